import { type Part, partsIn } from '../../core/report/model/page.ts';
import { describePage, reportPageIds } from '../../core/report/report-pages.ts';
import { countTidyRows } from '../../core/report/tidy/tidy.ts';
import { downloadTexts } from '../../texts/downloads.ts';
import { codebookTables } from '../codebook-tables.ts';
import { type Edition, sourceOf } from '../edition.ts';
import { tidyTable } from '../tidy-table.ts';
import { type Line, linesOf, tableLines } from './lines.ts';

/** One sheet: what its tab and its first row say, and its rows. */
export interface SheetContent {
  name: string;
  title: string;
  lines: Line[];
}

/** Rows of data that a workbook carries; a larger table is for the CSV file. */
const mostRows = 5000;

/** One sheet per page of the report that has something to show, the data, and the codebook. */
export function allSheets(edition: Edition): SheetContent[] {
  const source = sourceOf(edition);
  const { pages } = source.words.pages;
  const { sheet, codebook } = downloadTexts[edition.language];
  const described = reportPageIds.flatMap((id): SheetContent[] => {
    const { title, parts } = describePage(id, source);
    if (!partsIn(parts).some(isContent)) return [];
    return [{ name: pages[id].nav, title, lines: linesOf(parts, source) }];
  });
  const book = codebookTables(edition).flatMap((table) => tableLines(table, source));
  return [
    ...described,
    ...(countTidyRows(edition.scope) > mostRows
      ? []
      : [{ name: sheet.data, title: sheet.data, lines: tableLines(tidyTable(edition), source) }]),
    { name: codebook.title, title: codebook.title, lines: book },
  ];
}

/** Words that there is nothing to show, and ideas, are no reason for a sheet. */
const without = new Set([
  'text',
  'section',
  'heading',
  'beside',
  'ideas',
  'link',
  'note',
  'folded',
]);
const isContent = (part: Part) =>
  !without.has(part.kind) && !(part.kind === 'multiples' && part.charts.length === 0);
