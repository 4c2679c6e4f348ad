import type { Figure, TableCell } from '../../core/report/model/table.ts';
import { type DownloadTexts, downloadTexts } from '../../texts/downloads.ts';
import type { Edition } from '../edition.ts';
import { columnsOf, tidyColumns, tidyTable } from '../tidy-table.ts';
import { type SavCell, type SavVariable, savFile } from './sav.ts';

type Column = keyof typeof tidyColumns & keyof DownloadTexts['columns'];

/** Columns whose texts come from a short list: numbers with names. */
const named = new Set<Column>(['group', 'kind', 'measure', 'shown', 'band']);
/** The same for all rows: they stand in the title of the file and in its name. */
const constant = new Set<Column>(['wave', 'date', 'log']);
/** Bytes of the texts that remain: the fingerprint of the release, and codes of the questionnaire. */
const widths: Partial<Record<Column, number>> = { release: 64, measureId: 64 };
const decimals: Partial<Record<(typeof tidyColumns)[Column], number>> = {
  points: 4,
  share: 4,
  score: 1,
  coefficient: 4,
  chance: 4,
};

/**
 * The tidy table with its codebook inside, for statistical programs: a variable for each column with
 * what it means, and the names of groups, kinds and measures as labels of values. Figures are those
 * of the release, as in the CSV.
 */
export function releaseSav(edition: Edition): Uint8Array<ArrayBuffer> {
  const { about } = downloadTexts[edition.language];
  const { rows } = tidyTable(edition);
  const columns = (columnsOf(edition) as Column[]).map((id, at) => ({ id, at }));
  const kept = columns.filter(({ id }) => !constant.has(id));
  const variables = kept.map(({ id, at }): SavVariable => {
    const base = { name: id, label: about[id] };
    if (named.has(id)) return { ...base, labels: labelsIn(rows.map((row) => row[at])) };
    const width = widths[id];
    return width ? { ...base, width } : { ...base, decimals: decimals[tidyColumns[id]] ?? 0 };
  });
  const { wave } = edition.scope.release;
  return savFile({
    title: `${wave.title}, ${edition.date}`,
    date: edition.date,
    variables,
    rows: rows.map((row) =>
      kept.map(({ at }, place) => valueIn(row[at] ?? null, variables[place]?.labels)),
    ),
  });
}

function labelsIn(cells: readonly (TableCell | undefined)[]): [number, string][] {
  const texts = new Set(cells.flatMap((cell) => (typeof cell === 'string' ? [cell] : [])));
  return [...texts].map((text, place) => [place + 1, text]);
}

function valueIn(cell: TableCell, labels: SavVariable['labels']): SavCell {
  if (typeof cell === 'string') {
    return labels ? (labels.find(([, label]) => label === cell)?.[0] ?? null) : cell;
  }
  return isFigure(cell) ? cell.value : null;
}

const isFigure = (cell: TableCell): cell is Figure =>
  typeof cell === 'object' && cell !== null && 'value' in cell;
