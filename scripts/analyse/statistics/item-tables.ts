import { scoredItems } from '../../../src/core/definition/definition.ts';
import type { Definition } from '../../../src/core/definition/definition-schema.ts';
import {
  addSheet,
  type CrossProducts,
  noCrossProducts,
} from '../../../src/core/statistics/cross-products.ts';
import { notApplicableCode, type Responses } from '../responses.ts';
import type { Grouping } from './frame.ts';

/** The scored items of a scale in one group: on everybody who answered, and on complete sheets. */
export interface ItemTable {
  available: number[][];
  complete: number[][];
  nComplete: number;
}

interface ScaleColumn {
  codes: Uint8Array;
  reversed: boolean;
}

/** The columns of a scale's scored items. */
function columnsOf(
  definition: Definition,
  { n, ratings }: Responses,
  scale: string,
): ScaleColumn[] {
  return scoredItems(definition, scale).map(({ id, reversed }) => ({
    codes: ratings.get(id) ?? new Uint8Array(n).fill(notApplicableCode),
    reversed,
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
  const empty = () => columns.map(() => [0, 0, 0, 0, 0]);
  const tables = groups.map(() => ({ available: empty(), complete: empty(), nComplete: 0 }));
  const sheet = new Uint8Array(columns.length);
  for (let row = 0; row < responses.n; row += 1) {
    const table = tables[codes[row] ?? 0];
    if (!table) continue;
    const whole = readSheet(columns, row, sheet);
    for (let item = 0; item < sheet.length; item += 1) {
      const value = sheet[item] ?? 0;
      if (value === 0) continue;
      raise(table.available[item], value - 1);
      if (whole) raise(table.complete[item], value - 1);
    }
    if (whole) table.nComplete += 1;
  }
  return tables;
}

/** Cross products of a scale's items over the sheets on which all of them are answered. */
export function itemCrossProducts(
  definition: Definition,
  responses: Responses,
  scale: string,
): CrossProducts {
  const columns = columnsOf(definition, responses, scale);
  const cross = noCrossProducts(columns.length);
  const sheet = new Uint8Array(columns.length);
  for (let row = 0; row < responses.n; row += 1) {
    if (readSheet(columns, row, sheet)) addSheet(cross, sheet);
  }
  return cross;
}

/** Puts a row's answers in `sheet`, 0 for missing; whether none is missing. */
function readSheet(columns: ScaleColumn[], row: number, sheet: Uint8Array): boolean {
  let whole = true;
  for (let item = 0; item < columns.length; item += 1) {
    const column = columns[item];
    const code = column?.codes[row] ?? notApplicableCode;
    if (code >= notApplicableCode) {
      sheet[item] = 0;
      whole = false;
    } else sheet[item] = column?.reversed ? 6 - code : code;
  }
  return whole;
}

function raise(counts: number[] | undefined, place: number): void {
  if (counts) counts[place] = (counts[place] ?? 0) + 1;
}
