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
  const beginningWith = rowsByBlock(rows);
  // A row inside a group has its first block there: only those rows are looked at.
  const places = [...group].flatMap(beginningWith).sort((a, b) => a - b);
  return places.filter((place) => rows[place]?.blocks.every((block) => group.has(block)));
}

/**
 * The places of rows by their first block: rows of a release never change. One block begins one row, as a
 * rule; a list for each would be most of what is remembered.
 */
const rowsByBlock = oncePer((rows: readonly { blocks: string[] }[]) => {
  const last = new Map<string, number>();
  const before = Int32Array.from(rows, ({ blocks: [first = ''] }, place) => {
    const known = last.get(first) ?? -1;
    last.set(first, place);
    return known;
  });
  return (block: string): number[] => {
    const places: number[] = [];
    for (let place = last.get(block) ?? -1; place >= 0; place = before[place] ?? -1) {
      places.push(place);
    }
    return places;
  };
});
