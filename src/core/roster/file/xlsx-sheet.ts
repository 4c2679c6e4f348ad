import { DomainError } from '../../ground/errors.ts';
import { numberText } from './number-text.ts';
import { mostColumns, mostLetters, mostMerged, putCell, type Sheet } from './sheet.ts';
import { Strikes } from './strikes.ts';
import { uncomputed } from './uncomputed.ts';
import { type CellLooks, cellText, readPart } from './xlsx-parts.ts';
import { attribute } from './xml.ts';
import type { Allowance, ZipEntry } from './zip.ts';

/** A sheet has no more rows than this, in Excel and elsewhere. */
const mostRows = 1_048_576;

/** What the sheets of a workbook share. */
export interface WorkbookParts {
  shared: () => string[];
  looks: () => CellLooks;
  from1904: boolean;
}

/**
 * Reads the rows of a worksheet part, of transitional and strict Office Open XML alike. The
 * dimension that it states is not believed. A formula counts as the value last computed for it.
 */
export function readWorksheet(
  entry: ZipEntry,
  allowance: Allowance,
  parts: WorkbookParts,
  { hiddenColumns, merged }: Pick<Sheet, 'hiddenColumns' | 'merged'>,
  visit: Parameters<Sheet['read']>[0],
): void {
  let going = true;
  let line = 0;
  let column = -1;
  let hidden = false;
  let cells: string[] = [];
  let phonetic = false;
  let formula = false;
  let cell = '';
  let value = '';
  let reading = false;
  const strikes = new Strikes();
  const { formats, struck } = parts.looks();
  const styleOf = () => Number(attribute(cell, 's') ?? 0);

  // Most cells of a sheet that somebody coloured are empty: attributes are read of the others only.
  const text = () => {
    const type = attribute(cell, 't') ?? '';
    if (type === 's') return parts.shared()[Number(value)] ?? '';
    if (type === '' || type === 'n') {
      return numberText(value, formats[styleOf()] ?? 'plain', parts.from1904);
    }
    if (type === 'd') return value.slice(0, 10);
    if (type === 'b') return value.trim() === '1' ? 'TRUE' : 'FALSE';
    return cellText(value);
  };

  readPart(entry, allowance, {
    open(name, attributes) {
      if (name === 'c') {
        cell = attributes;
        column += 1;
        value = '';
        formula = false;
      } else if (name === 'v' || name === 't') reading = true;
      else if (name === 'f') formula = true;
      else if (name === 'is') value = '';
      else if (name === 'rph') phonetic = true;
      else if (name === 'row') {
        line = Number(attribute(attributes, 'r')) || line + 1;
        if (line > mostRows) throw new DomainError('roster.too-large', { rows: 100_000 });
        hidden = isTrue(attribute(attributes, 'hidden'));
        column = -1;
        cells = [];
        strikes.start();
      } else if (name === 'col' && isTrue(attribute(attributes, 'hidden'))) {
        hideColumns(attributes, hiddenColumns);
      } else if (name === 'mergecell') merge(attribute(attributes, 'ref') ?? '', merged);
    },
    text(part) {
      if (reading && !phonetic && value.length < mostLetters) value += part;
    },
    close(name) {
      if (name === 'v' || name === 't') reading = false;
      else if (name === 'rph') phonetic = false;
      else if (name === 'c' && (value !== '' || formula)) {
        column = columnOf(attribute(cell, 'r')) ?? column;
        // A formula with an empty text as its result says that this is a text.
        const empty = value === '' && attribute(cell, 't') !== 'str';
        putCell(cells, column, empty ? uncomputed : text());
        if (struck.size > 0) strikes.count(struck.has(styleOf()));
      } else if (name === 'row' && going)
        going = visit({ line, cells, hidden, struck: strikes.row });
    },
    enough: () => !going,
  });
}

/** The place of the column in a reference such as `AB12`, from 0. */
function columnOf(reference: string | undefined): number | undefined {
  if (!reference) return undefined;
  let place = 0;
  for (let at = 0; at < reference.length && at < 4; at += 1) {
    const letter = (reference.charCodeAt(at) | 32) - 96;
    if (letter < 1 || letter > 26) break;
    place = place * 26 + letter;
  }
  return place > 0 ? place - 1 : undefined;
}

function merge(reference: string, merged: Sheet['merged']) {
  const [, from, first, last] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/i.exec(reference) ?? [];
  const column = columnOf(from);
  if (column === undefined || first === last || !merged || merged.size >= mostMerged) return;
  merged.set(reference, { first: Number(first), last: Number(last), column });
}

function hideColumns(attributes: string, hidden: Set<number>) {
  const first = Number(attribute(attributes, 'min'));
  const last = Math.min(Number(attribute(attributes, 'max')), mostColumns);
  for (let column = first; column <= last; column += 1) hidden.add(column - 1);
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
