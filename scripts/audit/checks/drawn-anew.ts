import type { Leak } from '../leak.ts';
import type { Publication } from '../publication.ts';
import { named } from '../rows.ts';

/** Figures that two waves must have in common before it says anything that they are alike. */
const least = 20;

/** Of so many more, one may differ, and the waves were still not drawn anew. */
const perDifference = 20;

/**
 * Two waves have their own ballots, and those decide which way each figure is rounded. Where nobody changed an
 * answer, about a quarter of the figures still fall otherwise: a wave in which none does, or nearly none, is a copy.
 */
export function checkDrawnAnew(one: Publication, other: Publication): Leak[] {
  const before = drawnIn(one);
  const both = [...drawnIn(other)].filter(([name]) => before.has(name));
  const differ = both.filter(([name, value]) => before.get(name) !== value).length;
  if (both.length < least || differ > (both.length - least) / perDifference) return [];
  const alike = `${both.length - differ} of ${both.length}`;
  return [
    {
      rule: 'two-releases',
      where: `${one.wave.id} and ${other.wave.id}`,
      detail: `${alike} protected figures are the same: of another wave they are drawn anew`,
    },
  ];
}

/** Every figure that is rounded at random, under the name of its cell. */
function drawnIn({ variables, index, choices }: Publication): Map<string, string> {
  const drawn = new Map<string, string>();
  const add = (name: string, row: { blocks: string[]; n: number } | null, value: unknown) =>
    drawn.set(row ? `${name} ${named(row)} of ${row.n}` : name, JSON.stringify(value));
  for (const { id, spread, gapSpreads, fine, coarse } of variables) {
    if (spread !== null) add(`spread ${id}`, null, spread);
    for (const gap of gapSpreads) add(`gap spread ${gap.item}`, null, gap.spread);
    for (const row of fine) {
      add(`total ${id}`, row, row.total);
      if (row.spread !== null) add(`spread ${id}`, row, row.spread);
      for (const gap of row.gaps) add(`gap ${gap.item}`, row, gap.total);
    }
    for (const row of coarse) {
      for (const { item, counts } of row.items) add(`counts ${item}`, row, counts);
      if (row.scores.length > 0) add(`scores ${id}`, row, row.scores);
    }
  }
  if (index?.spread != null) add('index spread', null, index.spread);
  for (const { item, rows } of choices)
    for (const row of rows) add(`choice ${item}`, row, row.counts);
  return drawn;
}
