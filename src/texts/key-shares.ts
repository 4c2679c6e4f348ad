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
  if (holding === 'either') return whole;
  const { load, ...rest } = keyShareTexts[language].ceremony;
  const errors = { ...whole.load.errors, ...load.errors };
  return { ...whole, ...rest, load: { ...whole.load, ...load, errors } };
}
