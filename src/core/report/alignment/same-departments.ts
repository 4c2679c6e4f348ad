import type { Released } from '../../disclosure/release/release-schema.ts';
import { oncePer } from '../../ground/once-per.ts';
import { anova } from '../../statistics/anova.ts';
import type { Moments } from '../../statistics/moments.ts';
import type { ReportGroup, ReportPair } from '../figures/figures.ts';
import { type Comparison, compareMeans, compareWithin } from '../figures/inference.ts';
import type { Measured } from '../figures/measures.ts';
import type { Points } from '../figures/scale.ts';
import { sumRows } from '../figures/sums.ts';
import type { Scope } from '../groups/scope.ts';

/**
 * Leaders sit in other departments than staff: part of a gap can be that of departments. These compare
 * them where they work together, as finely as the release allows.
 */

/** How much the share of leaders differs between departments, as a part of its mean. */
const unevenLeaders = 0.5;

/** What one comparison of the two sides is made of. */
export interface Sides {
  leaders: (group: ReportGroup) => Points | null;
  staff: (group: ReportGroup) => Points | null;
  /** Variance of the true means of departments, in squared points. */
  between: number;
}

/** The gap within departments; null where the release does not tell departments apart. */
export function gapWithin(
  pairs: readonly ReportPair[],
  frontline: ReportGroup,
  { leaders, staff, between }: Sides,
): Comparison | null {
  const strata = strataOf(pairs)(frontline).flatMap((pair) => {
    const first = leaders(pair.leaders);
    const second = staff(pair.staff);
    return first && second ? [{ first: mixed(first, pair.departments, between), second }] : [];
  });
  return strata.length > 1 ? compareWithin(strata) : null;
}

/** Pairs with those of their staff who are frontline: the same groups for every measure. */
const strataOf = oncePer((pairs: readonly ReportPair[]) =>
  oncePer((frontline: ReportGroup): ReportPair[] => {
    const wanted = new Set(frontline.blocks);
    return pairs.map((pair) => ({
      ...pair,
      staff: { ...pair.staff, blocks: pair.staff.blocks.filter((block) => wanted.has(block)) },
    }));
  }),
);

/** The plain gap, with what several departments taken together may add to it. */
export function gapAcross(
  departments: ReportPair['departments'],
  first: Points,
  second: Points,
  between: number,
): Comparison | null {
  return compareMeans(mixed(first, departments, between), second);
}

/**
 * A mean of leaders whose departments cannot be told apart: their shares among leaders and among staff
 * are not known to be the same. Where the share of leaders varies by half its mean, as is common, the
 * two means differ by chance with a variance of τ² κ² Σp²(1 − 2p + Σp²), p being the departments' shares
 * of people and τ² the variance between departments.
 */
function mixed(points: Points, departments: ReportPair['departments'], between: number): Points {
  return {
    ...points,
    added: points.added + between * unevenLeaders ** 2 * unevennessOf(departments),
  };
}

const unevennessOf = oncePer((departments: ReportPair['departments']): number => {
  const people = departments.map(({ headcount }) => headcount ?? 0);
  const known = people.every((one) => one > 0);
  const total = known ? people.reduce((sum, one) => sum + one, 0) : departments.length;
  const shares = departments.map((_, at) => (known ? (people[at] ?? 0) : 1) / total);
  const squares = shares.reduce((sum, share) => sum + share ** 2, 0);
  return shares.reduce((sum, share) => sum + share ** 2 * (1 - 2 * share + squares), 0);
});

/**
 * Variance of the true means of departments on a measure, from the staff of each, less what rounding
 * adds; never below 0. Where departments cannot be told apart, a tenth of the variance of answers:
 * organisations lie between a hundredth and a quarter (Bliese 2000).
 */
export function varianceBetween({ rows }: Measured, scope: Scope): number {
  const sums = staffOfDepartments(scope).flatMap((blocks) => {
    const sum = sumRows(rows, blocks, scope.headcounts);
    return sum && sum.total.sumSquares !== null ? [{ ...sum.total }] : [];
  });
  const moments = sums.map(
    ({ n, sum, sumSquares }): Moments => ({ n, sum, sumSquares: sumSquares ?? 0 }),
  );
  const table = anova(moments);
  if (!table.estimable) {
    const all = sumRows(rows, new Set(scope.whole.blocks), scope.headcounts)?.total;
    const square = all?.sumSquares;
    return all && square ? (0.1 * Math.max(0, square - all.sum ** 2 / all.n)) / all.n : 0;
  }
  const rounding = sums.reduce((all, { added, n }) => all + added / n, 0) / sums.length;
  return Math.max(0, (table.msb - rounding - table.msw) / table.n0);
}

/** The blocks of the staff of each department that has blocks of its own. */
function staffOfDepartments({ release, departments }: Scope): Set<string>[] {
  const staff = new Set(release.blocks.flatMap(({ id, side }) => (side === 'staff' ? id : [])));
  return departments.flatMap(({ blocks }) => {
    const own = blocks.filter((block) => staff.has(block));
    return own.length > 0 ? [new Set(own)] : [];
  });
}

/** Every department of the release, with the people in it where the release says. */
export function allDepartments({ groups, wave }: Released): ReportPair['departments'] {
  const values = wave.axes.find(({ id }) => id === 'department')?.values ?? [];
  return values.map(({ id, label }) => {
    const group = groups.find(
      ({ select }) => select.department === id && Object.keys(select).length === 1,
    );
    return { id, label, headcount: group?.headcount ?? null };
  });
}
