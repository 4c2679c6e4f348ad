import { delimiters, readRecords } from './delimited.ts';
import { cutByWidth } from './fixed-width.ts';
import type { Sheet } from './sheet.ts';

/** How many known headings a row has. */
export type CountHeadings = (cells: string[]) => number;

const looked = { letters: 100_000, records: 30 };
/** What no text holds, between the cells of columns with a width. */
const between = '\u001f';
/** So many cells in every record are no chance: such a text has no columns of a width. */
const surelySplit = 3;
/** What a known heading counts for, beside columns of one width. */
const knownHeading = 10_000;

/**
 * A record that was put between quotation marks as a whole, as one cell of another separator. None is as
 * long as this; what a search remembers of megabytes takes as many again.
 */
const quotedRecord = /^"((?:[^"\r\n]|""){0,20000})"[;,\t]*$/gm;

/**
 * Text as a sheet. What stands between its cells is what somebody chose, else what splits the first
 * records into the most known headings: first what Excel announces on a line `sep=;`, and of other
 * equals into the most columns that keep their number. Where none makes a known heading, columns may
 * have a width instead; nothing stands between those.
 */
export function textSheet(
  text: string,
  countHeadings: CountHeadings,
  chosen?: string,
): { sheet: Sheet; delimiter?: string } {
  const unmarked = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const announced = /^"?sep=([^"\r\n])"?[^\S\r\n]*(\r\n?|\n|$)/i.exec(unmarked);
  const written = announced ? unmarked.slice(announced[0].length) : unmarked;
  const body = unwrapped(written, countHeadings);
  const likeliest = mostKnown(body, countHeadings, announced?.[1]);
  const cut =
    chosen === undefined && likeliest.score < surelySplit
      ? cutByWidth(body, between, countHeadings)
      : undefined;
  const delimiter = cut === undefined ? (chosen ?? likeliest.delimiter) : between;
  const firstLine = announced ? 2 : 1;
  return {
    ...(cut === undefined ? { delimiter } : {}),
    sheet: {
      name: '',
      hidden: false,
      hiddenColumns: new Set(),
      read: (visit) => readRecords(cut ?? body, delimiter, visit, firstLine),
    },
  };
}

function mostKnown(text: string, countHeadings: CountHeadings, announced?: string) {
  const head = text.slice(0, looked.letters);
  const first = announced === undefined ? [] : [announced];
  let best = { delimiter: announced ?? ';', score: -1 };
  for (const delimiter of new Set([...first, ...delimiters])) {
    const score =
      howWell(head, delimiter, countHeadings) + (delimiter === announced ? knownHeading - 1 : 0);
    if (score > best.score) best = { delimiter, score };
  }
  return best;
}

/** The text with its records taken out of their quotation marks, where only that makes headings. */
function unwrapped(text: string, countHeadings: CountHeadings): string {
  if (!text.startsWith('"') || mostKnown(text, countHeadings).score >= knownHeading) return text;
  const opened = text.replace(quotedRecord, (_, record: string) => record.replaceAll('""', '"'));
  return mostKnown(opened, countHeadings).score >= knownHeading ? opened : text;
}

function howWell(head: string, delimiter: string, countHeadings: CountHeadings): number {
  const widths = new Map<number, number>();
  let records = 0;
  let known = 0;
  readRecords(head, delimiter, ({ cells }) => {
    if (cells.every((cell) => cell.trim() === '')) return true;
    records += 1;
    known = Math.max(known, countHeadings(cells));
    if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
    return records < looked.records;
  });
  const [width, times] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return known * knownHeading + (records > 0 ? (width * times) / records : 0);
}
