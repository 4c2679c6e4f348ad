import type { Tree } from '../../ballot/plan-schema.ts';
import { DomainError } from '../../ground/errors.ts';
import { type Planning, type PlanRequest, planner } from './plan.ts';
import { type Kept, simulate } from './preview-draws.ts';
import type { PreviewOption, Surety } from './preview-option.ts';
import { recommend } from './recommend.ts';

export interface Preview {
  options: PreviewOption[];
  recommended: ReturnType<typeof recommend>;
}

export interface PreviewRequest extends Omit<PlanRequest, 'tree' | 'k'> {
  /** Chance: numbers from 0 up to 1. A seeded source makes the preview repeatable. */
  random: () => number;
  ks?: number[];
  /** Simulated waves per option; fewer are taken for very large plans. */
  draws?: number;
}

/** Block closings worth waiting for, per option. */
const work = 200_000;

/**
 * What a report will be able to show, before launch: for both answers to the one question and each
 * k. Ballots are simulated per block from the layers' expected response and closed by rule B. Rule C
 * may still merge single scales further; that cannot be foreseen.
 */
export function previewWave(request: PreviewRequest): Preview {
  const { random, ks = [5, 7, 10], draws = 400, ...rest } = request;
  const plan = planner(rest);
  const options = (['sides', 'layers'] as const).flatMap((tree) =>
    ks.map((k) => {
      const planning = planOrNull(() => plan(tree, k));
      if (!planning) return nothing(tree, k);
      const times = Math.max(50, Math.min(draws, Math.floor(work / planning.plan.blocks.length)));
      return previewPlan(planning, random, times);
    }),
  );
  return { options, recommended: recommend(options) };
}

function nothing(tree: Tree, k: number): PreviewOption {
  return { tree, k, blocks: 0, surety: 'no', groups: [], pairs: [], pooled: [] };
}

function planOrNull(plan: () => Planning): Planning | null {
  try {
    return plan();
  } catch (error) {
    if (error instanceof DomainError && error.code === 'plan.too-small') return null;
    throw error;
  }
}

/** Simulates waves of a plan. */
function previewPlan(
  { plan, pooled }: Pick<Planning, 'plan' | 'pooled'>,
  random: () => number,
  draws: number,
): PreviewOption {
  const { published, kept } = simulate(plan, random, draws, [
    ...plan.groups.map((group) => [group.blocks]),
    ...plan.pairs.map((one) => [one.leaders.blocks, one.staff.blocks]),
  ]);
  return {
    tree: plan.tree,
    k: plan.k,
    blocks: plan.blocks.length,
    surety: suretyOf(published / draws),
    groups: plan.groups.map(({ id, select, headcount, covered }, at) => {
      const { whole, coveredLikely } = kept[at] as Kept;
      const surety = covered === 0 ? 'no' : suretyOf(whole / draws);
      return { id, select, headcount, covered, surety, coveredLikely };
    }),
    pairs: plan.pairs.map(({ id, departments, leaders, staff }, at) => ({
      id,
      departments,
      leaders: leaders.headcount,
      staff: staff.headcount,
      surety: suretyOf((kept[plan.groups.length + at] as Kept).whole / draws),
    })),
    pooled: pooled.map(({ values, headcount }) => ({ values, headcount })),
  };
}

function suretyOf(share: number): Surety {
  if (share >= 0.99) return 'certain';
  return share >= 0.9 ? 'likely' : 'uncertain';
}
