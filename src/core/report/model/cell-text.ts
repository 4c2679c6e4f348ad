import { fill } from '../../language/language.ts';
import {
  chance,
  day,
  decimal,
  percent,
  signed,
  signedPercent,
  whole,
} from '../../language/numbers.ts';
import type { Reader } from './reader.ts';
import type { Column, Figure, NumberKind, TableCell } from './table.ts';

/** What stands where nothing applies. */
const nothing = '–';

/**
 * A cell as one short text, for whoever reads a table instead of calculating with it.
 * @example '3,47 (3,40 tot 3,54; n=84)'
 */
export function cellText(cell: TableCell | undefined, column: Column, reader: Reader): string {
  if (cell === null || cell === undefined) return nothing;
  if (typeof cell === 'string') return column.kind === 'day' ? day(cell, reader.language) : cell;
  if ('withheld' in cell) return reader.words.pages.withheld;
  return 'said' in cell ? cell.said : figureText(cell, column, reader);
}

function figureText(figure: Figure, column: Column, reader: Reader): string {
  const { words } = reader;
  const write = (value: number) => numberText(value, column.kind as NumberKind, reader);
  const { value, low, high, n } = figure;
  const has = typeof low === 'number' && typeof high === 'number';
  if (value === null) return has ? bandText(low, high, reader) : nothing;
  const more = [
    ...(column.interval && has ? [`${write(low)} ${words.pages.chart.to} ${write(high)}`] : []),
    ...(column.people && n !== undefined ? [`n=${whole(n, reader.language)}`] : []),
  ];
  return more.length === 0 ? write(value) : `${write(value)} (${more.join('; ')})`;
}

/** A number as its kind is written. */
export function numberText(value: number, kind: NumberKind, { language }: Reader): string {
  switch (kind) {
    case 'count':
    case 'score':
      return whole(value, language);
    case 'gap':
      return signed(value, language);
    case 'share':
      return percent(value, language);
    case 'shareGap':
      return signedPercent(value, language);
    case 'chance':
      return chance(value, language);
    case 'points':
    case 'coefficient':
      return decimal(value, language);
  }
}

/** About the stretch a share lies in, with open ends: `about 40%–60%`, `about 40% or less`. */
export function bandText(from: number, to: number, { language, words }: Reader): string {
  const { orLess, orMore, between } = words.pages.items;
  const write = (share: number) => percent(share, language);
  if (from <= 0) return fill(orLess, { share: write(to) });
  if (to >= 1) return fill(orMore, { share: write(from) });
  return fill(between, { from: write(from), to: write(to) });
}
