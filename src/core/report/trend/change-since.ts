import { itemsOf } from '../../definition/definition.ts';
import { type Cell, withheld } from '../figures/figures.ts';
import { baseOf, type Change, changeOn, placesOf } from './line.ts';
import { type Comparable, comparableFor } from './measures.ts';
import { counterpartsIn, meetingsAt, type WaveInSeries } from './series.ts';

/** What was measured between two waves on one theme or item. */
export interface ChangeSince extends Change {
  /** True where one question, which both waves asked, stands for a theme. */
  oneQuestion: boolean;
}

/**
 * The change of everybody in the scope on the theme or item of an agreement, from the wave after which
 * it was agreed to a later one. A theme of which the two waves share only some questions is followed
 * by the first of these.
 * @param measure a scale, `index` or an item of the earlier wave
 * @returns withheld where the two waves share no such question or part
 */
export function changeSince(
  earlier: WaveInSeries,
  later: WaveInSeries,
  measure: string,
): Cell<ChangeSince> {
  const series = [earlier, later];
  const scopes = [earlier.scope, later.scope] as const;
  const found = comparableFor(
    series.map(({ scope }) => scope.definition),
    measure,
  );
  const before = counterpartsIn(later.scope, earlier.scope)(later.scope.whole);
  if (!found || !before) return withheld;
  const groups = [before, later.scope.whole];
  const rows = scopes.map((scope) => found.rowsIn(scope));
  const places = placesOf(rows, groups);
  if (places.length < 2) return withheld;
  const base = baseOf(rows, places, meetingsAt(series));
  const change = changeOn(base, series, found, groups);
  if (change.withheld) return withheld;
  return { ...change, oneQuestion: standsIn(earlier, found, measure) };
}

function standsIn({ scope }: WaveInSeries, { basis }: Comparable, measure: string): boolean {
  return basis === 'item' && !itemsOf(scope.definition).some(({ id }) => id === measure);
}
