import {
  type MergedCells,
  mostColumns,
  mostLetters,
  mostMerged,
  putCell,
  type Sheet,
} from './sheet.ts';
import { Strikes } from './strikes.ts';
import { uncomputed } from './uncomputed.ts';
import { readPart } from './xlsx-parts.ts';
import { attribute, plainText } from './xml.ts';
import type { Allowance, ZipEntry } from './zip.ts';

/** Repeated cells and rows that stand for emptiness up to the sheet's edge. */
const mostRepeated = 1_000;

/** The tables of an OpenDocument spreadsheet (`.ods`), as LibreOffice and Google write them. */
export function odsSheets(content: ZipEntry, allowance: Allowance): Sheet[] {
  const invisible = new Set<string>();
  const struck = new Set<string>();
  const listed: { name: string; style: string }[] = [];
  let style = '';
  readPart(content, allowance, {
    open(name, attributes) {
      if (name === 'style') style = attribute(attributes, 'name') ?? '';
      else if (name === 'table-properties' && attribute(attributes, 'display') === 'false') {
        invisible.add(style);
      } else if (name === 'text-properties' && isLinedThrough(attributes)) struck.add(style);
      else if (name === 'table') {
        listed.push({
          name: attribute(attributes, 'name') ?? '',
          style: attribute(attributes, 'style-name') ?? '',
        });
      }
    },
    text() {},
    close() {},
  });
  return listed.map(({ name, style: own }, place) => {
    const hiddenColumns = new Set<number>();
    const merged = new Map<string, MergedCells>();
    return {
      name,
      hidden: invisible.has(own),
      hiddenColumns,
      merged,
      read: (visit) =>
        readTable(content, allowance, place, { hiddenColumns, merged, struck }, visit),
    };
  });
}

function readTable(
  content: ZipEntry,
  allowance: Allowance,
  place: number,
  {
    hiddenColumns,
    merged,
    struck,
  }: { hiddenColumns: Set<number>; merged: Map<string, MergedCells>; struck: Set<string> },
  visit: Parameters<Sheet['read']>[0],
): void {
  let table = -1;
  let going = true;
  let line = 0;
  let column = 0;
  let columns = 0;
  let cells: string[] = [];
  let row = { repeated: 1, hidden: false };
  let cell = { repeated: 1, type: '', value: '', style: '' };
  const strikes = new Strikes();
  let shown = '';
  let paragraph = 0;
  readPart(content, allowance, {
    open(name, attributes) {
      if (name === 'table') table += 1;
      if (table !== place) return;
      if (name === 'table-column') {
        const count = repeats(attributes, 'number-columns-repeated');
        if (isHidden(attributes)) {
          for (let at = columns; at < Math.min(columns + count, mostColumns); at += 1) {
            hiddenColumns.add(at);
          }
        }
        columns += count;
      } else if (name === 'table-row') {
        row = {
          repeated: repeats(attributes, 'number-rows-repeated'),
          hidden: isHidden(attributes),
        };
        cells = [];
        column = 0;
        strikes.start();
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        cell = {
          repeated: repeats(attributes, 'number-columns-repeated'),
          type: attribute(attributes, 'value-type') ?? '',
          style: attribute(attributes, 'style-name') ?? '',
          value:
            attribute(attributes, 'date-value') ??
            attribute(attributes, 'string-value') ??
            attribute(attributes, 'value') ??
            '',
        };
        // A formula that was worked out has a type, even where it shows nothing.
        if (cell.type === '' && attribute(attributes, 'formula')) cell.value = uncomputed;
        const down = repeats(attributes, 'number-rows-spanned');
        if (down > 1 && merged.size < mostMerged) {
          const first = line + 1;
          merged.set(`${first} ${column}`, { first, last: line + down, column });
        }
        shown = '';
      } else if (name === 'p') {
        if (shown !== '') shown += '\n';
        paragraph += 1;
      } else if (name === 's' || name === 'tab' || name === 'line-break') shown += ' ';
      else if (name === 'annotation') paragraph -= 100;
    },
    text(part) {
      if (paragraph > 0 && shown.length < mostLetters) shown += part;
    },
    close(name) {
      if (table !== place) return;
      if (name === 'p') paragraph -= 1;
      else if (name === 'annotation') paragraph += 100;
      else if (name === 'table-cell' || name === 'covered-table-cell') {
        const text = ownText(cell, plainText(shown));
        const times = text === '' ? 0 : Math.min(cell.repeated, mostRepeated);
        for (let at = 0; at < times; at += 1) putCell(cells, column + at, text);
        if (text !== '') strikes.count(struck.has(cell.style));
        column += cell.repeated;
      } else if (name === 'table-row') {
        const times = cells.length === 0 ? 1 : Math.min(row.repeated, mostRepeated);
        for (let at = 0; at < times && going; at += 1) {
          going = visit({
            line: line + at + 1,
            cells,
            hidden: row.hidden,
            struck: strikes.row,
          });
        }
        line += row.repeated;
      } else if (name === 'table') going = false;
    },
    enough: () => !going,
  });
}

/** What the cell shows; its value where it shows nothing or scientific notation, or is a date. */
function ownText(cell: { type: string; value: string }, shown: string): string {
  if (cell.type === 'date') return cell.value.slice(0, 10);
  const shortened = cell.type === 'float' && /[eE][+-]?\d/.test(shown);
  return shortened || shown === '' ? cell.value : shown;
}

function isLinedThrough(attributes: string): boolean {
  return (attribute(attributes, 'text-line-through-style') ?? 'none') !== 'none';
}

function repeats(attributes: string, name: string): number {
  return Math.max(1, Number(attribute(attributes, name)) || 1);
}

function isHidden(attributes: string): boolean {
  return /^(?:collapse|filter)$/.test(attribute(attributes, 'visibility') ?? '');
}
