import type { ColumnWords } from './columns.ts';
import type { Sheet } from './file/sheet.ts';
import { findRegion, type Region } from './region.ts';

/** What became of each sheet of the workbook. */
export interface SheetFact {
  name: string;
  fate: 'read' | 'hidden' | 'empty' | 'other' | 'also a list';
}

export interface ChosenSheet {
  sheet: Sheet;
  region: Region;
  sheets: SheetFact[];
}

/** Workbooks with more sheets than this are read as if they had no more. */
const mostSheets = 100;

/**
 * The sheet with the staff list: the one HR chose, else the first shown one with the most
 * recognisable headings and, of equals, with something below them. Hidden and empty sheets are passed over. Null when every shown one is empty.
 */
export function chooseSheet(
  sheets: Sheet[],
  words: ColumnWords,
  choices: { sheet?: string; headingLine?: number },
): ChosenSheet | { sheets: SheetFact[] } {
  const looked = sheets.slice(0, mostSheets).map((sheet) => {
    const chosen = sheet.name === choices.sheet;
    const wanted = chosen || choices.sheet === undefined ? choices.headingLine : undefined;
    const region = sheet.hidden && !chosen ? null : findRegion(sheet, words, wanted);
    return { sheet, region, chosen };
  });
  const candidates = looked.filter(({ region }) => region !== null);
  const known = Math.max(...candidates.map(({ region }) => region?.known ?? 0));
  const likeliest = candidates.filter(({ region }) => region?.known === known);
  const best =
    candidates.find(({ chosen }) => chosen) ??
    likeliest.find(({ region }) => region?.filled) ??
    likeliest[0];
  const facts = looked.map(({ sheet, region }): SheetFact => {
    const { name } = sheet;
    if (sheet === best?.sheet) return { name, fate: 'read' };
    if (sheet.hidden) return { name, fate: 'hidden' };
    if (!region) return { name, fate: 'empty' };
    return { name, fate: hasRequired(region, words) ? 'also a list' : 'other' };
  });
  return best?.region
    ? { sheet: best.sheet, region: best.region, sheets: facts }
    : { sheets: facts };
}

function hasRequired({ columns }: Region, { fields }: ColumnWords): boolean {
  return fields.every(({ id, required }) => !required || columns.some(({ field }) => field === id));
}
