import type { Language } from '../core/language/language.ts';
import { council as en } from './en/council.ts';
import { council as nl } from './nl/council.ts';

/** What a works council reads before it agrees with a survey. */
export type CouncilTexts = typeof nl;
export const councilTexts: Record<Language, CouncilTexts> = { nl, en };
