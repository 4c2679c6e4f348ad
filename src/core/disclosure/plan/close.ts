import type { Plan, PlanNode, PlannedBlock, Side } from '../../ballot/plan-schema.ts';
import { DomainError } from '../../ground/errors.ts';
import type { ClosedBlock } from './closed-block.ts';
import { type MergeTree, pairUp } from './merge-tree.ts';
import { pool } from './pool.ts';
import { spansIn } from './spans.ts';

export interface Closing {
  /** In tree order; empty when fewer than k ballots were counted. */
  blocks: Omit<ClosedBlock, 'tickets'>[];
  /** The fixed order along which the blocks merge further; null when empty. */
  tree: MergeTree | null;
}

/**
 * Closes a wave (design §5, rule B): the recursion of planning once more, over the plan's tree, on
 * counted ballots and with k itself. Every closed block holds at least k ballots and is a union of
 * planned blocks; a total below k closes nothing.
 *
 * A side with fewer than k ballots as a whole joins the smallest closed block of the other side:
 * the other blocks stay as they are.
 *
 * @param ballots counted ballots per planned block; missing means none
 * @param headcounts people per planned block where amendments added some
 * @throws DomainError `close.block-unknown` for ballots of a block that was never planned
 */
export function closeBlocks(
  plan: Plan,
  ballots: Record<string, number>,
  k: number = plan.k,
  headcounts: Record<string, number> = {},
): Closing {
  const planned = plannedIn(plan);
  for (const block of Object.keys(ballots)) {
    if (!planned.has(block)) throw new DomainError('close.block-unknown', { block });
  }
  const ordered = orderedIn(plan);
  const root = weigh(plan.root, planned, ballots);
  if (root.ballots < k) return { blocks: [], tree: null };
  const blocks: Closing['blocks'] = [];
  const spans = spansIn(plan.axes);
  const closed = closeNode(root, k, ordered);
  const width = Math.max(2, String(leavesOf(closed).length).length);

  function named(node: ClosedNode): MergeTree {
    if ('children' in node) {
      return pairUp(node.children.map(named), ordered.has(node.axis));
    }
    const id = `c${String(blocks.length + 1).padStart(width, '0')}`;
    const members = node.planned.map((block) => planned.get(block) as PlannedBlock);
    const side = sideOf(members.map((block) => block.side));
    blocks.push({
      id,
      planned: node.planned,
      headcount: members.reduce((sum, block) => sum + (headcounts[block.id] ?? block.headcount), 0),
      ballots: node.ballots,
      side,
      spans: spans((axis) => members.flatMap((block) => block.spans[axis.id] ?? [])),
    });
    return { blocks: [id], ballots: node.ballots, side };
  }

  return { tree: named(closed), blocks };
}

/**
 * Which planned blocks one closing after another would put together: `closeBlocks` without names,
 * spans and order, for playing out many waves of one plan.
 * @returns for ballots per planned block the closed blocks, or null when nothing can be published
 */
export function closingsOf(plan: Plan): (ballots: Record<string, number>) => string[][] | null {
  const planned = plannedIn(plan);
  const ordered = orderedIn(plan);
  return (ballots) => {
    const root = weigh(plan.root, planned, ballots);
    if (root.ballots < plan.k) return null;
    return leavesOf(closeNode(root, plan.k, ordered)).map((leaf) => leaf.planned);
  };
}

function plannedIn(plan: Plan): Map<string, PlannedBlock> {
  return new Map(plan.blocks.map((block) => [block.id, block]));
}

function orderedIn(plan: Plan): Set<string> {
  return new Set(plan.axes.filter((axis) => axis.ordered).map((axis) => axis.id));
}

interface ClosedLeaf {
  planned: string[];
  ballots: number;
}
type ClosedNode = ClosedLeaf | { axis: string; ballots: number; children: ClosedNode[] };

/** A node of the plan with its counted ballots. */
type Weighed = { ballots: number; side: Side } & (
  | { block: string }
  | { axis: string; children: { pool: boolean; node: Weighed }[] }
);

function weigh(
  node: PlanNode,
  planned: Map<string, PlannedBlock>,
  ballots: Record<string, number>,
): Weighed {
  if ('block' in node) {
    const { side } = planned.get(node.block) as PlannedBlock;
    return { block: node.block, ballots: ballots[node.block] ?? 0, side };
  }
  const children = node.children.map((child) => ({
    pool: child.pool,
    node: weigh(child.node, planned, ballots),
  }));
  return {
    axis: node.axis,
    children,
    ballots: children.reduce((sum, child) => sum + child.node.ballots, 0),
    side: sideOf(children.map((child) => child.node.side)),
  };
}

/** Closes a node that holds at least k ballots. */
function closeNode(node: Weighed, k: number, ordered: ReadonlySet<string>): ClosedNode {
  if ('block' in node) return { planned: [node.block], ballots: node.ballots };
  const small = smallSide(node.children, k);
  if (small) return crossSides(node, small, k, ordered);
  const children = node.children.map((child) => ({
    weight: child.node.ballots,
    side: child.node.side,
  }));
  const isOrdered = ordered.has(node.axis);
  const other = node.children.findIndex((child) => child.pool);
  const groups = pool(children, isOrdered, k, other < 0 ? undefined : other);
  const closed = groups.map((group) => {
    const members = group.map((at) => (node.children[at] as { node: Weighed }).node);
    const [only] = members;
    return only && members.length === 1 ? closeNode(only, k, ordered) : merged(members);
  });
  return branch(node.axis, closed);
}

function branch(axis: string, children: ClosedNode[]): ClosedNode {
  const [only] = children;
  if (only && children.length === 1) return only;
  return { axis, children, ballots: children.reduce((sum, child) => sum + child.ballots, 0) };
}

/** The side that has too few ballots where both sides meet, or undefined. */
function smallSide(children: { node: Weighed }[], k: number): Side | undefined {
  const totals = new Map<Side, number>();
  for (const { node } of children) {
    totals.set(node.side, (totals.get(node.side) ?? 0) + node.ballots);
  }
  if (totals.size !== 2 || totals.has('mixed')) return undefined;
  return [...totals].sort((a, b) => a[1] - b[1]).find(([, total]) => total < k)?.[0];
}

function crossSides(
  node: Extract<Weighed, { axis: string }>,
  small: Side,
  k: number,
  ordered: ReadonlySet<string>,
): ClosedNode {
  const few = merged(node.children.filter((c) => c.node.side === small).map((c) => c.node));
  const others = node.children.filter((child) => child.node.side !== small);
  const rest = { ...node, children: others, ballots: node.ballots - few.ballots };
  if (rest.ballots < k) return merged([node]);
  const closed = closeNode(rest, k, ordered);
  const smallest = leavesOf(closed).reduce((a, b) => (b.ballots < a.ballots ? b : a));
  smallest.planned = [...few.planned, ...smallest.planned].sort();
  smallest.ballots += few.ballots;
  return closed;
}

function merged(nodes: Weighed[]): ClosedLeaf {
  const planned = nodes.flatMap(blocksIn);
  return { planned, ballots: nodes.reduce((sum, node) => sum + node.ballots, 0) };
}

function blocksIn(node: Weighed): string[] {
  return 'block' in node ? [node.block] : node.children.flatMap((child) => blocksIn(child.node));
}

function leavesOf(node: ClosedNode): ClosedLeaf[] {
  return 'children' in node ? node.children.flatMap(leavesOf) : [node];
}

function sideOf(sides: Side[]): Side {
  const [first] = sides;
  return first && sides.every((side) => side === first) ? first : 'mixed';
}
