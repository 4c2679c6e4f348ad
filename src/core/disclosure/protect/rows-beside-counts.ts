import { classesFrom } from '../../statistics/favourable.ts';
import { rangeOfBand, spareOf } from './publishable.ts';
import { pointsBeside } from './rounding.ts';

/** Fewest and most people who gave an answer or a lower one, for every answer but the highest. */
type UpTo = [least: number, most: number][];

/** A row as published: its total in points above the lowest possible, and the band of each question. */
export interface RowBeside {
  n: number;
  above: number;
  bands: readonly number[];
}

/** A variable's answers from lowest to highest, counted from 0. */
interface Answers {
  width: number;
  step: number;
  /** The lowest favourable answer. */
  favourable: number;
}

/** How many of n people can have given an answer or a lower one, reversed questions turned round. */
export function upToOf(
  counts: readonly number[],
  n: number,
  reversed: boolean,
  step: number,
): UpTo {
  let upTo = 0;
  const spans = counts.slice(0, -1).map((count): UpTo[number] => {
    upTo += count;
    const [below, above] = pointsBeside(upTo, n, step);
    return [below === null ? 0 : below + 1, above === null ? n : above - 1];
  });
  return reversed
    ? spans.map(([least, most]): UpTo[number] => [n - most, n - least]).reverse()
    : spans;
}

/**
 * Whether rows with totals and bands, and the counts of their questions over all of them, leave in every
 * row each question open when all are put together. What the other rows cannot hold must be in this one;
 * that takes up points of its total. After it the total must still leave what `totalLeavesOpen` asks for:
 * one person's own answers at the end of every question, and another person in another class.
 *
 * @param counts per question, as `upToOf` has them
 */
export function rowsLeaveOpen(
  rows: readonly RowBeside[],
  counts: readonly UpTo[],
  { from, to, step }: { from: number; to: number; step: number },
): boolean {
  const width = to - from;
  const answers = { width, step, favourable: classesFrom(width + 1)[1] };
  const alone = rows.map((row) =>
    withinTotal(
      row,
      row.bands.map((band) => inBand(band, row.n, answers)),
      answers,
    ),
  );
  const together = counts.map((all, at) =>
    alone
      .map((row) => row[at] as UpTo)
      .reduce(
        added,
        all.map(() => [0, 0]),
      ),
  );
  return rows.every((row, at) => {
    const questions = (alone[at] as UpTo[]).map((own, question) =>
      beside(own, counts[question] as UpTo, together[question] as UpTo),
    );
    return leavesRoom(row, questions, answers);
  });
}

function inBand(band: number, n: number, { width, favourable }: Answers): UpTo {
  const [low, high] = rangeOfBand(band, n);
  return Array.from({ length: width }, (_, answer) => [
    answer < favourable - 1 ? 0 : n - high,
    answer < favourable ? n - low : n,
  ]);
}

const added = (one: UpTo, other: UpTo): UpTo =>
  one.map(([least, most], at) => [least + (other[at]?.[0] ?? 0), most + (other[at]?.[1] ?? 0)]);

/** What is left of the counts once the other rows hold as many, or as few, as they can. */
function beside(own: UpTo, all: UpTo, together: UpTo): UpTo {
  return own.map(([least, most], at) => {
    const [[allLeast, allMost], [sumLeast, sumMost]] = [all[at], together[at]] as [
      UpTo[0],
      UpTo[0],
    ];
    return [
      Math.max(least, allLeast - (sumMost - most)),
      Math.min(most, allMost - (sumLeast - least)),
    ];
  });
}

/** Points of the highest possible that are missed at least, and at most: one for everybody up to each answer. */
const missed = (upTo: UpTo): [number, number] => [
  upTo.reduce((sum, [least]) => sum + least, 0),
  upTo.reduce((sum, [, most]) => sum + most, 0),
];

const missedIn = (questions: readonly UpTo[]) =>
  questions.map(missed).reduce(([least, most], [low, high]) => [least + low, most + high], [0, 0]);

/** The ends, themselves left out, between which the points lie that a row misses in all its questions. */
function missedByTotal({ n, above, bands }: RowBeside, { width, step }: Answers) {
  const told = width * n - above;
  return [bands.length * (told - step), bands.length * (told + step)] as const;
}

/** How many are unfavourable or neutral at least and at most, as far as the total of all questions says. */
function withinTotal(row: RowBeside, questions: UpTo[], answers: Answers): UpTo[] {
  const { width, favourable } = answers;
  const [low, high] = missedByTotal(row, answers);
  const [least, most] = missedIn(questions) as [number, number];
  return questions.map((own) => {
    const [ownLeast, ownMost] = missed(own);
    const fewest = Math.ceil(
      (low + 1 - (most - ownMost) - row.n * (width - favourable)) / favourable,
    );
    const widest = Math.floor((high - 1 - (least - ownLeast)) / (width + 1 - favourable));
    return own.map(([from, to], answer) => [
      answer < favourable - 1 ? from : Math.max(from, fewest),
      answer < favourable ? Math.min(to, widest) : to,
    ]);
  });
}

function leavesRoom(row: RowBeside, questions: UpTo[], answers: Answers): boolean {
  const { width, favourable } = answers;
  const [low, high] = missedByTotal(row, answers);
  const [least, most] = missedIn(questions) as [number, number];
  const spare = spareOf(row.bands.length, width);
  return questions.every((own) => {
    const [fewest, widest] = own[favourable - 1] as UpTo[number];
    if (widest < 2 || fewest > row.n - 2) return false;
    const roomBelow = fewest >= 2 || high - least >= spare;
    return roomBelow && (widest <= row.n - 2 || most - low >= spare);
  });
}
