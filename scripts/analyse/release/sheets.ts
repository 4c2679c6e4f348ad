import type { Answer, Answers, Sheet } from '../../../src/core/definition/answers.ts';
import { formatOf, itemsOf } from '../../../src/core/definition/definition.ts';
import type { Definition } from '../../../src/core/definition/definition-schema.ts';
import type { ReadNumbers } from '../../../src/core/disclosure/protect/columns.ts';
import { oncePer } from '../../../src/core/ground/once-per.ts';
import { notAnswered as noNumber } from '../../../src/core/scoring/score.ts';
import { notAnswered, notApplicableCode, type Responses } from '../responses.ts';

const place = Symbol('place in the file');
type Row = { [place]: number };

/**
 * Every row as an answer sheet in its block. A sheet reads its answers from the columns when asked,
 * so that a million sheets take little more than the columns themselves. Open answers are not read
 * from files: they are null.
 * @param rows in the order of their answers
 * @param file what the record keys are made from, so that the same answers give the same figures
 */
export function sheetsOf(
  definition: Definition,
  responses: Responses,
  rows: Uint32Array,
  blocks: string[],
  file: string,
): Sheet[] {
  const template = Object.create(null) as Row;
  for (const item of itemsOf(definition)) {
    const get = readerOf(definition, responses, item);
    Object.defineProperty(template, item.id, { enumerable: true, get });
  }
  function SheetRow(this: Row, row: number) {
    this[place] = row;
  }
  SheetRow.prototype = template;
  const Sheets = SheetRow as unknown as new (row: number) => Answers;
  const inBlock = new Map<string, number>();
  return Array.from(rows, (row) => {
    const block = blocks[row] ?? '';
    const place = inBlock.get(block) ?? 0;
    inBlock.set(block, place + 1);
    return new FileSheet(block, new Sheets(row), file, place, row);
  });
}

/** Reads numbers off the columns of the file. As signed bytes, what is no number there is none here. */
export function numbersIn({ ratings }: Responses): ReadNumbers {
  return (sheets, item) => {
    const codes = ratings.get(item);
    const numbers = new Int8Array(sheets.length);
    if (!codes) return numbers.fill(noNumber);
    const rows = rowsOf(sheets);
    for (let at = 0; at < numbers.length; at += 1)
      numbers[at] = codes[rows[at] as number] as number;
    return numbers;
  };
}

/** Asked for every question: going through the sheets each time takes longer than through their rows. */
const rowsOf = oncePer((sheets: readonly Sheet[]) =>
  Uint32Array.from(sheets as readonly FileSheet[], ({ row }) => row),
);

/** A sheet whose record key is made when it is asked for: a million of them take little. */
class FileSheet implements Sheet {
  constructor(
    readonly block: string,
    readonly answers: Answers,
    private readonly file: string,
    private readonly place: number,
    readonly row: number,
  ) {}

  /** Of the file and the place among the block's sheets, in the order of their answers. */
  get recordKey(): string {
    return `${this.file} ${this.place}`;
  }
}

function readerOf(
  definition: Definition,
  { ratings, choices }: Responses,
  item: { id: string; format: string },
): (this: Row) => Answer {
  const codes = ratings.get(item.id);
  if (codes) {
    return function () {
      const code = codes[this[place]] ?? notAnswered;
      if (code < notApplicableCode) return code;
      return code === notApplicableCode ? 'na' : null;
    };
  }
  const masks = choices.get(item.id);
  const format = formatOf(definition, item);
  if (!masks || format.kind !== 'choice') return () => null;
  const { options } = format;
  return function () {
    const mask = masks[this[place]] ?? 0;
    const chosen = options.filter((_, bit) => mask & (2 ** bit)).map(({ id }) => id);
    return chosen.length === 0 ? null : chosen;
  };
}
