import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { getCookie, setCookie } from 'hono/cookie';
import { type Language, languageSchema, languages } from '../core/language/language.ts';

const cookie = 'language';

/** The reader's language: asked for in the address (and remembered), remembered, or the browser's. */
export function languageOf(c: Context): Language {
  const asked = languageSchema.safeParse(c.req.query('language'));
  if (asked.success) {
    setCookie(c, cookie, asked.data, { path: '/', sameSite: 'Lax', httpOnly: true });
    return asked.data;
  }
  const remembered = languageSchema.safeParse(getCookie(c, cookie));
  if (remembered.success) return remembered.data;
  return accepts(c, {
    header: 'Accept-Language',
    supports: [...languages],
    default: 'nl',
    match: (accepted) => {
      const wanted = accepted
        .sort((a, b) => b.q - a.q)
        .map((one) => one.type.slice(0, 2).toLowerCase())
        .find((one) => languageSchema.safeParse(one).success);
      return wanted ?? 'nl';
    },
  }) as Language;
}

/** The address of this page in the other languages, for the language switch. */
export function languageLinks(c: Context): Partial<Record<Language, string>> {
  const url = new URL(c.req.url);
  return Object.fromEntries(
    languages.map((language) => {
      url.searchParams.set('language', language);
      return [language, `${url.pathname}${url.search}`];
    }),
  );
}
