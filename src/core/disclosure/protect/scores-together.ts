import type { Sheet } from '../../definition/answers.ts';
import { itemsOf } from '../../definition/definition.ts';
import type { Definition } from '../../definition/definition-schema.ts';
import { addSheet, type CrossProducts, noCrossProducts } from '../../statistics/cross-products.ts';
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
 * Scales and outcomes with counts, put together in one reading of all sheets: scoring a sheet again for each
 * pair would take most of the time of a release.
 */
export function scoresTogether(
  definition: Definition,
  measured: Measured[],
  variables: Variable[],
  sheets: Sheet[],
): ScoresTogether[] {
  const scales = publishedIn(measured, variables, 'scale');
  const outcomes = outcomesIn(definition, measured, variables);
  const found = outcomes.map(
    ({ id }): ScoresTogether => ({
      outcome: id,
      pairs: scales.map((scale) => ({ scale: scale.id, cross: noCrossProducts(2) })),
      whole: noCrossProducts(scales.length + 1),
    }),
  );
  if (found.length === 0) return [];
  const row = new Float64Array(scales.length + 1);
  const pair = new Float64Array(2);
  for (const { answers } of sheets) {
    const missing = scales.map((scale, at) => {
      const score = scale.score(answers);
      row[at] = score ?? 0;
      return score === null;
    });
    const all = !missing.includes(true);
    for (const [at, outcome] of outcomes.entries()) {
      const answer = outcome.score(answers);
      const { pairs, whole } = found[at] as ScoresTogether;
      if (answer === null) continue;
      pair[1] = answer;
      for (let scale = 0; scale < pairs.length; scale += 1) {
        if (missing[scale]) continue;
        pair[0] = row[scale] as number;
        addSheet((pairs[scale] as { cross: CrossProducts }).cross, pair);
      }
      row[scales.length] = answer;
      if (all) addSheet(whole, row);
    }
  }
  return found;
}

/** Ratings outside the scales that everybody is asked, with counts. */
export function outcomesIn(definition: Definition, measured: Measured[], variables: Variable[]) {
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
