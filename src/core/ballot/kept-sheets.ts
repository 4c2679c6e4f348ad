import { type Answer, type Answers, notApplicable, type Sheet } from '../definition/answers.ts';
import { formatOf, itemsOf } from '../definition/definition.ts';
import type { Definition } from '../definition/definition-schema.ts';

/** A byte holds a number, or one of these. */
const notKnown = 254;
const notAnswered = 255;
/** Letters of a record key as a ballot carries it. */
const keyLetters = 22;
const sheetsAtOnce = 256;

/** Which sheet it is; no question has a symbol for a name. */
const place = Symbol('place');

/**
 * Keeps counted sheets in little room, so that a large box is opened in not much more memory than a small
 * one: a byte for each number, the record key, and what was written or chosen. A sheet reads its answers
 * from there when it is asked.
 */
export function sheetKeeper(definition: Definition): (sheet: Sheet) => Sheet {
  const idsWhere = (inWords: boolean) =>
    itemsOf(definition)
      .filter((item) => ['open', 'choice'].includes(formatOf(definition, item).kind) === inWords)
      .map(({ id }) => id);
  const numbers = idsWhere(false);
  const words = idsWhere(true).map((id) => ({ id, given: [] as Answer[] }));
  const bytes = growingRows(numbers.length + keyLetters);

  class KeptAnswers {
    readonly [place]: number;
    constructor(row: number) {
      this[place] = row;
    }
  }
  const answerWith = (id: string, read: (row: number) => Answer) =>
    Object.defineProperty(KeptAnswers.prototype, id, {
      enumerable: true,
      get(this: KeptAnswers) {
        return read(this[place]);
      },
    });
  for (const [at, id] of numbers.entries()) answerWith(id, (row) => answerOf(bytes.read(row, at)));
  for (const { id, given } of words) answerWith(id, (row) => given[row] ?? null);

  class KeptSheet implements Sheet {
    constructor(
      readonly block: string,
      private readonly row: number,
    ) {}
    get answers() {
      return new KeptAnswers(this.row) as unknown as Answers;
    }
    get recordKey() {
      const letterAt = (_: unknown, at: number) => bytes.read(this.row, numbers.length + at);
      return String.fromCharCode(...Array.from({ length: keyLetters }, letterAt));
    }
  }

  const same = sharedChoices();
  return ({ block, answers, recordKey }) => {
    const row = bytes.push([
      ...numbers.map((id) => byteOf(answers[id] ?? null)),
      ...Array.from(recordKey, (letter) => letter.charCodeAt(0)),
    ]);
    for (const { id, given } of words) given[row] = same(answers[id] ?? null);
    return new KeptSheet(block, row);
  };
}

/** Rows of bytes, in pieces that are never copied. */
function growingRows(width: number) {
  const pieces: Uint8Array[] = [];
  let rows = 0;
  const pieceOf = (row: number) => pieces[Math.floor(row / sheetsAtOnce)] as Uint8Array;
  const startOf = (row: number) => (row % sheetsAtOnce) * width;
  return {
    push(row: readonly number[]): number {
      if (rows % sheetsAtOnce === 0) pieces.push(new Uint8Array(sheetsAtOnce * width));
      pieceOf(rows).set(row, startOf(rows));
      rows += 1;
      return rows - 1;
    },
    read: (row: number, at: number) => pieceOf(row)[startOf(row) + at] as number,
  };
}

/** One list for all who chose the same. */
function sharedChoices() {
  const known = new Map<string, Answer>();
  return (answer: Answer): Answer => {
    if (!Array.isArray(answer)) return answer;
    const name = JSON.stringify(answer);
    const before = known.get(name) ?? answer;
    known.set(name, before);
    return before;
  };
}

function byteOf(answer: Answer): number {
  if (typeof answer === 'number') return answer;
  return answer === notApplicable ? notKnown : notAnswered;
}

function answerOf(byte: number): Answer {
  if (byte === notKnown) return notApplicable;
  return byte === notAnswered ? null : byte;
}
