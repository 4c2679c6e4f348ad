import type { Plan, PlanNode } from '../core/ballot/plan-schema.ts';

/**
 * The block of a person: down the plan's tree, at each branch to the child that spans the person's
 * value on its axis. The side follows from the layer.
 * @throws when the plan was not made for a list with this person in it
 */
export function placeInBlock(plan: Plan, attributes: Record<string, string>): string {
  const side = plan.leaders.includes(attributes.layer ?? '') ? 'leaders' : 'staff';
  const values: Record<string, string> = { ...attributes, side };
  let node: PlanNode = plan.root;
  while (!('block' in node)) {
    const { axis, children }: Exclude<PlanNode, { block: string }> = node;
    const child = children.find((one) => one.values.includes(values[axis] ?? ''));
    if (!child) throw new Error(`the plan has no place for a value on the axis ${axis}`);
    node = child.node;
  }
  return node.block;
}
