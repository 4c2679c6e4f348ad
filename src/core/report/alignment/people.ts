import { fill, type StaffLanguage } from '../../language/language.ts';
import { whole } from '../../language/numbers.ts';
import type { MeanCell } from '../figures/figures.ts';
import type { Reader } from '../model/reader.ts';
import type { Alignment } from './alignment.ts';

/**
 * How many answers each side of a comparison rests on, the least and the most over the themes; empty
 * where one side is not shown.
 * @example 'Antwoorden per thema: Leidinggevenden 44–52, Medewerkers 334–386.'
 */
export function peopleWords(
  reader: Reader,
  { rows }: Alignment,
  names: readonly [string, string],
): string {
  const texts = reader.words.pages.alignment;
  const sides = [rows.map(({ leaders }) => leaders), rows.map(({ frontline }) => frontline)];
  const ranges = sides.map((cells) => rangeOf(cells, reader.language));
  if (ranges.includes('')) return '';
  const said = ranges.map((n, side) => fill(texts.side, { name: names[side] ?? '', n }));
  return fill(texts.people, { sides: said.join(', ') });
}

function rangeOf(cells: readonly MeanCell[], language: StaffLanguage): string {
  const people = cells.flatMap((cell) => (cell.withheld ? [] : [cell.n]));
  if (people.length === 0) return '';
  const [least, most] = [Math.min(...people), Math.max(...people)];
  const ends = least === most ? [least] : [least, most];
  return ends.map((n) => whole(n, language)).join('–');
}
