import { poolKnown } from '../../statistics/partial-pooling.ts';
import type { Cell } from '../figures/figures.ts';
import { type Interval, z95 } from '../figures/inference.ts';
import type { Change, Slope } from './line.ts';

/**
 * Changes of parts of the organisation on one measure, of which those stay clear that also hold with each change
 * drawn towards that of all parts (partial pooling): a small part that swings by chance is
 * then no news. Left as they are where fewer than three parts have a change.
 */
export function pooledChanges(changes: readonly Cell<Change>[]): Cell<Change>[] {
  const holds = holdsPooled(changes, ({ change }) => change);
  return changes.map((one, place) =>
    one.withheld || holds[place] !== false ? one : { ...one, clear: false },
  );
}

/** The same of the slopes of parts on one measure. */
export function pooledSlopes(slopes: readonly Cell<Slope>[]): Cell<Slope>[] {
  const holds = holdsPooled(slopes, ({ slope }) => slope);
  return slopes.map((one, place) =>
    one.withheld || holds[place] !== false ? one : { ...one, direction: 'level' },
  );
}

/** Per figure whether its pooled interval is without 0, on its own side of it; null where not pooled. */
function holdsPooled<Figure extends Interval>(
  cells: readonly Cell<Figure>[],
  read: (figure: Figure) => number,
): (boolean | null)[] {
  const known = cells.flatMap((cell, place) => {
    if (cell.withheld) return [];
    return [{ place, mean: read(cell), standardError: (cell.high - cell.low) / 2 / z95 }];
  });
  const found = poolKnown(known);
  const holds: (boolean | null)[] = cells.map(() => null);
  if (!found.estimable) return holds;
  found.groups.forEach(({ mean, standardError }, at) => {
    const one = known[at];
    if (!one) return;
    const sure = Math.abs(mean) > z95 * standardError;
    holds[one.place] = sure && Math.sign(mean) === Math.sign(one.mean);
  });
  return holds;
}
