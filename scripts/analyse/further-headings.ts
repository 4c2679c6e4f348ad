/** Qualtrics writes two rows of its own under the headings: no program is known to write more. */
const mostRows = 2;

/**
 * Recognises the rows that survey programs put under the headings: the questions in words, and what
 * Qualtrics knows its columns by. Such a row stands before every answer, is at least half filled, and
 * holds nothing that can be an answer.
 * @returns whether a row is one; to be asked of each row in turn, the first below the headings first
 */
export function furtherHeadings() {
  let row = 0;
  let over = false;
  /** @param isAnswer whether the cell at this place of `cells` can be an answer */
  return (
    cells: readonly string[],
    isAnswer: (cell: string, place: number) => boolean,
  ): boolean => {
    row += 1;
    const written = cells.flatMap((cell, place) => (cell.trim() === '' ? [] : [place]));
    const inWords =
      written.length > 0 &&
      2 * written.length >= cells.length &&
      !written.some((place) => isAnswer((cells[place] ?? '').trim(), place));
    const ids = cells.some((cell) => cell.includes('ImportId'));
    over ||= row > mostRows || !(ids || (row === 1 && inWords));
    return !over;
  };
}
