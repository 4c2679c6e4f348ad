import { mostColumns, mostLetters, type SheetRow } from './sheet.ts';

/** What can stand between the cells of a text file. */
export const delimiters = [';', ',', '\t', '|', '^', '~', ':', '¦', '\u001f'];

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/**
 * Splits text into records (RFC 4180; lines end in LF, CR LF or CR) in one pass, whatever stands in
 * it, and hands over each with the line on which it starts. A quoted cell may hold line breaks, and
 * lines are counted as an editor does. Cells beyond the limits of a sheet are counted, not kept.
 */
export function readRecords(
  text: string,
  delimiter: string,
  visit: (row: SheetRow) => boolean,
  firstLine = 1,
): void {
  const separator = delimiter.charCodeAt(0);
  let at = 0;
  let line = firstLine;
  while (at < text.length) {
    const row: SheetRow = { line, cells: [] };
    let ended = false;
    while (!ended) {
      const cell =
        text.charCodeAt(at) === quote ? quotedCell(at) : (spacedCell(at) ?? plainCell(at));
      if (row.cells.length <= mostColumns) row.cells.push(cell.text);
      else if (cell.text !== '') row.cells[mostColumns] = cell.text;
      if (cell.broken) row.broken = true;
      at = cell.end;
      ended = text.charCodeAt(at) !== separator;
      if (!ended) at += 1;
    }
    if (at < text.length) {
      at += text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? 2 : 1;
      line += 1;
    }
    if (!visit(row)) return;
  }

  function plainCell(start: number): { text: string; end: number; broken?: boolean } {
    let end = start;
    while (end < text.length) {
      const code = text.charCodeAt(end);
      if (code === separator || code === lineFeed || code === carriageReturn) break;
      end += 1;
    }
    return { text: text.slice(start, Math.min(end, start + mostLetters)), end };
  }

  /** Some programs write a space before the marks; a mark that does not close is a part of the text. */
  function spacedCell(start: number): ReturnType<typeof quotedCell> | undefined {
    const from = afterSpaces(start);
    if (from === start || text.charCodeAt(from) !== quote) return undefined;
    const closed = /^"(?:[^"]|""){0,300}"/.exec(text.slice(from, from + 2 * mostLetters));
    return closed && ends(afterSpaces(from + closed[0].length)) ? quotedCell(from) : undefined;
  }

  /** A mark closes the cell before a separator or the end of a line; two of them are one. */
  function quotedCell(start: number): { text: string; end: number; broken: boolean } {
    let read = '';
    let broken = false;
    let from = start + 1;
    for (;;) {
      const close = text.indexOf('"', from);
      const upTo = close < 0 ? text.length : close;
      if (read.length < mostLetters) read += text.slice(from, Math.min(upTo, from + mostLetters));
      line += breaksBetween(from, upTo);
      if (close < 0) return { text: unix(read), end: text.length, broken: true };
      const next = text.charCodeAt(close + 1);
      const end = afterSpaces(close + 1);
      if (ends(end)) return { text: unix(read), end, broken };
      broken ||= next !== quote;
      if (read.length < mostLetters) read += '"';
      from = close + (next === quote ? 2 : 1);
    }
  }

  function ends(place: number): boolean {
    const code = text.charCodeAt(place);
    const atLineEnd = code === lineFeed || code === carriageReturn;
    return atLineEnd || code === separator || place >= text.length;
  }

  function afterSpaces(start: number): number {
    let place = start;
    while (text.charCodeAt(place) === 32) place += 1;
    return place;
  }

  function breaksBetween(start: number, end: number): number {
    let breaks = 0;
    for (let place = start; place < end; place += 1) {
      const code = text.charCodeAt(place);
      if (code === lineFeed) breaks += 1;
      else if (code === carriageReturn && text.charCodeAt(place + 1) !== lineFeed) breaks += 1;
    }
    return breaks;
  }
}

function unix(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
