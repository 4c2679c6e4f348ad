import { fill, isOfDesk, type StaffLanguage } from '../core/language/language.ts';
import { downloadTexts } from '../texts/downloads.ts';

/** Names below a picture that its reader takes in. */
const mostElsewhere = 4;

/** Names the rows that a slide or sheet has no room for, and where they are: no file of staff has so many. */
export function elsewhereWords(language: StaffLanguage, names: readonly string[]): string[] {
  if (names.length === 0 || !isOfDesk(language)) return [];
  const named = names.slice(0, mostElsewhere).join(', ');
  const others = names.length - mostElsewhere;
  const groups = others > 0 ? `${named} (+${others})` : named;
  return [fill(downloadTexts[language].sheet.inWorkbook, { groups })];
}
