import type { Cell, GroupName, Mean, Measure, ReportGroup } from '../figures/figures.ts';
import { type Comparison, compareMeans, falseDiscovery } from '../figures/inference.ts';
import { meanOf, pointsOf } from '../figures/mean.ts';
import { type Measured, measuredProfile } from '../figures/measures.ts';
import type { Scope } from '../groups/scope.ts';

/** Points the whole interval must lie beyond the organisation's mean for the stronger colour. */
export const strongStep = 0.25;

/**
 * Colour of a cell: nothing unless its 95 % interval lies wholly on one side of the organisation's
 * mean and the difference with the rest of the organisation survives Benjamini–Hochberg over the
 * table; 2 when the interval clears the mean by a quarter of a point.
 */
export type Tone = -2 | -1 | 0 | 1 | 2;

export interface ChainCell extends Mean {
  /** Difference with the mean of the whole, in points. */
  difference: number;
  tone: Tone;
}

export interface ChainRow {
  name: GroupName;
  cells: Cell<ChainCell>[];
}

export interface ChainPage {
  measures: Measure[];
  whole: { name: GroupName; cells: Cell<Mean>[] };
  /** Departments in the order of their axis; inside a unit, its other released groups. */
  rows: ChainRow[];
}

/** The chain: departments side by side on every dimension. */
export function chainPage(scope: Scope): ChainPage {
  const measured = measuredProfile(scope.release, scope.definition);
  const groups = scope.unit
    ? [...scope.layers, ...scope.others]
    : [...scope.departments, ...restOf(scope)];
  const whole = measured.map((one) => meanOf(one, scope.whole, scope.headcounts));
  const rows = groups.map((group) => ({
    name: group.name,
    cells: measured.map((one) => meanOf(one, group, scope.headcounts)),
  }));
  const tests = groups.map((group) => measured.map((one) => againstRest(one, group, scope)));
  const adjusted = falseDiscovery(tests.flat().map((test) => test?.p ?? null));
  return {
    measures: measured.map((one) => one.measure),
    whole: { name: scope.whole.name, cells: whole },
    rows: rows.map((row, r) => ({
      name: row.name,
      cells: row.cells.map((cell, m): Cell<ChainCell> => {
        const all = whole[m];
        if (cell.withheld || !all || all.withheld) return { withheld: true };
        const p = adjusted[r * measured.length + m] ?? null;
        return { ...cell, difference: cell.mean - all.mean, tone: toneOf(cell, all.mean, p) };
      }),
    })),
  };
}

/**
 * Everybody who is in no row above, where there are such rows: people of departments without figures
 * of their own, and who was pooled over departments. Called by the departments of a pair when it is
 * just those.
 */
function restOf({ whole, pairs, departments, headcounts }: Scope): ReportGroup[] {
  const rows = new Set(departments.flatMap(({ blocks }) => blocks));
  const blocks = whole.blocks.filter((block) => !rows.has(block));
  if (rows.size === 0 || blocks.length === 0) return [];
  const same = pairs.find(({ leaders, staff }) => {
    const paired = [...leaders.blocks, ...staff.blocks];
    return paired.length === blocks.length && paired.every((block) => blocks.includes(block));
  });
  const name = same?.name ?? { id: 'remaining', kind: 'remaining', side: null, labels: [] };
  const headcount = blocks.reduce((people, block) => people + (headcounts.get(block) ?? 0), 0);
  return [{ name, headcount, blocks }];
}

/** The group beside everybody else in the scope: two sets of people without overlap. */
function againstRest(measured: Measured, group: ReportGroup, scope: Scope): Comparison | null {
  const inside = new Set(group.blocks);
  const rest = { ...scope.whole, blocks: scope.whole.blocks.filter((one) => !inside.has(one)) };
  const here = pointsOf(meanOf(measured, group, scope.headcounts));
  const there = pointsOf(meanOf(measured, rest, scope.headcounts));
  return here && there ? compareMeans(here, there) : null;
}

function toneOf(cell: Mean, all: number, p: number | null): Tone {
  if (p === null || p >= 0.05 || cell.low === null || cell.high === null) return 0;
  if (cell.low > all) return cell.low > all + strongStep ? 2 : 1;
  if (cell.high < all) return cell.high < all - strongStep ? -2 : -1;
  return 0;
}
