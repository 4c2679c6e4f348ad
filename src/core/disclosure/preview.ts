import { DomainError } from '../errors.ts';
import { type PlanRequest, planBlocks } from './plan.ts';
import type { Plan, PlannedGroup, PlannedPair, Tree } from './plan-schema.ts';
import { type Kept, keptIn, simulate } from './preview-draws.ts';
import { recommend } from './recommend.ts';

/**
 * How surely a group or pair is shown as planned: `certain` in at least 99 % of the simulated waves,
 * `likely` in 90 %, `uncertain` below that, `no` where the plan already leaves it out.
 */
export type Surety = 'certain' | 'likely' | 'uncertain' | 'no';

/** A group and what the report will be able to show of it. */
export interface PreviewGroup
  extends Pick<PlannedGroup, 'id' | 'select' | 'headcount' | 'covered'> {
  /** Shown with all its planned blocks: "covers `covered` of `headcount` staff". */
  surety: Surety;
  /** People covered in nine of ten simulated waves. */
  coveredLikely: number;
}

export interface PreviewPair extends Pick<PlannedPair, 'id' | 'departments'> {
  leaders: number;
  staff: number;
  surety: Surety;
}

/** What one answer to HR's question gives with one k. */
export interface PreviewOption {
  tree: Tree;
  k: number;
  /** Blocks planned; 0 when the organisation is too small for this k. */
  blocks: number;
  /** Whether anything at all will be published. */
  surety: Surety;
  /** The organisation first; see `groupsOf`. */
  groups: PreviewGroup[];
  pairs: PreviewPair[];
}

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
const work = 40_000;

/**
 * What a report will be able to show, before launch: for both answers to the one question and each
 * k. Ballots are simulated per block from the layers' expected response and closed by rule B. Rule C
 * may still merge single scales further; that cannot be foreseen.
 */
export function previewWave(request: PreviewRequest): Preview {
  const { random, ks = [5, 7, 10], draws = 400, ...rest } = request;
  const options = (['sides', 'layers'] as const).flatMap((tree) =>
    ks.map((k) => {
      const plan = planOrNull({ ...rest, tree, k });
      if (!plan) return { tree, k, blocks: 0, surety: 'no' as const, groups: [], pairs: [] };
      const times = Math.max(50, Math.min(draws, Math.floor(work / plan.blocks.length)));
      return previewPlan(plan, random, times);
    }),
  );
  return { options, recommended: recommend(options) };
}

function planOrNull(request: PlanRequest): Plan | null {
  try {
    return planBlocks(request).plan;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'plan.too-small') return null;
    throw error;
  }
}

/** Simulates waves of a plan. */
export function previewPlan(plan: Plan, random: () => number, draws: number): PreviewOption {
  const heads = new Map(plan.blocks.map((block) => [block.id, block.headcount]));
  const groups = plan.groups.map((group) => keptIn([group.blocks], heads));
  const pairs = plan.pairs.map((one) => keptIn([one.leaders.blocks, one.staff.blocks], heads));
  const published = simulate(plan, random, draws, [...groups, ...pairs]);
  return {
    tree: plan.tree,
    k: plan.k,
    blocks: plan.blocks.length,
    surety: suretyOf(published / draws),
    groups: plan.groups.map(({ id, select, headcount, covered }, at) => {
      const kept = groups[at] as Kept;
      return {
        id,
        select,
        headcount,
        covered,
        surety: covered === 0 ? 'no' : suretyOf(kept.whole / draws),
        coveredLikely: tenth(kept.covered),
      };
    }),
    pairs: plan.pairs.map(({ id, departments, leaders, staff }, at) => ({
      id,
      departments,
      leaders: leaders.headcount,
      staff: staff.headcount,
      surety: suretyOf((pairs[at] as Kept).whole / draws),
    })),
  };
}

function suretyOf(share: number): Surety {
  if (share >= 0.99) return 'certain';
  return share >= 0.9 ? 'likely' : 'uncertain';
}

/** The value that nine of ten reach. */
function tenth(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 10)] ?? 0;
}
