import { closeBlocks } from './close.ts';
import type { Plan } from './plan-schema.ts';

/** Sets of planned blocks that a group or a pair needs whole, and how often they stayed so. */
export interface Kept {
  /** For each planned block which set it is in, if any. */
  setOf: Map<string, number>;
  /** Simulated waves in which no closed block crossed the border of a set. */
  whole: number;
  /** People in closed blocks wholly inside, per simulated wave. */
  covered: number[];
  headcount: number;
}

export function keptIn(sets: string[][], headcounts: ReadonlyMap<string, number>): Kept {
  const setOf = new Map(sets.flatMap((set, at) => set.map((block) => [block, at] as const)));
  const headcount = [...setOf.keys()].reduce((sum, id) => sum + (headcounts.get(id) ?? 0), 0);
  return { setOf, whole: 0, covered: [], headcount };
}

/**
 * Draws waves: in each block a binomial number of ballots with the expected response of its people,
 * closed by rule B; notes for each set whether it survived.
 * @returns the number of waves in which anything was published
 */
export function simulate(plan: Plan, random: () => number, draws: number, sets: Kept[]): number {
  const headcounts = new Map(plan.blocks.map((block) => [block.id, block.headcount]));
  let published = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const ballots = Object.fromEntries(
      plan.blocks.map(({ id, headcount, expected }) => [
        id,
        binomial(headcount, expected / headcount / 1000, random),
      ]),
    );
    const { blocks } = closeBlocks(plan, ballots);
    const merged = blocks.map((block) => block.planned).filter((planned) => planned.length > 1);
    if (blocks.length > 0) published += 1;
    for (const kept of sets) note(kept, blocks.length > 0 ? merged : null, headcounts);
  }
  return published;
}

function note(kept: Kept, merged: string[][] | null, headcounts: Map<string, number>): void {
  let lost = merged ? 0 : kept.headcount;
  for (const planned of merged ?? []) {
    const first = kept.setOf.get(planned[0] as string);
    if (planned.every((block) => kept.setOf.get(block) === first)) continue;
    for (const block of planned) {
      if (kept.setOf.has(block)) lost += headcounts.get(block) ?? 0;
    }
  }
  if (lost === 0) kept.whole += 1;
  kept.covered.push(kept.headcount - lost);
}

/** How many of n people answer when each does with the same chance; normal for large groups. */
function binomial(n: number, rate: number, random: () => number): number {
  const spread = Math.sqrt(n * rate * (1 - rate));
  if (spread > 6) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return Math.max(0, Math.min(n, Math.round(n * rate + spread * normal)));
  }
  let answered = 0;
  for (let person = 0; person < n; person += 1) if (random() < rate) answered += 1;
  return answered;
}
