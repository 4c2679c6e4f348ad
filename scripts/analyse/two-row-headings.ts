import type { RowReader } from './csv-rows.ts';
import { isKnownAnswer } from './init/known-answers.ts';

/**
 * Joins headings that run over two rows, as SurveyMonkey writes them: a question with several statements has
 * its own words above the first and nothing above the others, and the statements stand in the second row, where
 * the columns about the sheet are empty. Every other file comes through as it is.
 */
export function withTwoRowHeadings(reader: RowReader): { reader: RowReader; end: () => void } {
  let held: { cells: string[]; line: number } | null = null;
  let rows = 0;
  const end = () => {
    if (held) reader.row(held.cells, held.line);
    held = null;
  };
  return {
    end,
    reader: {
      ...reader,
      row: (cells, line) => {
        rows += 1;
        if (rows === 1 && cells[0]?.trim() && cells.some((cell) => cell.trim() === '')) {
          held = { cells, line };
          return;
        }
        const joined = held && rows === 2 ? joinedOf(held.cells, cells) : null;
        if (held && joined) {
          reader.row(joined, held.line);
          held = null;
          return;
        }
        end();
        reader.row(cells, line);
      },
    },
  };
}

/** What stands under a question itself beside an answer of one's own: its kind, no statement. */
const isKind = /^(?:open-ended )?response$/i;

/** Null where the second row is no row of headings. */
function joinedOf(first: readonly string[], second: readonly string[]): string[] | null {
  const at = (row: readonly string[], place: number) => (row[place] ?? '').trim();
  const fills = first.some((_, place) => at(first, place) === '' && at(second, place) !== '');
  const words = second.every((cell) => !/^-?\d/.test(cell.trim()) && !isKnownAnswer(cell));
  if (!fills || !words || at(second, 0) !== '') return null;
  return first.map((heading, place) => {
    // The first of several statements stands under the words of the question.
    const several = at(first, place) === '' || first[place + 1]?.trim() === '';
    return (several && !isKind.test(at(second, place)) && at(second, place)) || heading;
  });
}
