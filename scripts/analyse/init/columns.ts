import { missingCodes, unknownCodes } from '../cells.ts';
import { furtherHeadings } from '../further-headings.ts';
import { codeOf, programOf } from '../programs.ts';
import { readTable } from '../table.ts';
import { isKnownAnswer, isNoAnswer } from './known-answers.ts';

/** What the cells of a column look like. */
export interface ColumnProfile {
  heading: string;
  /** What the file says of it beside its heading, as survey programs write. */
  about: string;
  filled: number;
  /** Lowest and highest, where every cell holds a whole number. */
  range: { low: number; high: number } | null;
  /** Different values; null where there are more than a list of groups would have. */
  values: Set<string> | null;
  /** What numbers stand for, where the file says so. */
  labels: ReadonlyMap<string, string>;
  /** Numbers below 0, or apart from all others: perhaps no answers. */
  odd: Set<string>;
  /** Whether every cell is a number, decimals and percentages too, and whether there are such. */
  numeric: boolean;
  decimals: boolean;
  /** Whether every cell is a date, or a date and a time. */
  dates: boolean;
  /** The first row with what cannot be an answer: words, decimals, or more than ten. */
  unlike: number | null;
}

/** More different values than this are no groups but names, numbers or comments. */
const mostValues = 300;

interface Reading extends ColumnProfile {
  whole: boolean;
}

/**
 * Reads a file once and says of each column what stands in it, without the columns that a survey program
 * adds of itself. The first of further rows of headings, or the label of SPSS, is the question.
 * @throws UnreadableTable
 */
export async function profileColumns(path: string): Promise<ColumnProfile[]> {
  let columns: Reading[] = [];
  let labels: { label: string; labels: ReadonlyMap<string, string> }[] = [];
  const further: string[][] = [];
  const isFurther = furtherHeadings();
  await readTable(path, {
    variables: (variables) => {
      labels = [...variables];
    },
    brokenQuotes: () => {},
    row: (cells, row) => {
      if (columns.length === 0) {
        columns = cells.map((heading, place) => ({
          ...{ heading: heading.trim(), about: labels[place]?.label ?? '', filled: 0, range: null },
          ...{ values: new Set(), labels: labels[place]?.labels ?? new Map(), odd: new Set() },
          ...{ whole: true, numeric: true, decimals: false, dates: true, unlike: null },
        }));
        return;
      }
      if (isFurther(cells, (cell) => isAnswer(cell) || comesBack(cell, cells))) {
        further.push(cells);
        return;
      }
      for (const [place, column] of columns.entries())
        take(column, (cells[place] ?? '').trim(), row);
    },
  });
  const program = programOf(columns.map(({ heading }) => heading));
  return columns.flatMap(({ whole, range, heading, about, ...column }, place) => {
    if (program?.own.test(heading)) return [];
    const code = codeOf(heading);
    const written = (further[0]?.[place] ?? '').trim().replace(/\s+/g, ' ');
    const said = about || (code === heading ? written : heading.slice(code.length + 2));
    return [{ ...column, heading: code, about: said, range: whole ? range : null }];
  });
}

const isWhole = (cell: string) => /^\d{1,3}(?:[.,]0+)?$/.test(cell);

/** The number of a code such as A1 or AO05, as LimeSurvey has them; any other cell as it is. */
const numberOf = (cell: string) => /^AO?0*([1-9]\d?)$/i.exec(cell)?.[1] ?? cell;

/** With a year of four digits, or as Americans write the day of a form: `3/12/26 9:14:22`. */
const date =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}\/\d{1,2}\/\d{2})(?:[ T,].*)?$/;

const isMissing = (cell: string) =>
  missingCodes.test(cell) || unknownCodes.test(cell) || isNoAnswer(cell);

const isAnswer = (cell: string) =>
  isWhole(numberOf(cell)) || isMissing(cell) || isKnownAnswer(cell);

/** Answers stand in a row more than once, questions hardly ever; what is asked twice is longer than answers are. */
const comesBack = (word: string, cells: readonly string[]) =>
  word.length <= longestAnswer && cells.filter((cell) => cell.trim() === word).length > 1;

const longestAnswer = 40;

function take(column: Reading, cell: string, row: number): void {
  if (cell === '' || isMissing(cell)) return;
  if (/^-\d{1,4}$/.test(cell)) {
    column.odd.add(cell);
    return;
  }
  column.filled += 1;
  const label = column.labels.get(cell);
  if (column.values) column.values.add(label ?? cell);
  if (column.values && column.values.size > mostValues) column.values = null;
  const code = numberOf(cell);
  if (!isWhole(code)) column.whole = false;
  if (!/^-?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?\s?%?$/i.test(code)) column.numeric = false;
  if (/^-?\d+[.,]\d|%$/.test(code)) column.decimals = true;
  if (!date.test(cell)) column.dates = false;
  const value = Number(code.replace(/[.,]0+$/, ''));
  if (!column.whole || value > 10) column.unlike ??= row;
  if (!column.whole) return;
  const { low, high } = column.range ?? { low: value, high: value };
  column.range = { low: Math.min(low, value), high: Math.max(high, value) };
}
