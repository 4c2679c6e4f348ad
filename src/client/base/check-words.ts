import { fingerprints } from '../../core/ballot/fingerprint.ts';
import type { StaffLanguage } from '../../core/language/language.ts';
import { checkWordLines } from './check-word-lines.ts';
import { h } from './dom.ts';

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
