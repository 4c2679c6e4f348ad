import type { Definition } from '../../src/core/definition/definition-schema.ts';
import type { Released } from '../../src/core/disclosure/release/release-schema.ts';
import { fill, type Language } from '../../src/core/language/language.ts';
import { type AnalyseTexts, analyseTexts } from '../../src/texts/analyse.ts';
import { draftDefinition } from './init/init.ts';
import { labelFiles } from './labels.ts';
import { type Options, readOptions } from './options.ts';
import { readDefinition } from './read-definition.ts';
import { readResponses } from './read-responses.ts';
import { Refusal } from './refusal.ts';
import { readAsked } from './release/asked-people.ts';
import { makeRelease } from './release/make-release.ts';
import { releaseFiles } from './release/release-files.ts';
import { computeStatistics } from './statistics/compute.ts';
import { frameOf } from './statistics/frame.ts';
import type { TableShape } from './table.ts';
import { unreadableWords } from './unreadable.ts';
import { withLanguages } from './with-languages.ts';
import { type OutputFile, writeFiles } from './write-files.ts';

/** What the command is given from outside. */
export interface Surroundings {
  /** The folder the user is in. */
  folder: string;
  /** Calendar day, such as 2026-11-21. */
  today: string;
  log: (line: string) => void;
  error: (line: string) => void;
}

/**
 * `npm run analyse`: reads answers from anywhere, computes every statistic, and writes the files.
 * @returns the exit status: 0, or 2 when something in the input is wrong and nothing was written
 */
export async function analyse(args: string[], around: Surroundings): Promise<number> {
  try {
    const options = readOptions(args, around.folder);
    if ('help' in options) {
      for (const line of options.help) around.log(line);
      return 0;
    }
    if ('init' in options) {
      const { responses, language } = options;
      const lines = await reading(responses, language, () => draftDefinition(options));
      for (const line of lines) around.log(line);
      return 0;
    }
    await analyseFile(options, analyseTexts[options.language], around);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    for (const line of error.lines) around.error(line);
    return 2;
  }
}

async function analyseFile(
  options: Options,
  texts: AnalyseTexts,
  around: Surroundings,
): Promise<void> {
  const counted = await countFile(options, texts, around);
  const names = await writeFiles(options.out, filesOf(counted, options, around.today));
  around.log(fill(texts.written, { out: options.out, files: names.join(', ') }));
}

/** What is kept of a file once it was counted: no answers, which take most of the room. */
interface Counted {
  definition: Definition;
  statistics: ReturnType<typeof computeStatistics>;
  release: Released | null;
  /** People asked; null where that is not known, absent where it is of each group. */
  asked: number | null | undefined;
}

async function countFile(
  options: Options,
  texts: AnalyseTexts,
  around: Surroundings,
): Promise<Counted> {
  const whole = withLanguages(
    await reading(options.definition, options.language, (path) => readDefinition(path, texts)),
    options.axes,
  );
  const wanted = axesOf(options, whole, texts);
  const { responses, definition, axes, shape, notes, weights } = await reading(
    options.responses,
    options.language,
    (path) => readResponses(path, whole, { ...options, axes: wanted }, texts),
  );
  for (const line of notes) around.error(line);
  around.log(readIn(shape, responses.n, texts));
  const { k, language, headcount } = options;
  const total = typeof headcount === 'number' ? headcount : undefined;
  if (total !== undefined && total < responses.n) {
    throw new Refusal([
      fill(texts.headcountBelow, { headcount: total, n: responses.n }),
      texts.nothingWritten,
    ]);
  }
  const asked =
    typeof headcount === 'object'
      ? await reading(headcount.file, language, (path) =>
          readAsked(path, definition, responses, ['layer', ...axes], texts.asked),
        )
      : null;
  const statistics = computeStatistics(frameOf(definition, responses, axes), { weights, asked });
  if (weights) around.error(texts.weights.where);
  const release = await makeRelease(definition, responses, {
    axes,
    k,
    language,
    asked,
    today: around.today,
  });
  if (options.headcount === undefined) around.error(texts.responseUnknown);
  if (!release) around.error(fill(texts.noRelease, { headcount: responses.n, k }));
  return { definition, statistics, release, asked: asked ? undefined : (total ?? null) };
}

/** The files one by one: each is made when the one before it is on the disk. */
async function* filesOf(
  { definition, statistics, release, asked }: Counted,
  { responses, language }: Options,
  today: string,
): AsyncGenerator<OutputFile> {
  yield { name: 'statistics.json', content: `${JSON.stringify(statistics, null, 2)}\n` };
  yield* labelFiles(definition, responses, language);
  if (release) yield* releaseFiles(release, definition, { language, date: today, asked });
}

function readIn(shape: TableShape, n: number, texts: AnalyseTexts): string {
  if ('spss' in shape) return fill(texts.readSpss, { n });
  if ('sheet' in shape) return fill(texts.readSheet, { n, sheet: shape.sheet });
  const { encoding } = shape;
  const delimiter = shape.delimiter === '\t' ? 'tab' : shape.delimiter;
  const named = new Map(Object.entries(texts.delimiterNames)).get(delimiter) ?? delimiter;
  return fill(texts.read, { n, encoding, delimiter: named });
}

/** The attributes to compare groups on; null when none were asked for, and all that are there will do. */
function axesOf({ axes }: Options, definition: Definition, texts: AnalyseTexts): string[] | null {
  if (!axes) return null;
  const known = definition.attributes.map(({ id }) => id);
  const unknown = axes.filter((axis) => !known.includes(axis));
  if (unknown.length > 0) {
    throw new Refusal(
      unknown.map((axis) => fill(texts.unknownAxis, { axis, known: known.join(', ') })),
    );
  }
  return [...new Set(axes)];
}

/** Reads a file, turning "is not there" and the like into a message for the user. */
async function reading<Result>(
  path: string,
  language: Language,
  read: (path: string) => Promise<Result>,
): Promise<Result> {
  const texts = analyseTexts[language];
  try {
    return await read(path);
  } catch (error) {
    if (error instanceof Refusal) {
      throw new Refusal([...error.lines, texts.nothingWritten]);
    }
    const words = unreadableWords(error, path, language);
    if (words === null) throw error;
    throw new Refusal([words, texts.nothingWritten]);
  }
}
