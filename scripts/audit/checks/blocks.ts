import { atomsOf } from '../atoms.ts';
import { written } from '../fraction.ts';
import { finder, type Leak } from '../leak.ts';
import type { Publication } from '../publication.ts';
import { type PublishedSet, RowSpan } from '../row-span.ts';

/** What the atoms of a file are, for the certificate. */
export interface AtomReport {
  atoms: { planned: string[]; ballots: number | null }[];
  sets: number;
  rank: number;
  smallest: number | null;
}

/**
 * The heart of the audit. Every published set must be made of whole closed blocks, every closed
 * block must hold at least k ballots, and then no set of people with a total in the row span can be
 * smaller: a 0/1 combination of disjoint blocks is a union of blocks. Whatever is finer is named,
 * with the derivation that gives its total.
 */
export function checkBlocks(publication: Publication): { leaks: Leak[]; report: AtomReport } {
  const { leaks, find } = finder();
  const { blocks, participation, wave } = publication;
  if (wave.k < 5) find('k-below-floor', 'wave.k', `k is ${wave.k}, the floor is 5`);
  const { atoms, sets } = atomsOf(publication);
  const span = new RowSpan(distinct(sets));
  const byPlanned = new Map(blocks.map((block) => [setName(block.planned), block]));
  const report = atoms.map((atom, at) => {
    const own = byPlanned.get(setName(atom.planned));
    const derived = own ? null : span.derivation([at]);
    const ballots = own?.ballots ?? (derived?.ballots ? Number(written(derived.ballots)) : null);
    const names = atom.planned.join('+');
    if (!own) {
      find(
        derived ? 'sub-k-total' : 'atom-below-k',
        `atom ${names}`,
        derived
          ? `finer than the closed blocks; its total is ${derived.words}${ballots === null ? '' : `, ${ballots} ballots`}`
          : 'finer than the closed blocks: published sets cut through one',
      );
    } else if ((ballots ?? 0) < wave.k) {
      find('atom-below-k', `atom ${names}`, `${ballots} ballots, k is ${wave.k}`);
    }
    return { planned: atom.planned, ballots };
  });
  for (const block of blocks) {
    if (block.ballots > block.tickets || block.tickets > block.headcount) {
      const { ballots, tickets, headcount } = block;
      find('more-ballots-than-people', block.id, `${ballots} ≤ ${tickets} ≤ ${headcount} fails`);
    }
  }
  // Envelopes of which only the inside was refused had a ticket of their own.
  const { ballots, tickets, refused } = participation;
  const { unreadable = 0, invalid = 0 } = refused;
  if (ballots + unreadable + invalid > tickets)
    find(
      'more-ballots-than-people',
      'participation.refused',
      `${ballots} + ${unreadable} + ${invalid} ≤ ${tickets} fails`,
    );
  for (const field of ['ballots', 'tickets', 'headcount'] as const) {
    const sum = blocks.reduce((total, block) => total + block[field], 0);
    if (blocks.length > 0 && sum !== participation[field]) {
      const detail = `the blocks add up to ${sum}, the file says ${participation[field]}`;
      find('totals-differ', `participation.${field}`, detail);
    }
  }
  const known = report.flatMap(({ ballots }) => (ballots === null ? [] : [ballots]));
  return {
    leaks,
    report: {
      atoms: report,
      sets: sets.length,
      rank: span.rank,
      smallest: known.length > 0 ? known.reduce((a, b) => Math.min(a, b)) : null,
    },
  };
}

/** Sets with the same people once, those with known ballots first. */
function distinct(sets: PublishedSet[]): PublishedSet[] {
  const found = new Map<string, PublishedSet>();
  for (const set of sets) {
    const key = [...set.atoms].sort((a, b) => a - b).join();
    if (!found.has(key)) found.set(key, set);
  }
  return [...found.values()];
}

function setName(planned: string[]): string {
  return [...planned].sort().join();
}
