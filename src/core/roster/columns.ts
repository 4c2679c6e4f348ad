import { eitherHeadings, headingKey, leavingFields, type RosterField } from './fields.ts';
import type { Mapping } from './mapping.ts';
import { tidy } from './tidy.ts';

/** One column of the file and what we take it for; `field` is null when nothing names it. */
export type RosterColumn = {
  heading: string;
  field: string | null;
  /** HR said to leave it out. */
  leftOut: boolean;
  /** Somebody hid it in the spreadsheet. */
  hidden: boolean;
};

/** What headings are recognised by: the fields, and what HR said before. */
export interface ColumnWords {
  fields: RosterField[];
  mapping: Mapping;
}

type Claim = { field: string; strength: number };

const strengths = { chosen: 1000, sure: 4, sureForm: 3, likely: 2, likelyForm: 1, hidden: -10 };

/**
 * Decides per column which field it is: HR's own choice first, else the heading, surely before
 * likely, a whole heading before a form of one, shown before hidden. A name may be spread over several columns (first name, last name);
 * any other field has one.
 * @param below some cells of each column, which tell a name from a number
 */
export function readColumns(
  headings: string[],
  words: ColumnWords,
  below: string[][] = [],
  hiddenColumns: ReadonlySet<number> = new Set(),
): RosterColumn[] {
  const written = headings.map((heading) => tidy(heading).text);
  const claims = written.map((heading, place): Claim | undefined => {
    const claim = claimOf(heading, words, below[place] ?? []);
    const weaker = claim && hiddenColumns.has(place) ? strengths.hidden : 0;
    return claim && { ...claim, strength: claim.strength + weaker };
  });
  const best = new Map<string, number>();
  for (const claim of claims) {
    if (claim) best.set(claim.field, Math.max(claim.strength, best.get(claim.field) ?? -100));
  }
  const holders = new Map(
    [...best].map(([field, strength]) => {
      const placesOf = (wanted: number) =>
        claims.flatMap((claim, place) =>
          claim?.field === field && claim.strength === wanted ? [place] : [],
        );
      const equal = placesOf(strength);
      if (strength >= strengths.chosen) return [field, equal] as const;
      return [field, holdersOf(field, equal, placesOf(strength - 1), below)] as const;
    }),
  );
  return written.map((heading, place) => {
    const field = claims[place]?.field ?? '';
    return {
      heading,
      field: holders.get(field)?.includes(place) ? field : null,
      leftOut: chosenField(heading, words.mapping) === '',
      hidden: hiddenColumns.has(place),
    };
  });
}

/**
 * Of columns that name a field equally well, the only one that holds what the field is: systems
 * write a code and its words under two such headings. Where the surest hold nothing but codes, the
 * only words under a form of such a heading.
 */
function holdersOf(
  field: string,
  surest: number[],
  lessSure: number[],
  below: string[][],
): number[] {
  const isIt = holds[field];
  if (!isIt) return surest;
  const fitting = (places: number[]) =>
    places.filter((place) => {
      const filled = (below[place] ?? []).map((cell) => tidy(cell).text).filter(Boolean);
      const count = filled.filter(isIt).length;
      return count > 0 && count >= filled.length * 0.8;
    });
  const [sure, less] = [fitting(surest), fitting(lessSure)];
  if (sure.length === 1) return sure;
  return sure.length === 0 && less.length === 1 && isIt === isWord ? less : surest;
}

const isNumber = (cell: string) => /\d/.test(cell) && !/\p{L}{3}/u.test(cell);
const isWord = (cell: string) => /\p{L}{2}/u.test(cell);
const holds: Record<string, (cell: string) => boolean> = {
  number: isNumber,
  email: isWord,
  department: isWord,
  site: isWord,
};

/** How many different fields the cells of a row surely or likely name: what makes it a heading row. */
export function countFields(cells: string[], words: ColumnWords): number {
  const named = cells.slice(0, 400).flatMap((cell) => {
    if (cell === '' || cell.length > 80) return [];
    return claimOf(tidy(cell).text, words, [])?.field ?? [];
  });
  const different = [...new Set(named)];
  const required = different.filter((id) =>
    words.fields.some((one) => one.id === id && one.required),
  );
  return different.length + required.length * 3;
}

/** Fields that two columns claim, with the heading of the later one. */
export function claimedTwice(columns: RosterColumn[]): string[] {
  const seen = new Set<string>();
  return columns.flatMap(({ heading, field }) => {
    if (field === null || field === 'name' || leavingFields.includes(field)) return [];
    const again = seen.has(field);
    seen.add(field);
    return again ? [heading] : [];
  });
}

