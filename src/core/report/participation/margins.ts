import { pointsOfScales } from '../../definition/points.ts';
import { fill } from '../../language/language.ts';
import { decimal, whole } from '../../language/numbers.ts';
import type { Cell } from '../figures/figures.ts';
import { foldedRows } from '../model/folded-rows.ts';
import type { Part } from '../model/page.ts';
import type { ReportSource } from '../model/source.ts';
import { plain, type Table, type TableCell } from '../model/table.ts';
import type { Participation } from './participation.ts';

/** A group and who of it took part. */
export interface ParticipationRow {
  name: string;
  bold: boolean;
  cell: Cell<Participation>;
}

/** How far the figures could have turned out otherwise; finer groups are folded below the others. */
export function margins(
  source: ReportSource,
  rows: readonly ParticipationRow[],
  finer: readonly ParticipationRow[],
  measure: string,
): Part {
  const { pages, depth } = source.words;
  const texts = pages.participation;
  const lead: Part = { kind: 'text', text: fill(texts.marginLead, { measure }) };
  const folded = { shown: rows, others: finer, title: depth.finerGroups };
  const parts = [lead, ...foldedRows(folded, (some) => marginsTable(source, some))];
  return { kind: 'section', title: texts.margin, parts };
}

function marginsTable(source: ReportSource, rows: readonly ParticipationRow[]): Table {
  const texts = source.words.pages.participation;
  return {
    caption: texts.margin,
    columns: [
      { title: texts.group, kind: 'text' },
      {
        title: texts.people,
        kind: 'text',
        parts: [
          { title: texts.people, kind: 'count' },
          { title: texts.covered, kind: 'count' },
        ],
      },
      { title: texts.counted, kind: 'count' },
      {
        title: texts.marginMean,
        kind: 'text',
        parts: [{ title: texts.marginMean, kind: 'points' }],
      },
      {
        title: texts.marginShare,
        kind: 'text',
        parts: [{ title: texts.marginShare, kind: 'share' }],
      },
    ],
    rows: rows.map(({ name, cell }) =>
      cell.withheld ? [name, cell, null, null, null] : [name, ...marginCells(source, cell)],
    ),
  };
}

function marginCells({ language, words, scope }: ReportSource, cell: Participation): TableCell[] {
  const ends = pointsOfScales(scope.definition);
  const range = ends.to - ends.from;
  const texts = words.pages.participation;
  const { headcount, covered, n, complete } = cell;
  const people = whole(headcount, language);
  /** `of` is how many of the value make one of what the column counts in. */
  const margin = (value: number | null, of: number, said: (value: number) => string): TableCell => {
    if (value === null && !complete) return null;
    const parts = [plain(value === null ? null : value / of)];
    return { said: complete || value === null ? texts.exact : said(value), parts };
  };
  return [
    {
      said: covered === headcount ? people : `${whole(covered, language)} / ${people}`,
      parts: [{ value: headcount }, { value: covered }],
    },
    { value: n },
    margin(cell.marginMean, 100 / range, (mean) =>
      fill(texts.points, { value: decimal((mean * range) / 100, language) }),
    ),
    margin(cell.marginShare, 100, (share) =>
      fill(texts.shares, { value: decimal(share, language, 0) }),
    ),
  ];
}
