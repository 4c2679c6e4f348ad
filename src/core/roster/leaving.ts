import type { RosterColumn } from './columns.ts';
import { headingKey, keysOf } from './fields.ts';
import { tidy } from './tidy.ts';
import { everyWord } from './words/every-language.ts';

const left = keysOf(everyWord('left'));
const present = keysOf(everyWord('present'));
const yes = keysOf(everyWord('yes'));
const no = keysOf(everyWord('no'));
const empty = keysOf(everyWord('empty'));
/** Headings that ask whether somebody is here. */
const asksHere = keysOf(everyWord('asks'));

/** Whether a row is about somebody who has left, or holds a status word that says nothing about it. */
export type Leaving = { left: boolean; unknown?: { field: string; text: string } };

/**
 * Makes the reader that tells leavers: by a status column, by a date in the past on which somebody
 * left, or by what stands behind the name.
 * @param today the day it is (`2026-11-21`); without it dates tell nothing
 * @param monthFirst `1/12/2026` is a day in January; `monthFirst()` says, after all rows, that the
 *   others can only be read so and were not
 */
export function leavingReader(
  columns: RosterColumn[],
  { today, monthFirst = false }: { today?: string; monthFirst?: boolean },
): { of: (cells: string[]) => Leaving; monthFirst: () => boolean } {
  const orders = { day: false, month: false };
  const place = (field: string) => columns.findIndex((column) => column.field === field);
  const status = place('status');
  const ends = place('ends');
  const asks = asksHere.has(headingKey(columns[status]?.heading ?? ''));
  const names = columns.flatMap(({ field }, at) => (field === 'name' ? [at] : []));
  const of = (cells: string[]): Leaving => {
    const date = ends < 0 ? '' : tidy(cells[ends] ?? '').text;
    const [, first = 0, second = 0] = (dayAndMonth.exec(date) ?? []).map(Number);
    orders.day ||= first > 12;
    orders.month ||= second > 12;
    if (hasLeftOn(date, today, monthFirst)) return { left: true };
    if (isUnknownDate(date))
      return { left: false, unknown: { field: columns[ends]?.heading ?? '', text: date } };
    if (names.some((at) => left.has(headingKey(behind.exec(cells[at] ?? '')?.[1] ?? ''))))
      return { left: true };
    const text = tidy(cells[status] ?? '').text;
    const keys = [text, text.replace(remark, '')].map(headingKey);
    if (status < 0 || text === '') return { left: false };
    const says = (words: Set<string>) => keys.some((key) => words.has(key));
    if (says(left) || (asks && says(no))) return { left: true };
    const known = says(present) || (asks && says(yes));
    const field = columns[status]?.heading ?? '';
    return known ? { left: false } : { left: false, unknown: { field, text } };
  };
  return { of, monthFirst: () => orders.month && !orders.day && !monthFirst };
}

/** What a system writes behind a name: `Bo Proef (Terminated)`. */
const behind = /\(([^()]+)\)\s*$/;

/** What systems add to a status: `Inactive - Payroll Eligible`, `Terminated (2024)`. */
const remark = /\s*(?:[-–:(]|\b(?:per|as of|since|sinds|seit|depuis)\b).*$/i;

function hasLeftOn(text: string, today: string | undefined, monthFirst: boolean): boolean {
  if (yes.has(headingKey(text)) && text !== '1') return true;
  const date = isoDate(text, monthFirst);
  // SAP writes `00.00.0000` for no date.
  return date !== undefined && today !== undefined && date > '1900' && date < today;
}

/** Something that is neither a date nor a word for nothing or no: only a person can tell. */
function isUnknownDate(text: string): boolean {
  const key = headingKey(text);
  const nothing = !/[1-9\p{L}]/u.test(text) || empty.has(key) || no.has(key) || yes.has(key);
  return !nothing && isoDate(text) === undefined;
}

/** Days since the end of 1899, by which spreadsheets count: from 1955 to 2118. */
const serial = /^[2-7]\d{4}$/;

/** Two numbers and a year, of which either may be the month. */
const dayAndMonth = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:\D.*)?$/;

/**
 * A date as staff systems write it, as `2026-03-01`; also the bare number that a spreadsheet keeps
 * of one. Where both may be the month, the day stands first.
 */
function isoDate(text: string, monthFirst = false): string | undefined {
  if (serial.test(text)) {
    return new Date(Date.UTC(1899, 11, 30) + Number(text) * 86_400_000).toISOString().slice(0, 10);
  }
  const year = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:\D.*)?$/.exec(text);
  if (year) return `${year[1]}-${year[2]}-${year[3]}`;
  const day = dayAndMonth.exec(text);
  if (!day) return withMonth(text);
  const [, first = '', second = '', year_ = ''] = day;
  const swapped = Number(second) > 12 || (monthFirst && Number(first) <= 12);
  const [d, m] = swapped ? [second, first] : [first, second];
  return `${fourDigits(year_)}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
}

/** `31 december 2024`, `31-dec-24`, `Dec 31, 2024`. */
function withMonth(text: string): string | undefined {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const dayFirst = /^(\d{1,2})[-/. ]+(\p{L}{3,})[-/. ]+(\d{4}|\d{2})$/u.exec(bare);
  const monthFirst = /^(\p{L}{3,})\.? (\d{1,2}),? (\d{4})$/u.exec(bare);
  const [, d = '', name = '', y = ''] =
    dayFirst ?? (monthFirst ? ['', monthFirst[2], monthFirst[1], monthFirst[3]] : []);
  const month = months.findIndex((beginnings) => beginnings.some((one) => name.startsWith(one)));
  if (month < 0 || name === '') return undefined;
  return `${fourDigits(y)}-${String(month + 1).padStart(2, '0')}-${d.padStart(2, '0')}`;
}

/** How the months begin in the languages that staff systems write in, without accents. */
const months = [
  ...[['jan'], ['feb', 'fev'], ['mar', 'maa', 'mrt'], ['apr', 'avr'], ['mei', 'may', 'mai']],
  ...[['jun', 'juin'], ['jul', 'juil'], ['aug', 'aou'], ['sep'], ['oct', 'okt'], ['nov']],
  ['dec', 'dez'],
];

function fourDigits(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}
