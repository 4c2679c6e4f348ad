import { closingsOf } from './close.ts';
import type { Plan } from './plan-schema.ts';

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
 * Draws waves: in each block a binomial number of ballots with the expected response of its people,
 * closed by rule B; notes for each group or pair whether it survived. Only blocks that were put
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
  for (let draw = 0; draw < draws; draw += 1) {
    const ballots: Record<string, number> = {};
    for (const { id, headcount, expected } of plan.blocks) {
      ballots[id] = binomial(headcount, expected / headcount / 1000, random);
    }
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
