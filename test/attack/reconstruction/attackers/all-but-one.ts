import { relativeWeights } from '../../../../src/core/statistics/relative-weights.ts';
import { type Question, type Scale, type Sheet, scoreOn } from '../questionnaire.ts';

/**
 * What the statistics over whole sheets tell somebody who knows every sheet of the organisation but one: the most
 * that anybody can know beforehand. Each answer that the last one can have given is put in the place of the true one,
 * and stays possible if the statistic can then have been published as it was.
 */

/** Pearson's r of a scale with an outcome, over the sheets that have both. */
export function correlation(pairs: readonly (readonly [number, number])[]): number {
  const n = pairs.length;
  const sum = (of: (x: number, y: number) => number) =>
    pairs.reduce((all, [x, y]) => all + of(x, y), 0);
  const [x, y] = [sum((one) => one), sum((_, one) => one)];
  const across = n * sum((one, other) => one * other) - x * y;
  return (
    across / Math.sqrt((n * sum((one) => one * one) - x * x) * (n * sum((_, b) => b * b) - y * y))
  );
}

export const pairsOf = (scale: Scale, outcome: Question, sheets: readonly Sheet[]) =>
  sheets.flatMap((sheet): [number, number][] => {
    const [score, answer] = [scoreOn(scale, sheet), sheet.answers[outcome.id]];
    return score !== null && typeof answer === 'number' ? [[score, answer]] : [];
  });

const answersOf = ({ low, high }: Question) =>
  Array.from({ length: high - low + 1 }, (_, at) => low + at);

/**
 * Answers to the outcome that correlations leave to the last one, whose other answers nobody knows: with each
 * scale there must be a score, or none, that gives what was published.
 * @param told correlations by scale, and how exact they are
 */
export function leftByCorrelations(
  others: readonly Sheet[],
  outcome: Question,
  scales: readonly Scale[],
  told: { of: Map<string, number>; exact: number },
): number[] {
  const known = scales.map((scale) => ({ scale, pairs: pairsOf(scale, outcome, others) }));
  return answersOf(outcome).filter((answer) =>
    known.every(({ scale, pairs }) => {
      const published = told.of.get(scale.id);
      if (published === undefined) return true;
      const fits = (all: readonly (readonly [number, number])[]) =>
        Math.abs(correlation(all) - published) < told.exact / 2 + 1e-9;
      const part = scale.unit / scale.items.length;
      const scores = Array.from(
        { length: 4 * scale.items.length + 1 },
        (_, at) => scale.unit + at * part,
      );
      return fits(pairs) || scores.some((score) => fits([...pairs, [score, answer]]));
    }),
  );
}

/**
 * Answers to the outcome that relative weights leave to the last one, all of whose other answers are known.
 * @param told parts in per cent by scale, and how far each can have been moved
 */
export function leftByWeights(
  others: readonly Sheet[],
  last: Sheet,
  outcome: Question,
  scales: readonly Scale[],
  told: { of: Map<string, number>; moved: number },
): number[] {
  return answersOf(outcome).filter((answer) => {
    const own = { ...last, answers: { ...last.answers, [outcome.id]: answer } };
    const parts = partsOf([...others, own], outcome, scales);
    return [...told.of].every(
      ([name, published]) => Math.abs((parts.get(name) ?? 0) - published) < told.moved + 1e-9,
    );
  });
}

/** Relative weights in per cent of what is explained, exactly, over the sheets that have everything. */
export function partsOf(
  sheets: readonly Sheet[],
  outcome: Question,
  scales: readonly Scale[],
): Map<string, number> {
  const rows = sheets.flatMap((sheet) => {
    const scores = scales.map((scale) => scoreOn(scale, sheet));
    const answer = sheet.answers[outcome.id];
    if (typeof answer !== 'number' || scores.some((score) => score === null)) return [];
    return [[...(scores as number[]), answer]];
  });
  const r = (one: number, other: number) =>
    correlation(rows.map((row) => [row[one] as number, row[other] as number]));
  const between = scales.map((_, one) =>
    scales.map((__, other) => (one === other ? 1 : r(one, other))),
  );
  const found = relativeWeights(
    between,
    scales.map((_, at) => r(at, scales.length)),
  );
  if (!found.estimable) return new Map();
  const { explained, weights } = found;
  return new Map([
    ['explained', 100 * explained],
    ...scales.map(({ id }, at): [string, number] => [id, (100 * (weights[at] ?? 0)) / explained]),
  ]);
}

/** Whether the last one answered everything alike: what of yes and no a count of such sheets leaves. */
export function leftByAlike(others: number, possible: (alike: number) => boolean): boolean[] {
  return [false, true].filter((last) => possible(others + (last ? 1 : 0)));
}
