import {
  type CheckWords,
  fingerprints,
  keyFingerprints,
} from '../../src/core/ballot/fingerprint.ts';
import type { AnyManifest } from '../../src/core/ballot/first-manifest.ts';
import { localeOf } from '../../src/core/language/language.ts';

/** The check words of a manifest and of the key it names, in every list of the wave's languages. */
export interface WordsOfWave {
  letters: CheckWords[];
  /** None where the server opens the box. */
  key: CheckWords[];
}

export async function wordsOf(manifest: AnyManifest, hash: string): Promise<WordsOfWave> {
  const { languages, openedBy, boxKey } = manifest;
  return {
    letters: await fingerprints(hash, languages),
    key: openedBy === 'key-holder' ? await keyFingerprints(boxKey, languages) : [],
  };
}

/** What an outsider holds against a letter, a card, and the sheet of whoever says to have the key. */
export function wordLines(wave: string, { letters, key }: WordsOfWave): string[] {
  const lines = (of: string, words: CheckWords[]) =>
    words.map(
      ({ language, words: six }) =>
        `wave ${wave}, ${of} (${localeOf(language).name}): ${six.join(' · ')}`,
    );
  return [...lines('letter, card and first screen', letters), ...lines('sheet of the key', key)];
}
