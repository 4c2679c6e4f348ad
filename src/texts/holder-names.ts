import { type KeyHolding, keyHoldingOf } from '../core/ballot/key-holding.ts';
import type { StaffLanguage } from '../core/language/language.ts';
import { listOf } from '../core/language/list.ts';

/** The key holders' names: "A of B" where one is enough, "A, B en C" where it takes two of three. */
export function holderNames(
  manifest: { keyHolders: readonly string[]; keyHolding?: KeyHolding | undefined },
  language: StaffLanguage,
): string {
  const type = keyHoldingOf(manifest) === 'either' ? 'disjunction' : 'conjunction';
  return listOf(manifest.keyHolders, language, type);
}
