/**
 * The variance people's answers would have without any agreement: what agreement is measured
 * against. Fix the choice beforehand, and show more than one, because the outcome hangs on it.
 * Source: LeBreton & Senter 2008, Organizational Research Methods 11:815–852.
 */

/**
 * Everybody picks an option at random, all options equally likely: (A² − 1) / 12.
 * @example uniformNull(5) // 2
 */
export function uniformNull(options: number): number {
  return (options * options - 1) / 12;
}

/**
 * Slightly skewed to the favourable side, as people lean to please (.05, .15, .20, .35, .25 on five
 * options): 1.34. Stricter than the uniform null. Known for five options only.
 */
export const skewedNull = 1.34;
