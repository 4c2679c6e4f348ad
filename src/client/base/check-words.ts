import { type CheckWords, fingerprints, keyFingerprints } from '../../core/ballot/fingerprint.ts';
import type { StaffLanguage } from '../../core/language/language.ts';
import { checkWordLines } from './check-word-lines.ts';
import { h } from './dom.ts';

/** A place that fills itself with a manifest's check words in the lists of these languages. */
export function checkWordsOf(
  manifestHash: string,
  languages: readonly StaffLanguage[],
): HTMLElement {
  return filledWith(fingerprints(manifestHash, languages));
}

/** The same with the check words of the key of a box. */
export function keyWordsOf(boxKey: string, languages: readonly StaffLanguage[]): HTMLElement {
  return filledWith(keyFingerprints(boxKey, languages));
}

function filledWith(found: Promise<CheckWords[]>): HTMLElement {
  const place = h('div', {}, '…');
  void found.then((words) => place.replaceChildren(...checkWordLines(words)));
  return place;
}
