import { facing } from './enumerate.ts';
import type { ItemRow, Span } from './evidence.ts';
import { classOf, type Question, type Sheet } from './questionnaire.ts';

/** Answers per option, and how many gave none, of people whose sheets somebody knows. */
export interface Known {
  answers: number[];
  none: number;
}

/** What these people answered. */
export function knownOf(question: Question, sheets: Sheet[]): Known {
  const answers = new Array<number>(question.high - question.low + 1).fill(0);
  let none = 0;
  for (const sheet of sheets) {
    const answer = sheet.answers[question.id];
    if (typeof answer === 'number') raise(answers, answer - question.low);
    else none += 1;
  }
  return { answers, none };
}

const raise = (list: number[], at: number) => {
  list[at] = (list[at] ?? 0) + 1;
};

/** A row as it is of all the others, to somebody who knows what these people answered. */
export function beyond(row: ItemRow, { answers, none }: Known): ItemRow {
  const { question } = row;
  let [given, points, squares, good] = [0, 0, 0, 0];
  answers.forEach((count, at) => {
    const value = question.low + at;
    given += count;
    points += count * value;
    squares += count * value ** 2;
    if (classOf(question, facing(question, value)) === 2) good += count;
  });
  const less = ([low, high]: Span, by: number): Span => [low - by, high - by];
  return {
    ...row,
    ballots: less(row.ballots, given + none),
    valid: less(row.valid, given),
    ...(row.counts ? { counts: row.counts.map((count, at) => less(count, answers[at] ?? 0)) } : {}),
    ...(row.sum ? { sum: less(row.sum, points) } : {}),
    ...(row.squares ? { squares: less(row.squares, squares) } : {}),
    ...(row.favourable ? { favourable: less(row.favourable, good) } : {}),
    likelihoods: row.likelihoods.map(
      (likely) => (others, without) =>
        likely(
          others.map((count, at) => count + (answers[at] ?? 0)),
          without + none,
        ),
    ),
    key: `${row.key} beside ${answers.join(' ')} ${none}`,
  };
}

/** A row of which somebody knows what these people of it answered. */
export function withKnown(row: ItemRow, { answers }: Known): ItemRow {
  const [, most] = row.ballots;
  return {
    question: row.question,
    blocks: row.blocks,
    ballots: row.ballots,
    valid: row.valid,
    counts: answers.map((count): Span => [count, most]),
    likelihoods: [],
    key: 'known',
  };
}
