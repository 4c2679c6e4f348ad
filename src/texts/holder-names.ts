import { type KeyHolding, keyHoldingOf } from '../core/ballot/key-holding.ts';
import type { Language } from '../core/language/language.ts';

/** The key holders' names: "A of B" where one is enough, "A, B en C" where it takes two of three. */
export function holderNames(
  manifest: { keyHolders: readonly string[]; keyHolding?: KeyHolding | undefined },
  language: Language,
): string {
  const type = keyHoldingOf(manifest) === 'either' ? 'disjunction' : 'conjunction';
  return new Intl.ListFormat(language, { type }).format(manifest.keyHolders);
}
