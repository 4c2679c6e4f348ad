import { oncePer } from '../core/ground/once-per.ts';
import type { GroupName } from '../core/report/figures/figures.ts';
import { nameOf, titleOf } from '../core/report/model/reader.ts';
import type { Column, Table, TableCell } from '../core/report/model/table.ts';
import { eachTidyRow, type TidyRow } from '../core/report/tidy/tidy.ts';
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
    rows: Array.from(tidyCells(edition), (row) =>
      row.map((cell): TableCell => (typeof cell === 'number' ? { value: cell } : cell)),
    ),
  };
});

const numberIn = (column: keyof TidyRow) => (row: TidyRow) => {
  const value = row[column];
  return typeof value === 'number' ? value : null;
};

/** The rows of that table as bare texts and numbers, one at a time: a large release has a million. */
export function* tidyCells(edition: Edition): Generator<(string | number | null)[]> {
  const { language, scope, date, releaseHash, logHead } = edition;
  const words = downloadTexts[language];
  const source = sourceOf(edition);
  const columns = columnsOf(edition);
  const groupNames = new Map<GroupName, string>();
  const groupNamed = (group: GroupName) => {
    const name = groupNames.get(group) ?? nameOf(source, group);
    groupNames.set(group, name);
    return name;
  };
  const texts: Partial<Record<TidyColumn, (row: TidyRow) => string>> = {
    wave: () => scope.release.wave.title,
    date: () => date,
    release: () => releaseHash,
    log: () => (logHead ? shortHead(logHead) : ''),
    group: (row) => groupNamed(row.group),
    kind: (row) => words.kinds[row.kind],
    measureId: (row) => row.measureId,
    measure: (row) => titleOf(source, row),
    shown: (row) => (row.shown ? words.yes : words.no),
    band: (row) => (row.band ? words.yes : words.no),
  };
  const cells = columns.map((column) => texts[column] ?? numberIn(column as keyof TidyRow));
  for (const row of eachTidyRow(scope)) yield cells.map((cellOf) => cellOf(row));
}
