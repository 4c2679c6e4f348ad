import { type CheckWords, fingerprints } from '../../core/ballot/fingerprint.ts';
import { localeOf, type StaffLanguage } from '../../core/language/language.ts';
import { h } from './dom.ts';

/** The check words in every list, each with the name of its language. */
export function checkWordLines(words: readonly CheckWords[]): HTMLElement[] {
  return words.map(({ language, words: six }) =>
    h(
      'p',
      { class: 'check-words-line' },
      h('strong', { class: 'check-words', lang: language, dir: 'ltr' }, six.join(' · ')),
      ` (${localeOf(language).name})`,
    ),
  );
}

/** A place that fills itself with a manifest's check words in the lists of these languages. */
export function checkWordsOf(
  manifestHash: string,
  languages: readonly StaffLanguage[],
): HTMLElement {
  const place = h('div', {}, '…');
  void fingerprints(manifestHash, languages).then((words) =>
    place.replaceChildren(...checkWordLines(words)),
  );
  return place;
}
