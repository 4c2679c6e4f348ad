import { scoredItems } from '../../../src/core/definition/definition.ts';
import { alpha } from '../../../src/core/statistics/alpha.ts';
import { correlations, covariance } from '../../../src/core/statistics/cross-products.ts';
import type { Reason } from '../../../src/core/statistics/estimate.ts';
import {
  congruence,
  oneFactorFit,
  ownFactorsFit,
} from '../../../src/core/statistics/factor-fit.ts';
import { itemRest } from '../../../src/core/statistics/item-rest.ts';
import { leastForReliability } from '../../../src/core/statistics/minima.ts';
import { omega } from '../../../src/core/statistics/omega.ts';
import { omegaInterval } from '../../../src/core/statistics/omega-interval.ts';
import { oneFactor } from '../../../src/core/statistics/one-factor.ts';
import { languageAxis } from '../with-languages.ts';
import { completionOf } from './completion.ts';
import { type Frame, frontlineSide, type Grouping, leaderSide } from './frame.ts';
import {
  crossProductsBySide,
  eachCompleteSheet,
  itemCrossProducts,
  itemCrossProductsBy,
} from './item-tables.ts';
import { pairwiseCorrelations } from './pairwise.ts';
import type { Reasons } from './reasons.ts';
import { sameAnswers } from './same-answers.ts';

/**
 * What a pilot has to show before scales are believed: whether items belong together, whether the scales
 * are apart, whether they mean the same to leaders and staff and in every language, and whether people
 * answered with care. `docs/analyse.md` says how to read it.
 */
export function pilotStatistics(frame: Frame, reasons: Reasons) {
  const sides: Grouping = {
    axis: 'side',
    codes: Uint32Array.from(frame.sides, (side) => side),
    groups: ['other', 'leaders', 'frontline'],
  };
  const language = frame.groupings.find(({ axis }) => axis === languageAxis);
  const divided = [sides, ...(language ? [language] : [])];
  return {
    scales: frame.definition.scales.map(({ id }) => ({
      scale: id,
      ...reliabilityOf(frame, id, reasons),
      loadings: divided.map((grouping) => loadingsBy(frame, id, grouping)),
    })),
    factors: factorsOf(frame, reasons),
    sameAnswers: divided.map((grouping) => sameAnswers(frame, grouping)),
    completion: divided.map((grouping) => completionOf(frame, grouping)),
  };
}

function reliabilityOf(frame: Frame, scale: string, reasons: Reasons) {
  const { definition, responses } = frame;
  const at = `pilot.scales.${scale}`;
  const cross = itemCrossProducts(frame, scale);
  const table = covariance(cross);
  const whole = table.estimable ? alpha(table.matrix, table.n) : table;
  const factor = table.estimable ? omega(table.matrix) : table;
  const range = omegaInterval(cross, (visit) =>
    eachCompleteSheet(definition, responses, scale, visit),
  );
  return {
    n: cross.n,
    itemRest: scoredItems(definition, scale).map(({ id }, place) => {
      const found = table.estimable ? itemRest(table.matrix, place) : table;
      return { item: id, r: reasons.take(`${at}.itemRest.${id}`, found, ({ value }) => value) };
    }),
    alpha: reasons.take(`${at}.alpha`, whole, ({ value }) => value),
    alpha95: reasons.interval(whole),
    omega: reasons.take(`${at}.omega`, factor, ({ value }) => value),
    omega95: reasons.interval(range),
  };
}

interface GroupLoadings {
  group: string;
  n: number;
  loadings: number[] | null;
}

/** One-factor loadings of a scale in each group that is large enough, and how alike they are. */
function loadingsBy(frame: Frame, scale: string, grouping: Grouping) {
  const { definition, responses } = frame;
  const { axis, codes, groups } = grouping;
  const parts =
    axis === 'side'
      ? crossProductsBySide(frame, scale)
      : itemCrossProductsBy(definition, responses, scale, codes, groups.length);
  const found: GroupLoadings[] = parts.flatMap((cross, place) => {
    if (axis === 'side' && place !== leaderSide && place !== frontlineSide) return [];
    const table = cross.n < leastForReliability ? null : covariance(cross);
    const turned = table?.estimable ? correlations(table.matrix) : null;
    const loadings =
      turned?.estimable && turned.matrix.length > 2 ? oneFactor(turned.matrix) : null;
    return [{ group: groups[place] ?? '', n: cross.n, loadings }];
  });
  const items = scoredItems(definition, scale).map(({ id }) => id);
  const alike = found.flatMap((one, at) =>
    found.slice(at + 1).flatMap((other) => {
      if (!one.loadings || !other.loadings) return [];
      const differences = one.loadings.map(
        (value, place) => (other.loadings?.[place] ?? 0) - value,
      );
      const widest = differences.reduce(
        (most, value, place) => (Math.abs(value) > Math.abs(differences[most] ?? 0) ? place : most),
        0,
      );
      return [
        {
          groups: [one.group, other.group],
          congruence: congruence(one.loadings, other.loadings),
          widest: { item: items[widest], difference: differences[widest] },
        },
      ];
    }),
  );
  return { axis, groups: found, alike };
}

/** How well one factor, and one for each scale, describe all scored items together. */
function factorsOf(frame: Frame, reasons: Reasons) {
  const { ids, scaleOf, table, leastPairs } = pairwiseCorrelations(frame);
  const missing: { estimable: false; reason: Reason } = { estimable: false, reason: 'too few' };
  const enough = table !== null && leastPairs >= leastForReliability;
  const one = enough ? oneFactorFit(table) : missing;
  const own = enough ? ownFactorsFit(table, scaleOf) : missing;
  return {
    items: ids.length,
    scales: new Set(scaleOf).size,
    leastPairs,
    oneFactor: { srmr: reasons.take('pilot.factors.oneFactor', one, ({ value }) => value) },
    ownFactors: {
      srmr: reasons.take('pilot.factors.ownFactors', own, ({ value }) => value),
      mostAlike: own.estimable ? own.mostAlike : null,
    },
  };
}
