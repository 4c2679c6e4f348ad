import { facing } from './enumerate.ts';
import type { Span } from './evidence.ts';
import { classOf, type Question } from './questionnaire.ts';

/**
 * The protection as docs/decisions/protected-figures.md describes it, written down a second time:
 * an attacker knows how it works, and not the record keys.
 */

/** The chance that n × the mean of these answers is published as this total. */
export function likelihoodOfTotal(
  question: Question,
  turn: boolean,
  n: number,
  published: number,
  step: number,
) {
  return (answers: number[]) => {
    let [given, points] = [0, 0];
    answers.forEach((count, at) => {
      const value = question.low + at;
      given += count;
      points += count * (turn ? facing(question, value) : value);
    });
    if (given === 0) return 0;
    const steps = (value: number) => (value - n * question.low) / step;
    return chanceOfPoint(steps((points * n) / given), Math.round(steps(published)));
  };
}

/**
 * The chance that a total is published at a point, both in steps above the lowest there can be: of 256 draws 247 go to one of
 * the two points around it, eight to one of two points twice as far apart, one beyond the two steps it lies in.
 */
export function chanceOfPoint(exact: number, point: number): number {
  const value = Math.abs(exact - Math.round(exact)) < 1e-9 ? Math.round(exact) : exact;
  const below = Math.floor(value);
  const pair = below - (below & 1);
  const between = (low: number, high: number) => {
    if (point === high) return (value - low) / (high - low);
    return point === low ? (high - value) / (high - low) : 0;
  };
  return (
    (247 * between(below, below + 1) +
      8 * between(below - 1, below + 1) +
      between(pair - 1, pair + 2)) /
    256
  );
}

/** The points at which a total can be published, in steps as it is: the two of its box and one to either side. */
export function pointsFor(exact: number): number[] {
  const pair = 2 * Math.floor(exact / 2 + 1e-9);
  return [pair - 1, pair, pair + 1, pair + 2];
}

/**
 * The totals that a published one leaves possible: from the first up to the second, which is itself left out. They fill two
 * boxes of two steps each.
 * @param lowest the lowest total there can be
 */
export function totalsBehind(published: number, lowest: number, step: number): Span {
  const point = Math.round((published - lowest) / step);
  const from = lowest + step * (point - 2 + (point & 1));
  return [from, from + 4 * step];
}

/** The chance that a band of the favourable is published. */
export function likelihoodOfBand(question: Question, band: number) {
  return (answers: number[]) => {
    let [given, good] = [0, 0];
    answers.forEach((count, at) => {
      given += count;
      if (classOf(question, facing(question, question.low + at)) === 2) good += count;
    });
    return chanceOfBand(good, given, band);
  };
}

/**
 * The same of so many favourable among those who answered: in a quarter of all draws one fewer is taken, in a
 * quarter one more, unless one fewer lies at one end and one more at the other.
 */
export function chanceOfBand(good: number, given: number, band: number): number {
  const fewer = exactBand(good - 1, given);
  const own = exactBand(good, given);
  const more = exactBand(good + 1, given);
  if (more - fewer === 2) return own === band ? 1 : 0;
  return (fewer === band ? 0.25 : 0) + (own === band ? 0.5 : 0) + (more === band ? 0.25 : 0);
}

const exactBand = (good: number, given: number) =>
  5 * good <= 2 * given ? 0 : 5 * good < 3 * given ? 1 : 2;

/** Fewest and most favourable that a band leaves possible, of as many answers as there may be. */
export function favourableIn(band: number, [fewest, most]: Span): Span {
  // Of five answers none lies between.
  const low = favourableAmong(band, fewest) ?? favourableAmong(band, fewest + 1);
  const high = favourableAmong(band, most) ?? favourableAmong(band, most - 1);
  return [low?.[0] ?? 0, high?.[1] ?? most];
}

function favourableAmong(band: number, given: number): Span | null {
  const possible = Array.from({ length: given + 1 }, (_, good) => good).filter(
    (good) => chanceOfBand(good, given, band) > 0,
  );
  return possible.length === 0 ? null : [possible[0] as number, possible.at(-1) as number];
}

/**
 * None, all, and steps of three between; those in the middle are one wider, to take up the rest. Even steps of
 * seven where totals of several rows of one or two questions stand beside them.
 */
export function pointsOf(n: number, wide = false): number[] {
  const wider = Math.max(1, Math.floor(n / 7));
  if (wide) return Array.from({ length: wider + 1 }, (_, at) => Math.round((n * at) / wider));
  const steps = Math.max(1, Math.floor(n / 3));
  const rest = n - 3 * steps;
  return Array.from({ length: steps + 1 }, (_, at) => {
    const wider = at === steps ? rest : Math.min(rest, Math.max(0, at - Math.floor(steps / 2)));
    return 3 * at + wider;
  });
}

/**
 * The chance that these counts are published. Numbers of people "up to an answer" that lie between
 * the same two points are rounded by one draw, so it is the length of the draws that round all of
 * them as published; others have draws of their own.
 */
export function likelihoodOfCounts(published: number[], n: number, wide: boolean) {
  const points = pointsOf(n, wide);
  return (answers: number[]) => {
    const given = answers.reduce((sum, one) => sum + one, 0);
    if (given === 0) return 0;
    const draws = new Map<number, [number, number]>();
    let [upTo, wanted] = [0, 0];
    for (const [at, count] of answers.entries()) {
      upTo += count;
      wanted += published[at] ?? 0;
      const value = (upTo * n) / given;
      const above = points.findIndex((point) => point >= value - 1e-9);
      const high = points[above] ?? n;
      const low = points[above - 1] ?? high;
      if (value > high - 1e-9) {
        if (wanted !== high) return 0;
        continue;
      }
      const draw = draws.get(above) ?? [0, 1];
      const share = (value - low) / (high - low);
      // A draw below the share goes up.
      if (wanted === high) draws.set(above, [draw[0], Math.min(draw[1], share)]);
      else if (wanted === low) draws.set(above, [Math.max(draw[0], share), draw[1]]);
      else return 0;
    }
    let chance = 1;
    for (const [from, to] of draws.values()) chance *= Math.max(0, to - from);
    return chance;
  };
}
