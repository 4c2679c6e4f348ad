const indexes = new WeakMap<object, Map<string, unknown[]>>();

/** The rows of a table that hold any of these blocks. */
export function rowsTouching<Row extends { blocks: string[] }>(
  table: Row[],
  blocks: string[],
): Row[] {
  let index = indexes.get(table) as Map<string, Row[]> | undefined;
  if (!index) {
    index = new Map();
    for (const row of table) {
      for (const block of row.blocks) index.set(block, [...(index.get(block) ?? []), row]);
    }
    indexes.set(table, index);
  }
  const found = index;
  return [...new Set(blocks.flatMap((block) => found.get(block) ?? []))];
}

/** The rows of a table that lie wholly inside these blocks. */
export function rowsWithin<Row extends { blocks: string[] }>(
  table: Row[],
  blocks: string[],
): Row[] {
  const inside = new Set(blocks);
  return rowsTouching(table, blocks).filter((row) =>
    row.blocks.every((block) => inside.has(block)),
  );
}
