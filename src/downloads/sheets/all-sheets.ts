import { chainPage } from '../../core/report/chain/chain.ts';
import { chainNotes, restNotes } from '../../core/report/groups/rest-notes.ts';
import { downloadTexts } from '../../texts/downloads.ts';
import { reportPageTexts } from '../../texts/report-pages.ts';
import { codebookRows } from '../codebook-csv.ts';
import { type Edition, sourceOf } from '../edition.ts';
import { agreementsLead, agreementTables } from './agreements.ts';
import { alignmentTables, chainTables } from './comparisons.ts';
import { importanceTables, itemTables, leadersTables, strengthTables } from './details.ts';
import { participationTables, profileTables, summaryTables } from './overview.ts';
import { commentTables, methodTables } from './rest.ts';
import { count, type SheetContent, type Table } from './table.ts';
import { trendTables } from './trend-tables.ts';

const pages = {
  summary: summaryTables,
  participation: participationTables,
  profile: profileTables,
  importance: importanceTables,
  alignment: alignmentTables,
  chain: chainTables,
  strength: strengthTables,
  items: itemTables,
  trend: trendTables,
  comments: commentTables,
  leaders: leadersTables,
  agreements: agreementTables,
  method: methodTables,
} satisfies Record<string, (edition: Edition) => Table[]>;

/** One sheet per page of the report that has something to show, and the codebook. */
export function allSheets(edition: Edition): SheetContent[] {
  const texts = reportPageTexts[edition.language];
  const sheets = Object.entries(pages).map(([id, tablesOf]): SheetContent => {
    const { nav, title } = texts.pages[id as keyof typeof pages];
    return { id, name: nav, title, lead: leadOf(id, edition), tables: tablesOf(edition) };
  });
  return [...sheets.filter((sheet) => sheet.tables.length > 0), codebook(edition)];
}

/** The day the agreements are about; who stands together under one name. */
function leadOf(id: string, edition: Edition): string {
  if (id === 'agreements') return agreementsLead(edition);
  if (id === 'alignment') return restNotes(sourceOf(edition)).join(' ');
  return id === 'chain'
    ? chainNotes(sourceOf(edition), chainPage(edition.scope).rows).join(' ')
    : '';
}

function codebook(edition: Edition): SheetContent {
  const words = downloadTexts[edition.language].codebook;
  const rows = codebookRows(edition);
  const width = Math.max(...rows.map((row) => row.length));
  const [head = [], ...body] = rows;
  const padded = (row: (string | number | null)[]) =>
    Array.from({ length: width }, (_, i) => {
      const cell = row[i] ?? null;
      return typeof cell === 'number' ? count(cell) : cell;
    });
  return {
    id: 'codebook',
    name: words.title,
    title: words.title,
    lead: '',
    tables: [{ caption: words.title, head: head.map(String), rows: body.map(padded) }],
  };
}
