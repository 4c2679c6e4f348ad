import type { Axis, PlanNode, Side } from '../../ballot/plan-schema.ts';
import type { Cell } from './cells.ts';
import { pool } from './pool.ts';

/** One step of the tree: an attribute, or the side that follows from the layer. */
export type Step = { axis: Axis; column: number } | 'side';

/** A value that was too small to stand alone, for HR's eyes only. */
export interface PooledCell {
  /** Where in the tree: the axis values above it, then its own. */
  values: Record<string, string>;
  headcount: number;
  /** The cells of the people in it. */
  cells: Cell[];
}

/** The tree, with for each block (b01 is the first) the cells in it. */
export interface Division {
  root: PlanNode;
  blocks: Cell[][];
  pooled: PooledCell[];
}

/**
 * Divides cells over the tree (design §5, rule A). A node is divided along the first axis that can
 * divide it; a child with enough expected ballots is divided further, a pool is not. An axis on
 * which all children would end in one pool is passed over.
 *
 * Why no block is too small: `pool` gives groups that weigh enough or one group of everything; the
 * caller has seen that everything weighs enough; so, going down, every node does.
 *
 * @param enough expected ballots a block needs, in thousandths (1000 × k)
 */
export function divide(cells: Cell[], steps: Step[], enough: number): Division {
  const blocks: Cell[][] = [];
  const pooled: PooledCell[] = [];

  function leaf(members: Cell[]): PlanNode {
    blocks.push(members);
    return { block: String(blocks.length) };
  }

  function grow(members: Cell[], depth: number, path: Record<string, string>): PlanNode {
    const step = steps[depth];
    if (!step) return leaf(members);
    const children = childrenOf(members, step);
    const axis = step === 'side' ? 'side' : step.axis.id;
    const ordered = step !== 'side' && step.axis.ordered;
    const groups = pool(children, ordered, enough);
    for (const child of children) {
      if (child.weight >= enough || children.length === 1) continue;
      const values = { ...path, [axis]: child.value };
      pooled.push({ values, headcount: headcountOf(child.cells), cells: child.cells });
    }
    if (groups.length === 1) return grow(members, depth + 1, path);
    return {
      axis,
      children: groups.map((group) => {
        const inside = group.map((at) => children[at] as Child);
        const values = inside.map((child) => child.value);
        const [only] = inside;
        const node =
          only && inside.length === 1
            ? grow(only.cells, depth + 1, { ...path, [axis]: only.value })
            : leaf(inside.flatMap((child) => child.cells));
        return { values, pool: inside.length > 1, node };
      }),
    };
  }

  const root = grow(cells, 0, {});
  const width = Math.max(2, String(blocks.length).length);
  return { root: named(root, width), blocks, pooled };
}

interface Child {
  value: string;
  cells: Cell[];
  weight: number;
  side: Side;
}

/** The children of a node along a step, in the fixed order of the axis's values. */
function childrenOf(cells: Cell[], step: Step): Child[] {
  const byPlace = new Map<number, Cell[]>();
  for (const cell of cells) {
    const place = placeOf(cell, step);
    const inside = byPlace.get(place);
    if (inside) inside.push(cell);
    else byPlace.set(place, [cell]);
  }
  const places = [...byPlace.keys()].sort((a, b) => a - b);
  return places.map((place) => {
    const inside = byPlace.get(place) as Cell[];
    const weight = inside.reduce((sum, cell) => sum + cell.expected, 0);
    return { value: nameOf(inside[0] as Cell, step), cells: inside, weight, side: sideOf(inside) };
  });
}

function placeOf(cell: Cell, step: Step): number {
  if (step === 'side') return cell.leader ? 0 : 1;
  return cell.places[step.column] as number;
}

function nameOf(cell: Cell, step: Step): string {
  if (step === 'side') return cell.leader ? 'leaders' : 'staff';
  return cell.values[step.column] as string;
}

/** `leaders`, `staff` or, where both are inside, `mixed`. */
export function sideOf(cells: Cell[]): Side {
  if (cells.every((cell) => cell.leader)) return 'leaders';
  return cells.some((cell) => cell.leader) ? 'mixed' : 'staff';
}

function headcountOf(cells: Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.headcount, 0);
}

/** Gives the leaves their block ids, b01 upwards in tree order. */
function named(node: PlanNode, width: number): PlanNode {
  if ('block' in node) return { block: `b${node.block.padStart(width, '0')}` };
  return {
    axis: node.axis,
    children: node.children.map((child) => ({ ...child, node: named(child.node, width) })),
  };
}
