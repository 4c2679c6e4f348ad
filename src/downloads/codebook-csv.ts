import { codebookTables } from './codebook-tables.ts';
import { tableRows, writeCsv } from './csv-text.ts';
import type { Edition } from './edition.ts';

/** What every column, kind and code of the tidy table means, as a CSV file: tables with a gap between. */
export function codebookCsv(edition: Edition): string {
  const [first = [], ...others] = codebookTables(edition).map(tableRows);
  return writeCsv([...first, ...others.flatMap((rows) => [[], ...rows])], edition.language);
}
