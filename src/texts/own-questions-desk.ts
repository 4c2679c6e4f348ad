import { texts } from '#texts/own-questions-desk.ts';
import type { Language } from '../core/language/language.ts';
import type { OwnQuestionsDeskTexts } from './nl/own-questions-desk.ts';

export type { OwnQuestionsDeskTexts };
/** What HR reads where it adds own questions to a wave and leaves modules out. */
export const ownQuestionsDeskTexts: Record<Language, OwnQuestionsDeskTexts> = texts;
