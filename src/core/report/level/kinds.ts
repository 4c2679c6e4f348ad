import { oncePer } from '../../ground/once-per.ts';
import { weightedHolm } from '../../statistics/multiplicity.ts';
import { type Alignment, gapsFound } from '../alignment/alignment.ts';
import { chainsFound } from '../chain/chain.ts';
import { leastOf } from '../figures/families.ts';
import type { Cell } from '../figures/figures.ts';
import type { Gap } from '../figures/gap.ts';
import type { Scope } from '../groups/scope.ts';
import { importanceFound } from '../importance/importance.ts';
import type { ClaimKind } from '../model/claim.ts';
import { whoAnswered } from '../participation/who-answered.ts';
import { besideAverage, chanceOfEnds } from '../summary/stands-out.ts';
import { themesIn } from '../summary/themes.ts';

/**
 * The kinds of statements that one measurement makes by a test of their own. *Widest* and *profile* are
 * said only beside a clear gap, a front that is held up where no intervals overlap; changes have a page
 * of their own.
 */
const kinds = [
  'gaps',
  'estimates',
  'wishes',
  'wording',
  'pairs',
  'departments',
  'response',
  'extremes',
  'low',
  'importance',
  'distance',
  'chosen',
] as const satisfies ClaimKind[];

export type TestedKind = (typeof kinds)[number];

/**
 * The chance of a kind of statement in a report without any difference, corrected for all kinds that
 * the report tests: each kind stands on the smallest chance of its own table. Half of the 5 % is for the
 * gaps of leaders and frontline, the other half is shared evenly, and what holds passes its part on. 1
 * where nothing is tested.
 */
export const chanceOfKinds = oncePer((scope: Scope): ReadonlyMap<TestedKind, number> => {
  const found = chancesIn(scope);
  const tested = kinds.flatMap((kind) => {
    const p = found[kind];
    return p === null ? [] : [{ kind, p }];
  });
  const adjusted = weightedHolm(
    tested.map(({ kind, p }) => ({ p, weight: kind === 'gaps' ? tested.length - 1 || 1 : 1 })),
  );
  return new Map(tested.map(({ kind }, at) => [kind, adjusted[at] ?? 1]));
});

/** Whether a report may say anything of this kind. */
export const isSaid = (scope: Scope, kind: TestedKind): boolean =>
  (chanceOfKinds(scope).get(kind) ?? 1) < 0.05;

/** Whether a report could look for anything of this kind. */
export const isTested = (scope: Scope, kind: TestedKind): boolean => chanceOfKinds(scope).has(kind);

/** The smallest chance of each kind, as corrected in its own table. */
function chancesIn(scope: Scope): Record<TestedKind, number | null> {
  const { whole, pairs, estimates, beyond } = gapsFound(scope);
  const { rows, distances, priorities } = importanceFound(scope);
  const themes = themesIn(scope).filter(({ ranked }) => ranked);
  return {
    gaps: leastGap(gapsIn(whole)),
    estimates: leastGap(estimates.map(({ error }) => error)),
    wishes: leastGap(whole.twins.map(({ difference }) => difference)),
    wording: leastGap(beyond.map((row) => row.beyond)),
    pairs: leastGap(pairs.flatMap(gapsIn)),
    departments: chainsFound(scope).chance,
    response: whoAnswered(scope)?.p ?? null,
    extremes: chanceOfEnds(themes),
    low: leastOf(besideAverage(themes).map(({ p }) => p)),
    importance: leastShown(rows.flatMap(({ cells }) => cells.map(({ gap }) => gap))),
    distance: leastShown(distances.flatMap(({ cells }) => cells.map((cell) => cell.distance))),
    chosen: leastOf(
      priorities.flatMap(({ practice, columns: [whole] }) =>
        practice || !whole || whole.choices.withheld ? [] : whole.choices.options.map(({ p }) => p),
      ),
    ),
  };
}

const gapsIn = ({ rows, index }: Alignment): Cell<Gap>[] =>
  [...rows, ...(index ? [index] : [])].map(({ gap }) => gap);

const leastGap = (gaps: readonly Cell<Gap>[]) =>
  leastOf(gaps.map((gap) => (gap.withheld ? null : gap.holm)));

const leastShown = (cells: readonly Cell<{ p: number | null }>[]) =>
  leastOf(cells.map((cell) => (cell.withheld ? null : cell.p)));
