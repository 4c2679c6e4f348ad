import type { Publication } from './publication.ts';
import type { PublishedSet } from './row-span.ts';

/** Planned blocks that every published set holds all of or none of. */
export interface Atom {
  planned: string[];
}

/** A set of closed blocks that a file publishes something about, and where. */
export interface NamedSet {
  name: string;
  blocks: string[];
  ballots?: number;
}

/** Every set of people that anything in the file is about. */
export function publishedSets(publication: Publication): NamedSet[] {
  const rows = (owner: string, list: { blocks: string[] }[]) =>
    list.map((row) => ({ name: `${owner}{${row.blocks.join('+')}}`, blocks: row.blocks }));
  return [
    ...publication.blocks.map(({ id, ballots }) => ({ name: id, blocks: [id], ballots })),
    ...publication.groups
      .filter((group) => group.blocks.length > 0)
      .map((group) => ({ name: `group ${group.id}`, blocks: group.blocks })),
    ...publication.pairs.flatMap((pair) =>
      (['leaders', 'staff'] as const).map((side) => ({
        name: `pair ${pair.id} ${side}`,
        blocks: pair[side].blocks,
      })),
    ),
    ...publication.variables.flatMap((variable) => [
      ...rows(`${variable.id} fine `, variable.fine),
      ...rows(`${variable.id} coarse `, variable.coarse),
    ]),
    ...publication.choices.flatMap((choice) => rows(`${choice.item} `, choice.rows)),
    ...publication.comments.flatMap((comment) => rows(`${comment.item} comments `, comment.rows)),
  ];
}

/**
 * The atoms of a publication: planned blocks fall together when exactly the same published sets
 * hold them. Whoever knows every published total knows nothing finer than atoms; a set of people
 * whose total follows from them is a union of atoms.
 */
export function atomsOf(publication: Publication): { atoms: Atom[]; sets: PublishedSet[] } {
  const plannedOf = new Map<string, string[]>();
  for (const { id, planned } of publication.blocks) {
    plannedOf.set(id, [...(plannedOf.get(id) ?? []), ...planned]);
  }
  const named = publishedSets(publication).map(({ name, blocks, ballots }) => ({
    name,
    ballots,
    planned: new Set(blocks.flatMap((block) => plannedOf.get(block) ?? [block])),
  }));
  const memberships = new Map<string, number[]>();
  named.forEach((set, at) => {
    for (const block of set.planned) {
      const list = memberships.get(block);
      if (list) list.push(at);
      else memberships.set(block, [at]);
    }
  });
  const places = new Map<string, number>();
  const atoms: Atom[] = [];
  const atomOf = new Map<string, number>();
  for (const [block, sets] of memberships) {
    const key = sets.join();
    let at = places.get(key);
    if (at === undefined) {
      at = atoms.length;
      places.set(key, at);
      atoms.push({ planned: [] });
    }
    atoms[at]?.planned.push(block);
    atomOf.set(block, at);
  }
  const sets = named.map(({ name, planned, ballots }) => ({
    name,
    ...(ballots === undefined ? {} : { ballots }),
    atoms: [...new Set([...planned].map((block) => atomOf.get(block) as number))],
  }));
  return { atoms, sets };
}
