import { finder, type Leak } from '../leak.ts';
import type { Publication } from '../publication.ts';
import { rowsWithin } from '../rows.ts';

/**
 * A band leaves open whether everybody, or nobody, answered favourably. Exact counts over several
 * fine rows could close that again: here every row is tried with every number of answers it can
 * have had.
 */
export function checkBands({ variables, blocks, wave }: Publication): Leak[] {
  const { leaks, find } = finder();
  const ballots = new Map(blocks.map((block) => [block.id, block.ballots]));
  const enough = Math.max(5, wave.k - 2);
  for (const variable of variables) {
    const turned = new Set(variable.parts?.filter((part) => part.reversed).map((part) => part.id));
    for (const coarse of variable.coarse) {
      const fine = rowsWithin(variable.fine, coarse.blocks);
      for (const { item, counts } of coarse.items) {
        const from = counts.length === 11 ? 9 : 3;
        const upward = turned.has(item) ? [...counts].reverse() : counts;
        const favourable = upward.slice(from).reduce((sum, count) => sum + count, 0);
        const valid = counts.reduce((sum, count) => sum + count, 0);
        const rows = fine.map((row) => {
          const sheets = row.blocks.reduce((sum, block) => sum + (ballots.get(block) ?? 0), 0);
          const band = row.items.find((one) => one.item === item)?.band ?? 2;
          return { blocks: row.blocks, ...reach(band, enough, sheets) };
        });
        const all = (pick: (one: (typeof rows)[number]) => number) =>
          rows.reduce((sum, one) => sum + pick(one), 0);
        const [least, most] = [all((one) => one.least), all((one) => one.most)];
        const [leastAgainst, mostAgainst] = [
          all((one) => one.leastAgainst),
          all((one) => one.mostAgainst),
        ];
        for (const row of rows) {
          const mustBe = favourable - (most - row.most);
          const against = valid - favourable - (mostAgainst - row.mostAgainst);
          const where = `${item} {${row.blocks.join('+')}}`;
          if (
            row.mostAgainst === 0 ||
            valid - favourable - (leastAgainst - row.leastAgainst) <= 0
          ) {
            find('band-not-capped', where, 'everybody in it answered favourably');
          } else if (row.most === 0 || favourable - (least - row.least) <= 0) {
            find('band-not-capped', where, 'nobody in it answered favourably');
          } else if (mustBe > row.most || against > row.mostAgainst) {
            find('totals-differ', where, 'the bands and the counts contradict each other');
          }
        }
      }
    }
  }
  return leaks;
}

/** Fewest and most people for and against that a band allows, over every number of answers. */
function reach(band: number, least: number, sheets: number) {
  let [fewest, most, fewestAgainst, mostAgainst] = [sheets, 0, sheets, 0];
  for (let n = Math.min(least, sheets); n <= sheets; n += 1) {
    const [low, high] = bounds(band, n);
    if (low > high) continue;
    fewest = Math.min(fewest, low);
    most = Math.max(most, high);
    fewestAgainst = Math.min(fewestAgainst, n - high);
    mostAgainst = Math.max(mostAgainst, n - low);
  }
  return { least: fewest, most, leastAgainst: fewestAgainst, mostAgainst };
}

/** Favourable answers among n for: ≤ 20 %, ≤ 40 %, between 40 and 60 %, ≥ 60 %, ≥ 80 %. */
export function bounds(band: number, n: number): [number, number] {
  const fifths = (count: number) => (count * n) / 5;
  if (band === 0) return [0, Math.floor(fifths(1))];
  if (band === 1) return [Math.floor(fifths(1)) + 1, Math.floor(fifths(2))];
  if (band === 2) return [Math.floor(fifths(2)) + 1, Math.ceil(fifths(3)) - 1];
  if (band === 3) return [Math.ceil(fifths(3)), Math.ceil(fifths(4)) - 1];
  return [Math.ceil(fifths(4)), n];
}
