import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fill, type Language, languages } from '../../src/core/language/language.ts';
import { languageSchema } from '../../src/core/language/language-schema.ts';
import { analyseTexts } from '../../src/texts/analyse.ts';
import { Refusal } from './refusal.ts';

/** What the user asked for on the command line. */
export interface Options {
  definition: string;
  responses: string;
  out: string;
  /** Attributes to compare groups on, as given; absent means all attributes of the definition. */
  axes: string[] | undefined;
  k: number;
  language: Language;
  /** How many people were asked; absent where that is not known. */
  headcount: number | { file: string } | undefined;
  /** Codes for "no answer" beside the usual ones. */
  missing: string[];
  /** Heading of the column of weights. */
  weights: string | undefined;
}

/** What drafting a definition needs: the answers, and the file to write. */
export interface InitOptions {
  init: true;
  responses: string;
  out: string;
  language: Language;
}

/**
 * Reads the command line. Paths are taken from the folder the user is in.
 * @returns the options, or the lines of help where these were asked for
 * @throws Refusal when something is missing, unknown or out of range
 */
export function readOptions(
  args: string[],
  folder: string,
): Options | InitOptions | { help: string[] } {
  const values = parsed(args);
  const chosen = languageSchema.safeParse(values.language ?? 'en');
  const texts = analyseTexts[chosen.success ? chosen.data : 'en'];
  const known = languages.join(', ');
  if (!chosen.success) throw new Refusal([fill(texts.wrongLanguage, { known }), texts.usage]);
  if (values.help)
    return { help: [texts.usage, ...texts.help].map((line) => fill(line, { known })) };
  const { definition, responses, out } = values;
  if (values.init) {
    if (!responses || !out) throw new Refusal([texts.init.missingOption, texts.usage]);
    const paths = { responses: resolve(folder, responses), out: resolve(folder, out) };
    return { init: true, ...paths, language: chosen.data };
  }
  if (!definition || !responses || !out) throw new Refusal([texts.missingOption, texts.usage]);
  const k = Number(values.k ?? 7);
  if (!Number.isInteger(k) || k < 5) throw new Refusal([texts.wrongK, texts.usage]);
  const headcount = headcountOf(values.headcount, folder);
  if (headcount === null) throw new Refusal([texts.wrongHeadcount, texts.usage]);
  return {
    headcount,
    definition: resolve(folder, definition),
    responses: resolve(folder, responses),
    out: resolve(folder, out),
    axes: values.axes === undefined ? undefined : names(values.axes),
    missing: names(values.missing ?? ''),
    weights: values.weights,
    k,
    language: chosen.data,
  };
}

/** A number of people, or the file that has one for each group; null where it can be neither. */
function headcountOf(value: string | undefined, folder: string): Options['headcount'] | null {
  if (value === undefined) return undefined;
  if (!/^-?[\d.,]*$/.test(value)) return { file: resolve(folder, value) };
  const people = Number(value);
  return Number.isInteger(people) && people > 0 ? people : null;
}

function names(list: string): string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function parsed(args: string[]) {
  const text = { type: 'string' } as const;
  const options = {
    definition: text,
    responses: text,
    out: text,
    axes: text,
    k: text,
    language: text,
    headcount: text,
    missing: text,
    weights: text,
    init: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal([reason, analyseTexts.en.usage]);
  }
}
