import type { Definition } from '../../../src/core/definition/definition-schema.ts';
import { pointsOfScales } from '../../../src/core/definition/points.ts';
import { display } from '../../../src/core/report/figures/scale.ts';
import { unitOf } from '../../../src/core/scoring/score.ts';
import { alpha, standardisedAlpha } from '../../../src/core/statistics/alpha.ts';
import { type Anova, anova } from '../../../src/core/statistics/anova.ts';
import { covariance } from '../../../src/core/statistics/cross-products.ts';
import { icc1, icc2 } from '../../../src/core/statistics/icc.ts';
import { addMoments, meanOf, noMoments } from '../../../src/core/statistics/moments.ts';
import { omega } from '../../../src/core/statistics/omega.ts';
import { alignmentOf } from './alignment.ts';
import type { Frame, Grouping } from './frame.ts';
import { agreementBy } from './group.ts';
import { itemCrossProducts } from './item-tables.ts';
import { poolingOf } from './pooling.ts';
import type { Reasons } from './reasons.ts';
import { groupMoments, type Scores } from './scores.ts';
import { spreadOf } from './spread.ts';

/** Everything about one scale, under the field names of the reference file of the statistics. */
export function scaleStatistics(frame: Frame, scale: string, scores: Scores, reasons: Reasons) {
  const { definition, groupings } = frame;
  const unit = unitOf(definition, scale);
  const at = `scales.${scale}`;
  const [all = noMoments] = groupMoments(scores, new Uint8Array(scores.length), 1);
  const cross = itemCrossProducts(frame, scale);
  return {
    scale,
    items: cross.sums.length,
    nScored: all.n,
    ...level(meanOf(all, unit), definition),
    ...spreadOf(`${at}.sd`, 'sd', all, unit, reasons),
    nComplete: cross.n,
    ...reliability(at, cross, reasons),
    ...variance(at, frame, scores, unit, reasons),
    ...byGroups(groupings, (grouping) => agreementBy(frame, scale, scores, grouping, reasons)),
    alignment: alignmentOf(`${at}.alignment`, scores, frame, unit, reasons),
  };
}

/** The index: no items of its own, so no reliability and no agreement on items. */
export function indexStatistics(frame: Frame, scores: Scores, unit: number, reasons: Reasons) {
  const { groupings } = frame;
  const [all = noMoments] = groupMoments(scores, new Uint8Array(scores.length), 1);
  return {
    nScored: all.n,
    ...level(meanOf(all, unit), frame.definition),
    ...spreadOf('index.sd', 'sd', all, unit, reasons),
    ...variance('index', frame, scores, unit, reasons),
    ...byGroups(groupings, ({ axis, codes, groups }) => {
      const moments = groupMoments(scores, codes, groups.length);
      const pooling = poolingOf(`index.by.${axis}`, moments, unit, reasons);
      const rows = groups.map((group, place) => {
        const here = moments[place] ?? noMoments;
        return {
          group,
          nScored: here.n,
          mean: meanOf(here, unit),
          pooled: pooling.groups[place] ?? null,
          ...spreadOf(`index.by.${axis}.${group}`, 'strengthSd', here, unit, reasons),
        };
      });
      return { rows, pooling: pooling.whole };
    }),
    alignment: alignmentOf('index.alignment', scores, frame, unit, reasons),
  };
}

/** The groups of each axis, and what they were drawn towards. */
function byGroups<Row, Pooling>(
  groupings: readonly Grouping[],
  make: (grouping: Grouping) => { rows: Row[]; pooling: Pooling },
) {
  const made = groupings.map((grouping) => [grouping.axis, make(grouping)] as const);
  return {
    by: Object.fromEntries(made.map(([axis, { rows }]) => [axis, rows])),
    pooling: Object.fromEntries(made.map(([axis, { pooling }]) => [axis, pooling])),
  };
}

/** A mean in points, and as a place from 0, the lowest answer, to 100, the highest. */
function level(mean: number | null, definition: Definition) {
  const { from, to } = pointsOfScales(definition);
  return { mean, mean100: mean === null ? null : display(mean, from, to) };
}

function reliability(at: string, cross: Parameters<typeof covariance>[0], reasons: Reasons) {
  const table = covariance(cross);
  const raw = table.estimable ? alpha(table.matrix, table.n) : table;
  const std = table.estimable ? standardisedAlpha(table.matrix) : table;
  const factor = table.estimable ? omega(table.matrix) : table;
  return {
    alpha: {
      raw: reasons.take(`${at}.alpha.raw`, raw, ({ value }) => value),
      std: reasons.take(`${at}.alpha.std`, std, ({ value }) => value),
      feldt95: reasons.interval(raw),
    },
    omegaMinres: reasons.take(`${at}.omegaMinres`, factor, ({ value }) => value),
  };
}

/** 1 + (Σn²/N − 1) · ICC(1), at least 1: how many times less sure a mean is than n independent people. */
function designEffect({ n, n0, groups }: Anova, icc: number): number {
  return 1 + (n - n0 * (groups - 1) - 1) * Math.max(0, icc);
}

function variance(at: string, { units }: Frame, scores: Scores, unit: number, reasons: Reasons) {
  const groups = units ? groupMoments(scores, units.codes, units.groups.length) : [];
  const table = anova(groups.reduce(addMoments, noMoments).n === 0 ? [] : groups, unit);
  const first = icc1(table);
  const second = icc2(table);
  return {
    anova: table.estimable
      ? {
          msb: table.msb,
          msw: table.msw,
          F: table.f,
          p: table.p,
          groups: table.groups,
          n0: table.n0,
          nMean: table.nMean,
        }
      : null,
    icc1: {
      n0: reasons.take(`${at}.icc1`, first, ({ value }) => value),
      mean: reasons.take(`${at}.icc1`, icc1(table, 'mean'), ({ value }) => value),
      ci95: reasons.interval(first),
    },
    designEffect: table.estimable && first.estimable ? designEffect(table, first.value) : null,
    icc2: {
      value: reasons.take(`${at}.icc2`, second, ({ value }) => value),
      ci95: reasons.interval(second),
    },
  };
}
