import { countStepOf } from '../protect/coarse-rows.ts';
import type { Variable } from '../protect/tables.ts';

/** People between two published counts of some blocks of a variable. */
export function countStepIn({ parts, fine }: Variable, blocks: readonly string[]): number {
  const inside = new Set(blocks);
  const rows = fine.filter((row) => row.blocks.every((block) => inside.has(block)));
  return countStepOf(parts.filter(({ scored }) => scored).length, rows.length);
}
