import { itemsOf } from '../../definition/definition.ts';
import { pointsOfScales } from '../../definition/points.ts';
import {
  type Cell,
  type MeanCell,
  type Measure,
  type ReportGroup,
  type ReportPair,
  withheld,
} from '../figures/figures.ts';
import { type Gap, gapsOf } from '../figures/gap.ts';
import { compareMeans } from '../figures/inference.ts';
import { rowsOfItem } from '../figures/item-rows.ts';
import { figure, meanOf, pointsOf } from '../figures/mean.ts';
import {
  type Measured,
  measuredItems,
  measuredScales,
  measureOfItem,
} from '../figures/measures.ts';
import type { Scope } from '../groups/scope.ts';
import { allDepartments, gapAcross, gapWithin, varianceBetween } from './same-departments.ts';

/** What leaders think the frontline says about a dimension or an item, beside what it says itself. */
export interface EstimateRow {
  /** The dimension, or the item. */
  measure: Measure;
  /** Mean of the leaders' estimates, in points of the scales. */
  estimate: MeanCell;
  frontline: MeanCell;
  /** Estimate minus the frontline's own mean: above 0 means leaders think too brightly. */
  error: Cell<Gap>;
}

/**
 * Leaders' estimates, each beside the answers it is about: the mean of a scale, or of the one item
 * whose words the leader saw. Holm runs over all of them.
 */
export function estimatesOf(
  scope: Scope,
  {
    leaders,
    frontline,
    strata,
  }: { leaders: ReportGroup; frontline: ReportGroup; strata: readonly ReportPair[] },
): EstimateRow[] {
  const known = answeredThings(scope);
  const ends = pointsOfScales(scope.definition);
  const rows = measuredItems(scope.release, scope.definition).flatMap((asked) => {
    const about = known(asked.item.estimates);
    if (!about) return [];
    const { measure } = about;
    const estimated = (group: ReportGroup) =>
      inScalePoints(meanOf(asked, group, scope.headcounts), asked, ends);
    const answered = (group: ReportGroup) => meanOf(about, group, scope.headcounts);
    const sides = {
      leaders: (group: ReportGroup) => pointsOf(estimated(group)),
      staff: (group: ReportGroup) => pointsOf(answered(group)),
      between: varianceBetween(about, scope),
    };
    const [estimate, own] = [estimated(leaders), answered(frontline)];
    const [first, second] = [pointsOf(estimate), pointsOf(own)];
    const across =
      first && second
        ? gapAcross(allDepartments(scope.release), first, second, sides.between)
        : null;
    const test = gapWithin(strata, frontline, sides) ?? across;
    return [{ measure, estimate, frontline: own, test }];
  });
  const errors = gapsOf(
    rows.map((row) => {
      const [a, b] = [pointsOf(row.estimate), pointsOf(row.frontline)];
      return a && b ? compareMeans(a, b) : null;
    }),
    rows.map((row) => row.measure),
    rows.map(({ test }) => test),
  );
  return rows.map(({ test: _, ...row }, i) => ({ ...row, error: errors[i] ?? withheld }));
}

/** What an estimate can be about, by its id. */
function answeredThings(scope: Scope): (id: string | undefined) => Measured | null {
  const scales = measuredScales(scope.release, scope.definition);
  const items = itemsOf(scope.definition);
  return (id) => {
    const scale = scales.find(({ measure }) => measure.id === id);
    if (scale) return scale;
    const item = items.find((one) => one.id === id);
    const measure = item && measureOfItem(scope.definition, item);
    const rows = measure && rowsOfItem(scope, measure, false);
    return measure && rows ? { measure, rows } : null;
  };
}

/** An estimate given on 0–10 is read as the same place on the points of the scales, such as 1–5. */
function inScalePoints(
  cell: MeanCell,
  { measure }: Measured,
  ends: Pick<Measure, 'from' | 'to'>,
): MeanCell {
  if (cell.withheld || (measure.from === ends.from && measure.to === ends.to)) return cell;
  const step = (ends.to - ends.from) / (measure.to - measure.from);
  const points = {
    n: cell.n,
    mean: ends.from + (cell.mean - measure.from) * step,
    variance: cell.sd === null ? null : (cell.sd * step) ** 2,
    df: cell.df,
    added: cell.added * step ** 2,
  };
  return figure(points, ends, cell, cell.covered);
}
