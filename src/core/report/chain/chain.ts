import type { Side } from '../../ballot/plan-schema.ts';
import { oncePer } from '../../ground/once-per.ts';
import { falseDiscovery, leastOf } from '../figures/families.ts';
import type { Cell, GroupName, Mean, MeanCell, Measure, ReportGroup } from '../figures/figures.ts';
import { chanceOfGap } from '../figures/inference.ts';
import { meanOf, pointsOf } from '../figures/mean.ts';
import { type Measured, measuredProfile } from '../figures/measures.ts';
import { inPoints } from '../figures/scale.ts';
import type { Scope } from '../groups/scope.ts';
import { type Pooled, pooledMeans } from './pooled.ts';
import { sumsOfRest } from './rest.ts';

/** Points the whole interval must lie beyond the organisation's mean for the stronger colour. */
const strongStep = 0.25;

/**
 * Colour of a cell: nothing unless its 95 % interval lies wholly on one side of the organisation's
 * mean, that of its pooled mean does too, and the difference with the rest of the organisation
 * survives Benjamini–Hochberg over everything the page colours; 2 when both intervals clear the mean by
 * a quarter of a point.
 */
type Tone = -2 | -1 | 0 | 1 | 2;

interface ChainCell extends Mean {
  /** Difference with the mean of the whole side, in points: of the pooled mean where there is one. */
  difference: number;
  /** The mean of a single department drawn towards that of all; null elsewhere. */
  pooled: Pooled | null;
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

/**
 * Departments side by side on every dimension, staff with staff, because a department with its leaders
 * in it would be compared with one without. Leaders stand apart.
 */
export interface Chains {
  staff: ChainPage;
  /** Null where no leaders are shown. */
  leaders: ChainPage | null;
  /** The smallest chance of all cells after their correction; null where none could be tested. */
  chance: number | null;
}

/**
 * Both chains, corrected together, as far as they can tell by themselves. Made once for a scope: with
 * hundreds of departments it is most of the work of a summary.
 */
export const chainsFound = oncePer((scope: Scope): Chains => {
  const staff = scope.sides.find(({ name }) => name.side === 'staff');
  const leading = scope.sides.find(({ name }) => name.side === 'leaders');
  const drafts = [draftOf(scope, staff ?? scope.whole, staff ? 'staff' : null)];
  if (leading) drafts.push(draftOf(scope, leading, 'leaders'));
  const tests = drafts.flatMap((draft) => draft.tests.flat());
  const chances = falseDiscovery(tests);
  const adjusted = chances.values();
  const [first, second] = drafts.map((draft) => coloured(draft, adjusted));
  const shown = second?.rows.some(({ cells }) => cells.some((cell) => !cell.withheld));
  return {
    staff: first as ChainPage,
    leaders: shown ? (second as ChainPage) : null,
    chance: leastOf(chances),
  };
});

type Draft = ReturnType<typeof draftOf>;

function draftOf(scope: Scope, whole: ReportGroup, side: Side | null) {
  const measured = measuredProfile(scope.release, scope.definition);
  const everybody = scope.unit
    ? [...scope.layers, ...scope.others]
    : [...scope.departments, ...restOf(scope)];
  const groups = side ? everybody.flatMap((group) => onSide(scope, group, whole, side)) : everybody;
  const single = new Set(scope.departments.map(({ name }) => name.id));
  const rows = groups.map((group) => ({
    name: group.name,
    cells: measured.map((one) => meanOf(one, group, scope.headcounts)),
  }));
  return {
    whole: whole.name,
    measures: measured.map((one) => one.measure),
    all: measured.map((one) => meanOf(one, whole, scope.headcounts)),
    rows,
    pooled: measured.map((_, m) =>
      pooledMeans(
        rows.map(({ name, cells }) => (single.has(name.id) && cells[m]) || { withheld: true }),
      ),
    ),
    tests: againstRest(measured, groups, rows, whole),
  };
}

/** @param adjusted the corrected p of every cell, row by row */
function coloured(
  { whole, measures, all, rows, pooled: pooledOf }: Draft,
  adjusted: Iterator<number | null>,
): ChainPage {
  return {
    measures,
    whole: { name: whole, cells: all },
    rows: rows.map((row, at) => ({
      name: row.name,
      cells: row.cells.map((cell, m): Cell<ChainCell> => {
        const p: number | null = adjusted.next().value ?? null;
        const mean = all[m];
        if (cell.withheld || !mean || mean.withheld) return { withheld: true };
        const pooled = pooledOf[m]?.[at] ?? null;
        const difference = (pooled ?? cell).mean - mean.mean;
        return { ...cell, pooled, difference, tone: toneOf(cell, pooled, mean.mean, p) };
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

/** The people of a group on one side; nothing where it has none of them, or is that whole side. */
function onSide(
  { release, headcounts }: Scope,
  group: ReportGroup,
  whole: ReportGroup,
  side: Side,
): ReportGroup[] {
  const sides = sidesOf(release);
  const mine = group.blocks.filter((block) => sides.get(block) === side);
  // A department without figures of its own keeps its row, so that nobody looks for it.
  if (group.blocks.length === 0) return [group];
  if (mine.length === 0 || mine.length === whole.blocks.length) return [];
  if (mine.length === group.blocks.length) return [group];
  const people = mine.reduce((sum, block) => sum + (headcounts.get(block) ?? 0), 0);
  return [{ ...group, headcount: people, blocks: mine }];
}

const sidesOf = oncePer(
  ({ blocks }: Scope['release']) => new Map(blocks.map(({ id, side }) => [id, side])),
);

/**
 * The p of each group beside everybody else of the whole, two sets of people without overlap, by
 * measure; null where it cannot be tested.
 */
function againstRest(
  measured: readonly Measured[],
  groups: readonly ReportGroup[],
  rows: readonly { cells: MeanCell[] }[],
  whole: ReportGroup,
): (number | null)[][] {
  const byMeasure = measured.map((one, m) => {
    const restOf = sumsOfRest(one.rows, whole.blocks);
    return groups.map(({ blocks }, at) => {
      const cell = rows[at]?.cells[m];
      const here = cell ? pointsOf(cell) : null;
      const rest = here && restOf(blocks);
      const there = rest && inPoints(rest);
      return here && there && chanceOfGap(here, there);
    });
  });
  return groups.map((_, at) => byMeasure.map((chances) => chances[at] ?? null));
}

function toneOf(cell: Mean, pooled: Pooled | null, all: number, p: number | null): Tone {
  if (p === null || p >= 0.05 || cell.low === null || cell.high === null) return 0;
  const low = Math.min(cell.low, pooled?.low ?? cell.low);
  const high = Math.max(cell.high, pooled?.high ?? cell.high);
  if (low > all) return low > all + strongStep ? 2 : 1;
  if (high < all) return high < all - strongStep ? -2 : -1;
  return 0;
}
