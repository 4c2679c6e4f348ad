import { unknownValue } from '../../src/core/definition/definition.ts';
import type { Attribute, Format } from '../../src/core/definition/definition-schema.ts';
import type { Points } from '../../src/core/definition/points.ts';
import { fold } from '../../src/core/ground/fold.ts';
import type { Text } from '../../src/core/language/language.ts';
import { isNoAnswer } from './init/known-answers.ts';
import { notAnswered, notApplicableCode } from './responses.ts';

/** A cell that cannot be read: which message of the texts says so, and its places. */
interface Fault {
  fault: 'range' | 'option' | 'tooMany' | 'value';
  values: Record<string, string | number>;
}

/** Turns a cell into a whole number, or says what is the matter with it. */
export type ReadCell = (cell: string) => number | Fault;

/** Codes and words that other programs write for "no answer"; none is a value of our scales. */
export const missingCodes = /^(?:-9{1,4}|9{2,4}|NA|[Nn]a[Nn]|NULL|null|#NULL!|#N\/A|\.)$/;

/** Codes for "no answer" beside those, and how often each was met. */
export interface NoAnswer {
  codes: ReadonlySet<string>;
  seen: Map<string, number>;
}
/** Whether this stands for "no answer", which is counted. */
function isMissing(cell: string, { codes, seen }: NoAnswer): boolean {
  if (!missingCodes.test(cell) && !codes.has(cell)) return false;
  seen.set(cell, (seen.get(cell) ?? 0) + 1);
  return true;
}

/** Codes for "don't know". */
export const unknownCodes = /^-?(?:88|98)$/;

const notApplicableWords = ['na', 'nvt', 'notapplicable', 'dontknow', 'weetikniet'];

/**
 * Reads ratings (1–5) and 0–10 answers. An empty cell is not answered; `na`, or the words of the
 * definition, is "don't know"; so are 88 and 98, while −9, −99, 99 and their like are not answered, as
 * are `NA` and `NaN` in the capitals of R and Python, `#NULL!` and the dot of other programs. A label of the scale is its place, and so is a code such as A1 or AO05, as LimeSurvey has them. `4.0` is 4:
 * programs that mix empty cells and whole numbers write so.
 */
export function ratingReader(
  { from: low, to: high, labels: words }: Points,
  notApplicable: Text = {},
  noAnswer: NoAnswer = { codes: new Set(), seen: new Map() },
): ReadCell {
  const { codes } = noAnswer;
  const quick = (digit: number) => digit >= low && digit <= high && digit <= 9;
  const isQuick = Array.from({ length: 10 }, (_, digit) => quick(digit) && !codes.has(`${digit}`));
  const unknown = new Set([...notApplicableWords, ...Object.values(notApplicable)].map(fold));
  const labels = new Map(
    words?.flatMap((label, place) =>
      // A label stands for its place, as exports with labels have it.
      Object.values(label).map((said) => [fold(said), low + place] as const),
    ),
  );
  return (cell): number | Fault => {
    if (cell === '') return notAnswered;
    const digit = cell.length === 1 ? cell.charCodeAt(0) - 48 : -1;
    if (isQuick[digit]) return digit;
    const trimmed = cell.trim();
    if (trimmed === '') return notAnswered;
    if (isMissing(trimmed, noAnswer)) return notAnswered;
    if (unknownCodes.test(trimmed)) return notApplicableCode;
    const whole = /^(\d{1,2})(?:[.,]0+)?$/.exec(trimmed);
    const value = whole ? Number(whole[1]) : Number.NaN;
    if (value >= low && value <= high) return value;
    if (!whole && (unknown.has(fold(trimmed)) || isNoAnswer(trimmed))) return notApplicableCode;
    const labelled = whole ? undefined : labels.get(fold(trimmed));
    if (labelled !== undefined) return labelled;
    const place = Number(/^AO?0*([1-9]\d?)$/i.exec(trimmed)?.[1] ?? 0);
    if (place > 0 && place <= high - low + 1) return low + place - 1;
    return { fault: 'range', values: { value: shown(trimmed), low, high } };
  };
}

/** Reads chosen options, separated by `|`, `;`, `,` or `+`, as bits. */
export function choiceReader(
  { options, pick }: Extract<Format, { kind: 'choice' }>,
  noAnswer: NoAnswer,
): ReadCell {
  const known = options.map(({ id }) => id).join(', ');
  const bits = new Map(
    options.flatMap(({ id, label }, place) =>
      [id, ...Object.values(label)].map((name): [string, number] => [fold(name), 2 ** place]),
    ),
  );
  return (cell): number | Fault => {
    if (!bits.has(fold(cell)) && isMissing(cell.trim(), noAnswer)) return 0;
    let chosen = 0;
    for (const name of cell.split(/[|;,+]/)) {
      if (name.trim() === '' || fold(name) === 'na') continue;
      const bit = bits.get(fold(name));
      if (bit === undefined)
        return { fault: 'option', values: { value: shown(name.trim()), known } };
      chosen |= bit;
    }
    const count = chosen.toString(2).replaceAll('0', '').length;
    return count > pick ? { fault: 'tooMany', values: { pick } } : chosen >>> 0;
  };
}

/**
 * Reads an attribute as the place of its value in `values`, which starts as the definition's list
 * and, for free values, grows as new ones come in.
 */
export function attributeReader(
  attribute: Attribute,
  values: string[],
  noAnswer: NoAnswer,
): ReadCell {
  const known = (attribute.values ?? []).map(({ id }) => id).join(', ');
  const places = new Map<string, number>();
  attribute.values?.forEach(({ id, label, synonyms }, place) => {
    values.push(id);
    for (const word of [id, ...Object.values(label), ...synonyms]) places.set(fold(word), place);
  });
  const seen = new Map<string, number>();
  return (cell): number | Fault => {
    const before = seen.get(cell);
    if (before !== undefined) return before;
    const trimmed = cell.trim();
    if (trimmed === '') return unknownPlace(values);
    if (!places.has(fold(trimmed)) && isMissing(trimmed, noAnswer)) return unknownPlace(values);
    const place = attribute.values ? places.get(fold(trimmed)) : freePlace(trimmed, values);
    if (place === undefined) return { fault: 'value', values: { value: shown(trimmed), known } };
    seen.set(cell, place);
    return place;
  };
}

/** Whose attribute is empty is of a group of its own. */
function unknownPlace(values: string[]): number {
  return freePlace(unknownValue, values);
}

function freePlace(value: string, values: string[]): number {
  const place = values.indexOf(value);
  return place >= 0 ? place : values.push(value) - 1;
}

/** A cell in a message: no longer than a line. */
function shown(value: string): string {
  return value.length > 40 ? `${value.slice(0, 39)}…` : value;
}
