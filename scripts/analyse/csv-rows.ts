import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { type Encoding, encodingOf, textOf } from './csv-text.ts';

const delimiters = [';', ',', '\t', '|'];

/** How a file was read. */
export interface CsvShape {
  encoding: Encoding;
  delimiter: string;
}

/** What to do with the rows; a row is named by the line of the file on which it starts, from 1. */
export interface RowReader {
  row: (cells: string[], line: number) => void;
  /** A quotation mark is not closed, or closed too early. */
  brokenQuotes: (line: number) => void;
}

/**
 * Reads a CSV file (RFC 4180; any newline, encoding and usual delimiter) row by row, holding a
 * quarter of a megabyte of it at a time. The delimiter is the one a first line `sep=;` announces, else the one that
 * splits the first line into the most cells. Lines with nothing but empty cells are skipped.
 */
export async function readRows(path: string, reader: RowReader): Promise<CsvShape> {
  const encoding = await encodingOf(path);
  const pieces = textOf(path, encoding);
  const { value: head = '' } = await pieces.next();
  const announced = /^"?sep=([^"\n])"?[^\S\n]*(\n|$)/i.exec(head);
  const body = announced ? head.slice(announced[0].length) : head;
  const delimiter = announced?.[1] ?? recognise(body);
  let line = announced ? 2 : 1;
  let quoted = false;

  async function* rest() {
    quoted = body.includes('"');
    if (body !== '') yield body;
    for await (const piece of pieces) {
      quoted ||= piece.includes('"');
      if (piece !== '') yield piece;
    }
  }

  await new Promise<void>((done, fail) => {
    Papa.parse<string[]>(Readable.from(rest()), {
      delimiter,
      newline: '\n',
      skipEmptyLines: false,
      chunk: ({ data, errors }) => {
        const broken = new Set(
          errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row),
        );
        data.forEach((cells, index) => {
          if (broken.has(index)) reader.brokenQuotes(line);
          else if (cells.some((cell) => cell.trim() !== '')) reader.row(cells, line);
          line += quoted ? 1 + newlinesIn(cells) : 1;
        });
      },
      complete: () => done(),
      error: fail,
    });
  });
  return { encoding, delimiter };
}

function recognise(text: string): string {
  const [firstLine = ''] = text.trimStart().split('\n', 1);
  const columns = (delimiter: string) =>
    Papa.parse<string[]>(firstLine, { delimiter }).data[0]?.length ?? 0;
  return delimiters.reduce((best, other) => (columns(other) > columns(best) ? other : best));
}

function newlinesIn(cells: string[]): number {
  return cells.reduce(
    (sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0),
    0,
  );
}
