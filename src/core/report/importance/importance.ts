import { itemsOf } from '../../definition/definition.ts';
import type { Variable } from '../../disclosure/release/release-schema.ts';
import { oncePer } from '../../ground/once-per.ts';
import type { Text } from '../../language/language.ts';
import {
  type Cell,
  type Coverage,
  type GroupName,
  type ReportGroup,
  withheld,
} from '../figures/figures.ts';
import { type MeasuredVariable, measuredScales } from '../figures/measures.ts';
import { momentsOfAnswers } from '../figures/scale.ts';
import { blocksOf, sumItem } from '../figures/sums.ts';
import { partsOf } from '../groups/parts-of.ts';
import type { Scope } from '../groups/scope.ts';
import { type DistanceRow, distancesOf } from './distance.ts';
import { type ImportanceGap, importanceGap, importanceTogether } from './importance-gap.ts';
import { type Priorities, prioritiesOf } from './priorities.ts';

/** Mean of one item from counted answers, in points. */
interface ItemMean extends Coverage {
  n: number;
  mean: number;
}

export interface ImportanceCell {
  name: GroupName;
  /** should − really, with interval; from sheets that answered both. */
  gap: Cell<ImportanceGap>;
  /** How it really is, from counted answers. */
  really: Cell<ItemMean>;
  /**
   * How it should be: really + gap, where both are about the same people. The release carries no
   * "should" answers of their own, so this rests on the people of the gap.
   */
  should: Cell<ItemMean>;
}

interface ImportanceRow {
  /** The item that asks how it really is. */
  item: { id: string; text: Text };
  scale: { id: string; title: Text };
  /** The whole first, then layers or sides. */
  cells: ImportanceCell[];
}

export interface ImportancePage {
  columns: GroupName[];
  by: 'layers' | 'sides';
  /** Twin items in asking order; empty when the definition asks none. */
  rows: ImportanceRow[];
  /** Forced choices, such as the top three of nine. */
  priorities: Priorities[];
  /** What should get priority against what gets it, per thing to choose. */
  distances: DistanceRow[];
}

/** Real importance: what should count here against what counts, per layer or side. */
export const importanceFound = oncePer((scope: Scope): ImportancePage => {
  const { by, groups } = partsOf(scope);
  const columns = [scope.whole, ...groups];
  const items = itemsOf(scope.definition);
  const scales = measuredScales(scope.release, scope.definition);
  const priorities = prioritiesOf(scope, groups);
  const found = items.flatMap((should) => {
    const really = items.find((item) => item.id === should.twinOf);
    const scale = scales.find(({ measure }) => measure.id === really?.scale);
    if (!really || !scale) return [];
    const cells = columns.map((group) => cellOf(scope, scale, should, really, group));
    if (cells.every((cell) => cell.gap.withheld)) return [];
    const title = scale.measure.title ?? really.text;
    return [
      {
        item: { id: really.id, text: really.text },
        scale: { id: scale.measure.id, title },
        cells,
      },
    ];
  });
  const gaps = importanceTogether(
    found.flatMap(({ cells }) => cells.map(({ gap }) => gap)),
  ).values();
  return {
    columns: columns.map((group) => group.name),
    by,
    rows: found.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, gap: gaps.next().value ?? withheld })),
    })),
    priorities,
    distances: distancesOf(scope.definition, priorities),
  };
});

function cellOf(
  scope: Scope,
  { variable }: MeasuredVariable,
  should: { id: string; twinOf?: string | undefined },
  really: { id: string },
  group: ReportGroup,
): ImportanceCell {
  const gap = importanceGap(variable, should, group, scope.headcounts);
  const mean = itemMean(scope, variable, really.id, group);
  return { name: group.name, gap, really: mean, should: shouldOf(mean, gap) };
}

function shouldOf(really: Cell<ItemMean>, gap: Cell<ImportanceGap>): Cell<ItemMean> {
  if (really.withheld || gap.withheld || really.covered !== gap.covered) return withheld;
  return { ...really, n: gap.n, mean: Math.min(5, really.mean + gap.gap) };
}

function itemMean(
  scope: Scope,
  variable: Variable,
  item: string,
  group: ReportGroup,
): Cell<ItemMean> {
  const exact = sumItem(variable, item, blocksOf(group), scope.headcounts);
  if (!exact) return withheld;
  const { n, sum } = momentsOfAnswers(exact.total.counts, variable.from);
  const { headcount } = group;
  return { withheld: false, headcount, covered: exact.covered, n, mean: sum / n };
}
