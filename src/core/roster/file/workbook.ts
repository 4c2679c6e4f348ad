import { DomainError } from '../../ground/errors.ts';
import { decode, type RosterEncoding } from './decode.ts';
import { fileKind } from './kind.ts';
import { markupSheets } from './markup-sheets.ts';
import { odsSheets } from './ods.ts';
import type { Sheet } from './sheet.ts';
import { type CountHeadings, textSheet } from './text-sheet.ts';
import { xlsxSheets } from './xlsx.ts';

/** An uploaded file as sheets, and how it was taken. */
export interface Workbook {
  kind: 'text' | 'xlsx' | 'ods' | 'web-page' | 'xml';
  sheets: Sheet[];
  /** Of a text file: how its letters are written, some of its words, what stands between cells. */
  text?: { encoding: RosterEncoding; sample: string[]; zeros: number; delimiter?: string };
}

/** What a person chose after seeing how a text file was taken. */
export interface TextChoices {
  encoding?: RosterEncoding;
  delimiter?: string;
}

/** Bytes that all readings of one upload together may unpack. */
const mostUnpacked = 200 * 1024 * 1024;

/**
 * Opens a staff list, whatever program wrote it: text with separators, `.xlsx`, `.ods`, and the web
 * pages and XML that carry the name of an Excel file.
 * @throws DomainError `roster.other-file` naming what it is instead, `roster.unreadable`
 */
export function openWorkbook(
  bytes: Uint8Array,
  countHeadings: CountHeadings,
  choices: TextChoices,
): Workbook {
  const file = fileKind(bytes);
  const allowance = { left: mostUnpacked };
  if (file.kind === 'xlsx') return { kind: 'xlsx', sheets: xlsxSheets(file.entries, allowance) };
  if (file.kind === 'ods') {
    const content = file.entries.get('content.xml');
    if (!content) throw new DomainError('roster.unreadable');
    return { kind: 'ods', sheets: odsSheets(content, allowance) };
  }
  const { text, encoding, sample, zeros } = decode(bytes, choices.encoding);
  const markup = markupKind(text.slice(0, 8_000));
  if (markup === 'ods') {
    const content = { name: '', stored: true, encrypted: false, bytes };
    return { kind: 'ods', sheets: odsSheets(content, allowance) };
  }
  const facts = { encoding, sample, zeros };
  if (markup) return { kind: markup, sheets: markupSheets(text), text: facts };
  const { sheet, delimiter } = textSheet(text, countHeadings, choices.delimiter);
  return {
    kind: 'text',
    sheets: [sheet],
    text: { ...facts, ...(delimiter === undefined ? {} : { delimiter }) },
  };
}

/** `.fods` is an OpenDocument spreadsheet in one file of XML. */
function markupKind(start: string): 'web-page' | 'xml' | 'ods' | undefined {
  if (!/^\uFEFF?\s*</.test(start)) return undefined;
  if (/<(?:\w+:)?Workbook[\s>]/.test(start)) return 'xml';
  if (/<office:document\s/.test(start)) return 'ods';
  return /<(?:html|table|!doctype html|body|head|meta|div)[\s>]/i.test(start)
    ? 'web-page'
    : /^\uFEFF?\s*<\?xml/.test(start)
      ? 'xml'
      : undefined;
}
