import { scoredItems } from '../../../src/core/definition/definition.ts';
import type { Definition } from '../../../src/core/definition/definition-schema.ts';
import { pointsOfScales } from '../../../src/core/definition/points.ts';
import { oncePer } from '../../../src/core/ground/once-per.ts';
import { turningSum } from '../../../src/core/scoring/score.ts';
import {
  addCrossProducts,
  addSheet,
  type CrossProducts,
  noCrossProducts,
} from '../../../src/core/statistics/cross-products.ts';
import { notAnswered, notApplicableCode, type Responses } from '../responses.ts';
import type { Frame, Grouping } from './frame.ts';

/** The scored items of a scale in one group: on everybody who answered, and on complete sheets. */
export interface ItemTable {
  available: number[][];
  complete: number[][];
  nComplete: number;
}

export interface ScaleColumn {
  codes: Uint8Array;
  /** A reversed answer counts as this minus the answer; null for the others. */
  turn: number | null;
}

/** The columns of a scale's scored items. */
export function columnsOf(
  definition: Definition,
  { n, ratings }: Responses,
  scale: string,
): ScaleColumn[] {
  return scoredItems(definition, scale).map((item) => ({
    codes: ratings.get(item.id) ?? new Uint8Array(n).fill(notApplicableCode),
    turn: item.reversed ? turningSum(definition, item) : null,
  }));
}

/**
 * Histograms of a scale's items in every group, reversed items turned round, so that agreement can
 * be computed on available and on complete cases.
 */
export function itemTables(
  definition: Definition,
  responses: Responses,
  scale: string,
  { codes, groups }: Pick<Grouping, 'codes' | 'groups'>,
): ItemTable[] {
  const columns = columnsOf(definition, responses, scale);
  const { from, to } = pointsOfScales(definition);
  const empty = () => columns.map(() => new Array<number>(to - from + 1).fill(0));
  const tables = groups.map(() => ({ available: empty(), complete: empty(), nComplete: 0 }));
  const sheet = new Uint8Array(columns.length);
  for (let row = 0; row < responses.n; row += 1) {
    const table = tables[codes[row] ?? 0];
    if (!table) continue;
    const whole = readSheet(columns, row, sheet);
    for (let item = 0; item < sheet.length; item += 1) {
      const value = sheet[item] ?? notAnswered;
      if (value === notAnswered) continue;
      raise(table.available[item], value - from);
      if (whole) raise(table.complete[item], value - from);
    }
    if (whole) table.nComplete += 1;
  }
  return tables;
}

/**
 * Cross products of a scale's items over the sheets on which all of them are answered, by side: none of the two,
 * leaders, frontline. Made once: reliability, the pilot and single items all begin with them.
 */
export function crossProductsBySide(
  frame: Pick<Frame, 'definition' | 'responses' | 'sides'>,
  scale: string,
): readonly CrossProducts[] {
  const known = bySide(frame);
  const parts =
    known.get(scale) ??
    itemCrossProductsBy(frame.definition, frame.responses, scale, frame.sides, 3);
  known.set(scale, parts);
  return parts;
}

const bySide = oncePer((_: object) => new Map<string, readonly CrossProducts[]>());

/** The same over everybody. */
export function itemCrossProducts(
  frame: Pick<Frame, 'definition' | 'responses' | 'sides'>,
  scale: string,
): CrossProducts {
  return crossProductsBySide(frame, scale).reduce(addCrossProducts);
}

/** The same for each of `groups` parts of the rows. */
export function itemCrossProductsBy(
  definition: Definition,
  responses: Responses,
  scale: string,
  codes: ArrayLike<number>,
  groups: number,
): CrossProducts[] {
  const columns = columnsOf(definition, responses, scale);
  const parts = Array.from({ length: groups }, () => noCrossProducts(columns.length));
  const sheet = new Uint8Array(columns.length);
  for (let row = 0; row < responses.n; row += 1) {
    const part = parts[codes[row] ?? -1];
    if (part && readSheet(columns, row, sheet)) addSheet(part, sheet);
  }
  return parts;
}

/** Calls `visit` with each sheet on which all items of a scale are answered; the sheet is used again. */
export function eachCompleteSheet(
  definition: Definition,
  responses: Responses,
  scale: string,
  visit: (sheet: Uint8Array) => void,
): void {
  const columns = columnsOf(definition, responses, scale);
  const sheet = new Uint8Array(columns.length);
  for (let row = 0; row < responses.n; row += 1) {
    if (readSheet(columns, row, sheet)) visit(sheet);
  }
}

/** Puts a row's answers in `sheet`, `notAnswered` for missing; whether none is missing. */
function readSheet(columns: ScaleColumn[], row: number, sheet: Uint8Array): boolean {
  let whole = true;
  for (let item = 0; item < columns.length; item += 1) {
    const column = columns[item];
    const code = column?.codes[row] ?? notApplicableCode;
    if (code >= notApplicableCode) {
      sheet[item] = notAnswered;
      whole = false;
    } else sheet[item] = column?.turn == null ? code : column.turn - code;
  }
  return whole;
}

function raise(counts: number[] | undefined, place: number): void {
  if (counts) counts[place] = (counts[place] ?? 0) + 1;
}
