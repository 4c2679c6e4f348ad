import { localeOf, type StaffLanguage } from './language.ts';

/** Numbers as a reader of the language writes them; a minus is a real minus sign. */

/** Making a format takes far longer than using it, and a report writes thousands of numbers. */
const shapes = new Map<string, Intl.NumberFormat>();

type Style = 'decimal' | 'percent';

function shapeOf(language: StaffLanguage, digits: number, style: Style): Intl.NumberFormat {
  const key = `${language}${digits}${style}`;
  const known = shapes.get(key);
  if (known) return known;
  const shape = new Intl.NumberFormat(localeOf(language).tag, {
    style,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  shapes.set(key, shape);
  return shape;
}

function write(
  value: number,
  language: StaffLanguage,
  digits: number,
  style: Style = 'decimal',
): string {
  const rounded = Number(value.toFixed(digits));
  const size = Math.abs(rounded) / (style === 'percent' ? 100 : 1);
  const text = shapeOf(language, digits, style).format(size);
  return rounded < 0 ? withSign('−', text, language) : text;
}

/**
 * A number behind its sign. In a language from right to left a mark keeps the sign there: without it
 * the rules of Unicode would show it behind the number.
 */
function withSign(sign: string, text: string, language: StaffLanguage): string {
  return `${localeOf(language).direction === 'rtl' ? '\u200E' : ''}${sign}${text}`;
}

/** A mean in points with one decimal: `3,4`. */
export function score(value: number, language: StaffLanguage): string {
  return write(value, language, 1);
}

/** A figure with so many decimals: `0,83`. */
export function decimal(value: number, language: StaffLanguage, digits = 2): string {
  return write(value, language, digits);
}

/** A chance, such as a p-value, to three decimals; never as if it were none: `0,031`, `<0,001`. */
export function chance(value: number, language: StaffLanguage): string {
  const least = 0.001;
  return value < least / 2
    ? withSign('<', write(least, language, 3), language)
    : write(value, language, 3);
}

/** A whole number with thousands marked: `1.204` or `1,204`. */
export function whole(value: number, language: StaffLanguage): string {
  return write(value, language, 0);
}

/** A share between 0 and 1 as whole percents, the sign where the language has it: `62%`, `%62`. */
export function percent(share: number, language: StaffLanguage): string {
  return write(share * 100, language, 0, 'percent');
}

/** A difference of two shares with its sign, in whole percents of everybody: `+12%`, `−8%`, `0%`. */
export function signedPercent(share: number, language: StaffLanguage): string {
  const text = percent(share, language);
  return Math.round(share * 100) > 0 ? withSign('+', text, language) : text;
}

/** A difference with its sign, two decimals; a rounded zero has none: `+0,59`, `−0,20`, `0,00`. */
export function signed(value: number, language: StaffLanguage): string {
  const text = write(value, language, 2);
  return Number(value.toFixed(2)) > 0 ? withSign('+', text, language) : text;
}

/** A whole number with its sign: `+12`, `−8`, `0`. */
export function signedWhole(value: number, language: StaffLanguage): string {
  const text = write(value, language, 0);
  return Math.round(value) > 0 ? withSign('+', text, language) : text;
}

/** The month a calendar day lies in, short: `nov 2026`. */
export function month(date: string, language: StaffLanguage): string {
  return calendar(date, language, { month: 'short', year: 'numeric' });
}

/** A day in words; Safari 14.0 knows no `dateStyle`. */
export const inWords = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** A calendar day (`2026-11-21`) in words: `21 november 2026`. */
export function day(date: string, language: StaffLanguage): string {
  return calendar(date, language, inWords);
}

function calendar(date: string, language: StaffLanguage, shape: Intl.DateTimeFormatOptions) {
  return moment(`${date.slice(0, 10)}T00:00:00Z`, language, { ...shape, timeZone: 'UTC' });
}

/** All parts of a moment that people meet at, its time zone too: `21 december 2026 om 23:59 CET`. */
export const exactly = {
  ...inWords,
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
} as const;

/**
 * A moment in words, with the parts that are asked for.
 * @param iso ISO moment
 * @param shape without `timeZone` in the time zone of the device
 */
export function moment(
  iso: string,
  language: StaffLanguage,
  shape: Intl.DateTimeFormatOptions,
): string {
  const { tag, firstDay, yearWord } = localeOf(language);
  const parts = new Intl.DateTimeFormat(tag, shape).formatToParts(new Date(iso));
  const text = parts
    .map(({ type, value }) => (firstDay && type === 'day' && value === '1' ? firstDay : value))
    .join('');
  return yearWord ? text.replace(yearWord.short, yearWord.whole) : text;
}
