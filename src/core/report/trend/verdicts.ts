import type { Cell } from '../figures/figures.ts';
import { falseDiscovery } from '../figures/inference.ts';
import type { Change } from './line.ts';

/**
 * The changes of one table with their verdicts: clear where the change holds after the correction of
 * Benjamini–Hochberg for all changes in that table. What is withheld does not count. The intervals
 * stay those of each change by itself.
 */
export function correctedTogether(changes: readonly Cell<Change>[]): Cell<Change>[] {
  const adjusted = falseDiscovery(changes.map((one) => (one.withheld ? null : one.p)));
  return changes.map((one, place) =>
    one.withheld ? one : { ...one, clear: (adjusted[place] ?? 1) < 0.05 },
  );
}
