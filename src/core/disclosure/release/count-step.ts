import { oncePer } from '../../ground/once-per.ts';
import { countStepOf } from '../protect/coarse-rows.ts';
import type { Variable } from '../protect/tables.ts';
import { rowsInside } from './rows-inside.ts';

/** People between two published counts of some blocks of a variable. */
export function countStepIn(variable: Variable, blocks: readonly string[]): number {
  return stepsIn(variable)(blocks);
}

/** Worked out once for the blocks of a row: each of its questions asks. */
const stepsIn = oncePer(({ parts, fine }: Variable) => {
  const scored = parts.filter((part) => part.scored).length;
  return oncePer((blocks: readonly string[]) =>
    countStepOf(scored, rowsInside(fine, new Set(blocks)).length),
  );
});
