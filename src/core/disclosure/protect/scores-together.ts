import { itemsOf } from '../../definition/definition.ts';
import type { Definition } from '../../definition/definition-schema.ts';
import {
  addCrossProducts,
  addSheet,
  type CrossProducts,
  noCrossProducts,
  partOf,
} from '../../statistics/cross-products.ts';
import type { Columns } from './columns.ts';
import type { Measured } from './measured.ts';
import type { Variable } from './tables.ts';

/** How the scores of scales and the answers to an outcome go together, over the whole organisation. */
export interface ScoresTogether {
  outcome: string;
  /** Each scale with the outcome, on the sheets that have both. */
  pairs: { scale: string; cross: CrossProducts }[];
  /** All scales, and the outcome last, on the sheets that have everything. */
  whole: CrossProducts;
}

/**
 * Scales and outcomes with counts, put together in one reading of all sheets: going through the sheets again
 * for each pair would take most of the time of a release.
 */
export function scoresTogether(
  definition: Definition,
  measured: Measured[],
  variables: Variable[],
  columns: Columns,
): ScoresTogether[] {
  const scales = publishedIn(measured, variables, 'scale');
  const outcomes = outcomesIn(definition, measured, variables);
  const numbers = [...scales, ...outcomes].map(({ scores }) => scores(columns));
  const found = outcomes.map(
    (): Omit<ScoresTogether, 'outcome'> => ({
      pairs: scales.map(({ id }) => ({ scale: id, cross: noCrossProducts(2) })),
      whole: noCrossProducts(scales.length + 1),
    }),
  );
  // Most sheets have everything: they are read once for all outcomes.
  const complete = noCrossProducts(numbers.length);
  const row = new Float64Array(numbers.length);
  const scratch = new Float64Array(scales.length + 1);
  for (let sheet = 0; sheet < columns.n; sheet += 1) {
    let least = 0;
    for (let at = 0; at < numbers.length; at += 1) {
      row[at] = numbers[at]?.[sheet] as number;
      least = Math.min(least, row[at] as number);
    }
    if (least >= 0) addSheet(complete, row);
    else
      for (const [at, one] of found.entries()) addIncomplete(one, row, scales.length + at, scratch);
  }
  const places = scales.map((_, at) => at);
  // Whole numbers add up in any order.
  return found.map(({ pairs, whole }, at): ScoresTogether => {
    const last = scales.length + at;
    const all = addCrossProducts(whole, partOf(complete, [...places, last]));
    return {
      outcome: (outcomes[at] as Measured).id,
      pairs: pairs.map(({ scale, cross }, place) => {
        return { scale, cross: addCrossProducts(cross, partOf(all, [place, scales.length])) };
      }),
      whole: all,
    };
  });
}

/** Adds a sheet that lacks something to what it has for one outcome: all scales, or some of them. */
function addIncomplete(
  { pairs, whole }: Omit<ScoresTogether, 'outcome'>,
  row: Float64Array,
  outcome: number,
  scratch: Float64Array,
) {
  const answer = row[outcome] as number;
  if (answer < 0) return;
  let least = 0;
  for (let at = 0; at < pairs.length; at += 1) {
    const score = row[at] as number;
    scratch[at] = score;
    least = Math.min(least, score);
  }
  scratch[pairs.length] = answer;
  if (least >= 0) return addSheet(whole, scratch);
  const [both, last] = [scratch.subarray(pairs.length - 1), pairs.length];
  for (let at = 0; at < last; at += 1) {
    const score = row[at] as number;
    if (score < 0) continue;
    both[0] = score;
    addSheet((pairs[at] as { cross: CrossProducts }).cross, both);
  }
}

/** Ratings outside the scales that everybody is asked, with counts. */
function outcomesIn(definition: Definition, measured: Measured[], variables: Variable[]) {
  const own = new Map(itemsOf(definition).map((item) => [item.id, item]));
  return publishedIn(measured, variables, 'item').filter(
    ({ id, audience }) => audience === 'everyone' && !own.get(id)?.estimates,
  );
}

/**
 * Those whose counts are published: there no class of answers holds nearly everybody, so that people
 * do differ, and whether a statistic is there tells nothing of how much.
 */
export function publishedIn(measured: Measured[], variables: Variable[], kind: Measured['kind']) {
  return measured.filter(
    (one) =>
      one.kind === kind &&
      variables.some((variable) => variable.id === one.id && variable.coarse.length > 0),
  );
}
