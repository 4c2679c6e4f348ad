import { oncePer } from '../../ground/once-per.ts';
import { type Alignment, type AlignmentPage, gapsFound } from '../alignment/alignment.ts';
import { type ChainPage, type Chains, chainsFound } from '../chain/chain.ts';
import type { Cell } from '../figures/figures.ts';
import type { Gap } from '../figures/gap.ts';
import type { Scope } from '../groups/scope.ts';
import { type ImportancePage, importanceFound } from '../importance/importance.ts';
import { chanceOfKinds, isSaid, type TestedKind } from './kinds.ts';

/**
 * Pages with only what may be said: what is clear in a table by itself is so in the report where its
 * kind also holds among all kinds of statements that the report makes.
 */

/** The heart of the product: do leaders and frontline see the same company? */
export const alignmentPage = oncePer((scope: Scope): AlignmentPage => {
  const found = gapsFound(scope);
  const [gap, pair, wish] = [gapAs(scope, 'gaps'), gapAs(scope, 'pairs'), gapAs(scope, 'wishes')];
  const [error, beyond] = [gapAs(scope, 'estimates'), gapAs(scope, 'wording')];
  return {
    ...found,
    whole: judged(found.whole, gap, wish),
    pairs: found.pairs.map((one) => judged(one, pair, wish)),
    estimates: found.estimates.map((row) => ({ ...row, error: error(row.error) })),
    beyond: found.beyond.map((row) => ({ ...row, beyond: beyond(row.beyond) })),
  };
});

type JudgeGap = (cell: Cell<Gap>) => Cell<Gap>;

/** A gap as it holds for all kinds of statements. */
function gapAs(scope: Scope, kind: TestedKind): JudgeGap {
  const chance = chanceOfKinds(scope).get(kind) ?? 1;
  return (gap) => {
    if (gap.withheld || gap.holm >= chance) return gap;
    return { ...gap, holm: chance, clear: gap.clear && chance < 0.05 };
  };
}

function judged(alignment: Alignment, gap: JudgeGap, wish: JudgeGap): Alignment {
  const { rows, index, twins } = alignment;
  const row = <Row extends { gap: Cell<Gap>; within: Cell<Gap> }>(one: Row): Row => {
    return { ...one, gap: gap(one.gap), within: gap(one.within) };
  };
  return {
    ...alignment,
    rows: rows.map(row),
    index: index && row(index),
    twins: twins.map((twin) => ({ ...twin, difference: wish(twin.difference) })),
  };
}

/** The chain of staff and that of leaders, without a colour where departments may not be said to differ. */
export const chainsOf = oncePer((scope: Scope): Chains => {
  const found = chainsFound(scope);
  if (isSaid(scope, 'departments')) return found;
  return { ...found, staff: pale(found.staff), leaders: found.leaders && pale(found.leaders) };
});

/** The chain of departments, staff with staff. */
export const chainPage = (scope: Scope): ChainPage => chainsOf(scope).staff;

function pale(chain: ChainPage): ChainPage {
  const rows = chain.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell.withheld ? cell : { ...cell, tone: 0 as const })),
  }));
  return { ...chain, rows };
}

/** Real importance: what should count here against what counts, per layer or side. */
export const importancePage = oncePer((scope: Scope): ImportancePage => {
  const found = importanceFound(scope);
  const judge = <Found extends { clear: boolean }>(cell: Cell<Found>, kind: TestedKind) =>
    cell.withheld || isSaid(scope, kind) ? cell : { ...cell, clear: false };
  return {
    ...found,
    rows: found.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, gap: judge(cell.gap, 'importance') })),
    })),
    distances: found.distances.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, distance: judge(cell.distance, 'distance') })),
    })),
    priorities: found.priorities.map((choice) => ({
      ...choice,
      columns: choice.columns.map((column) => ({
        ...column,
        choices: column.choices.withheld
          ? column.choices
          : {
              ...column.choices,
              options: column.choices.options.map((option) =>
                isSaid(scope, 'chosen') ? option : { ...option, clear: false },
              ),
            },
      })),
    })),
  };
});
