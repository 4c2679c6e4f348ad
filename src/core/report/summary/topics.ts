import type { Alignment } from '../alignment/alignment.ts';
import type { Mean, Measure } from '../figures/figures.ts';
import type { Gap } from '../figures/gap.ts';
import type { Scope } from '../groups/scope.ts';
import type { Distance } from '../importance/distance.ts';
import type { ImportancePage } from '../importance/importance.ts';
import type { ImportanceGap } from '../importance/importance-gap.ts';
import { isSaid } from '../level/kinds.ts';
import { belowAverage } from './stands-out.ts';

/** Why a dimension is worth talking about; each reason carries its figure. */
export type Reason =
  | { code: 'low'; mean: Mean }
  | { code: 'gap'; gap: Gap }
  | { code: 'importance'; gap: ImportanceGap }
  | { code: 'distance'; distance: Distance }
  | { code: 'chosen'; share: number; low: number; high: number; n: number };

/** A dimension to talk about first. */
export interface Topic {
  measure: Measure;
  mean: Mean;
  reasons: Reason[];
}

/** Points of should − really from which the gap is a reason to talk. */
const wideImportance = 0.5;

/** Share of people, should minus gets, from which the distance is a reason to talk. */
const wideDistance = 0.1;

/**
 * At most three dimensions with the most reasons: clearly below the average dimension, leaders and
 * frontline clearly apart, much less priority than it should get, among the three most chosen.
 * Equal numbers of reasons: the wider clear gap between leaders and frontline goes first, then the
 * lower mean; the theme with the widest clear gap of all is always among them.
 */
export function topicsOf(
  scope: Scope,
  scales: readonly { measure: Measure; mean: Mean; ranked: boolean }[],
  alignment: Alignment,
  importance: ImportancePage,
): Topic[] {
  const compared = scales.filter(({ ranked }) => ranked);
  const low = isSaid(scope, 'low') ? belowAverage(compared) : new Set<string>();
  const ranked = scales
    .map(({ measure, mean }) => ({
      measure,
      mean,
      reasons: [
        ...(low.has(measure.id) ? [{ code: 'low' as const, mean }] : []),
        ...gapReason(alignment, measure.id),
        ...importanceReason(importance, measure.id),
        ...distanceReason(importance, measure.id),
        ...chosenReason(importance, measure.id),
      ],
    }))
    .filter((topic) => topic.reasons.length > 0)
    .toSorted(
      (a, b) =>
        b.reasons.length - a.reasons.length || widthOf(b) - widthOf(a) || a.mean.mean - b.mean.mean,
    );
  const [widest] = ranked.toSorted((a, b) => widthOf(b) - widthOf(a));
  const first = ranked.slice(0, 3);
  if (!widest || widthOf(widest) === 0 || first.includes(widest)) return first;
  return [...first.slice(0, 2), widest];
}

/** How far leaders and frontline are clearly apart on a topic, in points; 0 where they are not. */
function widthOf({ reasons }: Topic): number {
  const gaps = reasons.flatMap((reason) => (reason.code === 'gap' ? [reason.gap.gap] : []));
  return Math.abs(gaps[0] ?? 0);
}

function gapReason(alignment: Alignment, scale: string): Reason[] {
  const row = alignment.rows.find(({ measure }) => measure.id === scale);
  if (!row || row.gap.withheld || !row.gap.clear) return [];
  return [{ code: 'gap', gap: row.within.withheld ? row.gap : row.within }];
}

function importanceReason(importance: ImportancePage, scale: string): Reason[] {
  const gap = importance.rows.find((row) => row.scale.id === scale)?.cells[0]?.gap;
  const wide = gap && !gap.withheld && gap.clear && gap.gap >= wideImportance;
  return wide ? [{ code: 'importance', gap }] : [];
}

function distanceReason({ distances }: ImportancePage, scale: string): Reason[] {
  const distance = distances.find(({ option }) => option.id === scale)?.cells[0]?.distance;
  const wide = distance && !distance.withheld && distance.clear && distance.value >= wideDistance;
  return wide ? [{ code: 'distance', distance }] : [];
}

function chosenReason(importance: ImportancePage, scale: string): Reason[] {
  for (const { options, columns, practice } of importance.priorities) {
    if (practice) continue;
    const place = options.findIndex((option) => option.id === scale);
    const choices = columns[0]?.choices;
    if (place < 0 || !choices || choices.withheld) continue;
    const option = choices.options[place];
    if (option?.clear && option.rank <= 3) {
      return [{ code: 'chosen', share: option.share, ...option.interval, n: choices.n }];
    }
  }
  return [];
}
