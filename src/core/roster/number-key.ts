import { languages } from '../language/language.ts';
import { listOf } from '../language/list.ts';
import { withoutListMarks } from './list-marks.ts';
import { tidy, withPlainMarks } from './tidy.ts';

/**
 * The one form in which personnel numbers are compared: without spaces, leading zeros and the
 * difference between capital and small letters. They are kept and shown as HR's system writes them.
 * Storage compares with the same expression in SQL; its `lower` knows the letters a–z.
 * @example numberKey('00 123') === numberKey('123') // true
 */
export function numberKey(number: string): string {
  return number
    .replaceAll(' ', '')
    .replace(/^0+/, '')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Whether a cell may hold a personnel number: what a row without one says is of no person. */
export function mayBeNumber(cell: string | undefined): boolean {
  return /\d/.test(cell ?? '') && !/\s.*\s|\d\s+\p{L}{3}/u.test(cell?.trim() ?? '');
}

/**
 * `1.234`, `12'345`: a number that a spreadsheet showed with marks for thousands, without them. What
 * ends in three zeros may as well have decimals, and stays.
 */
export function withoutThousands(number: string): string {
  return /^[1-9]\d{0,2}(?:[.,'’]\d{3})+$/.test(number) && !/[.,'’]000$/.test(number)
    ? number.replace(/[.,'’]/g, '')
    : number;
}

/** `en`, `and`, `und`, `et`: what stands between the last two of a list in a sentence. */
const joiningWords = new Set(languages.map((language) => listOf(['', ''], language).trim()));

/** Cuts what HR pasted, from a mail or a column of Excel, into personnel numbers; each once. */
export function numbersIn(pasted: string, known: (number: string) => boolean): string[] {
  // A number may hold a space or a sign; only where nobody has such a number does that separate.
  const lines = pasted.split(/[\r\n;,|、，；\u2028\u2029]+/);
  const numbers = withoutListMarks(lines, (line) => known(tidyNumber(line)))
    .flatMap((line) => line.split('\t'))
    .flatMap((line) => (known(tidyNumber(line)) ? [line] : line.split(/\s+/)))
    .flatMap((word) => {
      const parts = word.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
      return !known(tidyNumber(word)) && parts.every(known) ? parts : [word];
    })
    .map(tidyNumber)
    .filter((number) => known(number) || !joiningWords.has(number));
  const once = new Map(numbers.filter(Boolean).map((number) => [numberKey(number), number]));
  return [...once.values()];
}

/** A personnel number without what programs put around it: `="00123"`, `'00123`, `>` of a mail, quotation marks. */
function tidyNumber(written: string): string {
  const { text } = tidy(written);
  let [from, to] = [0, text.length];
  while (from < to && around.includes(text[from] as string)) from += 1;
  while (to > from && `${around}.`.includes(text[to - 1] as string)) to -= 1;
  return withoutThousands(withPlainMarks(text.slice(from, to).trim()));
}

const around = '"\'“”‘’>';
