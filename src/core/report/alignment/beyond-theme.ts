import { scoredItems } from '../../definition/definition.ts';
import { oncePer } from '../../ground/once-per.ts';
import type { Text } from '../../language/language.ts';
import {
  type Cell,
  type Measure,
  type ReportGroup,
  type ReportPair,
  withheld,
} from '../figures/figures.ts';
import { type Gap, gapsOf } from '../figures/gap.ts';
import { compareMeans } from '../figures/inference.ts';
import { rowsOfItem } from '../figures/item-rows.ts';
import { meanOf, pointsOf } from '../figures/mean.ts';
import { measuredScales, measureOfItem } from '../figures/measures.ts';
import type { Points } from '../figures/scale.ts';
import type { Scope } from '../groups/scope.ts';
import { gapWithin, varianceBetween } from './same-departments.ts';

/** One question of a theme: whether leaders and frontline differ on it otherwise than on the rest of it. */
export interface BeyondTheme {
  item: { id: string; text: Text };
  measure: Measure;
  /** Leaders minus frontline on this question, and on the others of its theme together. */
  own: number;
  others: number;
  /** The first minus the second; Holm runs over every question of every theme. */
  beyond: Cell<Gap>;
}

/** With two questions neither can be told to be the odd one. */
const fewestItems = 3;

/**
 * The gap of each question minus that of the other questions of its theme, from protected counts. How the
 * answers of one person go together is not published: the answers are taken as if they did not, which
 * makes intervals wider where they do. Where departments can be told apart, leaders are compared with
 * staff of the same departments.
 */
export function gapsBeyondThemes(
  scope: Scope,
  leaders: ReportGroup,
  frontline: ReportGroup,
  strata: readonly ReportPair[],
): BeyondTheme[] {
  const drafts = measuredScales(scope.release, scope.definition).flatMap((scale) => {
    const items = scoredItems(scope.definition, scale.measure.id);
    if (items.length < fewestItems) return [];
    const between = varianceBetween(scale, scope);
    const rowsOf = items.map((item) =>
      rowsOfItem(scope, measureOfItem(scope.definition, item), true),
    );
    const pointsIn = oncePer((group: ReportGroup) =>
      rowsOf.map((rows) =>
        rows ? pointsOf(meanOf({ measure: scale.measure, rows }, group, scope.headcounts)) : null,
      ),
    );
    return items.flatMap((item, at) => {
      const contrast = (group: ReportGroup) => contrastOf(pointsIn(group), at);
      const [first, second] = [contrast(leaders), contrast(frontline)];
      if (!first || !second) return [];
      const inside = gapWithin(strata, frontline, {
        leaders: (group) => contrast(group)?.points ?? null,
        staff: (group) => contrast(group)?.points ?? null,
        between,
      });
      return [
        {
          item: { id: item.id, text: item.text },
          measure: scale.measure,
          own: first.own - second.own,
          others: first.others - second.others,
          plain: compareMeans(first.points, second.points),
          inside,
        },
      ];
    });
  });
  const gaps = gapsOf(
    drafts.map(({ plain }) => plain),
    drafts.map(({ measure }) => measure),
    drafts.map(({ inside, plain }) => inside ?? plain),
  );
  return drafts.map(({ plain: _, inside: __, ...row }, at) => ({
    ...row,
    beyond: gaps[at] ?? withheld,
  }));
}

/** The mean of one question minus that of the others, as if answers to them were independent. */
function contrastOf(all: readonly (Points | null)[], at: number) {
  const own = all[at];
  const others = all.filter((_, place) => place !== at).filter((one) => one !== null);
  if (!own || own.variance === null || others.length < all.length - 1) return null;
  const share = 1 / others.length;
  const mean = share * sum(others.map((one) => one.mean));
  const points: Points = {
    n: Math.min(own.n, ...others.map(({ n }) => n)),
    mean: own.mean - mean,
    variance: own.variance + share ** 2 * sum(others.map((one) => one.variance ?? 0)),
    df: Math.min(own.df, ...others.map(({ df }) => df)),
    added: own.added + share ** 2 * sum(others.map(({ added }) => added)),
  };
  return { own: own.mean, others: mean, points };
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

/**
 * The theme whose gap is mostly that of one question: that question clearly differs beyond the others,
 * the same way as the theme does, and carries more than half of the theme's gap.
 */
export function oneQuestion(
  rows: readonly BeyondTheme[],
  measure: Measure,
  gap: Cell<Gap>,
): BeyondTheme | null {
  if (gap.withheld || !gap.clear) return null;
  const own = rows.filter((row) => row.measure.id === measure.id);
  return (
    own.find(
      ({ own: item, beyond }) =>
        !beyond.withheld &&
        beyond.clear &&
        Math.sign(beyond.gap) === Math.sign(gap.gap) &&
        Math.abs(item) > (own.length * Math.abs(gap.gap)) / 2,
    ) ?? null
  );
}
