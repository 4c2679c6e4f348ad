import { readFile, writeFile } from 'node:fs/promises';
import type { Language } from '../../src/core/language/language.ts';
import { exportOf, languagesFile, nameLanguagesFile, readTexts } from '../build/texts.ts';
import { root } from '../root.ts';
import { type Pseudo, speaking } from './pseudo-words.ts';

/** Languages that a deployment reads from a file, and what they say in it instead. */
export const saidInstead = { de: 'accents', fr: 'right-to-left' } satisfies Partial<
  Record<Language, Pseudo>
>;

type Texts = Record<string, Record<string, object>>;

/**
 * Starts a deployment whose German and French are the languages that nobody speaks: lines break, and
 * pictures, papers and slides are laid out, as they would be with such long words. Whatever starts
 * next has its own words again.
 */
export async function startInPseudo<T>(start: () => Promise<T>): Promise<T> {
  const before = await readFile(languagesFile, 'utf8');
  const { path }: { path: string } = JSON.parse(before);
  const others: Texts = JSON.parse(await readFile(`${root}/public${path}`, 'utf8'));
  const all = await readTexts(Object.keys(others));
  for (const [area, said] of Object.entries(others)) {
    const english = all[exportOf(area)]?.en;
    for (const [language, kind] of Object.entries(saidInstead)) {
      if (english && language in said) said[language] = speaking(english, kind);
    }
  }
  await nameLanguagesFile(JSON.stringify(others));
  try {
    return await start();
  } finally {
    await writeFile(languagesFile, before);
  }
}
