import { oncePer } from '../../ground/once-per.ts';

/** The rows whose blocks all lie in the group: found once for a group, which is asked for every question. */
export function rowsInside<Row extends { blocks: string[] }>(
  rows: readonly Row[],
  group: ReadonlySet<string>,
): Row[] {
  const places = group.size > mostAnew ? keptPlaces(group)(rows) : placesInside(rows, group);
  return places.map((place) => rows[place] as Row);
}

/** Blocks of a group that is looked through again each time: to remember that of thousands takes more. */
const mostAnew = 4;

const keptPlaces = oncePer((group: ReadonlySet<string>) =>
  oncePer((rows: readonly { blocks: string[] }[]) => placesInside(rows, group)),
);

function placesInside(rows: readonly { blocks: string[] }[], group: ReadonlySet<string>): number[] {
  const byBlock = rowsByBlock(rows);
  // A row inside a group has its first block there: only those rows are looked at.
  const places = [...group].flatMap((block) => byBlock.get(block) ?? []).sort((a, b) => a - b);
  return places.filter((place) => rows[place]?.blocks.every((block) => group.has(block)));
}

/** The places of rows by their first block: rows of a release never change. */
const rowsByBlock = oncePer((rows: readonly { blocks: string[] }[]) => {
  const places = new Map<string, number[]>();
  for (const [place, { blocks }] of rows.entries()) {
    const first = blocks[0] as string;
    const before = places.get(first);
    if (before) before.push(place);
    else places.set(first, [place]);
  }
  return places;
});
