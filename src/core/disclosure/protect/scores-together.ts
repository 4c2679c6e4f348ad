import { itemsOf } from '../../definition/definition.ts';
import type { Definition } from '../../definition/definition-schema.ts';
import {
  addCrossProducts,
  addSheet,
  type CrossProducts,
  noCrossProducts,
  twoOf,
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
  const scales = publishedIn(measured, variables, 'scale').map((scale) => ({
    id: scale.id,
    scores: scale.scores(columns),
  }));
  return outcomesIn(definition, measured, variables).map((outcome): ScoresTogether => {
    const answers = outcome.scores(columns);
    const found: ScoresTogether = {
      outcome: outcome.id,
      pairs: scales.map(({ id }) => ({ scale: id, cross: noCrossProducts(2) })),
      whole: noCrossProducts(scales.length + 1),
    };
    const row = new Float64Array(scales.length + 1);
    const pair = new Float64Array(2);
    for (let sheet = 0; sheet < columns.n; sheet += 1) {
      const answer = answers[sheet] as number;
      if (answer < 0) continue;
      let all = true;
      for (let scale = 0; scale < scales.length; scale += 1) {
        const score = scales[scale]?.scores[sheet] as number;
        row[scale] = score;
        if (score < 0) all = false;
      }
      row[scales.length] = answer;
      if (all) addSheet(found.whole, row);
      else {
        pair[1] = answer;
        for (let scale = 0; scale < scales.length; scale += 1) {
          pair[0] = row[scale] as number;
          if (pair[0] >= 0) addSheet((found.pairs[scale] as { cross: CrossProducts }).cross, pair);
        }
      }
    }
    // Most sheets have everything: their pairs are parts of the whole. Whole numbers add up in any order.
    const pairs = found.pairs.map(({ scale, cross }, at) => {
      const complete = twoOf(found.whole, at, scales.length);
      return { scale, cross: addCrossProducts(cross, complete) };
    });
    return { ...found, pairs };
  });
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
