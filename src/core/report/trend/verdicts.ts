import { falseDiscovery } from '../figures/families.ts';
import type { Cell } from '../figures/figures.ts';
import type { Change, Slope } from './line.ts';

interface Verdicts {
  changes: Cell<Change>[];
  slopes: Cell<Slope>[];
}

/**
 * The changes and slopes of one page with their verdicts: a change is clear, a line rises or falls, where that
 * holds after the correction of Benjamini–Hochberg for all of them together, as either says that something
 * changed. What is withheld does not count. The intervals stay those of each by itself.
 */
export function judgedTogether(
  changes: readonly Cell<Change>[],
  slopes: readonly Cell<Slope>[] = [],
): Verdicts {
  const chances = [...changes, ...slopes].map((one) => (one.withheld ? null : one.p));
  const holds = falseDiscovery(chances).map((p) => (p ?? 1) < 0.05);
  return {
    changes: changes.map((one, at) => (one.withheld ? one : { ...one, clear: holds[at] ?? false })),
    slopes: slopes.map((one, at) =>
      one.withheld || holds[changes.length + at] ? one : { ...one, direction: 'level' },
    ),
  };
}
