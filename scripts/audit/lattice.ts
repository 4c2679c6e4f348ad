import type { Answered, Variable } from './publication.ts';
import { rowsWithin } from './rows.ts';

/**
 * The points on which protected figures lie, and the totals that may be shown at all: what
 * docs/decisions/protected-figures.md promises, in the auditor's own words.
 */

/** Ends of a range, and the distance between two totals. */
export interface Range {
  from: number;
  to: number;
  step: number;
  /** Steps from either end to the first total that may be shown. */
  clear: number;
}

/** A colleague's own extreme answer must leave open what the others said. */
export function rangeOf({ from, to, step, parts }: Variable): Range {
  return { from, to, step, clear: parts.filter(({ scored }) => scored).length === 1 ? 3 : 2 };
}

export const gapRange: Range = { from: -4, to: 4, step: 2, clear: 5 };

export function onLattice(total: number, n: number, { from, step }: Range): boolean {
  return (total - n * from) % step === 0;
}

/**
 * The totals that can stand behind a published one, from the first up to the second, which is not one of them. Totals lie in
 * boxes of two steps, from the lowest up; a point at the lower end of a box stands for the box below it too, one in the
 * middle for that above. Until 2026-12-01 it was a step to either side, which lies within.
 */
export function totalSpan(
  total: number,
  n: number,
  { from, step }: Pick<Range, 'from' | 'step'>,
): [number, number] {
  const middle = Math.abs(Math.round((total - n * from) / step)) % 2;
  const low = total - step * (2 - middle);
  return [low, low + 4 * step];
}

/**
 * @param valid as many of the ballots as may have answered: the fewer, the more points one answer takes up
 */
export function awayFromEnds(
  total: number,
  n: number,
  { from, to, step, clear }: Range,
  valid: number,
): boolean {
  const room = (clear * step * n) / valid - 1e-9;
  return total - n * from >= room && n * to - total >= room;
}

/**
 * Spreads lie on tenths of a step, from two (three for one question) up to half of the range (ten on
 * 1–5); from fifty sheets on a fifth of that apart.
 */
export function isSpread(value: number, n: number, { from, to, step, clear }: Range): boolean {
  const parts = (value * (n < 50 ? 10 : 50)) / step;
  const tenths = (value * 10) / step;
  const most = Math.min(10, Math.floor((5 * (to - from)) / step));
  const whole = Math.abs(parts - Math.round(parts)) < 1e-6;
  return whole && tenths > Math.min(3, clear) - 1e-6 && tenths < most + 1e-6;
}

/**
 * The numbers of people out of n that may be shown: none, all, every third, wider in the middle. Every
 * seventh, as evenly as can be, where totals of several rows of few questions lie beside them.
 */
export function peoplePoints(n: number, wide = false): number[] {
  const steps = Math.max(1, Math.floor(n / (wide ? 7 : 3)));
  if (wide) return Array.from({ length: steps + 1 }, (_, at) => Math.round((at * n) / steps));
  const points = [0];
  let over = n - 3 * steps;
  for (let at = 1; at <= steps; at += 1) {
    const wider = at > Math.floor(steps / 2) && over > 0 ? 1 : 0;
    over -= wider;
    points.push(at === steps ? n : (points[at - 1] as number) + 3 + wider);
  }
  return points;
}

/** Whether counts of some blocks are told in steps of seven. */
export function toldWidely({ parts, fine }: Variable, blocks: string[]): boolean {
  return parts.filter(({ scored }) => scored).length < 3 && rowsWithin(fine, blocks).length > 1;
}

/** The most people between two neighbouring points. */
export function widestStep(points: readonly number[]): number {
  return Math.max(...points.slice(1).map((point, at) => point - (points[at] as number)));
}

/** How far the true number can lie from a shown one, on both sides. */
export function reach(shown: number, points: number[]): [number, number] {
  const at = points.indexOf(shown);
  return [points[at - 1] ?? shown, points[at + 1] ?? shown];
}

/** Counts of answers from the lowest up, added up one by one. */
export function addedUp(counts: readonly number[]): number[] {
  let sum = 0;
  return counts.map((count) => {
    sum += count;
    return sum;
  });
}

/** Fewest and most valid answers of n that a class stands for; null where none are left. */
export function validSpan(answered: Answered, n: number, least: number): [number, number] | null {
  const few = Math.max(2, Math.floor(n / 10));
  const some = Math.max(4, Math.floor((3 * n) / 10));
  const missing: Partial<Record<Answered, [number, number]>> = {
    'nearly-all': [0, few],
    most: [few + 1, some],
    half: [some + 1, Math.floor(n / 2)],
  };
  const found = Object.hasOwn(missing, answered) ? missing[answered] : undefined;
  if (!found) return null;
  const [fewest, most] = found;
  const span: [number, number] = [Math.max(least, n - most), n - fewest];
  return span[0] > span[1] ? null : span;
}

/** Valid answers a row of means needs. */
export const leastValid = (k: number) => Math.max(5, k - 2);

/** Valid answers to each question that counts need, as far as classes tell: nearly all of fifteen. */
export const leastCounted = 13;

/**
 * Whether a class of n ballots stands for as many answers as nearly all of `ballots` would be: of fifteen
 * beside counts, of fifty or two hundred beside what crosses questions.
 */
export function enoughAnswered(answered: Answered, n: number, ballots: number): boolean {
  const fewest = (one: Answered, of: number) => validSpan(one, of, 0)?.[0] ?? 0;
  return n >= ballots && fewest(answered, n) >= fewest('nearly-all', ballots);
}

/** As many people as may have answered alike: 95 in a hundred, and never all but one. */
export const mostAlike = (n: number) => Math.min((95 * n) / 100, n - 2);

/** Favourable answers among v for a band that was not drawn: by these, what stands beside it is judged. */
export function bandSpan(band: number, v: number): [number, number] {
  const [low, high] = [Math.floor((2 * v) / 5), Math.ceil((3 * v) / 5)];
  return band === 0 ? [0, low] : band === 2 ? [high, v] : [low + 1, high - 1];
}

/**
 * Favourable answers among v that can stand behind a band: it may be that of one person fewer or more, where that
 * is the band beside. Of five none lies between the ends: then the first number is the larger.
 */
export function drawnSpan(band: number, v: number): [number, number] {
  const [low, high] = [Math.floor((2 * v) / 5), Math.ceil((3 * v) / 5)];
  if (band === 1) return high - low > 1 ? [low, high] : [high, low];
  const drawn = high - low > 2 ? 1 : 0;
  return band === 0 ? [0, low + drawn] : [high - drawn, v];
}
