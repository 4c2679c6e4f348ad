import type { Axis, Plan, PlannedBlock, Tree } from '../../ballot/plan-schema.ts';
import { DomainError } from '../../ground/errors.ts';
import { type Cell, type CellRules, cellsOf, type Headcounts } from './cells.ts';
import { groupsOf, type NamedGroup, namedGroups } from './groups.ts';
import { pairsOf } from './pairs.ts';
import { divide, type PooledCell, type Step, sideOf } from './plan-tree.ts';
import { spansIn } from './spans.ts';

export interface PlanRequest extends CellRules, Headcounts {
  /**
   * The attributes in the fixed order of the tree: `layer` and `department` first, then site and
   * whatever else may divide the organisation. A hierarchy is one axis per level (`axes.ts`).
   */
  axes: Axis[];
  tree: Tree;
  k: number;
}

export interface Planning {
  /** The public plan: part of the manifest. */
  plan: Plan;
  /** The block of each entry, in the order of the people. */
  blocks: string[];
  /** Values too small to stand alone, and where their people went: for HR only. */
  pooled: (Omit<PooledCell, 'cells'> & { blocks: string[] })[];
}

/**
 * Plans the blocks of a wave (design §5, rule A): the finest division of the tree in which every
 * block can be expected to return at least k ballots. With one expected response r that means at
 * least ⌈k / r⌉ people.
 *
 * Tree `layers` divides by layer, department and the further axes; tree `sides` by side,
 * department, layer and the further axes. Leaders and staff share a block only if one of the sides
 * is too small to stand alone. The result depends on the counts per cell only, never on the order
 * of the people.
 *
 * @throws DomainError `plan.too-small` when the whole organisation is smaller than one block
 */
export function planBlocks(request: PlanRequest): Planning {
  return planner(request)(request.tree, request.k);
}

/**
 * Plans the same people for several trees and k: what does not depend on these is found once.
 * @throws DomainError as `planBlocks`; the planner that is returned `plan.too-small`
 */
export function planner(
  request: Omit<PlanRequest, 'tree' | 'k'>,
): (tree: Tree, k: number) => Planning {
  const counted = cellsOf(request, request);
  const named = namedGroups(request.axes, counted.cells);
  return (tree, k) => planCells({ ...request, tree, k }, counted, named);
}

function planCells(
  request: PlanRequest,
  { cells, cellOf }: ReturnType<typeof cellsOf>,
  named: NamedGroup[],
): Planning {
  const { axes, k } = request;
  const headcount = cells.reduce((sum, cell) => sum + cell.headcount, 0);
  const expected = cells.reduce((sum, cell) => sum + cell.expected, 0);
  if (expected < 1000 * k) {
    throw new DomainError('plan.too-small', {
      headcount,
      expected: Math.floor(expected / 1000),
      k,
    });
  }
  const { root, blocks: division, pooled } = divide(cells, stepsOf(request), 1000 * k);
  const width = Math.max(2, String(division.length).length);
  const spans = spansIn(axes);
  const blocks = division.map((members, at) =>
    plannedBlock(`b${String(at + 1).padStart(width, '0')}`, spans, members),
  );
  const blockOf = new Map<Cell, string>();
  division.forEach((members, at) => {
    for (const cell of members) blockOf.set(cell, (blocks[at] as PlannedBlock).id);
  });
  return {
    plan: {
      tree: request.tree,
      k,
      expectedResponse: request.expectedResponse,
      leaders: request.leaders,
      axes,
      headcount,
      blocks,
      root,
      groups: groupsOf(named, axes, blocks),
      pairs: pairsOf(axes, blocks),
    },
    blocks: cellOf.map((cell) => blockOf.get(cell) as string),
    pooled: pooled.map(({ values, headcount, cells: inside }) => ({
      values,
      headcount,
      blocks: [...new Set(inside.map((cell) => blockOf.get(cell) as string))].sort(),
    })),
  };
}

function stepsOf({ axes, tree }: PlanRequest): Step[] {
  const steps = axes.map((axis, column) => ({ axis, column }));
  const named = (id: string) => steps.filter(({ axis }) => axis.id === id);
  const others = steps.filter(({ axis }) => axis.id !== 'layer' && axis.id !== 'department');
  return tree === 'layers'
    ? [...named('layer'), ...named('department'), ...others]
    : ['side', ...named('department'), ...named('layer'), ...others];
}

function plannedBlock(id: string, spans: ReturnType<typeof spansIn>, cells: Cell[]): PlannedBlock {
  return {
    id,
    headcount: cells.reduce((sum, cell) => sum + cell.headcount, 0),
    expected: cells.reduce((sum, cell) => sum + cell.expected, 0),
    side: sideOf(cells),
    spans: spans((_, column) => cells.map((cell) => cell.values[column] as string)),
  };
}
