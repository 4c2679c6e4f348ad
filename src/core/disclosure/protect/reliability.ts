import type { Answers } from '../../definition/answers.ts';
import { type Definition, itemsOf } from '../../definition/definition.ts';
import { alpha } from '../../statistics/alpha.ts';
import { anova } from '../../statistics/anova.ts';
import { correlation } from '../../statistics/correlation.ts';
import { addSheet, covariance, noCrossProducts } from '../../statistics/cross-products.ts';
import { icc1, icc2 } from '../../statistics/icc.ts';
import { leastForReliability, leastGroupsForIcc } from '../../statistics/minima.ts';
import { addMoments, type Moments } from '../../statistics/moments.ts';
import { omega } from '../../statistics/omega.ts';
import type { ClosedBlock, ReleaseData, Variable } from '../release/release-schema.ts';
import type { Measured } from './measured.ts';

/**
 * Alpha, omega and ICC of each published scale, for the organisation as a whole, three decimals.
 *
 * Alpha and omega rest on the sheets that answered every item of the scale. Where a few (1 to k − 1)
 * sheets answered only part of it they are left out altogether: beside the sums of everybody they
 * would be figures about those few. ICC is made from the published fine rows only.
 */
export function reliabilityOf(
  measured: Measured[],
  variables: Variable[],
  blocks: ClosedBlock[],
  sheets: Answers[],
  k: number,
): ReleaseData['reliability'] {
  return measured.flatMap((scale) => {
    const variable = variables.find(({ id }) => id === scale.id);
    if (scale.kind !== 'scale' || !variable) return [];
    const turned = new Map(scale.items.map((item) => [item.id, item.reversed]));
    const cross = noCrossProducts(scale.scored.length);
    let partly = 0;
    for (const answers of sheets) {
      const row = scale.scored.flatMap((id) => {
        const answer = answers[id];
        return typeof answer === 'number' ? [turned.get(id) ? 6 - answer : answer] : [];
      });
      if (row.length === scale.scored.length) addSheet(cross, row);
      else if (row.length > 0) partly += 1;
    }
    const table = anova(departmentMoments(variable, blocks), variable.unit);
    const enough = table.estimable && table.groups >= leastGroupsForIcc;
    const within = enough ? icc1(table) : null;
    const between = enough ? icc2(table) : null;
    if (cross.n < leastForReliability || (partly > 0 && partly < k)) return [];
    const matrix = covariance(cross);
    if (!matrix.estimable) return [];
    const consistency = alpha(matrix.matrix, cross.n);
    const factor = omega(matrix.matrix);
    return [
      {
        scale: scale.id,
        n: cross.n,
        alpha: consistency.estimable ? decimals(consistency.value) : null,
        alphaLow: consistency.estimable ? decimals(consistency.low) : null,
        alphaHigh: consistency.estimable ? decimals(consistency.high) : null,
        omega: factor.estimable ? decimals(factor.value) : null,
        icc1: within?.estimable ? decimals(within.value) : null,
        icc1Low: within?.estimable ? decimals(within.low) : null,
        icc1High: within?.estimable ? decimals(within.high) : null,
        icc2: between?.estimable ? decimals(between.value) : null,
      },
    ];
  });
}

/** Moments per smallest set of departments that the fine rows can be added up to. */
function departmentMoments(variable: Variable, blocks: ClosedBlock[]): Moments[] {
  const spans = new Map(blocks.map((block) => [block.id, block.spans.department ?? []]));
  const parent = new Map<string, string>();
  const top = (department: string): string => {
    let found = department;
    for (let up = parent.get(found); up !== undefined; up = parent.get(found)) found = up;
    if (found !== department) parent.set(department, found);
    return found;
  };
  const departmentsOf = (row: { blocks: string[] }) =>
    row.blocks.flatMap((block) => spans.get(block) ?? []);
  for (const row of variable.fine) {
    const [first, ...others] = departmentsOf(row);
    for (const other of others) {
      if (first !== undefined && top(other) !== top(first)) parent.set(top(other), top(first));
    }
  }
  const moments = new Map<string, Moments>();
  for (const row of variable.fine) {
    const set = top(departmentsOf(row)[0] ?? '');
    const { n, sum, sumSquares } = row;
    const before = moments.get(set) ?? { n: 0, sum: 0, sumSquares: 0 };
    moments.set(set, addMoments(before, { n, sum, sumSquares }));
  }
  return [...moments.values()];
}

/**
 * Correlation of each published scale with each published outcome, over the sheets of the whole
 * organisation that have both. Never of the index: with all scales and the index, the sheets that
 * miss a scale could be told apart.
 */
export function associationsOf(
  definition: Definition,
  measured: Measured[],
  variables: Variable[],
  sheets: Answers[],
): ReleaseData['associations'] {
  const published = measured.filter(({ id }) => variables.some((one) => one.id === id));
  const scales = published.filter(({ kind }) => kind === 'scale');
  const own = new Map(itemsOf(definition).map((item) => [item.id, item]));
  const outcomes = published.filter(
    ({ id, kind, audience }) =>
      kind === 'item' && audience === 'everyone' && !own.get(id)?.estimates,
  );
  return scales.flatMap((scale) =>
    outcomes.flatMap((outcome) => {
      const cross = noCrossProducts(2);
      for (const answers of sheets) {
        const x = scale.score(answers);
        const y = outcome.score(answers);
        if (x !== null && y !== null) addSheet(cross, [x, y]);
      }
      const found = correlation(cross);
      if (cross.n < leastForReliability || !found.estimable) return [];
      const { n, r, low, high } = found;
      return [
        {
          scale: scale.id,
          outcome: outcome.id,
          n,
          r: decimals(r),
          low: decimals(low),
          high: decimals(high),
        },
      ];
    }),
  );
}

/** Three decimals, and never −0. */
function decimals(value: number): number {
  return Math.round(value * 1000) / 1000 || 0;
}
