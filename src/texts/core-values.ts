import { texts } from '../../build/texts/core-values.ts';
import type { StaffLanguage } from '../core/language/language.ts';
import type { CoreValueTexts } from './nl/core-values.ts';

export type { CoreValueTexts };
/**
 * The words in which staff are asked about their organisation's own values. A questionnaire keeps
 * them, so the Worker itself carries every language.
 */
export const coreValueTexts: Record<StaffLanguage, CoreValueTexts> = texts;
