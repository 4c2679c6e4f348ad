import { scoredItems } from '../../definition/definition.ts';
import { oncePer } from '../../ground/once-per.ts';
import {
  averageDeviationJ,
  type Centre,
  type Deviation,
} from '../../statistics/average-deviation.ts';
import { awgJ } from '../../statistics/awg.ts';
import { valueOrNull } from '../../statistics/estimate.ts';
import { skewedNull, uniformNull } from '../../statistics/null-variance.ts';
import { rwgJ } from '../../statistics/rwg.ts';
import { spreadInterval } from '../../statistics/spread-interval.ts';
import {
  type Cell,
  type Coverage,
  type GroupName,
  type Measure,
  type ReportGroup,
  withheld,
} from '../figures/figures.ts';
import { meanOf } from '../figures/mean.ts';
import { type Measured, type MeasuredVariable, measuredScales } from '../figures/measures.ts';
import { blocksOf, sumItem } from '../figures/sums.ts';
import { partsOf } from '../groups/parts-of.ts';
import type { Scope } from '../groups/scope.ts';

/** How far people in one group see the same company: spread of the score, low is a strong climate. */
export interface Strength extends Coverage {
  n: number;
  /** Standard deviation of the scale score, in points, with its 95 % interval. */
  sd: number;
  low: number;
  high: number;
}

/** Agreement within a group, from exact answers on available cases; null: not estimable. */
export interface Agreement extends Coverage {
  /** Fewest answers to one of the items. */
  n: number;
  items: number;
  /** rwg(j) against answers at random, and, of five options, against those that lean to the favourable side. */
  rwgUniform: number | null;
  rwgSkewed: number | null;
  /** Average deviation from mean and median, in points, with its 95 % interval. */
  adMean: Deviation | null;
  adMedian: Deviation | null;
  awg: number | null;
}

interface StrengthCell {
  strength: Cell<Strength>;
  agreement: Cell<Agreement>;
}

export interface StrengthPage {
  measures: Measure[];
  /** The whole first, then layers or sides, then departments. */
  rows: { name: GroupName; cells: StrengthCell[] }[];
}

/** Strength of the climate per scale and group. There is no norm: compare within the organisation. */
export const strengthPage = oncePer((scope: Scope): StrengthPage => {
  const scales = measuredScales(scope.release, scope.definition);
  const groups = [scope.whole, ...partsOf(scope).groups, ...scope.departments];
  return {
    measures: scales.map((one) => one.measure),
    rows: groups.map((group) => ({
      name: group.name,
      cells: scales.map((one) => ({
        strength: strengthOf(scope, one, group),
        // Of thousands of departments nobody asks for it.
        get agreement() {
          return agreementOf(scope, one, group);
        },
      })),
    })),
  };
});

function strengthOf(scope: Scope, measured: Measured, group: ReportGroup): Cell<Strength> {
  const cell = meanOf(measured, group, scope.headcounts);
  if (cell.withheld || cell.sd === null) return withheld;
  const { headcount, covered, n, sd, df } = cell;
  return { withheld: false, headcount, covered, n, sd, ...spreadInterval(sd, df) };
}

function agreementOf(
  scope: Scope,
  { measure, variable }: MeasuredVariable,
  group: ReportGroup,
): Cell<Agreement> {
  const sums = scoredItems(scope.definition, measure.id).map((item) =>
    sumItem(variable, item.id, blocksOf(group), scope.headcounts),
  );
  const found = sums.filter((sum) => sum !== null);
  if (found.length === 0 || found.length < sums.length) return withheld;
  const counts = found.map((sum) => sum.total.counts);
  const options = measure.to - measure.from + 1;
  const axis = { low: measure.from, step: 1 };
  const errors = found.map((sum) => sum.total.error);
  const deviation = (centre: Centre): Deviation | null => {
    const one = averageDeviationJ(counts, centre, axis, errors);
    return one.estimable ? { value: one.value, low: one.low, high: one.high } : null;
  };
  return {
    withheld: false,
    headcount: group.headcount,
    covered: Math.min(...found.map((sum) => sum.covered)),
    n: Math.min(...counts.map((one) => one.reduce((a, b) => a + b, 0))),
    items: counts.length,
    rwgUniform: valueOrNull(rwgJ(counts, uniformNull(options))),
    rwgSkewed: options === 5 ? valueOrNull(rwgJ(counts, skewedNull)) : null,
    adMean: deviation('mean'),
    adMedian: deviation('median'),
    awg: valueOrNull(awgJ(counts, axis)),
  };
}
