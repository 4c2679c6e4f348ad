import type { StaffLanguage } from '../core/language/language.ts';
import { type CommonTexts, commonTexts } from './common.ts';
import { type RespondTexts, respondTexts } from './respond.ts';

/** Everything the questionnaire's page says in one language. */
export interface PageTexts {
  common: CommonTexts;
  respond: RespondTexts;
}

/** The texts of the questionnaire's page; only the server and the build carry every language. */
export function pageTexts(language: StaffLanguage): PageTexts {
  return { common: commonTexts[language], respond: respondTexts[language] };
}
