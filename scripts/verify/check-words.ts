import {
  type CheckWords,
  fingerprints,
  keyFingerprints,
} from '../../src/core/ballot/fingerprint.ts';
import type { AnyManifest } from '../../src/core/ballot/first-manifest.ts';
import { localeOf } from '../../src/core/language/language.ts';

/**
 * The check words of a manifest and of the key it names, in every list of the wave's languages: what
 * an outsider holds against a letter, a card, and the sheet of whoever says to have the key.
 */
export async function wordsOf(manifest: AnyManifest, hash: string): Promise<string[]> {
  const { wave, languages, openedBy, boxKey } = manifest;
  const lines = (of: string, words: CheckWords[]) =>
    words.map(
      (one) => `wave ${wave.id}, ${of} (${localeOf(one.language).name}): ${one.words.join(' · ')}`,
    );
  return [
    ...lines('letter, card and first screen', await fingerprints(hash, languages)),
    ...(openedBy === 'key-holder'
      ? lines('sheet of the key', await keyFingerprints(boxKey, languages))
      : []),
  ];
}
