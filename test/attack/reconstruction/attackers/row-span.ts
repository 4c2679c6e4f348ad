import type { Attacker, Evidence, PublishedSet } from '../evidence.ts';

/**
 * Adds and subtracts published sets of people, exactly, until a total of fewer than k people
 * follows: single cells, differences of nested sets, and what elimination leaves over.
 */
export const rowSpan: Attacker = {
  name: 'exact row span',
  attack: ({ evidence, truth }) =>
    smallTotals(
      evidence.sets,
      (cells) => sheetsIn(evidence, cells, truth.sheetsOf).length,
      evidence.k,
    ).map((cells) => {
      const sheets = new Set(sheetsIn(evidence, cells, truth.sheetsOf));
      return {
        blocks: evidence.blocks.map(({ id }) => id),
        whose: (sheet) => sheets.has(sheet),
        says: () => true,
        about: `total of ${cells.join('+')}`,
        kind: 'total',
        probability: 1,
        insider: null,
      };
    }),
};

function sheetsIn(
  { blocks }: Evidence,
  cells: string[],
  sheetsOf: (ids: string[]) => { block: string }[],
) {
  const inside = new Set(cells);
  return sheetsOf(blocks.map(({ id }) => id)).filter(({ block }) =>
    inside.has(block),
  ) as ReturnType<Parameters<typeof rowSpan.attack>[0]['truth']['sheetsOf']>;
}

/** Sets of cells with fewer than k sheets whose total follows. */
export function smallTotals(
  sets: PublishedSet[],
  sheetsIn: (cells: string[]) => number,
  k: number,
): string[][] {
  const cells = [...new Set(sets.flatMap((set) => set.cells))].sort();
  const place = new Map(cells.map((cell, at) => [cell, at]));
  const rows = [...new Set(sets.map((set) => [...new Set(set.cells)].sort().join('\n')))].map(
    (key) => {
      const row = new Array<number>(cells.length).fill(0);
      for (const cell of key.split('\n')) row[place.get(cell) as number] = 1;
      return row;
    },
  );
  const found = new Map<string, string[]>();
  const look = (row: number[]) => {
    if (!row.every((one) => one === 0 || one === 1) && !row.every((one) => one === 0 || one === -1))
      return;
    const inside = cells.filter((_, at) => row[at] !== 0);
    const sheets = sheetsIn(inside);
    if (sheets > 0 && sheets < k) found.set(inside.join(), inside);
  };
  for (const row of rows) {
    look(row);
    for (const other of rows) look(row.map((one, at) => one - (other[at] as number)));
  }
  for (const row of eliminated(rows)) look(row);
  return [...found.values()];
}

/** Reduced row echelon form, as whole numbers in lowest terms; rows of 0 and 1 stay so. */
function eliminated(given: number[][]): number[][] {
  const rows = given.map((row) => row.map((one) => BigInt(one)));
  const width = rows[0]?.length ?? 0;
  let top = 0;
  for (let column = 0; column < width && top < rows.length; column += 1) {
    const at = rows.findIndex((row, index) => index >= top && row[column] !== 0n);
    if (at < 0) continue;
    const pivot = rows.splice(at, 1)[0] as bigint[];
    rows.splice(top, 0, pivot);
    rows.forEach((row, index) => {
      const factor = row[column] as bigint;
      if (index === top || factor === 0n) return;
      const head = pivot[column] as bigint;
      rows[index] = lowest(row.map((one, each) => one * head - (pivot[each] as bigint) * factor));
    });
    top += 1;
  }
  return rows.slice(0, top).map((row) => lowest(row).map(Number));
}

function lowest(row: bigint[]): bigint[] {
  const divisor = row.reduce((all, one) => common(all, one < 0n ? -one : one), 0n);
  const sign = (row.find((one) => one !== 0n) ?? 1n) < 0n ? -1n : 1n;
  return divisor === 0n ? row : row.map((one) => (sign * one) / divisor);
}

function common(a: bigint, b: bigint): bigint {
  return b === 0n ? a : common(b, a % b);
}
