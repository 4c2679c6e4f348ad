import { fill } from '../../language/language.ts';
import type { Cell, Coverage } from '../figures/figures.ts';
import type { Part } from '../model/page.ts';
import type { Reader } from '../model/reader.ts';

/** A reader takes in no more names below a picture; the page on method lists them all. */
const mostNamed = 8;

/**
 * Says which groups are covered only in part: "Directie (8 van 12)". Nothing when all are whole. Of
 * several cells of one group the narrowest coverage is named.
 */
export function coverageNote(
  { words }: Reader,
  groups: readonly { name: string; cells: readonly Cell<Coverage>[] }[],
): Part[] {
  const { coversOne, coversList } = words.pages;
  const partly = groups.flatMap(({ name, cells }) => {
    const shown = cells.flatMap((cell) => (cell.withheld ? [] : [cell]));
    const least = shown.toSorted((a, b) => a.covered - b.covered)[0];
    if (!least || least.covered >= least.headcount) return [];
    const { covered, headcount } = least;
    return [fill(coversOne, { name, covered, headcount })];
  });
  if (partly.length === 0) return [];
  const named = partly.slice(0, mostNamed).join(', ');
  const others = partly.length - mostNamed;
  const text = fill(coversList, { groups: others > 0 ? `${named} (+${others})` : named });
  return [{ kind: 'text', text, tone: 'small' }];
}
