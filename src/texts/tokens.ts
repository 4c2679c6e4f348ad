import { texts } from '#texts/tokens.ts';
import type { Language } from '../core/language/language.ts';
import type { TokensTexts } from './nl/tokens.ts';

export type { TokensTexts };
/** Tokens with which programs read released figures. */
export const tokensTexts: Record<Language, TokensTexts> = texts;
