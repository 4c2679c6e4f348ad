import type { ColumnProfile } from './columns.ts';

/** Numbers that many files write for "don't know" or "no answer". */
const kept = [8, 9];

/**
 * Columns of one family without an 8 or a 9 that stands apart from all other answers, such as the 9 of
 * 1, 2, 3, 4, 5 and 9: taken for an answer it would make the scale longer and every mean higher without a word.
 * It is asked about instead, like a number below 0.
 */
export function withoutDetached(family: readonly ColumnProfile[]): ColumnProfile[] {
  const numbers = new Set(family.flatMap(({ values }) => [...(values ?? [])].map(numberOf)));
  const others = [...numbers].filter((number) => !kept.includes(number));
  const highest = Math.max(...others);
  const apart = kept.filter((number) => numbers.has(number));
  const adjoining = kept.some((number) => number === highest + 1 && numbers.has(number));
  if (apart.length === 0 || adjoining || !(highest >= 4 && highest < 8)) return [...family];
  return family.map((column) => {
    const { values, odd } = column;
    const left = [...(values ?? [])].filter((value) => !apart.includes(numberOf(value)));
    if (!column.range || left.length === values?.size) return column;
    const found = [...(values ?? [])].filter((value) => !left.includes(value));
    const points = left.map(numberOf);
    return {
      ...column,
      values: new Set(left),
      range: { low: Math.min(...points), high: Math.max(...points) },
      filled: points.length === 0 ? 0 : column.filled,
      odd: new Set([...odd, ...found.map((value) => String(numberOf(value)))]),
    };
  });
}

const numberOf = (cell: string) => Number(cell.replace(',', '.'));
