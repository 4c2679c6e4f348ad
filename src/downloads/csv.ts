import { say } from '../core/language/language.ts';
import { type TidyRow, tidyRows } from '../core/report/tidy/tidy.ts';
import { type DownloadTexts, downloadTexts } from '../texts/downloads.ts';
import { reportPageTexts } from '../texts/report-pages.ts';
import { type CsvCell, writeCsv } from './csv-text.ts';
import { type Edition, groupText } from './edition.ts';

/** The columns of the tidy table, in order. */
export const tidyColumns = [
  'wave',
  'date',
  'release',
  'group',
  'headcount',
  'covered',
  'kind',
  'measureId',
  'measure',
  'shown',
  'n',
  'value',
  'low',
  'high',
  'sd',
  'display',
  'favourable',
  'favourableLow',
  'favourableHigh',
  'band',
  'g',
  'holm',
] as const satisfies (keyof DownloadTexts['columns'])[];

/** All figures of a release as one tidy table: one row per group × measure. */
export function csvFile(edition: Edition): string {
  const { columns } = downloadTexts[edition.language];
  const head = tidyColumns.map((column) => columns[column]);
  const rows = tidyRows(edition.scope).map((row) => tidyCells(edition, row));
  return writeCsv([head, ...rows], edition.language);
}

/** The cells of one row, in the order of `tidyColumns`. */
export function tidyCells(edition: Edition, row: TidyRow): CsvCell[] {
  const { language, scope, date, releaseHash } = edition;
  const words = downloadTexts[language];
  const title = row.title ? say(row.title, language) : reportPageTexts[language].index;
  const named: Partial<Record<(typeof tidyColumns)[number], CsvCell>> = {
    wave: scope.release.wave.title,
    date,
    release: releaseHash,
    group: groupText(edition, row.group),
    kind: words.kinds[row.kind],
    measure: title,
    shown: row.shown ? words.yes : words.no,
    band: row.band ? words.yes : words.no,
  };
  return tidyColumns.map((column) => {
    const text = named[column];
    if (text !== undefined) return text;
    return row[column as keyof TidyRow] as CsvCell;
  });
}
