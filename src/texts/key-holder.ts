import { texts } from '#texts/key-holder.ts';
import type { Language } from '../core/language/language.ts';
import type { KeyHolderTexts } from './nl/key-holder.ts';

export type { KeyHolderTexts };
/** What a key holder reads while making the key and opening the ballot box. */
export const keyHolderTexts: Record<Language, KeyHolderTexts> = texts;
