/** How the cells of a number format show a number, as far as a staff list needs to know. */
export type NumberFormat = 'plain' | 'date' | { before: string; digits: number; after: string };

/** Formats that every workbook knows without writing them down (ECMA-376 part 1, 18.8.30). */
const builtInDates = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

/** Characters of a format code at most, for Excel; no program writes longer ones. */
const longestCode = 255;

/** What a format code does: show a date, fill up with zeros (`00000`, `"P"0000`), or nothing special. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) {
    return builtInDates.some(([from, to]) => id >= from && id <= to) ? 'date' : 'plain';
  }
  const [positive = ''] = code.slice(0, longestCode).split(';');
  const literal = '((?:"[^"]*"|\\\\.|[ \\-/])*)';
  const zeros = new RegExp(`^${literal}(0{2,30})${literal}$`).exec(positive);
  if (zeros) {
    const [, before = '', digits = '', after = ''] = zeros;
    return { before: unquoted(before), digits: digits.length, after: unquoted(after) };
  }
  const bare = positive.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  return /[ymdhs]/i.test(bare) && !/general/i.test(bare) ? 'date' : 'plain';
}

function unquoted(literal: string): string {
  return literal.replace(/"([^"]*)"|\\(.)/g, '$1$2');
}

/**
 * A number as its cell shows it. More than fifteen digits are more than a spreadsheet keeps: they
 * are written in scientific notation, so that nobody takes them for a personnel number.
 * @param from1904 the workbook counts days from 1904, as Excel on a Mac once did
 */
export function numberText(written: string, format: NumberFormat, from1904: boolean): string {
  const value = Number(written);
  if (written.trim() === '' || !Number.isFinite(value)) return written;
  if (format === 'date') return dateText(value, from1904);
  const text = plainNumber(value);
  if (format === 'plain' || !/^\d+$/.test(text)) return text;
  return format.before + text.padStart(format.digits, '0') + format.after;
}

function plainNumber(value: number): string {
  if (Math.abs(value) >= 1e15) {
    const [digits, power] = value.toExponential().split('e');
    return `${digits}E${power}`;
  }
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(15)));
}

const dayLength = 86_400_000;
/** The last day that can be written down: 31 December 9999. */
const lastDay = 2_958_465;

function dateText(value: number, from1904: boolean): string {
  const days = Math.floor(value) + (from1904 ? 1462 : 0);
  if (days < 1 || days > lastDay) return plainNumber(value);
  // Excel counts a 29 February 1900 that never was.
  const start = Date.UTC(1899, 11, days < 60 ? 31 : 30);
  return new Date(start + days * dayLength).toISOString().slice(0, 10);
}
