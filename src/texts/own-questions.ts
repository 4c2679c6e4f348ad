import { texts } from '../../build/texts/own-questions.ts';
import type { StaffLanguage } from '../core/language/language.ts';
import type { OwnQuestionTexts } from './nl/own-questions.ts';

export type { OwnQuestionTexts };
/**
 * The words around the questions that an organisation added itself. A questionnaire keeps them, so the
 * Worker itself carries every language.
 */
export const ownQuestionTexts: Record<StaffLanguage, OwnQuestionTexts> = texts;
