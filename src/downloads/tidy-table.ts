import { oncePer } from '../core/ground/once-per.ts';
import { nameOf, titleOf } from '../core/report/model/reader.ts';
import type { Column, Table, TableCell } from '../core/report/model/table.ts';
import { type TidyRow, tidyRows } from '../core/report/tidy/tidy.ts';
import { type DownloadTexts, downloadTexts } from '../texts/downloads.ts';
import { type Edition, shortHead, sourceOf } from './edition.ts';

/** The columns of the tidy table, in order, with how their numbers are written. */
export const tidyColumns = {
  wave: 'text',
  date: 'text',
  release: 'text',
  log: 'text',
  group: 'text',
  headcount: 'count',
  covered: 'count',
  kind: 'text',
  measureId: 'text',
  measure: 'text',
  shown: 'text',
  n: 'count',
  value: 'points',
  low: 'points',
  high: 'points',
  sd: 'points',
  display: 'score',
  favourable: 'share',
  favourableLow: 'share',
  favourableHigh: 'share',
  band: 'text',
  g: 'coefficient',
  holm: 'chance',
} as const satisfies Partial<Record<keyof DownloadTexts['columns'], Column['kind']>>;

type TidyColumn = keyof typeof tidyColumns;

/** The columns of this edition: only a deployment has a log. */
export function columnsOf({ logHead }: Edition): TidyColumn[] {
  const all = Object.keys(tidyColumns) as TidyColumn[];
  return logHead ? all : all.filter((id) => id !== 'log');
}

/** Every figure of a release in one long table: one row per group × measure; made once for several files. */
export const tidyTable = oncePer((edition: Edition): Table => {
  const words = downloadTexts[edition.language];
  return {
    caption: words.sheet.data,
    columns: columnsOf(edition).map((id) => ({ title: words.columns[id], kind: tidyColumns[id] })),
    rows: tidyRows(edition.scope).map((row) => cellsOf(edition, row)),
  };
});

function cellsOf(edition: Edition, row: TidyRow): TableCell[] {
  const { language, scope, date, releaseHash, logHead } = edition;
  const words = downloadTexts[language];
  const source = sourceOf(edition);
  const named: Partial<Record<TidyColumn, string>> = {
    wave: scope.release.wave.title,
    date,
    release: releaseHash,
    ...(logHead ? { log: shortHead(logHead) } : {}),
    group: nameOf(source, row.group),
    kind: words.kinds[row.kind],
    measureId: row.measureId,
    measure: titleOf(source, row),
    shown: row.shown ? words.yes : words.no,
    band: row.band ? words.yes : words.no,
  };
  return columnsOf(edition).map((column) => {
    const text = named[column];
    if (text !== undefined) return text;
    const value = row[column as keyof TidyRow];
    return typeof value === 'number' ? { value } : null;
  });
}
