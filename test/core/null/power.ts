import {
  protectedSpread,
  protectedTotal,
  type Range,
} from '../../../src/core/disclosure/protect/protected-total.ts';
import { totalVariance } from '../../../src/core/disclosure/protect/rounding.ts';
import { dfOf } from '../../../src/core/disclosure/release/sums.ts';
import { familyWise, leastOf } from '../../../src/core/report/figures/families.ts';
import { compareMeans } from '../../../src/core/report/figures/inference.ts';
import type { Points } from '../../../src/core/report/figures/scale.ts';
import { momentsOf } from '../../../src/core/statistics/moments.ts';
import { chance } from '../../attack/reconstruction/chance.ts';

/** Nine themes and the index: what the report corrects together. */
const themes = 10;

const range: Range = { from: 1, to: 5, step: 2, unit: 4, clear: 2 };

/** How often a true gap of half a point on a theme is called clear. */
export interface Power {
  /** By itself, and after Holm over the table where no other theme differs, or all of them do. */
  alone: number;
  one: number;
  all: number;
  /** The same two in a report of which no other kind of statement holds: the gaps have half of the 5 %. */
  oneSaid: number;
  allSaid: number;
}

/**
 * Power of the table of gaps with this many leaders and staff, protected as in a release: scores with a
 * spread of .8, of which a person's mood makes .5 on every theme.
 */
export function powerOf(leaders: number, staff: number, draws: number): Power {
  const random = chance(1717);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const group = (n: number, lifted: (theme: number) => number): Points[] => {
    const moods = Array.from({ length: n }, () => 0.5 * normal());
    return Array.from({ length: themes }, (_, theme) => {
      const scores = moods.map((mood) =>
        Math.max(4, Math.min(20, Math.round(4 * (3 + lifted(theme) + mood + 0.624 * normal())))),
      );
      const moments = momentsOf(scores);
      const total = protectedTotal(moments, n, range, random()) ?? 3 * n;
      const spread = protectedSpread(moments, n, range, random()) ?? 0.8;
      const added = totalVariance(range.step) / n ** 2;
      return { n, mean: total / n, variance: spread ** 2, df: dfOf(spread, n, range.step), added };
    });
  };
  const found = { alone: 0, one: 0, all: 0, oneSaid: 0, allSaid: 0 };
  for (let draw = 0; draw < draws; draw += 1) {
    const low = group(staff, () => 0);
    const testsOf = (lifted: (theme: number) => number) =>
      group(leaders, lifted).map(
        (points, theme) => compareMeans(points, low[theme] as Points)?.p ?? 1,
      );
    const first = testsOf((theme) => (theme === 0 ? 0.5 : 0));
    const [single, every] = [familyWise(first), familyWise(testsOf(() => 0.5))];
    const isSaid = (together: typeof every) => (leastOf(together) ?? 1) < 0.025;
    const one = (single[0] ?? 1) < 0.05 ? 1 : 0;
    const all = every.filter((p) => (p ?? 1) < 0.05).length / themes;
    if ((first[0] ?? 1) < 0.05) found.alone += 1;
    found.one += one;
    found.all += all;
    if (isSaid(single)) found.oneSaid += one;
    if (isSaid(every)) found.allSaid += all;
  }
  const share = (count: number) => count / draws;
  return {
    alone: share(found.alone),
    one: share(found.one),
    all: share(found.all),
    oneSaid: share(found.oneSaid),
    allSaid: share(found.allSaid),
  };
}
