import type { Plan } from '../../ballot/plan-schema.ts';
import { closingsOf } from './close.ts';
import { drawBallots } from './draw-ballots.ts';

/** What happened in simulated waves to the planned blocks that a group or a pair needs whole. */
export interface Kept {
  /** Simulated waves in which no closed block crossed the border of one of its sets. */
  whole: number;
  /** People in closed blocks wholly inside, in nine of ten simulated waves. */
  coveredLikely: number;
}

export interface Draws {
  /** Simulated waves in which anything was published. */
  published: number;
  /** In the order of the asked. */
  kept: Kept[];
}

/**
 * Plays out waves: ballots drawn with the expected response of the people, closed by rule B; notes for each group or pair whether it survived. Only blocks that were put
 * together with others are looked at, and of these only the sets they are in, so that thousands of
 * blocks and groups take no longer than what happens to them.
 * @param asked for each group or pair the sets of planned blocks it needs whole
 */
export function simulate(
  plan: Plan,
  random: () => number,
  draws: number,
  asked: string[][][],
): Draws {
  const closing = closingsOf(plan);
  const headcounts = new Map(plan.blocks.map((block) => [block.id, block.headcount]));
  const heads = (block: string) => headcounts.get(block) ?? 0;
  const setsOf = setsPerBlock(asked);
  const losses = asked.map((): number[] => []);
  let published = 0;
  for (const ballots of drawBallots(plan.blocks, random, draws)) {
    const closed = closing(ballots);
    if (!closed) continue;
    published += 1;
    for (const [owner, lost] of lostIn(closed, setsOf, heads)) losses[owner]?.push(lost);
  }
  const unpublished = draws - published;
  return {
    published,
    kept: asked.map((sets, at) => {
      const headcount = sets.flat().reduce((sum, block) => sum + heads(block), 0);
      const lost = [...new Array<number>(unpublished).fill(headcount), ...(losses[at] ?? [])];
      const tenth = lost.sort((a, b) => b - a)[Math.floor(draws / 10)] ?? 0;
      return {
        whole: draws - lost.filter((people) => people > 0).length,
        coveredLikely: headcount - tenth,
      };
    }),
  };
}

/** One set of blocks, of the group or pair at `owner`. */
interface Part {
  owner: number;
}

function setsPerBlock(asked: string[][][]): Map<string, Part[]> {
  const found = new Map<string, Part[]>();
  asked.forEach((sets, owner) => {
    for (const blocks of sets) {
      const part = { owner };
      for (const block of blocks) {
        const parts = found.get(block);
        if (parts) parts.push(part);
        else found.set(block, [part]);
      }
    }
  });
  return found;
}

/** People lost to each owner, where a closed block lies partly in one of its sets and partly not. */
function lostIn(
  closed: string[][],
  setsOf: Map<string, Part[]>,
  heads: (block: string) => number,
): Map<number, number> {
  const lost = new Map<number, number>();
  for (const planned of closed) {
    if (planned.length < 2) continue;
    const inside = new Map<Part, { blocks: number; people: number }>();
    for (const block of planned) {
      for (const part of setsOf.get(block) ?? []) {
        const known = inside.get(part) ?? { blocks: 0, people: 0 };
        known.blocks += 1;
        known.people += heads(block);
        inside.set(part, known);
      }
    }
    for (const [{ owner }, { blocks, people }] of inside) {
      if (blocks === planned.length) continue;
      lost.set(owner, (lost.get(owner) ?? 0) + people);
    }
  }
  return lost;
}
