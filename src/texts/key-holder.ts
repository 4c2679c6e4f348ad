import type { Language } from '../core/language/language.ts';
import { keyHolder as en } from './en/key-holder.ts';
import { keyHolder as nl } from './nl/key-holder.ts';

/** What a key holder reads while making the key and opening the ballot box. */
export type KeyHolderTexts = typeof nl;
export const keyHolderTexts: Record<Language, KeyHolderTexts> = { nl, en };
