import { fill, say } from '../../language/language.ts';
import { signed, whole } from '../../language/numbers.ts';
import type { Cell } from '../figures/figures.ts';
import type { Scope } from '../groups/scope.ts';
import { nameOf, partName, type Reader, titleOf } from '../model/reader.ts';
import type { Column, TableCell } from '../model/table.ts';
import type { ComparedGroup } from './details.ts';
import type { Change, Slope } from './line.ts';
import type { StaffChange, StaffCount } from './staff-change.ts';
import type { TrendLine } from './trend.ts';

type Place = Reader & { scope: Scope };

/** The name of a line: one question that stands for a theme says so. */
export function lineTitle(
  place: Place,
  { measure, basis }: Pick<TrendLine, 'measure' | 'basis'>,
): string {
  const title = titleOf(place, measure);
  const standsIn =
    basis === 'item' &&
    place.scope.definition.scales.some((scale) => say(scale.title, place.language) === title);
  return standsIn ? fill(place.words.depth.trend.item, { measure: title }) : title;
}

/** Columns of what changed, how surely, and among whom. */
export function changeColumns({ words }: Reader): Column[] {
  const { trend } = words.depth;
  return [
    { title: trend.change, kind: 'gap', interval: true },
    { title: words.pages.alignment.verdict, kind: 'sentence' },
    {
      title: trend.staff,
      kind: 'sentence',
      parts: [trend.staffChanged, trend.staffNow, trend.staffLeft].map(
        (title): Column => ({ title, kind: 'count' }),
      ),
    },
  ];
}

/** The cells of these columns. */
export function changeCells(reader: Reader, change: Cell<Change>): TableCell[] {
  const { trend } = reader.words.depth;
  if (change.withheld) return [change, null, null];
  const { change: value, low, high, clear, staff } = change;
  const unknown = { said: trend.unknown, parts: [trend.unknown, trend.unknown, trend.unknown] };
  return [
    { value, low, high, clear },
    clear ? trend.clear : trend.unclear,
    staff ? staffCell(reader, staff) : unknown,
  ];
}

function staffCell(reader: Reader, staff: StaffChange): TableCell {
  const counted = (people: StaffCount): TableCell =>
    typeof people === 'number' ? { value: people } : staffCountText(reader, people);
  const { changed, headcount, left } = staff;
  const parts = [counted(changed), { value: headcount }, counted(left)];
  return { said: staffInWords(reader, staff), parts };
}

/** "12 of 52 new, 9 gone". */
export function staffInWords(reader: Reader, { changed, headcount, left }: StaffChange): string {
  return fill(reader.words.depth.trend.staffChange, {
    changed: staffCountText(reader, changed),
    headcount: whole(headcount, reader.language),
    left: staffCountText(reader, left),
  });
}

/** A number of people, or "fewer than 7". */
function staffCountText({ language, words }: Reader, people: StaffCount): string {
  if (typeof people === 'number') return whole(people, language);
  return fill(words.depth.trend.below, { people: people.below });
}

/** The slope of a line: in words, and as figures for those who calculate. */
export const slopeColumn = ({ words }: Reader): Column => ({
  title: words.depth.trend.slope,
  kind: 'sentence',
  parts: [{ title: words.depth.trend.slope, kind: 'gap', interval: true }],
});

export function slopeCell({ language, words }: Reader, slope: Cell<Slope>): TableCell {
  if (slope.withheld) return null;
  const { slope: value, low, high, direction } = slope;
  const { perMonth, directions } = words.depth.trend;
  const said = fill(perMonth, { direction: directions[direction], slope: signed(value, language) });
  return { said, parts: [{ value, low, high }], claims: direction === 'level' ? [] : ['slopes'] };
}

/** A part whose places had other names says which. */
export function comparedName(
  place: Place,
  { name, formerly }: Pick<ComparedGroup, 'name' | 'formerly'>,
): string {
  const now = name.labels.length > 0 ? nameOf(place, name) : partName(place, name);
  if (formerly.length === 0) return now;
  const before = formerly.map((label) => say(label, place.language)).join(', ');
  return fill(place.words.depth.trend.formerly, { name: now, before });
}
