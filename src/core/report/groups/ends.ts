import { fill } from '../../language/language.ts';
import { whole } from '../../language/numbers.ts';
import type { Part } from '../model/page.ts';
import type { Reader } from '../model/reader.ts';

/** Departments beside each other that somebody still reads; of more a page shows the ends. */
export const mostBeside = 150;

/** Rows of a table in which one group is looked up, such as every layer of every department. */
export const mostListed = 600;

const atEachEnd = 30;

/**
 * The rows that stand beside each other on a page: all of them as they are or, of more than `most`, the
 * highest and the lowest, highest first. What is marked in them was corrected over all, not over these.
 * @param orderOf what rows are ordered by; a row where it is null stands at no end
 */
export function endsOf<Row>(
  rows: readonly Row[],
  orderOf: (row: Row) => number | null,
  most = mostBeside,
): readonly Row[] {
  if (rows.length <= most) return rows;
  const ordered = rows
    .flatMap((row) => {
      const value = orderOf(row);
      return value === null ? [] : [{ row, value }];
    })
    .toSorted((a, b) => b.value - a.value);
  const between = (_: unknown, place: number) =>
    place < atEachEnd || place >= ordered.length - atEachEnd;
  return ordered.filter(between).map(({ row }) => row);
}

/**
 * Says that only the ends are shown, by what, and where all are; nothing where all are shown.
 * @param by what the rows were ordered by, as the page calls it
 */
export function endsNote(
  { language, words }: Reader,
  shown: readonly unknown[],
  all: readonly unknown[],
  by: string,
): Part[] {
  if (shown.length === all.length) return [];
  const counts = { shown: whole(shown.length, language), all: whole(all.length, language) };
  return [{ kind: 'text', text: fill(words.pages.ends, { ...counts, by }), tone: 'notice' }];
}
