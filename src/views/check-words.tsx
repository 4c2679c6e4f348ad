import type { CheckWords } from '../core/ballot/fingerprint.ts';
import { localeOf } from '../core/language/language.ts';

/** The check words in every list of the wave's languages, each with the name of its language. */
export function CheckWordLines({ words }: { words: readonly CheckWords[] }) {
  return (
    <>
      {words.map(({ language, words: six }) => (
        <p class="check-words-line">
          <strong class="check-words" lang={language} dir="ltr" translate="no">
            {six.join(' · ')}
          </strong>{' '}
          ({localeOf(language).name})
        </p>
      ))}
    </>
  );
}
