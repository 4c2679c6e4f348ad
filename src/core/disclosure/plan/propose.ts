import type { Plan, Tree } from '../../ballot/plan-schema.ts';
import { type PlanRequest, planner } from './plan.ts';

/** Pairs from which comparing sides per department is worth the coarser layers (design §5). */
const enoughPairs = 3;

export interface Proposal {
  tree: Tree;
  /**
   * Why: `pairs` (enough departments get a pair of their own or with others), `few-pairs` (too few
   * would), `one-side` (leaders or staff cannot stand alone anywhere).
   */
  reason: 'pairs' | 'few-pairs' | 'one-side';
  /** Pairs that tree `sides` would give, besides the one of the whole organisation. */
  pairs: number;
  plans: Record<Tree, Plan>;
}

/**
 * Which of the two trees to propose to HR: leaders against staff per department where that gives at
 * least three pairs, otherwise the layers across the organisation.
 * @throws DomainError `plan.too-small`, as planning itself
 */
export function proposeTree(request: Omit<PlanRequest, 'tree'>): Proposal {
  const planned = planner(request);
  const plans = {
    layers: planned('layers', request.k).plan,
    sides: planned('sides', request.k).plan,
  };
  const pairs = Math.max(0, plans.sides.pairs.length - 1);
  if (plans.sides.pairs.length === 0) return { tree: 'layers', reason: 'one-side', pairs, plans };
  return pairs >= enoughPairs
    ? { tree: 'sides', reason: 'pairs', pairs, plans }
    : { tree: 'layers', reason: 'few-pairs', pairs, plans };
}
