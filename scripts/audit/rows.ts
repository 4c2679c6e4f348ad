import type { Block } from './publication.ts';

type Row = { blocks: string[] };

/** Which rows of a table hold a block: a table of thousands of rows is searched thousands of times. */
const holders = new WeakMap<Row[], Map<string, number[]>>();

function holdersIn(table: Row[]): Map<string, number[]> {
  const known = holders.get(table);
  if (known) return known;
  const made = new Map<string, number[]>();
  table.forEach(({ blocks }, at) => {
    for (const block of blocks) made.set(block, [...(made.get(block) ?? []), at]);
  });
  holders.set(table, made);
  return made;
}

/** The rows of a table that hold any of these blocks. */
export function rowsTouching<Kind extends Row>(table: Kind[], blocks: string[]): Kind[] {
  const of = holdersIn(table);
  const places = new Set(blocks.flatMap((block) => of.get(block) ?? []));
  return [...places].sort((a, b) => a - b).map((at) => table[at] as Kind);
}

/** The rows of a table that lie wholly inside these blocks. */
export function rowsWithin<Kind extends Row>(table: Kind[], blocks: string[]): Kind[] {
  const inside = new Set(blocks);
  return rowsTouching(table, blocks).filter((row) =>
    row.blocks.every((block) => inside.has(block)),
  );
}

export function named({ blocks }: { blocks: string[] }): string {
  return `{${blocks.join('+')}}`;
}

/** Ballots of some blocks; blocks that are not there count as none. */
export function ballotsIn(blocks: Block[]): (ids: string[]) => number {
  const ballots = new Map(blocks.map((block) => [block.id, block.ballots]));
  return (ids) => ids.reduce((sum, id) => sum + (ballots.get(id) ?? 0), 0);
}

export const sum = (values: number[]): number => values.reduce((total, one) => total + one, 0);
