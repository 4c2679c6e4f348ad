/**
 * Ranks from 1 for the smallest; equal values share the mean of their ranks.
 * @example midRanks([10, 30, 10]) // [1.5, 3, 1.5]
 */
export function midRanks(values: readonly number[]): number[] {
  return values.map((value) => {
    const smaller = values.filter((other) => other < value).length;
    const same = values.filter((other) => other === value).length;
    return smaller + (same + 1) / 2;
  });
}

/** The sizes of the groups of equal values; 1 for a value that stands alone. */
export function tieSizes(values: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()];
}
