import { downloadTexts } from '../texts/downloads.ts';
import { writeCsv } from './csv-text.ts';
import type { Edition } from './edition.ts';
import { columnsOf, tidyCells } from './tidy-table.ts';

/** All figures of a release as one tidy table: one row per group × measure. */
export function csvFile(edition: Edition): string {
  const { columns } = downloadTexts[edition.language];
  const headings = columnsOf(edition).map((id) => columns[id]);
  return writeCsv([headings, ...tidyCells(edition)], edition.language);
}
