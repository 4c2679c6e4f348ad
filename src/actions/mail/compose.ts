import { fingerprints } from '../../core/ballot/fingerprint.ts';
import { kindOf, type LetterRound } from '../../core/ballot/letter-rounds.ts';
import { formatFragment, invitationSecret } from '../../core/ballot/link.ts';
import { signOffToken } from '../../core/ballot/sign-off.ts';
import { sha256, toHex, utf8 } from '../../core/ground/bytes.ts';
import { DomainError } from '../../core/ground/errors.ts';
import type { StaffLanguage } from '../../core/language/language.ts';
import {
  type LetterWords,
  proposedLetter,
  type Shared,
  writtenLetter,
} from '../../mail/letters/written-letter.ts';
import type { Letter, Mail } from '../../mail/sender.ts';
import { listAgreements } from '../../storage/agreements.ts';
import { listLetters, type RoundOf } from '../../storage/mailings.ts';
import type { Context } from '../context.ts';
import { readFielded } from '../field-definition.ts';
import { readTerms } from '../read-terms.ts';
import type { Wave } from '../read-wave.ts';

type Letters = Map<StaffLanguage, LetterWords>;

/**
 * HR's words per language of a wave: what it wrote, or what we propose. A later reminder begins with
 * the words of the first.
 */
export async function readLetters(
  context: Context,
  wave: Wave,
  round: LetterRound,
): Promise<Letters> {
  const { db } = context;
  const { id, title, manifest } = wave;
  if (!manifest) throw new DomainError('open.manifest');
  let found = await listLetters(db, { wave: id, round });
  const kind = kindOf(round);
  if (found.length === 0 && kind === 'reminder' && round !== 'reminder-1') {
    found = await listLetters(db, { wave: id, round: 'reminder-1' });
  }
  const written = new Map(found.map(({ language, ...words }) => [language, words]));
  const asked = kind === 'results' ? null : await readFielded(context, manifest.definition.hash);
  const minutes = asked?.minutes;
  return new Map(
    manifest.languages.map((language) => [
      language,
      written.get(language) ?? proposedLetter(kind, language, { title, minutes }),
    ]),
  );
}

/** What is the same in every letter of a round. */
interface Common {
  mail: Mail;
  sender: string;
  shared: Shared;
  letters: Letters;
}

export async function readCommon(
  context: Context,
  mail: Mail,
  { round, sender }: Pick<RoundOf, 'round'> & { sender: string },
  wave: Wave,
): Promise<Common> {
  const { manifest, manifestHash } = wave;
  if (!manifest || !manifestHash) throw new DomainError('open.manifest');
  const { terms } = await readTerms(context, wave);
  const shared = {
    kind: kindOf(round),
    manifest,
    terms,
    zone: context.zone,
    checkWords: await fingerprints(manifestHash, manifest.languages),
    agreed: round === 'results' ? await readAgreed(context, wave.id) : [],
  };
  return { mail, sender, shared, letters: await readLetters(context, wave, round) };
}

/** What was agreed for the whole organisation: what a unit agreed is its own. */
async function readAgreed({ db }: Context, id: string): Promise<Shared['agreed']> {
  const all = await listAgreements(db, id);
  return all.filter(({ unit }) => unit === '').map(({ text, due }) => ({ text, due }));
}

export interface Addressee {
  /** Names the letter. */
  id: string;
  address: string;
  language: string;
  link: string;
  /** Where reminders end. */
  signOff?: string;
  /** What stands above HR's words. */
  before?: (language: StaffLanguage) => string;
}

/** One letter, in the person's language or, where the wave is not in it, in the wave's first. */
export function composeLetter(
  { now }: Context,
  { mail, sender, shared, letters }: Common,
  { id, address, link, signOff, before, ...to }: Addressee,
): Letter {
  const [first] = letters.keys();
  const language = [...letters.keys()].find((one) => one === to.language) ?? first;
  const words = language && letters.get(language);
  if (!language || !words) throw new DomainError('open.manifest');
  const above = before ? `${before(language)}\n\n` : '';
  return {
    id,
    from: { name: sender, address: mail.from },
    to: address,
    date: now,
    ...(signOff ? { signOff } : {}),
    ...writtenLetter(shared, {
      language,
      written: { ...words, words: `${above}${words.words}` },
      link,
      signOff,
    }),
  };
}

/** Where letters about results lead: the edition that everybody who was asked may read. */
export const reportOf = (origin: string, id: string) => `${origin}/w/${id}/report`;

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

/** Where the person of an invitation ends reminders. */
export async function signOffFor(
  { linkKey }: Context,
  origin: string,
  invitation: string,
): Promise<string> {
  return `${origin}/sign-off/${await signOffToken(linkKey, invitation)}`;
}

const idLength = 32;

/** Names the letter of a round to an invitation: the same each time, and not the invitation itself. */
export async function letterId(round: string, invitation: string): Promise<string> {
  const name = round === 'invitation' ? 'letter' : `letter ${round}`;
  return toHex(await sha256(utf8(`${name} ${invitation}`))).slice(0, idLength);
}
