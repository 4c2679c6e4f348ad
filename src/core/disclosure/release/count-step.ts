import { countStepOf } from '../protect/coarse-rows.ts';
import type { Variable } from '../protect/tables.ts';
import { rowsInside } from './rows-inside.ts';

/** People between two published counts of some blocks of a variable. */
export function countStepIn({ parts, fine }: Variable, blocks: readonly string[]): number {
  const rows = rowsInside(fine, new Set(blocks));
  return countStepOf(parts.filter(({ scored }) => scored).length, rows.length);
}
