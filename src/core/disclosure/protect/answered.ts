import type { Answered } from './tables.ts';

/**
 * How many of n ballots carry a valid answer, as far as it is told; null where too few do. Everybody's
 * answer, all but one and all but two are one class, so that nobody is known to have skipped, or not to.
 */
export function answeredOf(valid: number, n: number): Answered | null {
  const missing = n - valid;
  if (missing <= Math.max(2, n / 10)) return 'nearly-all';
  if (missing <= Math.max(4, (3 * n) / 10)) return 'most';
  return missing <= n / 2 ? 'half' : null;
}

/** The fewest of n ballots that such a class stands for. */
export function leastOf(answered: Answered, n: number): number {
  if (answered === 'nearly-all') return Math.ceil(n - Math.max(2, n / 10));
  return Math.ceil(answered === 'most' ? n - Math.max(4, (3 * n) / 10) : n / 2);
}

/** The most of n ballots that such a class stands for. */
export function mostOf(answered: Answered, n: number): number {
  if (answered === 'nearly-all') return n;
  return leastOf(answered === 'most' ? 'nearly-all' : 'most', n) - 1;
}

/**
 * Whether a class of n ballots stands for as many answers as nearly all of `least` ballots would be.
 * Judged by what is told, not by the answers: that a figure is there must not say that nobody skipped.
 */
export function asManyAs(least: number, answered: Answered | null, n: number): boolean {
  if (answered === null || n < least) return false;
  return leastOf(answered, n) >= leastOf('nearly-all', least);
}
