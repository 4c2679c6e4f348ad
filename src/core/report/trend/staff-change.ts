import type { Released } from '../../disclosure/release/release-schema.ts';

/**
 * How many people stand in a planned block of one wave and in a planned block of another, counted
 * by personnel number while both staff lists existed. No names, no numbers, no answers.
 */
export interface SharedStaff {
  wave: string;
  block: string;
  otherWave: string;
  otherBlock: string;
  people: number;
}

/** A number of people: exactly, or only what it is below. */
export type StaffCount = number | { below: number };

/** How far a group of a trend is made of other people than before, by the staff lists. */
export interface StaffChange {
  /** People in the group now. */
  headcount: number;
  /** Of these, the people who were not in the group then: newly employed, or from elsewhere. */
  changed: StaffCount;
  /** People who were in the group then and are not now. */
  left: StaffCount;
}

interface Side {
  release: Released;
  /** Closed blocks of the group in this wave. */
  blocks: readonly string[];
}

/**
 * "x of y staff changed" for a group that is made of whole blocks in both waves: in the group now
 * and not then, out of those in it now. People who were added to the later wave after it
 * opened count as changed: the lists are compared once, when it opens.
 *
 * From 1 to k − 1 people (the larger k of both waves) are not told exactly: "one joined, nobody left"
 * is what somebody needs who subtracts the results. The headcounts of both waves are public, so
 * either number gives the other and neither is told: the smaller is below k, the larger below k and
 * the difference of the headcounts.
 * @returns null when not known: the staff lists were never there at the same time, or have not one
 *   personnel number in common, so that their numbers do not mean the same
 * @example // k 7; 52 now, 54 then, 40 in both: { headcount: 52, changed: 12, left: 14 }
 * @example // k 7; 52 now, 54 then, 48 in both: changed { below: 7 }, left { below: 9 }
 */
export function staffChange(
  shared: readonly SharedStaff[],
  earlier: Side,
  later: Side,
): StaffChange | null {
  const [old, now] = [earlier.release.wave.id, later.release.wave.id];
  const pairs = shared.flatMap(({ wave, block, otherWave, otherBlock, people }) => {
    if (wave === now && otherWave === old) return [{ from: otherBlock, to: block, people }];
    if (wave === old && otherWave === now) return [{ from: block, to: otherBlock, people }];
    return [];
  });
  if (pairs.length === 0) return null;
  const [before, after] = [plannedIn(earlier), plannedIn(later)];
  const stayed = pairs
    .filter(({ from, to }) => before.planned.has(from) && after.planned.has(to))
    .reduce((sum, { people }) => sum + people, 0);
  const k = Math.max(earlier.release.wave.k, later.release.wave.k);
  const joined = Math.max(0, after.headcount - stayed);
  const gone = Math.max(0, before.headcount - stayed);
  const exact = [joined, gone].every((people) => people === 0 || people >= k);
  const told = (people: number, other: number): StaffCount =>
    exact ? people : { below: k + Math.max(0, people - other) };
  return { headcount: after.headcount, changed: told(joined, gone), left: told(gone, joined) };
}

function plannedIn({ release, blocks }: Side) {
  const wanted = new Set(blocks);
  const closed = release.blocks.filter(({ id }) => wanted.has(id));
  return {
    planned: new Set(closed.flatMap(({ planned }) => planned)),
    headcount: closed.reduce((sum, block) => sum + block.headcount, 0),
  };
}
