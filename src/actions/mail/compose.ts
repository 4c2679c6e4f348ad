import { type CheckWords, fingerprints } from '../../core/ballot/fingerprint.ts';
import type { AnyManifest } from '../../core/ballot/first-manifest.ts';
import { formatFragment, invitationSecret } from '../../core/ballot/link.ts';
import { sha256, toHex, utf8 } from '../../core/ground/bytes.ts';
import { DomainError } from '../../core/ground/errors.ts';
import type { StaffLanguage } from '../../core/language/language.ts';
import {
  invitationLetter,
  type LetterWords,
  proposedLetter,
} from '../../mail/letters/invitation.ts';
import type { Letter, Mail } from '../../mail/sender.ts';
import { listLetters, type Mailing } from '../../storage/mailings.ts';
import type { Context } from '../context.ts';
import { readTerms } from '../read-terms.ts';
import type { Wave } from '../read-wave.ts';

/** HR's words per language of a wave: what it wrote, or what we propose. */
export async function readLetters(
  { db }: Context,
  { id, title, manifest }: Wave,
): Promise<Map<StaffLanguage, LetterWords>> {
  if (!manifest) throw new DomainError('open.manifest');
  const written = new Map(
    (await listLetters(db, id)).map(({ language, ...words }) => [language, words]),
  );
  return new Map(
    manifest.languages.map((language) => [
      language,
      written.get(language) ?? proposedLetter(language, title),
    ]),
  );
}

/** What is the same in every letter of a wave. */
interface Common {
  mail: Mail;
  mailing: Pick<Mailing, 'sender'>;
  manifest: AnyManifest;
  terms: { k: number; closes: string };
  checkWords: CheckWords[];
  letters: Map<StaffLanguage, LetterWords>;
}

export async function readCommon(
  context: Context,
  mail: Mail,
  mailing: Pick<Mailing, 'sender'>,
  wave: Wave,
): Promise<Common> {
  const { manifest, manifestHash } = wave;
  if (!manifest || !manifestHash) throw new DomainError('open.manifest');
  const { terms } = await readTerms(context, wave);
  const checkWords = await fingerprints(manifestHash, manifest.languages);
  return { mail, mailing, manifest, terms, checkWords, letters: await readLetters(context, wave) };
}

/** One letter, in the person's language or, where the wave is not in it, in the wave's first. */
export function composeLetter(
  { zone, now }: Context,
  { mail, mailing, manifest, terms, checkWords, letters }: Common,
  to: { id: string; address: string; language: string; link: string; before?: string },
): Letter {
  const [first] = letters.keys();
  const language = [...letters.keys()].find((one) => one === to.language) ?? first;
  const words = language && letters.get(language);
  if (!language || !words) throw new DomainError('open.manifest');
  const written = to.before ? { ...words, words: `${to.before}\n\n${words.words}` } : words;
  return {
    id: to.id,
    from: { name: mailing.sender, address: mail.from },
    to: to.address,
    date: now,
    ...invitationLetter({
      language,
      written,
      link: to.link,
      manifest,
      terms,
      zone,
      checkWords,
    }),
  };
}

/** The link of an invitation, derived now and kept nowhere. */
export async function linkFor(
  { linkKey }: Context,
  origin: string,
  invitation: string,
  manifestHash: string,
): Promise<string> {
  const secret = await invitationSecret(linkKey, invitation);
  return `${origin}/s#${formatFragment(secret, manifestHash)}`;
}

const idLength = 32;

/** Names the letter of an invitation: the same each time, and not the invitation itself. */
export async function letterId(invitation: string): Promise<string> {
  return toHex(await sha256(utf8(`letter ${invitation}`))).slice(0, idLength);
}
