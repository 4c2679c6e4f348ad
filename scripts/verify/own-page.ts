import { type StaffLanguage, staffLanguages } from '../../src/core/language/language.ts';

/** How a page is asked for in some language. */
interface Asked {
  address: string;
  /** What the browser is set to, where the address does not say which language is asked for. */
  language?: StaffLanguage;
}

/** A page of which whoever has the sources knows what stands on it. */
export interface OwnPage extends Asked {
  fits: (html: string) => boolean;
}

/** A page as links and cards name it, without a language, and as its switch of languages does. */
export function askedIn(language: StaffLanguage, path: string): Asked[] {
  const address = `${path}${path.includes('?') ? '&' : '?'}language=${language}`;
  // No browser is set to simple words: those are asked for.
  return [{ address }, ...(language.includes('-') ? [] : [{ address: path, language }])];
}

/** The page in each language of staff, for its switch. */
export function linksOf(path: string): Partial<Record<StaffLanguage, string>> {
  return Object.fromEntries(staffLanguages.map((one) => [one, `${path}?language=${one}`]));
}
