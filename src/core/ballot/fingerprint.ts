import { type Bytes, fromBase64Url, utf8 } from '../ground/bytes.ts';
import { localeOf, type StaffLanguage } from '../language/language.ts';
import { bitsOf, wordsOf } from './words/word-numbers.ts';

const iterations = 100_000;
const bits = 60;

/**
 * The six-word fingerprint of a manifest, for comparing by eye or aloud: 60 bits of
 * PBKDF2-SHA-256(manifest hash, 100,000 rounds), ten per word. Another manifest with the same words as
 * one that there is takes about 2^60 tries of 2^18 SHA-256 blocks each: at 2·10^10 blocks a second, a fast
 * graphics card of 2026, some 480,000 years on one card. Whoever makes both manifests needs only some pair:
 * about 2^31 tries, eight hours. Such a pair cannot have the key of a box that somebody else made, whose own
 * words (`keyFingerprints`) again take 2^60. In another language the same bits give other words.
 * @param manifestHash base64url
 * @throws DomainError `bytes.malformed`
 */
export async function fingerprint(
  manifestHash: string,
  language: StaffLanguage,
): Promise<string[]> {
  return wordsOf(await bitsOfManifest(manifestHash), language);
}

/** The check words in one list of words, by the name of the language that the list is in. */
export interface CheckWords {
  language: StaffLanguage;
  words: string[];
}

/**
 * The check words of a manifest in every list that these languages use, each once: what colleagues
 * compare, whichever language they read.
 * @throws DomainError `bytes.malformed`
 */
export async function fingerprints(
  manifestHash: string,
  languages: readonly StaffLanguage[],
): Promise<CheckWords[]> {
  return inEveryList(await bitsOfManifest(manifestHash), languages);
}

/**
 * The check words of the key of a ballot box, with as many bits and as much work as those of a
 * manifest, and never the same: they stand on the holder's sheet from before there is a manifest.
 * @param boxKey the public key, base64url
 * @throws DomainError `bytes.malformed`
 */
export async function keyFingerprints(
  boxKey: string,
  languages: readonly StaffLanguage[],
): Promise<CheckWords[]> {
  const found = await slowBits(fromBase64Url(boxKey), 'geleding key fingerprint 1');
  return inEveryList(found, languages);
}

function inEveryList(found: string, languages: readonly StaffLanguage[]): CheckWords[] {
  const lists = [...new Set(languages.map((language) => localeOf(language).words))];
  return lists.map((language) => ({ language, words: wordsOf(found, language) }));
}

function bitsOfManifest(manifestHash: string): Promise<string> {
  return slowBits(fromBase64Url(manifestHash), 'geleding fingerprint 1');
}

async function slowBits(of: Bytes, use: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', of, 'PBKDF2', false, ['deriveBits']);
  const salt = utf8(use);
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  // The platform derives whole bytes.
  const bytes = new Uint8Array(
    await crypto.subtle.deriveBits(algorithm, key, Math.ceil(bits / 8) * 8),
  );
  return bitsOf(bytes).slice(0, bits);
}
