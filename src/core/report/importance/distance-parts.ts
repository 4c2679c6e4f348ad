import { fill, say } from '../../language/language.ts';
import type { PairsChart, PlottedGap, PlottedMean } from '../model/chart.ts';
import type { Part } from '../model/page.ts';
import { nameOf, partName } from '../model/reader.ts';
import type { ReportSource } from '../model/source.ts';
import { figureOf, type Table } from '../model/table.ts';
import type { Distance, DistanceCell, DistanceRow } from './distance.ts';
import type { ImportancePage } from './importance.ts';

/** What should get priority beside what gets it now: the whole as a picture, the groups as a table. */
export function distanceParts(source: ReportSource, page: ImportancePage): Part[] {
  const { distances, columns } = page;
  if (distances.length === 0) return [];
  const texts = source.words.depth.importance;
  const note = fill(texts.distanceDescription, { of: distances.length });
  const parts: Part[] = [
    { kind: 'chart', chart: chartOf(source, widestFirst(distances), note) },
    { kind: 'note', text: note },
  ];
  if (columns.length > 1) {
    const table = groupsTable(source, page);
    parts.push({ kind: 'folded', title: texts.distanceGroups, parts: [{ kind: 'table', table }] });
  }
  return [{ kind: 'section', parts }];
}

/** The subject that lacks most priority first; one that is withheld last. */
function widestFirst(rows: readonly DistanceRow[]): DistanceRow[] {
  const size = ({ cells: [whole] }: DistanceRow) =>
    !whole || whole.distance.withheld ? Number.NEGATIVE_INFINITY : whole.distance.value;
  return rows.toSorted((a, b) => size(b) - size(a));
}

function chartOf(
  source: ReportSource,
  rows: readonly DistanceRow[],
  description: string,
): PairsChart {
  const texts = source.words.depth.importance;
  return {
    kind: 'pairs',
    id: 'distance',
    claim: 'distance',
    title: fill(texts.distance, { group: nameOf(source, source.scope.whole.name) }),
    description,
    shares: true,
    from: 0,
    to: 1,
    of: 'wishes',
    first: texts.wanted,
    second: texts.getsNow,
    gap: texts.distanceGap,
    rows: rows.map(({ option, cells: [whole] }) => ({
      label: say(option.label, source.language),
      first: plottedShare(whole?.should),
      second: plottedShare(whole?.gets),
      gap: !whole || whole.distance.withheld ? null : plottedDistance(whole.distance),
    })),
  };
}

function plottedShare(cell: DistanceCell['should'] | undefined): PlottedMean | null {
  if (!cell || cell.withheld) return null;
  return { mean: cell.share, ...cell.interval, n: cell.n };
}

function plottedDistance({ value, low, high, clear }: Distance): PlottedGap {
  return { value, low, high, clear };
}

function groupsTable(source: ReportSource, { distances, columns }: ImportancePage): Table {
  const { chart } = source.words.pages;
  return {
    caption: source.words.depth.importance.distanceGroups,
    claim: 'distance',
    columns: [
      { title: chart.subject, kind: 'text' },
      ...columns.map(
        (name) =>
          ({
            title: partName(source, name),
            kind: 'shareGap',
            interval: true,
            people: true,
          }) as const,
      ),
    ],
    rows: distances.map(({ option, cells }) => [
      say(option.label, source.language),
      ...cells.map(({ distance }) =>
        figureOf(distance, ({ value, low, high, n, clear }) => ({ value, low, high, n, clear })),
      ),
    ]),
    across: { title: chart.group },
  };
}
