import type { CheckWords } from '../../core/ballot/fingerprint.ts';
import { localeOf } from '../../core/language/language.ts';
import { h } from './dom.ts';

/** The check words in every list, each with the name of its language. */
export function checkWordLines(words: readonly CheckWords[]): HTMLElement[] {
  return words.map(({ language, words: six }) =>
    h(
      'p',
      { class: 'check-words-line' },
      h(
        'strong',
        { class: 'check-words', lang: language, dir: 'ltr', translate: 'no' },
        six.join(' · '),
      ),
      ` (${localeOf(language).name})`,
    ),
  );
}
