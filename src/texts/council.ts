import { texts } from '#texts/council.ts';
import type { Language } from '../core/language/language.ts';
import type { CouncilTexts } from './nl/council.ts';

export type { CouncilTexts };
/** What a works council reads before it agrees with a survey. */
export const councilTexts: Record<Language, CouncilTexts> = texts;
