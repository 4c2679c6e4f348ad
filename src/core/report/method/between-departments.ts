import type { ClosedBlock } from '../../disclosure/release/release-schema.ts';
import { addSums, noSums, type SummedRow, type Sums } from '../../disclosure/release/sums.ts';
import { anova } from '../../statistics/anova.ts';
import { valueOrNull } from '../../statistics/estimate.ts';
import { icc1, icc2 } from '../../statistics/icc.ts';
import { leastGroupsForIcc } from '../../statistics/minima.ts';
import type { Moments } from '../../statistics/moments.ts';

/** ICC(1) with its range, and ICC(2); null where too few departments can be told apart. */
export interface BetweenDepartments {
  icc1: number | null;
  icc1Low: number | null;
  icc1High: number | null;
  icc2: number | null;
  /** How many times the variance of a mean of people drawn from few departments is what n says. */
  designEffect: number | null;
}

const unknown: BetweenDepartments = {
  ...{ icc1: null, icc1Low: null, icc1High: null, icc2: null },
  designEffect: null,
};

/**
 * How much of the differences in a score lies between departments, from protected rows. Sets of
 * departments that were joined because they are small are no department: they are left out. What rounding
 * adds to the totals is taken off the differences between departments first.
 */
export function betweenDepartments(
  rows: readonly SummedRow[],
  blocks: readonly ClosedBlock[],
): BetweenDepartments {
  const sums = departmentSums(rows, blocks);
  const moments = sums.flatMap(({ n, sum, sumSquares }): Moments[] =>
    sumSquares === null ? [] : [{ n, sum, sumSquares }],
  );
  const table = anova(moments);
  if (!table.estimable || table.groups < leastGroupsForIcc) return unknown;
  const rounding = sums.reduce((all, { added, n }) => all + added / n, 0) / sums.length;
  const msb = Math.max(0, table.msb - rounding);
  const corrected = { ...table, msb, f: msb / table.msw };
  const within = icc1(corrected);
  return {
    icc1: valueOrNull(within),
    icc1Low: within.estimable ? within.low : null,
    icc1High: within.estimable ? within.high : null,
    icc2: valueOrNull(icc2(corrected)),
    designEffect: within.estimable ? designEffect(sums, within.value) : null,
  };
}

/**
 * 1 + (Σn²/N − 1) · ICC(1), at least 1: with a design effect of 4 a mean is as uncertain for other
 * organisations like this one as that of a quarter of the people, drawn one by one.
 * Source: Kish 1965, Survey Sampling, §5.4.
 */
function designEffect(sums: readonly Sums[], icc: number): number {
  const people = sums.reduce((all, { n }) => all + n, 0);
  const squares = sums.reduce((all, { n }) => all + n ** 2, 0);
  return 1 + (squares / people - 1) * Math.max(0, icc);
}

/** Sums of each department that no row joins with another. */
function departmentSums(rows: readonly SummedRow[], blocks: readonly ClosedBlock[]): Sums[] {
  const spans = new Map(blocks.map((block) => [block.id, block.spans.department ?? []]));
  const departmentsOf = (row: SummedRow) => [
    ...new Set(row.blocks.flatMap((block) => spans.get(block) ?? [])),
  ];
  const joined = new Set(
    rows.flatMap((row) => {
      const departments = departmentsOf(row);
      return departments.length === 1 ? [] : departments;
    }),
  );
  const sums = new Map<string, Sums>();
  for (const row of rows) {
    const [department, ...others] = departmentsOf(row);
    if (department === undefined || others.length > 0 || joined.has(department)) continue;
    sums.set(department, addSums(sums.get(department) ?? noSums, row));
  }
  return [...sums.values()];
}
