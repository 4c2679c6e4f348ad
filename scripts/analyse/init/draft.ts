import { fold } from '../../../src/core/ground/fold.ts';
import type { AnalyseTexts } from '../../../src/texts/analyse.ts';
import { idOfHeading } from '../headings.ts';
import { type AnswerFormat, formatOf } from './answer-format.ts';
import type { ColumnProfile } from './columns.ts';
import { withoutDetached } from './detached.ts';
import { knownAnswers } from './known-answers.ts';
import { namesOfItsOwn, whyNeither } from './neither.ts';

/** What a file seems to hold, for a first definition. */
export interface Draft {
  attributes: { id: string; heading: string; values: string[] | null }[];
  items: DraftItem[];
  scales: string[];
  /** Every kind of answers, by the key that items name. */
  formats: Map<string, AnswerFormat>;
  /** Columns that are in no definition, by what keeps them out. */
  left: {
    heading: string;
    why: keyof AnalyseTexts['init']['left'];
    low?: number;
    high?: number;
    /** The first row that shows it. */
    row?: number;
  }[];
  /** Numbers below 0 or apart from all others, with the columns that have them. */
  odd: Map<string, string[]>;
  /** Columns that would be a scale if their answers had the range of the other scales. */
  apart: string[];
  /** Columns that would be a scale of more questions than one can have, and how many they are. */
  crowded: [stem: string, questions: number][];
}

/** Questions that a scale can have. */
export const mostInScale = 28;

export interface DraftItem {
  id: string;
  text: string;
  format: string;
  scale: string | null;
}

/** Headings of the two attributes that the report knows by name. */
const known: Record<string, readonly string[]> = {
  layer: ['layer', 'laag', 'managementlayer', 'managementlaag'],
  department: ['department', 'afdeling', 'dept'],
};

/** How many values the attribute `layer` may have. */
const mostLayers = 12;

/**
 * A definition's parts from the columns of a file: numbers and words that are known answers are
 * statements, other words that come back are attributes. Statements whose headings differ in their last
 * number only are a scale, as far as they have the range that most of these have.
 */
export function draftOf(all: readonly ColumnProfile[]): Draft {
  const [columns, twice] = apartByHeading(all);
  const draft: Draft = {
    ...{ attributes: [], items: [], scales: [], left: twice, apart: [], crowded: [] },
    formats: new Map(),
    odd: new Map(),
  };
  const families = familiesOf(columns);
  const scored = new Map<string, string[]>();
  const isNamed = namesOfItsOwn(columns);
  for (const raw of columns) {
    const column = withinFamily(families, raw);
    const { heading, range, values, filled, about, odd } = column;
    const id = idOfHeading(heading);
    for (const code of odd) draft.odd.set(code, [...(draft.odd.get(code) ?? []), heading]);
    const stem = stemOf(heading);
    const ofPeople = Object.keys(known).find((one) => known[one]?.includes(fold(heading)));
    const family = families.get(keyOf(column)) ?? [];
    const alone = family.length < 2;
    const isGroup = ofPeople || (alone && isNamed(column));
    const format = filled > 0 && !isGroup ? formatOf(alone ? [column] : family) : null;
    const row = column.unlike ?? 0;
    const why = whyNeither(column, { alone, ofPeople: ofPeople !== undefined });
    if (why) draft.left.push({ heading, why, row });
    else if (!alone && family.every(isTick)) draft.left.push({ heading, why: 'ticks' });
    else if (format) {
      const key = keyOfFormat(draft.formats, format);
      draft.formats.set(key, { ...format, key });
      draft.items.push({ id, text: about || statementOf(heading), format: key, scale: stem });
      if (stem) scored.set(stem, [...(scored.get(stem) ?? []), format.range]);
    } else if (!isGroup && range && (range.high > 10 || isPlain(values))) {
      draft.left.push({ heading, why: 'range', ...range, row });
    } else if (values && 2 * values.size <= filled) {
      const attribute = ofPeople ?? id;
      if (attribute === 'layer' && values.size > mostLayers)
        draft.left.push({ heading, why: 'words', row });
      else {
        const listed = attribute === 'layer' ? [...values].sort() : null;
        draft.attributes.push({ id: attribute, heading, values: listed });
      }
    } else draft.left.push({ heading, why: 'words', row });
  }
  nameScales(draft, scored);
  return draft;
}

/**
 * Columns with a heading, and those whose heading another has too: which of them an answer belongs to, no
 * definition can say.
 */
