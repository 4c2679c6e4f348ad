import type { Axis, Tree } from '../core/ballot/plan-schema.ts';
import type { IncompleteAxis } from '../core/disclosure/plan/axes.ts';
import { type Preview, previewWave } from '../core/disclosure/plan/preview.ts';
import type { Context } from './context.ts';
import { readPlanRequest } from './plan-wave.ts';

/** What each answer to the one question would give, and who would be placed with another group. */
export interface PlanPreview {
  preview: Preview;
  axes: Axis[];
  k: number;
  /** Chosen axes that are empty for somebody. */
  leftOut: IncompleteAxis[];
  pooled: Record<Tree, { values: Record<string, string>; headcount: number }[]>;
}

const usualSizes = [5, 7, 10];

/**
 * Plays out a wave in preparation for both trees, at its own smallest group and the usual ones. The
 * same list and settings always give the same preview.
 * @throws DomainError `wave.unknown`, `wave.state`, `roster.empty`
 */
export async function previewPlan(context: Context, id: string): Promise<PlanPreview> {
  const { request, leftOut } = await readPlanRequest(context, id);
  const ks = [...new Set([...usualSizes, request.k])].sort((a, b) => a - b);
  const preview = previewWave({ ...request, ks, random: repeatableChance(1) });
  const pooled = (tree: Tree) =>
    preview.options.find((option) => option.tree === tree && option.k === request.k)?.pooled ?? [];
  return {
    preview,
    axes: request.axes,
    k: request.k,
    leftOut,
    pooled: { sides: pooled('sides'), layers: pooled('layers') },
  };
}

/** Numbers from 0 up to 1 that look random and are the same every time (mulberry32). */
function repeatableChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
