import { fill, type Language } from '../../core/language/language.ts';
import { commonTexts } from '../../texts/common.ts';
import { signInTexts } from '../../texts/sign-in.ts';
import { htmlOf, textOf } from './paragraphs.ts';

/**
 * The letter with a code to sign in. The code stands in no subject, which a locked phone shows, and no
 * link beside it, so that nobody learns to follow one.
 * @param about the code as people read it, the organisation's name or '', and how many minutes it works
 */
export function codeLetter(
  about: { code: string; organisation: string; minutes: number },
  language: Language,
): { subject: string; text: string; html: string } {
  const said = { ...about, organisation: about.organisation || commonTexts[language].product };
  const { subject, words, limits, unasked } = signInTexts[language].code.letter;
  const paragraphs = [
    { words: fill(words, said), points: [said.code] },
    { words: fill(limits, said) },
    { words: unasked },
  ];
  return { subject, text: textOf(paragraphs), html: htmlOf(paragraphs, language) };
}
