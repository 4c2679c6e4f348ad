import { say } from '../../core/language/language.ts';
import { type Alignment, alignmentPage } from '../../core/report/alignment/alignment.ts';
import { chainPage } from '../../core/report/chain/chain.ts';
import type { Cell } from '../../core/report/figures/figures.ts';
import type { Gap } from '../../core/report/figures/gap.ts';
import { downloadTexts } from '../../texts/downloads.ts';
import { reportPageTexts } from '../../texts/report-pages.ts';
import { type Edition, groupText, measureText } from '../edition.ts';
import {
  cellsOf,
  chance,
  coefficient,
  count,
  gap,
  notShown,
  points,
  type Table,
  type TableCell,
} from './table.ts';

/** Leaders against frontline: the whole and each pair, estimates, twins, likeness of profiles. */
export function alignmentTables(edition: Edition): Table[] {
  const { columns, sheet } = downloadTexts[edition.language];
  const page = alignmentPage(edition.scope);
  const all = [page.whole, ...page.pairs];
  const gapHead = [sheet.gap, columns.low, columns.high, columns.g, columns.holm, sheet.verdict];
  return [
    {
      caption: sheet.gaps,
      head: [
        columns.group,
        columns.measure,
        `${sheet.leaders} (n)`,
        sheet.leaders,
        `${sheet.frontline} (n)`,
        sheet.frontline,
        ...gapHead,
      ],
      rows: all.flatMap((one) => alignmentRows(edition, one)),
    },
    {
      caption: sheet.estimates,
      head: [
        columns.measure,
        `${sheet.estimate} (n)`,
        sheet.estimate,
        `${sheet.frontline} (n)`,
        sheet.frontline,
        ...gapHead,
      ],
      rows: page.estimates.map((row) => [
        measureText(edition, row.measure),
        ...cellsOf(row.estimate, 2, (cell) => [count(cell.n), points(cell.mean)]),
        ...cellsOf(row.frontline, 2, (cell) => [count(cell.n), points(cell.mean)]),
        ...gapCells(edition, row.error),
      ]),
    },
    {
      caption: sheet.twins,
      head: [
        columns.group,
        columns.measure,
        `${sheet.leaders} (n)`,
        sheet.leaders,
        `${sheet.frontline} (n)`,
        sheet.frontline,
        ...gapHead,
      ],
      rows: all.flatMap((one) =>
        one.twins.map((twin) => [
          groupText(edition, one.name),
          say(twin.item.text, edition.language),
          ...cellsOf(twin.leaders, 2, (cell) => [count(cell.n), gap(cell.gap)]),
          ...cellsOf(twin.frontline, 2, (cell) => [count(cell.n), gap(cell.gap)]),
          ...gapCells(edition, twin.difference),
        ]),
      ),
    },
    {
      caption: sheet.similarity,
      head: [columns.group, sheet.shape, sheet.order, sheet.distance, sheet.shapeAndLevel],
      rows: all.map((one) => [
        groupText(edition, one.name),
        ...cellsOf(one.similarity, 4, (found) => [
          coefficient(found.pearson),
          coefficient(found.kendall),
          points(found.rmsd),
          coefficient(found.doubleEntry),
        ]),
      ]),
    },
    {
      caption: sheet.sameFirst,
      head: [columns.measure, sheet.order],
      rows: page.priorities.map(({ item, agreement }) => [
        say(item.text, edition.language),
        ...cellsOf(agreement, 1, (found) => [coefficient(found.tau)]),
      ]),
    },
  ].filter((table) => table.rows.length > 0);
}

function alignmentRows(edition: Edition, one: Alignment): TableCell[][] {
  return [...(one.index ? [one.index] : []), ...one.rows].map((row) => [
    groupText(edition, one.name),
    measureText(edition, row.measure) + (row.selfRated ? ' *' : ''),
    ...cellsOf(row.leaders, 2, (cell) => [count(cell.n), points(cell.mean)]),
    ...cellsOf(row.frontline, 2, (cell) => [count(cell.n), points(cell.mean)]),
    ...gapCells(edition, row.gap),
  ]);
}

function gapCells({ language }: Edition, cell: Cell<Gap>): TableCell[] {
  const { alignment } = reportPageTexts[language];
  return cellsOf(cell, 6, (one) => [
    { value: one.gap, kind: 'gap', bold: one.clear },
    gap(one.low),
    gap(one.high),
    coefficient(one.g),
    chance(one.holm),
    one.clear ? alignment.sizes[one.size ?? 'negligible'] : alignment.unclear,
  ]);
}

/** Departments side by side: means with colour where the difference is clear, then answers. */
export function chainTables(edition: Edition): Table[] {
  const { columns, sheet } = downloadTexts[edition.language];
  const page = chainPage(edition.scope);
  if (page.rows.length === 0) return [];
  const head = [columns.group, ...page.measures.map((measure) => measureText(edition, measure))];
  const rows = [
    {
      name: page.whole.name,
      cells: page.whole.cells.map((cell) => ({ ...cell, tone: 0 as const })),
    },
    ...page.rows,
  ];
  return [
    {
      caption: sheet.chain,
      head,
      rows: rows.map((row) => [
        groupText(edition, row.name),
        ...row.cells.map(
          (cell): TableCell =>
            cell.withheld ? notShown : { value: cell.mean, kind: 'points', tone: cell.tone },
        ),
      ]),
    },
    {
      caption: sheet.chainAnswers,
      head,
      rows: rows.map((row) => [
        groupText(edition, row.name),
        ...row.cells.map((cell) => (cell.withheld ? notShown : count(cell.n))),
      ]),
    },
  ];
}
