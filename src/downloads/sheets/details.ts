import { say } from '../../core/language/language.ts';
import { importancePage } from '../../core/report/importance/importance.ts';
import { type ItemCell, itemsPage } from '../../core/report/items/items.ts';
import { leadersPage } from '../../core/report/items/leaders-module.ts';
import { strengthPage } from '../../core/report/strength/strength.ts';
import { downloadTexts } from '../../texts/downloads.ts';
import { type Edition, groupText, measureText } from '../edition.ts';
import { meanCells, meanHead } from './mean-cells.ts';
import {
  cellsOf,
  coefficient,
  count,
  gap,
  notShown,
  points,
  score,
  share,
  type Table,
  type TableCell,
} from './table.ts';

/** Should against really per twin, and the forced choices. */
export function importanceTables(edition: Edition): Table[] {
  const { columns, sheet } = downloadTexts[edition.language];
  const page = importancePage(edition.scope);
  const twins = page.rows.flatMap((row) =>
    row.cells.map((cell) => [
      groupText(edition, cell.name),
      say(row.scale.title, edition.language),
      say(row.item.text, edition.language),
      ...cellsOf(cell.really, 1, (one) => [points(one.mean)]),
      ...cellsOf(cell.should, 1, (one) => [points(one.mean)]),
      ...cellsOf(cell.gap, 4, (one) => [count(one.n), gap(one.gap), gap(one.low), gap(one.high)]),
    ]),
  );
  const choices = page.priorities.map(
    ({ item, options, columns: groups, agreement }): Table => ({
      caption: say(item.text, edition.language),
      head: [
        columns.group,
        sheet.option,
        columns.n,
        sheet.chosen,
        sheet.chosenShare,
        columns.low,
        columns.high,
        sheet.rank,
      ],
      rows: [
        ...groups.flatMap((group) =>
          options.map((option, i) => [
            groupText(edition, group.name),
            say(option.label, edition.language),
            ...cellsOf(group.choices, 6, ({ n, options: counts }) => {
              const one = counts[i];
              if (!one) return [];
              return [
                count(n),
                count(one.count),
                share(one.share),
                share(one.interval.low),
                share(one.interval.high),
                points(one.rank),
              ];
            }),
          ]),
        ),
        ...(agreement.withheld
          ? []
          : [[sheet.concordance, '', null, null, null, null, null, coefficient(agreement.w)]]),
      ],
    }),
  );
  const table = {
    caption: sheet.twins,
    head: [
      columns.group,
      sheet.dimension,
      columns.measure,
      sheet.really,
      sheet.should,
      columns.n,
      sheet.gap,
      columns.low,
      columns.high,
    ],
    rows: twins,
  };
  return [...(twins.length > 0 ? [table] : []), ...choices];
}

/** Spread and agreement per group and dimension. */
export function strengthTables(edition: Edition): Table[] {
  const { columns, sheet } = downloadTexts[edition.language];
  const page = strengthPage(edition.scope);
  const rows = page.rows.flatMap((row) =>
    page.measures.map((measure, i) => [
      groupText(edition, row.name),
      measureText(edition, measure),
      ...cellsOf(row.cells[i]?.strength, 3, (one) => [
        count(one.headcount),
        count(one.n),
        points(one.sd),
      ]),
      ...cellsOf(row.cells[i]?.agreement, 6, (one) => [
        count(one.n),
        coefficient(one.rwgUniform),
        coefficient(one.rwgSkewed),
        points(one.adMean),
        points(one.adMedian),
        coefficient(one.awg),
      ]),
    ]),
  );
  return [
    {
      caption: sheet.strength,
      head: [
        columns.group,
        columns.measure,
        columns.headcount,
        columns.n,
        columns.sd,
        `${columns.n} (${sheet.exact})`,
        sheet.rwgUniform,
        sheet.rwgSkewed,
        sheet.adMean,
        sheet.adMedian,
        sheet.awg,
      ],
      rows,
    },
  ];
}

/** Every item per group: exact answers where the release carries them, otherwise a band. */
export function itemTables(edition: Edition): Table[] {
  const { columns, sheet } = downloadTexts[edition.language];
  const page = itemsPage(edition.scope);
  const table = (options: number): Table => ({
    caption: options === 11 ? sheet.elevenItems : sheet.items,
    head: [
      sheet.dimension,
      columns.measureId,
      columns.measure,
      columns.group,
      columns.headcount,
      columns.covered,
      columns.n,
      columns.mean,
      columns.favourable,
      columns.favourableLow,
      columns.favourableHigh,
      sheet.notApplicable,
      ...Array.from({ length: options }, (_, i) => `${options === 11 ? i : i + 1}`),
      ...(options === 11 ? [sheet.net, columns.low, columns.high] : []),
    ],
    rows: page.sections.flatMap(({ scale, rows }) =>
      rows
        .filter((row) => (row.options === null) === (options === 11))
        .flatMap((row) =>
          row.cells.map((cell, c) => [
            scale ? say(scale.title, edition.language) : '',
            row.item.id,
            say(row.item.text, edition.language),
            groupText(edition, page.columns[c] ?? edition.scope.whole.name),
            ...answerCells(cell, options),
          ]),
        ),
    ),
  });
  return [table(5), table(11)].filter(({ rows }) => rows.length > 0);
}

function answerCells(cell: ItemCell, options: number): TableCell[] {
  const net = options === 11 ? 3 : 0;
  const width = 8 + options + net;
  if (cell.withheld) return new Array<TableCell>(width).fill(notShown);
  const people = [count(cell.headcount), count(cell.covered)];
  if (cell.kind === 'band') {
    const rest = new Array<TableCell>(1 + options + net).fill(null);
    return [...people, null, null, null, share(cell.from), share(cell.to), ...rest];
  }
  return [
    ...people,
    count(cell.n),
    points(cell.mean),
    share(cell.favourable),
    share(cell.interval.low),
    share(cell.interval.high),
    count(cell.notApplicable),
    ...cell.counts.map(count),
    ...(cell.net ? [score(cell.net.value), score(cell.net.low), score(cell.net.high)] : []),
  ];
}

/** What leaders say about leading service. */
export function leadersTables(edition: Edition): Table[] {
  const texts = downloadTexts[edition.language];
  const page = leadersPage(edition.scope);
  if (page.rows.length === 0) return [];
  return [
    {
      caption: texts.sheet.leadersModule,
      head: [texts.columns.measureId, texts.columns.measure, ...meanHead(texts)],
      rows: page.rows.map((row) => [
        row.item.id,
        say(row.item.text, edition.language),
        ...meanCells(row.mean),
      ]),
    },
  ];
}
