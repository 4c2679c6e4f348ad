import Papa from 'papaparse';

/** One row of the staff list, with the line of the file on which it starts (the first is 1). */
export type RosterRow = { line: number; cells: string[] };

/** The staff list as rows of text, before anything in it has a meaning. */
export type RosterTable = {
  delimiter: string;
  rows: RosterRow[];
  /** Lines with nothing but empty cells. */
  blankLines: number[];
  /** Lines on which a quotation mark is opened and not closed, or closed too early. */
  brokenQuotes: number[];
};

const delimiters = [';', ',', '\t', '|'];

/**
 * Splits CSV text into rows (RFC 4180, any newline). The delimiter is the one Excel announces on a
 * first line `sep=;`, else the one that splits the first line with text into the most headings.
 * A quoted cell may hold newlines; line numbers count them, so that they agree with an editor.
 */
export function parse(text: string): RosterTable {
  const unix = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const announced = /^"?sep=([^"\n])"?[^\S\n]*(\n|$)/i.exec(unix);
  const body = announced ? unix.slice(announced[0].length) : unix;
  const delimiter = announced?.[1] ?? recognise(body);
  const parsed = Papa.parse<string[]>(body, { delimiter, newline: '\n', skipEmptyLines: false });
  const table: RosterTable = { delimiter, rows: [], blankLines: [], brokenQuotes: [] };

  const broken = new Set(
    parsed.errors.filter((error) => error.type === 'Quotes').map((error) => error.row),
  );
  let line = announced ? 2 : 1;
  parsed.data.forEach((cells, index) => {
    const endOfFile = index === parsed.data.length - 1 && cells.length === 1 && cells[0] === '';
    if (endOfFile) return;
    if (broken.has(index)) table.brokenQuotes.push(line);
    if (cells.every((cell) => cell.trim() === '')) table.blankLines.push(line);
    else table.rows.push({ line, cells });
    line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
  });
  return table;
}

function recognise(text: string): string {
  const firstLine = /[^\s;,|][^\n]*/.exec(text)?.[0] ?? '';
  const columns = (delimiter: string) =>
    Papa.parse<string[]>(firstLine, { delimiter }).data[0]?.length ?? 0;
  return delimiters.reduce((best, other) => (columns(other) > columns(best) ? other : best));
}
