import { mostLetters, putCell, type Sheet } from './sheet.ts';
import { Strikes } from './strikes.ts';
import { uncomputed } from './uncomputed.ts';
import { attribute, markupReader, plainText } from './xml.ts';

const tables = ['table', 'worksheet'];
const cellNames = ['td', 'th', 'cell'];
const strikeNames = ['s', 'strike', 'del'];
const lineThrough = /line-through/i;
/** Cells of one row that reach into the next: no table of people has more. */
const mostReaching = 512;

/**
 * The tables of a web page or of a 2003 XML spreadsheet, which many systems save under the name of
 * an Excel file. A table inside a cell belongs to that cell; a cell that reaches down into other rows
 * stands in each of them.
 */
export function markupSheets(text: string): Sheet[] {
  const names: string[] = [];
  walk(text, { table: (name) => names.push(name), row: () => true });
  return names.map((name, place) => ({
    name,
    hidden: false,
    hiddenColumns: new Set(),
    read(visit) {
      let at = -1;
      walk(text, {
        table: () => {
          at += 1;
        },
        row: (row) => (at === place ? visit(row) : at < place),
      });
    },
  }));
}

function truth(written: string): string {
  return written === '1' ? 'TRUE' : 'FALSE';
}

function walk(
  text: string,
  events: { table: (name: string) => void; row: Parameters<Sheet['read']>[0] },
): void {
  const isBook = /<(?:\w+:)?Workbook[\s>]/.test(text.slice(0, 4_000));
  let going = true;
  let depth = 0;
  let line = 0;
  let column = 0;
  let hidden = false;
  const strikes = new Strikes();
  /** Of a 2003 spreadsheet: the style that is being written down, and those that strike through. */
  let style = '';
  const struckStyles = new Set<string>();
  const isStruck = (attributes: string, row: boolean) => {
    const own = attribute(attributes, 'StyleID');
    return lineThrough.test(attributes) || (own === undefined ? row : struckStyles.has(own));
  };
  let rowStruck = false;
  let struck = false;
  let cells: string[] | undefined;
  let shown: string | undefined;
  let span = 1;
  let rows = 1;
  /** Within a remark that somebody attached to a cell. */
  let remark = false;
  let formula = false;
  let boolean = false;
  /** Cells that reach down into the next rows, by column. */
  const reaching = new Map<number, { text: string; rows: number }>();
  const endCell = () => {
    if (cells && shown !== undefined) {
      const plain = plainText(shown).replace(/\s+/g, ' ').trim();
      const text = formula ? uncomputed : boolean ? truth(plain) : plain;
      putCell(cells, column - 1, text);
      if (text !== '') strikes.count(struck);
      if (rows > 1 && reaching.size < mostReaching) reaching.set(column, { text, rows: rows - 1 });
    }
    shown = undefined;
  };
  /** Fills the places that cells above reach down into. */
  const passReaching = () => {
    for (let above = reaching.get(column + 1); above; above = reaching.get(column + 1)) {
      column += 1;
      if (cells) putCell(cells, column - 1, above.text);
      above.rows -= 1;
      if (above.rows < 1) reaching.delete(column);
    }
  };
  const endRow = () => {
    endCell();
    if (cells) passReaching();
    if (cells && going) going = events.row({ line, cells, hidden, struck: strikes.row });
    cells = undefined;
  };
  const reader = markupReader({
    open(name, attributes) {
      if (tables.includes(name) && (name === 'worksheet') === isBook) {
        depth += 1;
        if (depth > 1) return;
        line = 0;
        reaching.clear();
        events.table(attribute(attributes, 'Name') ?? '');
      } else if (depth > 1) return;
      else if (name === 'tr' || name === 'row') {
        endRow();
        line = Number(attribute(attributes, 'Index')) || line + 1;
        hidden = attribute(attributes, 'Hidden') === '1' || /display\s*:\s*none/i.test(attributes);
        column = 0;
        cells = [];
        rowStruck = isStruck(attributes, false);
        strikes.start();
      } else if (cellNames.includes(name)) {
        endCell();
        passReaching();
        column = Number(attribute(attributes, 'Index')) || column + 1;
        shown = '';
        struck = isStruck(attributes, rowStruck);
        formula = attribute(attributes, 'Formula') !== undefined;
        boolean = false;
        rows =
          Number(attribute(attributes, 'rowspan')) ||
          1 + (Number(attribute(attributes, 'MergeDown')) || 0);
        span =
          Number(attribute(attributes, 'colspan')) ||
          1 + (Number(attribute(attributes, 'MergeAcross')) || 0);
      } else if (isBook && name === 'style') style = attribute(attributes, 'ID') ?? '';
      else if (isBook && name === 'font' && attribute(attributes, 'StrikeThrough') === '1') {
        struckStyles.add(style);
      } else if (shown !== undefined && strikeNames.includes(name)) struck = true;
      else if (isBook && name === 'comment') remark = true;
      else if (isBook && name === 'data' && !remark) {
        formula = false;
        boolean = attribute(attributes, 'Type') === 'Boolean';
      } else if (name === 'br' && shown !== undefined) shown += ' ';
    },
    text(part) {
      if (shown !== undefined && !remark && shown.length < mostLetters)
        shown += part.slice(0, mostLetters * 8);
    },
    close(name) {
      if (tables.includes(name) && (name === 'worksheet') === isBook) {
        endRow();
        depth -= 1;
      } else if (depth > 1) return;
      else if (name === 'comment') remark = false;
      else if (name === 'tr' || name === 'row') endRow();
      else if (cellNames.includes(name)) {
        endCell();
        column += Math.min(span, 1_000) - 1;
        span = 1;
      }
    },
  });
  for (let at = 0; at < text.length && going; at += 65_536)
    reader.feed(text.slice(at, at + 65_536));
  if (going) reader.end();
}
