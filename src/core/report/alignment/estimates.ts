import type { Cell, MeanCell, Measure, ReportGroup } from '../figures/figures.ts';
import { type Gap, gapsOf } from '../figures/gap.ts';
import { compareMeans } from '../figures/inference.ts';
import { figure, meanOf, pointsOf } from '../figures/mean.ts';
import { type Measured, measuredItems, measuredScales } from '../figures/measures.ts';
import type { Scope } from '../groups/scope.ts';

/** What leaders think the frontline says about a dimension, beside what it says itself. */
export interface EstimateRow {
  /** The dimension. */
  measure: Measure;
  /** Mean of the leaders' estimates, in points 1–5. */
  estimate: MeanCell;
  frontline: MeanCell;
  /** Estimate minus the frontline's own mean: above 0 means leaders think too brightly. */
  error: Cell<Gap>;
}

/** Leaders' estimates per dimension; Holm runs over the dimensions that have one. */
export function estimatesOf(
  scope: Scope,
  leaders: ReportGroup,
  frontline: ReportGroup,
): EstimateRow[] {
  const estimates = measuredItems(scope.release, scope.definition);
  const rows = measuredScales(scope.release, scope.definition).flatMap((scale) => {
    const asked = estimates.find(({ item }) => item.estimates === scale.measure.id);
    if (!asked) return [];
    const measure = scale.measure;
    const estimate = inScalePoints(meanOf(asked, leaders, scope.headcounts), asked);
    return [{ measure, estimate, frontline: meanOf(scale, frontline, scope.headcounts) }];
  });
  const errors = gapsOf(
    rows.map((row) => {
      const [a, b] = [pointsOf(row.estimate), pointsOf(row.frontline)];
      return a && b ? compareMeans(a, b) : null;
    }),
    rows.map((row) => row.measure),
  );
  return rows.map((row, i) => ({ ...row, error: errors[i] ?? { withheld: true } }));
}

/** An estimate given on 0–10 is read as the same place on 1–5. */
function inScalePoints(cell: MeanCell, { measure }: Measured): MeanCell {
  if (cell.withheld || measure.to === 5) return cell;
  const step = 4 / (measure.to - measure.from);
  const points = {
    n: cell.n,
    mean: 1 + (cell.mean - measure.from) * step,
    variance: cell.sd === null ? null : (cell.sd * step) ** 2,
    df: cell.df,
    added: cell.added * step ** 2,
  };
  return figure(points, { from: 1, to: 5 }, cell, cell.covered);
}
