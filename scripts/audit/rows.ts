import type { Block } from './publication.ts';

/** The rows of a table that lie wholly inside these blocks. */
export function rowsWithin<Row extends { blocks: string[] }>(
  table: Row[],
  blocks: string[],
): Row[] {
  const inside = new Set(blocks);
  return table.filter((row) => row.blocks.every((block) => inside.has(block)));
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
