/** Counters that live as long as this isolate, and at most for the minute that they count. */
let counted = 0;
let counts = new Map<string, number>();

/** Counts one more under this name. @returns how many there were in this period */
export function countInIsolate(name: string, period: number): number {
  if (period !== counted) {
    counted = period;
    counts = new Map();
  }
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count);
  return count;
}
