import type { Variable } from '../../disclosure/release/release-schema.ts';
import { type SummedRow, summedGaps } from '../../disclosure/release/sums.ts';
import { falseDiscovery } from '../figures/families.ts';
import { type Cell, type Coverage, type ReportGroup, withheld } from '../figures/figures.ts';
import { chanceOfZero, meanInterval } from '../figures/inference.ts';
import { inPoints } from '../figures/scale.ts';
import { blocksOf, type Headcounts, sumRows } from '../figures/sums.ts';

/** How much less priority something gets than it should: should − really, in points (−4 to 4). */
export interface ImportanceGap extends Coverage {
  /** Ballots. */
  n: number;
  gap: number;
  sd: number | null;
  /** Degrees of freedom of the spread. */
  df: number;
  /** Variance of the gap by protection. */
  added: number;
  low: number | null;
  high: number | null;
  /** Not 0 after Benjamini–Hochberg over every gap of the page; by itself until a page says so. */
  clear: boolean;
  /** The chance of such a gap if there were none, after that correction; null where it has none. */
  p: number | null;
}

/** The gap of one twin over a group. `item` is the "should" item; its variable is the scale's. */
export function importanceGap(
  variable: Variable,
  item: { id: string; twinOf?: string | undefined },
  group: ReportGroup,
  headcounts: Headcounts,
): Cell<ImportanceGap> {
  const sum = sumRows(gapRows(variable, item.id), blocksOf(group), headcounts);
  const points = sum && inPoints(sum.total);
  if (!points) return withheld;
  const interval = meanInterval(points);
  return {
    withheld: false,
    headcount: group.headcount,
    covered: sum.covered,
    n: points.n,
    gap: points.mean,
    sd: points.variance === null ? null : Math.sqrt(points.variance),
    df: points.df,
    added: points.added,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    clear: interval !== null && (interval.low > 0 || interval.high < 0),
    p: null,
  };
}

/** The gaps of one page, clear where they hold after correction for all of them. */
export function importanceTogether(gaps: readonly Cell<ImportanceGap>[]): Cell<ImportanceGap>[] {
  const adjusted = falseDiscovery(
    gaps.map((one) => {
      if (one.withheld || one.low === null || one.high === null) return null;
      const { low, high } = one;
      return one.df > 0 ? chanceOfZero({ value: one.gap, low, high }, one.df) : null;
    }),
  );
  return gaps.map((one, at) =>
    one.withheld ? one : { ...one, clear: (adjusted[at] ?? 1) < 0.05, p: adjusted[at] ?? null },
  );
}

const kept = new WeakMap<Variable, Map<string, readonly SummedRow[]>>();

/** The rows of a gap, made once: every group of a page asks for them. */
function gapRows(variable: Variable, item: string): readonly SummedRow[] {
  const known = kept.get(variable) ?? new Map<string, readonly SummedRow[]>();
  const rows = known.get(item) ?? summedGaps(variable, item);
  kept.set(variable, known.set(item, rows));
  return rows;
}
