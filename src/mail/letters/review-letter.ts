import { fill, type Language } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import { commonTexts } from '../../texts/common.ts';
import { reviewLetterTexts } from '../../texts/review-letter.ts';
import { htmlOf, textOf } from './paragraphs.ts';

/** What a reminder says of an agreement. */
export interface Reviewed {
  text: string;
  owner: string;
  /** '' for the whole organisation. */
  unit: string;
  /** Days such as 2026-11-21: by which it is done, and of which this reminds. */
  due: string;
  day: string;
  /** What HR called the wave after which it was agreed. */
  title: string;
  /** The organisation's name or ''. */
  organisation: string;
  /** Where whoever may sign in notes how far it is; null where it is not known. */
  link: string | null;
  /** For how many days after its day the address is kept. */
  days: number;
}

/** The letter that reminds the owner of an agreement. Whatever it leads to needs signing in. */
export function reviewLetter(
  { link, ...about }: Reviewed,
  language: Language,
): { subject: string; text: string; html: string } {
  const texts = reviewLetterTexts[language];
  const organisation = about.organisation || commonTexts[language].product;
  const said = {
    ...about,
    organisation,
    unit: about.unit || organisation,
    due: day(about.due, language),
    day: day(about.day, language),
  };
  const paragraphs = [
    {
      words: fill(texts.lead, said),
      points: [texts.what, texts.unit, texts.owner, texts.due].map((line) => fill(line, said)),
    },
    { words: texts.note, ...(link ? { link } : {}) },
    { words: texts.answer },
    { words: fill(texts.once, said) },
  ];
  return { subject: texts.subject, text: textOf(paragraphs), html: htmlOf(paragraphs, language) };
}
