import { expect, it } from 'vitest';
import { alpha, alphaInterval } from '../../../src/core/statistics/alpha.ts';
import { correlation, correlationInterval } from '../../../src/core/statistics/correlation.ts';
import {
  addSheet,
  type CrossProducts,
  covariance,
  noCrossProducts,
} from '../../../src/core/statistics/cross-products.ts';
import { chance } from './world.ts';

/**
 * Alpha and correlations as a release has them, in two decimals, of people who answer in five steps:
 * how often the interval of a report holds the true one. Most people lie above the middle.
 */

const items = 4;
const draws = 1000;

/** About normal: twelve draws of chance, less their mean. */
function normal(random: () => number): number {
  let sum = -6;
  for (let at = 0; at < 12; at += 1) sum += random();
  return sum;
}

/** Four answers that share a part of their variance, and an outcome that shares less. */
function sheet(random: () => number, shared: number): number[] {
  const common = normal(random);
  const answer = (part: number) => {
    const value = 3.4 + Math.sqrt(part) * common + Math.sqrt(1 - part) * normal(random);
    return Math.min(5, Math.max(1, Math.round(value)));
  };
  const answers = Array.from({ length: items }, () => answer(shared));
  return [...answers, answer(shared / 2)];
}

interface Both {
  scale: CrossProducts;
  pair: CrossProducts;
}

function answered(n: number, shared: number, random: () => number): Both {
  const both: Both = { scale: noCrossProducts(items), pair: noCrossProducts(2) };
  for (let at = 0; at < n; at += 1) {
    const answers = sheet(random, shared);
    const own = answers.slice(0, items);
    addSheet(both.scale, own);
    addSheet(both.pair, [own.reduce((sum, one) => sum + one, 0) / items, answers[items] ?? 0]);
  }
  return both;
}

function figuresOf({ scale, pair }: Both): { a: number; r: number } {
  const matrix = covariance(scale);
  const a = matrix.estimable ? alpha(matrix.matrix, scale.n) : matrix;
  const r = correlation(pair);
  if (!a.estimable || !r.estimable) throw new Error('nobody differs');
  return { a: a.value, r: r.r };
}

const twoDecimals = (value: number) => Math.round(Math.min(0.95, value) * 100) / 100;

/** How often either interval holds the true figure. */
function play(n: number, shared: number, seed: number) {
  const truth = figuresOf(answered(40_000, shared, chance(seed)));
  const random = chance(seed + 1);
  let [heldAlpha, heldR] = [0, 0];
  for (let draw = 0; draw < draws; draw += 1) {
    const { a, r } = figuresOf(answered(n, shared, random));
    const ofAlpha = alphaInterval(twoDecimals(a), n, items);
    const ofR = correlationInterval(twoDecimals(r), n);
    heldAlpha += Number(ofAlpha.low <= truth.a && truth.a <= ofAlpha.high);
    heldR += Number(ofR.low <= truth.r && truth.r <= ofR.high);
  }
  return { alpha: (100 * heldAlpha) / draws, r: (100 * heldR) / draws };
}

// With so few draws a share is certain to about two in a hundred; ten thousand stand in statistics.md.
it.each([
  [50, 0.3],
  [50, 0.6],
  [100, 0.45],
])('holds the true alpha and correlation of %s complete sheets that share %s', (n, shared) => {
  const held = play(n, shared, n);
  for (const share of [held.alpha, held.r]) {
    expect(share).toBeGreaterThan(92.5);
    expect(share).toBeLessThan(97.5);
  }
});