function apartByHeading(all: readonly ColumnProfile[]): [ColumnProfile[], Draft['left']] {
  const byId = new Map<string, ColumnProfile[]>();
  for (const column of all) {
    if (column.heading === '') continue;
    const id = idOfHeading(column.heading);
    byId.set(id, [...(byId.get(id) ?? []), column]);
  }
  const groups = [...byId.values()];
  return [
    groups.flatMap((group) => (group.length === 1 ? group : [])),
    groups.flatMap(([first, ...more]): Draft['left'] =>
      first && more.length > 0 ? [{ heading: first.heading, why: 'twice' }] : [],
    ),
  ];
}

/** A column of a question with several answers: 1 where this one was ticked, and nothing elsewhere. */
const isTick = ({ range, values }: ColumnProfile) =>
  range?.low === 1 && range.high === 1 && values?.size === 1;

/** Its own key, or one with a number where other words have that: *agree* and *often* both have five answers. */
function keyOfFormat(formats: Draft['formats'], format: AnswerFormat): string {
  const said = JSON.stringify(format.labels);
  for (let at = 1; ; at += 1) {
    const key = at === 1 ? format.key : `${format.key}-${at}`;
    const known = formats.get(key);
    if (!known || JSON.stringify(known.labels) === said) return key;
  }
}

/** Keeps as scales those families of two or more whose answers have the range that most have. */
function nameScales(draft: Draft, scored: ReadonlyMap<string, string[]>): void {
  const several = [...scored].filter(([, ranges]) => ranges.length > 1);
  const counts = new Map<string, number>();
  for (const range of several.flatMap(([, ranges]) => ranges))
    counts.set(range, (counts.get(range) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [''];
  const taken = new Set([...draft.items, ...draft.attributes].map(({ id }) => id).concat('layer'));
  const named = new Map<string, string>();
  for (const [stem, ranges] of several) {
    if (!ranges.every((range) => range === most)) draft.apart.push(stem);
    else if (ranges.length > mostInScale) draft.crowded.push([stem, ranges.length]);
    else named.set(stem, taken.has(stem) ? `${stem}-scale` : stem);
  }
  draft.scales.push(...named.values());
  for (const item of draft.items) item.scale = named.get(item.scale ?? '') ?? null;
}

/** Columns by what their headings begin with; a single one is a family of its own. */
function familiesOf(columns: readonly ColumnProfile[]): Map<string, ColumnProfile[]> {
  const families = new Map<string, ColumnProfile[]>();
  for (const column of columns) {
    const key = keyOf(column);
    if (column.filled > 0) families.set(key, [...(families.get(key) ?? []), column]);
  }
  for (const [key, family] of families) families.set(key, withoutDetached(family));
  return families;
}

/** A question that is answered in words, or with a year, has no part in how others of its name are answered. */
function keyOf({ heading, range, values }: ColumnProfile): string {
  const stem = stemOf(heading);
  if (stem === null) return heading;
  if (range) return range.high > 10 ? heading : `${stem} numbers`;
  return values && knownAnswers(values) ? `${stem} words` : heading;
}

/** The column as its family sees it. */
function withinFamily(families: ReadonlyMap<string, ColumnProfile[]>, column: ColumnProfile) {
  const family = families.get(keyOf(column)) ?? [];
  return family.find(({ heading }) => heading === column.heading) ?? column;
}

const isPlain = (values: ReadonlySet<string> | null) =>
  !values || [...values].every((value) => /^[\d.,]+$/.test(value));

/** What a column of a grid asks: the statement; any other heading as it is. */
const statementOf = (heading: string) => grid.exec(heading.trim())?.[2]?.trim() ?? heading;

/**
 * `climate` of `Climate_3`, `climate3` and `climate[SQ003]`, and the question of a grid, `Agree? [We help]`; null
 * for any other heading.
 */
function stemOf(heading: string): string | null {
  const said = heading.trim();
  const found = grid.exec(said) ?? /^(.*?)[\s._-]*(?:\[\D*)?\d+\]?$/.exec(said);
  return found?.[1] ? idOfHeading(found[1]) : null;
}

/** A question with one of its statements behind it in brackets, as Google Forms and LimeSurvey write grids. */
const grid = /^(.+?)\s*\[((?!\D{0,3}\d+\])[^[\]]*\p{L}{2}[^[\]]*)\]$/u;
