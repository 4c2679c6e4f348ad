import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { parseAccept } from 'hono/utils/accept';
import {
  isOfDesk,
  type Language,
  languages,
  type StaffLanguage,
  staffLanguages,
} from '../core/language/language.ts';
import { staffLanguageSchema } from '../core/language/language-schema.ts';

const cookie = 'language';

/** Whether a program asks, which keeps no cookies: see docs/results-api.md. */
export const isForPrograms = (c: Context) => c.req.path.startsWith('/api/');

/** The reader's language: asked for in the address (and remembered), remembered, or the browser's. */
export function languageOf(c: Context): StaffLanguage {
  const asked = staffLanguageSchema.safeParse(c.req.query('language'));
  if (isForPrograms(c)) return asked.success ? asked.data : wishedOf(c, staffLanguages);
  if (asked.success) {
    setCookie(c, cookie, asked.data, { path: '/', sameSite: 'Lax', httpOnly: true });
    return asked.data;
  }
  const remembered = staffLanguageSchema.safeParse(getCookie(c, cookie));
  return remembered.success ? remembered.data : wishedOf(c, staffLanguages);
}

/** Whether somebody wishes this language, rather than being given the first for want of a wish. */
export function isWished(c: Context, language: StaffLanguage): boolean {
  const whole = language.split('-')[0];
  const asked = [c.req.query('language'), getCookie(c, cookie)];
  const browser = parseAccept(c.req.header('Accept-Language') ?? '').filter(({ q }) => q > 0);
  return (
    asked.includes(language) ||
    browser.some(({ type }) => type.toLowerCase().split('-')[0] === whole)
  );
}

/**
 * The language of HR's desk and of reports for somebody who reads this one: itself where the whole
 * product is written in it, otherwise the browser's wish among those it is.
 */
export function deskLanguageOf(c: Context, language: StaffLanguage): Language {
  return isOfDesk(language) ? language : wishedOf(c, languages);
}

/** Of these languages the one the browser wishes most; the first where it wishes none of them. */
function wishedOf<T extends StaffLanguage>(c: Context, offered: readonly T[]): T {
  const wishes = parseAccept(c.req.header('Accept-Language') ?? '')
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q)
    .map(({ type }) => type.toLowerCase());
  const found = wishes.map((tag) =>
    offered.find((one) => one === tag || one === tag.split('-')[0]),
  );
  return found.find((one) => one !== undefined) ?? (offered[0] as T);
}

/** The address of this page in each of these languages, for the language switch. */
export function linksTo<T extends StaffLanguage>(
  c: Context,
  offered: readonly T[],
): Partial<Record<T, string>> {
  const url = new URL(c.req.url);
  const links: Partial<Record<T, string>> = {};
  for (const language of offered) {
    url.searchParams.set('language', language);
    links[language] = `${url.pathname}${url.search}`;
  }
  return links;
}

/** The address of this page in the other languages of the desk. */
export const languageLinks = (c: Context) => linksTo(c, languages);

/** The address of this page in the other languages of staff. */
export const staffLanguageLinks = (c: Context) => linksTo(c, staffLanguages);
