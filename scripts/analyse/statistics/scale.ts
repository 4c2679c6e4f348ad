import type { Definition } from '../../../src/core/definition/definition-schema.ts';
import { pointsOfScales } from '../../../src/core/definition/points.ts';
import { display } from '../../../src/core/report/figures/scale.ts';
import { unitOf } from '../../../src/core/scoring/score.ts';
import { alpha, standardisedAlpha } from '../../../src/core/statistics/alpha.ts';
import { anova } from '../../../src/core/statistics/anova.ts';
import { covariance } from '../../../src/core/statistics/cross-products.ts';
import { icc1, icc2 } from '../../../src/core/statistics/icc.ts';
import { addMoments, meanOf, noMoments, sampleOf } from '../../../src/core/statistics/moments.ts';
import { omega } from '../../../src/core/statistics/omega.ts';
import { strength } from '../../../src/core/statistics/strength.ts';
import { alignmentOf } from './alignment.ts';
import type { Frame } from './frame.ts';
import { agreementBy } from './group.ts';
import { itemCrossProducts } from './item-tables.ts';
import type { Reasons } from './reasons.ts';
import { groupMoments, type Scores } from './scores.ts';

/** Everything about one scale, under the field names of the reference file of the statistics. */
export function scaleStatistics(frame: Frame, scale: string, scores: Scores, reasons: Reasons) {
  const { definition, responses, groupings, sides } = frame;
  const unit = unitOf(definition, scale);
  const at = `scales.${scale}`;
  const [all = noMoments] = groupMoments(scores, new Uint8Array(scores.length), 1);
  const cross = itemCrossProducts(definition, responses, scale);
  return {
    scale,
    items: cross.sums.length,
    nScored: all.n,
    ...level(meanOf(all, unit), definition),
    sd: reasons.take(`${at}.sd`, strength(sampleOf(all, unit)), ({ value }) => value),
    nComplete: cross.n,
    ...reliability(at, cross, reasons),
    ...variance(at, frame, scores, unit, reasons),
    by: Object.fromEntries(
      groupings.map((grouping) => [
        grouping.axis,
        agreementBy(frame, scale, scores, grouping, reasons),
      ]),
    ),
    alignment: alignmentOf(`${at}.alignment`, scores, sides, unit, reasons),
  };
}

/** The index: no items of its own, so no reliability and no agreement on items. */
export function indexStatistics(frame: Frame, scores: Scores, unit: number, reasons: Reasons) {
  const { groupings, sides } = frame;
  const [all = noMoments] = groupMoments(scores, new Uint8Array(scores.length), 1);
  return {
    nScored: all.n,
    ...level(meanOf(all, unit), frame.definition),
    sd: reasons.take('index.sd', strength(sampleOf(all, unit)), ({ value }) => value),
    ...variance('index', frame, scores, unit, reasons),
    by: Object.fromEntries(
      groupings.map(({ axis, codes, groups }) => {
        const moments = groupMoments(scores, codes, groups.length);
        const rows = groups.map((group, place) => {
          const here = moments[place] ?? noMoments;
          const spread = strength(sampleOf(here, unit));
          return {
            group,
            nScored: here.n,
            mean: meanOf(here, unit),
            strengthSd: reasons.take(`index.by.${axis}.${group}`, spread, ({ value }) => value),
          };
        });
        return [axis, rows];
      }),
    ),
    alignment: alignmentOf('index.alignment', scores, sides, unit, reasons),
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
    icc2: {
      value: reasons.take(`${at}.icc2`, second, ({ value }) => value),
      ci95: reasons.interval(second),
    },
  };
}
