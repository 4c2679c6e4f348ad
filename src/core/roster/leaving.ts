import type { RosterColumn } from './columns.ts';
import { headingKey, keysOf } from './fields.ts';
import { tidy } from './tidy.ts';
import { everyWord } from './words/every-language.ts';

const left = keysOf(everyWord('left'));
const present = keysOf(everyWord('present'));
const yes = keysOf(everyWord('yes'));
const no = keysOf(everyWord('no'));
/** Headings that ask whether somebody is here. */
const asksHere = keysOf(everyWord('asks'));

/** Whether a row is about somebody who has left, or holds a status word that says nothing about it. */
export type Leaving = { left: boolean; unknown?: { field: string; text: string } };

/**
 * Makes the reader that tells leavers: by a status column, or by a date in the past on which
 * somebody left.
 * @param today the day it is (`2026-11-21`); without it dates tell nothing
 */
export function leavingReader(
  columns: RosterColumn[],
  today: string | undefined,
): (cells: string[]) => Leaving {
  const place = (field: string) => columns.findIndex((column) => column.field === field);
  const status = place('status');
  const ends = place('ends');
  const asks = asksHere.has(headingKey(columns[status]?.heading ?? ''));
  return (cells) => {
    const date = tidy(cells[ends] ?? '').text;
    if (ends >= 0 && hasLeftOn(date, today)) return { left: true };
    const text = tidy(cells[status] ?? '').text;
    const key = headingKey(text);
    if (status < 0 || key === '') return { left: false };
    if (left.has(key) || (asks && no.has(key))) return { left: true };
    const known = present.has(key) || (asks && yes.has(key));
    const field = columns[status]?.heading ?? '';
    return known ? { left: false } : { left: false, unknown: { field, text } };
  };
}

function hasLeftOn(text: string, today: string | undefined): boolean {
  if (yes.has(headingKey(text)) && text !== '1') return true;
  const date = isoDate(text);
  return date !== undefined && today !== undefined && date < today;
}

/** Days since the end of 1899, by which spreadsheets count: from 1955 to 2118. */
const serial = /^[2-7]\d{4}$/;

/**
 * A date as staff systems write it, day before month, as `2026-03-01`; also the bare number that a
 * spreadsheet keeps of one.
 */
export function isoDate(text: string): string | undefined {
  if (serial.test(text)) {
    return new Date(Date.UTC(1899, 11, 30) + Number(text) * 86_400_000).toISOString().slice(0, 10);
  }
  const year = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:\D.*)?$/.exec(text);
  if (year) return `${year[1]}-${year[2]}-${year[3]}`;
  const day = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?:\D.*)?$/.exec(text);
  if (!day) return undefined;
  const [, first = '', second = '', four = ''] = day;
  const [d, m] = Number(second) > 12 ? [second, first] : [first, second];
  return `${four}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
}
