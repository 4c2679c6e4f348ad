import { texts } from '#texts/report-neutral.ts';
import type { Language } from '../core/language/language.ts';
import type { NeutralTexts } from './nl/report-neutral.ts';
import { type ReportWords, reportWords } from './report-words.ts';

const neutralTexts: Record<Language, NeutralTexts> = texts;

/**
 * The words of a report about a questionnaire of others: nothing in them is about service, and no level of
 * its index has a name, for the limits between the names are those of our own questionnaires.
 */
export function neutralWords(language: Language): ReportWords {
  const words = reportWords(language);
  const { pages, depth, findings } = words;
  const { index, level, chain, leaders, leadersLead } = neutralTexts[language];
  const { levelBetween: said } = findings;
  return {
    ...words,
    pages: {
      ...pages,
      index,
      summary: { ...pages.summary, tileIndex: index, level },
      chain: { ...pages.chain, lead: chain },
      pages: { ...pages.pages, leaders: { nav: leaders, title: leaders } },
    },
    depth: { ...depth, leaders: { ...depth.leaders, lead: leadersLead } },
    findings: { ...findings, level: { weak: said, mixed: said, fair: said, strong: said } },
  };
}
