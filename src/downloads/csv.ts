import { tableRows, writeCsv } from './csv-text.ts';
import type { Edition } from './edition.ts';
import { tidyTable } from './tidy-table.ts';

/** All figures of a release as one tidy table: one row per group × measure. */
export function csvFile(edition: Edition): string {
  return writeCsv(tableRows(tidyTable(edition)), edition.language);
}
