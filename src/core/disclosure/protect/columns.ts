import { notApplicable, type Sheet } from '../../definition/answers.ts';
import { type NumbersOf, notAnswered, notKnown } from '../../scoring/score.ts';
import type { SheetsOf } from './sheets.ts';

/**
 * Counted sheets question by question, block after block. Each question is read off the sheets once, where
 * going through the sheets again for every figure would take most of the time of a release.
 */
export interface Columns {
  /** Sheets. */
  n: number;
  /** The answers to a question in the order of the sheets. */
  numbersOf: NumbersOf;
  /** The places of the sheets of a closed block: the first, and the one after the last. */
  spanOf: (block: string) => readonly [from: number, to: number];
}

/** Reads the numbers that sheets in this order give to a question. */
export type ReadNumbers = (sheets: readonly Sheet[], item: string) => Int8Array;

/** Off each sheet by itself. */
const fromAnswers: ReadNumbers = (sheets, item) =>
  Int8Array.from(sheets, ({ answers }) => {
    const answer = answers[item];
    if (typeof answer === 'number') return answer;
    return answer === notApplicable ? notKnown : notAnswered;
  });

/** The sheets of these blocks as columns, each made when it is first asked for. */
export function columnsOf(
  blocks: readonly string[],
  sheetsOf: SheetsOf,
  read: ReadNumbers = fromAnswers,
): Columns {
  const sheets = blocks.flatMap(sheetsOf);
  const spans = new Map<string, [number, number]>();
  let from = 0;
  for (const block of blocks) {
    const to = from + sheetsOf(block).length;
    spans.set(block, [from, to]);
    from = to;
  }
  const known = new Map<string, Int8Array>();
  return {
    n: sheets.length,
    numbersOf: (item) => {
      const numbers = known.get(item) ?? read(sheets, item);
      known.set(item, numbers);
      return numbers;
    },
    spanOf: (block) => spans.get(block) ?? [0, 0],
  };
}
