import { delimiters, readRecords } from './delimited.ts';
import type { Sheet } from './sheet.ts';

/** How many known headings a row has. */
export type CountHeadings = (cells: string[]) => number;

const looked = { letters: 100_000, records: 30 };

/**
 * Text as a sheet. What stands between its cells is what somebody chose, else what Excel announces
 * on a first line `sep=;`, else what splits the first records into the most known headings, and of
 * equals into the most columns that keep their number.
 */
export function textSheet(
  text: string,
  countHeadings: CountHeadings,
  chosen?: string,
): { sheet: Sheet; delimiter: string } {
  const unmarked = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const announced = /^"?sep=([^"\r\n])"?[^\S\r\n]*(\r\n?|\n|$)/i.exec(unmarked);
  const body = announced ? unmarked.slice(announced[0].length) : unmarked;
  const delimiter = chosen ?? announced?.[1] ?? recognise(body, countHeadings);
  const firstLine = announced ? 2 : 1;
  return {
    delimiter,
    sheet: {
      name: '',
      hidden: false,
      hiddenColumns: new Set(),
      read: (visit) => readRecords(body, delimiter, visit, firstLine),
    },
  };
}

function recognise(text: string, countHeadings: CountHeadings): string {
  const head = text.slice(0, looked.letters);
  let best = ';';
  let highest = -1;
  for (const delimiter of delimiters) {
    const score = howWell(head, delimiter, countHeadings);
    if (score > highest) [best, highest] = [delimiter, score];
  }
  return best;
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
  return known * 10_000 + (records > 0 ? (width * times) / records : 0);
}
