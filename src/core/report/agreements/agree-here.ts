import { fill } from '../../language/language.ts';
import { day } from '../../language/numbers.ts';
import type { Measure } from '../figures/figures.ts';
import type { Part } from '../model/page.ts';
import { titleOf } from '../model/reader.ts';
import type { ReportSource } from '../model/source.ts';
import { changeInWords } from './change-in-words.ts';

/**
 * Beside a theme's figures: what was agreed about it, with what was measured since, and the place to
 * agree something, with the ideas that belong to the theme.
 */
export function agreeHere(source: ReportSource, measure: Measure): Part[] {
  const { language, words, agreements = [] } = source;
  const items = agreements
    .filter(({ theme }) => theme === measure.id)
    .map(({ text, owner, due, change }) => {
      const agreed = { text, owner, due: day(due, language) };
      const said = fill(words.depth.agreements.agreedHere, agreed);
      return change ? `${said} ${changeInWords(source, change)}` : said;
    });
  return [
    ...(items.length > 0 ? [{ kind: 'list', items } as const] : []),
    {
      kind: 'agree',
      theme: measure.id,
      about: titleOf(source, measure),
      ideas: words.advice[measure.id] ?? [],
    },
  ];
}
