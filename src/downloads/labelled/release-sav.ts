import { type DownloadTexts, downloadTexts } from '../../texts/downloads.ts';
import type { Edition } from '../edition.ts';
import { columnsOf, tidyCells, tidyColumns } from '../tidy-table.ts';
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
  const columns = (columnsOf(edition) as Column[]).map((id, at) => ({ id, at }));
  const kept = columns.filter(({ id }) => !constant.has(id));
  const numbers = numbersOfTexts(edition, kept);
  const variables = kept.map(({ id }): SavVariable => {
    const base = { name: id, label: about[id] };
    const labels = numbers.get(id);
    if (labels) return { ...base, labels: [...labels].map(([text, number]) => [number, text]) };
    const width = widths[id];
    return width ? { ...base, width } : { ...base, decimals: decimals[tidyColumns[id]] ?? 0 };
  });
  const { wave } = edition.scope.release;
  return savFile({
    title: `${wave.title}, ${edition.date}`,
    date: edition.date,
    variables,
    rows: casesOf(edition, kept, numbers),
  });
}

interface KeptColumn {
  id: Column;
  /** Its place in the tidy table. */
  at: number;
}

/** Numbers for the texts of a column, as they come. */
type Numbers = ReadonlyMap<Column, ReadonlyMap<string, number>>;

function numbersOfTexts(edition: Edition, columns: readonly KeptColumn[]): Numbers {
  const listed = columns.filter(({ id }) => named.has(id));
  const numbers = new Map(listed.map(({ id }) => [id, new Map<string, number>()]));
  for (const row of tidyCells(edition)) {
    for (const { id, at } of listed) {
      const [text, known] = [row[at], numbers.get(id)];
      if (typeof text === 'string' && known && !known.has(text)) known.set(text, known.size + 1);
    }
  }
  return numbers;
}

/** The rows a second time: all of them at once are more than a Worker holds. */
function* casesOf(
  edition: Edition,
  columns: readonly KeptColumn[],
  numbers: Numbers,
): Generator<SavCell[]> {
  for (const row of tidyCells(edition)) {
    yield columns.map(({ id, at }) => {
      const cell = row[at] ?? null;
      const known = numbers.get(id);
      return known && typeof cell === 'string' ? (known.get(cell) ?? null) : cell;
    });
  }
}
