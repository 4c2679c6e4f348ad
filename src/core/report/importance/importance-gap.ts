import type { Variable } from '../../disclosure/release/release-schema.ts';
import { type Cell, type Coverage, type ReportGroup, withheld } from '../figures/figures.ts';
import { meanInterval } from '../figures/inference.ts';
import { inPoints } from '../figures/scale.ts';
import { type Headcounts, sumGap } from '../figures/sums.ts';

/** How much less priority something gets than it should: should − really, in points (−4 to 4). */
export interface ImportanceGap extends Coverage {
  /** Sheets that answered both. */
  n: number;
  gap: number;
  sd: number | null;
  low: number | null;
  high: number | null;
}

/** The gap of one twin over a group. `item` is the "should" item; its variable is the scale's. */
export function importanceGap(
  variable: Variable,
  item: { id: string; twinOf?: string | undefined },
  group: ReportGroup,
  headcounts: Headcounts,
): Cell<ImportanceGap> {
  const blocks = new Set(group.blocks);
  const sum =
    sumGap(variable, item.id, blocks, headcounts) ??
    (item.twinOf ? sumGap(variable, item.twinOf, blocks, headcounts) : null);
  const points = sum && inPoints(sum.total, 1);
  if (!points) return withheld;
  const interval = meanInterval(points);
  return {
    withheld: false,
    headcount: group.headcount,
    covered: sum.covered,
    n: points.n,
    gap: points.mean,
    sd: points.variance === null ? null : Math.sqrt(points.variance),
    low: interval?.low ?? null,
    high: interval?.high ?? null,
  };
}
