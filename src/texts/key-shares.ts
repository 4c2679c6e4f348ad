import { texts } from '#texts/key-shares.ts';
import type { KeyHolding } from '../core/ballot/key-holding.ts';
import type { Language } from '../core/language/language.ts';
import { type KeyHolderTexts, keyHolderTexts } from './key-holder.ts';
import type { KeyShareTexts } from './nl/key-shares.ts';

export type { KeyShareTexts };
export const keyShareTexts: Record<Language, KeyShareTexts> = texts;

/** The words of the ceremony: some differ where three holders have a share each. */
export function ceremonyTexts(holding: KeyHolding, language: Language): KeyHolderTexts {
  const whole = keyHolderTexts[language];
  return holding === 'either' ? whole : withOthers(whole, keyShareTexts[language].ceremony);
}

/** Words to put in the place of some others, however deep. */
type Others<T> = { [Name in keyof T]?: T[Name] extends string[] ? T[Name] : Others<T[Name]> };

function withOthers<T extends object>(words: T, others: Others<T>): T {
  const changed = { ...words };
  for (const [name, other] of Object.entries(others) as [keyof T, T[keyof T]][]) {
    const before = words[name];
    const deeper = typeof before === 'object' && before !== null && !Array.isArray(before);
    changed[name] = deeper ? withOthers(before, other as Others<typeof before>) : other;
  }
  return changed;
}
