import { localeOf, type StaffLanguage } from './language.ts';

/** Numbers as a reader of the language writes them; a minus is a real minus sign. */

/** Making a format takes far longer than using it, and a report writes thousands of numbers. */
const shapes = new Map<string, Intl.NumberFormat>();

function shapeOf(language: StaffLanguage, digits: number): Intl.NumberFormat {
  const key = `${language}${digits}`;
  const known = shapes.get(key);
  if (known) return known;
  const shape = new Intl.NumberFormat(localeOf(language).tag, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  shapes.set(key, shape);
  return shape;
}

function write(value: number, language: StaffLanguage, digits: number): string {
  const shape = shapeOf(language, digits);
  const rounded = Number(value.toFixed(digits));
  return shape.format(Math.abs(rounded)).replace(/^/, rounded < 0 ? '−' : '');
}

/** A mean in points with one decimal: `3,4`. */
export function score(value: number, language: StaffLanguage): string {
  return write(value, language, 1);
}

/** A figure with so many decimals: `0,83`. */
export function decimal(value: number, language: StaffLanguage, digits = 2): string {
  return write(value, language, digits);
}

/** A whole number with thousands marked: `1.204` or `1,204`. */
export function whole(value: number, language: StaffLanguage): string {
  return write(value, language, 0);
}

/** A share between 0 and 1 as whole percents: `62%`. */
export function percent(share: number, language: StaffLanguage): string {
  return `${write(share * 100, language, 0)}%`;
}

/** A difference of two shares with its sign, in whole percents of everybody: `+12%`, `−8%`, `0%`. */
export function signedPercent(share: number, language: StaffLanguage): string {
  return `${signedWhole(share * 100, language)}%`;
}

/** A difference with its sign, two decimals; a rounded zero has none: `+0,59`, `−0,20`, `0,00`. */
export function signed(value: number, language: StaffLanguage): string {
  const text = write(value, language, 2);
  return Number(value.toFixed(2)) > 0 ? `+${text}` : text;
}

/** A whole number with its sign: `+12`, `−8`, `0`. */
export function signedWhole(value: number, language: StaffLanguage): string {
  const text = write(value, language, 0);
  return Math.round(value) > 0 ? `+${text}` : text;
}

/** The month a calendar day lies in, short: `nov 2026`. */
export function month(date: string, language: StaffLanguage): string {
  return new Intl.DateTimeFormat(localeOf(language).tag, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date.slice(0, 10)}T00:00:00Z`));
}

/** A calendar day (`2026-11-21`) in words: `21 november 2026`. */
export function day(date: string, language: StaffLanguage): string {
  return new Intl.DateTimeFormat(localeOf(language).tag, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date.slice(0, 10)}T00:00:00Z`));
}
