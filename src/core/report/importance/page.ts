import { pointsOfScales } from '../../definition/points.ts';
import { fill, say } from '../../language/language.ts';
import { shown } from '../figures/mean.ts';
import { scopeOf } from '../groups/scope.ts';
import { importancePage } from '../level/judged.ts';
import type { MeansChart, PairsChart, PlottedGap } from '../model/chart.ts';
import type { Page, Part } from '../model/page.ts';
import { nameOf, partName } from '../model/reader.ts';
import type { ReportSource } from '../model/source.ts';
import { choiceSection } from './choice-section.ts';
import { distanceParts } from './distance-parts.ts';
import type { ImportanceCell, ImportancePage } from './importance.ts';

/** What should count against what counts, for the whole and per group, and the forced choice. */
export function describeImportance(source: ReportSource): Page {
  const { depth, pages } = source.words;
  const { rows, priorities } = importancePage(source.scope);
  const found = partsShown(source);
  const asked = rows.length + priorities.length > 0;
  const text = asked ? pages.withheldPage : pages.notAsked;
  return {
    id: 'importance',
    title: pages.pages.importance.title,
    lead: depth.importance.lead,
    parts:
      found.length > 0 ? found : [{ kind: 'text', text, tone: 'notice' }, ...organisation(source)],
  };
}

/** Pictures and tables that show something: what is withheld for every group is a page of blanks. */
function partsShown(source: ReportSource): Part[] {
  const texts = source.words.depth.importance;
  const figures = importancePage(source.scope);
  const { rows, columns, priorities } = figures;
  const parts: Part[] = [];
  if (rows.some(({ cells }) => cells.some(({ really, gap }) => shown(really) || shown(gap)))) {
    parts.push(section(shouldAndReally(source, figures), texts.description));
    if (columns.length > 1) parts.push(section(gapPerGroup(source, figures), texts.gapDescription));
  }
  parts.push(...distanceParts(source, figures));
  const chosen = priorities.filter((one) => one.columns.some(({ choices }) => shown(choices)));
  parts.push(...chosen.map((choice) => choiceSection(source, choice)));
  return parts;
}

/** Beside a unit of which nothing is shown stands what the whole organisation chose. */
function organisation(source: ReportSource): Part[] {
  const { release, definition, unit } = source.scope;
  if (!unit) return [];
  const parts = partsShown({ ...source, scope: scopeOf(release, definition) });
  const title = source.words.pages.alignment.organisation;
  return parts.length > 0 ? [{ kind: 'heading', title, parts }] : [];
}

const section = (chart: PairsChart | MeansChart, note: string): Part => ({
  kind: 'section',
  parts: [
    { kind: 'chart', chart },
    { kind: 'note', text: note },
  ],
});

function shouldAndReally(source: ReportSource, { rows }: ImportancePage): PairsChart {
  const texts = source.words.depth.importance;
  return {
    kind: 'pairs',
    id: 'should',
    claim: 'importance',
    title: fill(texts.chart, { group: nameOf(source, source.scope.whole.name) }),
    description: texts.description,
    ...pointsOfScales(source.scope.definition),
    of: 'wishes',
    first: texts.should,
    second: texts.really,
    gap: texts.gap,
    rows: rows.map(({ scale, cells: [whole] }) => ({
      label: say(scale.title, source.language),
      first: plottedItem(whole?.should),
      second: plottedItem(whole?.really),
      gap: gapOf(whole),
    })),
  };
}

function plottedItem(cell: ImportanceCell['should'] | undefined) {
  if (!cell || cell.withheld) return null;
  return { mean: cell.mean, low: null, high: null, n: cell.n };
}

function gapOf(cell: ImportanceCell | undefined): PlottedGap | null {
  if (!cell || cell.gap.withheld) return null;
  const { gap: value, low, high, clear } = cell.gap;
  return { value, low, high, clear };
}

function gapPerGroup(source: ReportSource, figures: ImportancePage): MeansChart {
  const texts = source.words.depth.importance;
  return {
    kind: 'means',
    id: 'gaps',
    title: texts.gapChart,
    description: texts.gapDescription,
    ...rangeOf(figures),
    across: source.words.pages.chart.group,
    groups: figures.columns.slice(1).map((name) => partName(source, name)),
    hasWhole: false,
    gaps: true,
    rows: figures.rows.map((row) => ({
      label: say(row.scale.title, source.language),
      cells: row.cells.slice(1).map(({ gap }) => {
        if (gap.withheld) return null;
        return { mean: gap.gap, low: gap.low, high: gap.high, n: gap.n };
      }),
    })),
  };
}

/** Most gaps lie between −1 and 3; the axis shows all there can be where one does not. */
function rangeOf({ rows }: ImportancePage): { from: number; to: number } {
  const ends = rows.flatMap(({ cells }) =>
    cells.flatMap(({ gap }) =>
      gap.withheld ? [] : [gap.low ?? gap.gap, gap.high ?? gap.gap, gap.gap],
    ),
  );
  return ends.every((end) => end >= -1 && end <= 3) ? { from: -1, to: 3 } : { from: -4, to: 4 };
}
