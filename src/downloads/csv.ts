import { downloadTexts } from '../texts/downloads.ts';
import { type CsvCell, csvLines, writeCsv } from './csv-text.ts';
import type { Edition } from './edition.ts';
import { columnsOf, tidyCells } from './tidy-table.ts';

const rowsAtOnce = 2000;

/** All figures of a release as one tidy table: one row per group × measure. */
export function csvFile(edition: Edition): string {
  return [...csvPieces(edition)].join('');
}

/** The same in pieces: of thousands of departments it is longer than what a Worker holds. */
export function* csvPieces(edition: Edition): Generator<string> {
  const { language } = edition;
  const { columns } = downloadTexts[language];
  yield writeCsv([columnsOf(edition).map((id) => columns[id])], language);
  let rows: CsvCell[][] = [];
  for (const row of tidyCells(edition)) {
    rows.push(row);
    if (rows.length < rowsAtOnce) continue;
    yield csvLines(rows, language);
    rows = [];
  }
  if (rows.length > 0) yield csvLines(rows, language);
}
