import Papa from 'papaparse';
import { expect } from 'vitest';

/** What every file may do to a text: one kind of line end, and a mark for what no file can hold. */
export const held = (text: string) =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, (one) => (/[\t\n]/.test(one) ? one : '\uFFFD'));

/** Without white space, which readers join and break as they like. */
const tight = (text: string) => text.replace(/\s+/g, '');

export function holdsAll(read: string, texts: readonly string[]): void {
  const said = tight(read);
  for (const text of texts) {
    expect(said.includes(tight(held(text))), JSON.stringify(text).slice(0, 90)).toBe(true);
  }
}

/** Alike, where letters that the font lacks stand as a mark, and what nobody sees is left out. */
export function printsAll(read: string, texts: readonly string[]): void {
  const marks = (text: string) => text.replace(/\uFFFD+/g, '\uFFFD');
  const said = marks(tight(read.normalize('NFC')).replace(/\p{Cf}/gu, ''));
  const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });
  // Arabic is drawn as it looks; `arabic-pdf.test.ts` holds what a reader of the file is told.
  for (const text of texts.filter((one) => !/\p{Script=Arabic}/u.test(one))) {
    const joined = tight(held(text)).replace(/[\uFB00-\uFB06]/g, (one) => one.normalize('NFKC'));
    const seen = joined.normalize('NFC').replace(/\p{Cf}/gu, '');
    const letters = [...segments.segment(seen)].map(({ segment }) =>
      /^[\u0020-\u017F\u0386-\u03CE\u0400-\u0513\u1EA0-\u1EF9]+$/.test(segment)
        ? segment
        : '\uFFFD',
    );
    expect(said.includes(marks(letters.join(''))), JSON.stringify(text).slice(0, 90)).toBe(true);
  }
}

export function cellsOf(csv: string): string {
  const body = csv.replace(/^\uFEFF/, '');
  const { data, errors } = Papa.parse<string[]>(body, { skipEmptyLines: true });
  expect(errors).toEqual([]);
  // Excel, LibreOffice and others take these for a formula, behind anything that nobody sees.
  for (const cell of data.flat()) {
    expect(cell).not.toMatch(/^[\s\p{Cf}\p{DI}\u2800]*(?:[=@＝＠]|[+\-＋－][^\d.])/u);
  }
  return data
    .flat()
    .map((cell) => cell.replace(/^'/, ''))
    .join(' ');
}
