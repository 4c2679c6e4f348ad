import { falseDiscovery } from '../figures/families.ts';
import type { Cell } from '../figures/figures.ts';
import type { Change, Slope } from './line.ts';

/**
 * The changes of one page with their verdicts: clear where the change holds after the correction of
 * Benjamini–Hochberg for all changes that the page shows. What is withheld does not count. The
 * intervals stay those of each change by itself.
 */
export function correctedTogether(changes: readonly Cell<Change>[]): Cell<Change>[] {
  const adjusted = falseDiscovery(changes.map((one) => (one.withheld ? null : one.p)));
  return changes.map((one, place) =>
    one.withheld ? one : { ...one, clear: (adjusted[place] ?? 1) < 0.05 },
  );
}

/** The same for the slopes of a page: a line rises or falls where that holds for all of them together. */
export function slopesTogether(slopes: readonly Cell<Slope>[]): Cell<Slope>[] {
  const adjusted = falseDiscovery(slopes.map((one) => (one.withheld ? null : one.p)));
  return slopes.map((one, place) =>
    one.withheld || (adjusted[place] ?? 1) < 0.05 ? one : { ...one, direction: 'level' },
  );
}