function claimOf(heading: string, words: ColumnWords, below: string[]): Claim | undefined {
  const chosen = chosenField(heading, words.mapping);
  if (chosen !== undefined) {
    const known = words.fields.some(({ id }) => id === chosen);
    return known ? { field: chosen, strength: strengths.chosen } : undefined;
  }
  for (const { key, whole } of spellings(heading)) {
    if (eitherHeadings.has(key)) return nameOrNumber(below);
    const sure = words.fields.find((field) => field.sure.has(key));
    if (sure) return { field: sure.id, strength: whole ? strengths.sure : strengths.sureForm };
    const likely = words.fields.find((field) => field.likely.has(key));
    if (likely)
      return { field: likely.id, strength: whole ? strengths.likely : strengths.likelyForm };
  }
  return undefined;
}

/**
 * A heading as it is, without a remark in brackets (`Afdeling (verplicht)`), the number of a question
 * (`2. Afdeling`) or the code before its words (`attribute_1 <Afdeling>`), and as what it is a form of: `Work: Department`, `Afdeling omschrijving`,
 * `Home Department Description`, `Matricule salarié`, `Afdeling / Department`, `Wat is je afdeling?`.
 */
function spellings(heading: string): { key: string; whole: boolean }[] {
  const short = heading
    .replace(/^\w+\s*<([^<>]+)>$/, '$1')
    .replace(/[([][^)\]]*[)\]]/g, ' ')
    .replace(/^\s*(?:\d{1,2}|[A-Z])[.)]\s+/i, '')
    .trim();
  const own = short.slice(short.lastIndexOf(':') + 1).trim();
  const parts = short.split(/[/|]/);
  const bare = [short, own, ...parts].map((one) =>
    one
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(question, '')
      .replace(qualified, '$1')
      .replace(ofWhom, '$1')
      .trim(),
  );
  return [
    { key: headingKey(heading), whole: true },
    { key: headingKey(short), whole: true },
    ...[own, ...parts, ...bare].map((one) => ({ key: headingKey(one), whole: false })),
  ].filter(({ key }) => key !== '');
}

/** What a report adds to the name of a field: that it is the words for a code, and which of several. */
const qualified =
  /^(?:(?:home|primary|current|assigned|huidige|primaire|aktuelle|libellé(?:\s+d[ue])?)\s+)?(.+?)(?:[\s._-]+(?:omschr|oms|description|descr|desc|name|naam|text|tekst|libellé)\.?|[\s._-]*s?(?:omschrijving|bezeichnung)|\s+(?:kurz|lang)text)?$/iu;

/** What a form asks for, whose answers became a list. */
const question =
  /^(?:wat is (?:je|jouw|uw|de)|what(?:['’]s| is) your|was ist (?:deine?|ihre?)|quel(?:le)? est (?:ta|ton|votre))\s+|\s*\?$/giu;

/** Whose it is: `Matricule salarié`, `Medewerker: afdeling`, `Employee department`. */
const ofWhom =
  /^(?:(?:employee|worker|staff|medewerkers?|werknemers?|mitarbeiter)[\s:_-]+)?(.+?)(?:\s+(?:du\s+|de\s+l['’]|des\s+|van\s+(?:de\s+)?)?(?:employee|worker|medewerker|werknemer|mitarbeiters?|salarié|employé|collaborateur))?$/iu;

/** `Medewerker` may head a name or a number: only what stands below can tell, or HR. */
function nameOrNumber(below: string[]): Claim | undefined {
  const filled = below.map((cell) => tidy(cell).text).filter(Boolean);
  const numbers = filled.filter(isNumber).length;
  if (filled.length === 0) return undefined;
  // A total below the list, or one odd name, should not make it a question.
  if (numbers >= filled.length * 0.8) return { field: 'number', strength: strengths.likely };
  return numbers <= filled.length * 0.2 ? { field: 'name', strength: strengths.likely } : undefined;
}

const choices = new WeakMap<Mapping, Map<string, string>>();

function chosenField(heading: string, mapping: Mapping): string | undefined {
  let chosen = choices.get(mapping);
  if (!chosen) {
    const entries = Object.entries(mapping.columns);
    chosen = new Map(entries.map(([name, field]) => [headingKey(name), field]));
    choices.set(mapping, chosen);
  }
  return chosen.get(headingKey(heading));
}
