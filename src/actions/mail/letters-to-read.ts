import { fingerprints } from '../../core/ballot/fingerprint.ts';
import { DomainError } from '../../core/ground/errors.ts';
import type { StaffLanguage } from '../../core/language/language.ts';
import { writtenLetter } from '../../mail/letters/written-letter.ts';
import { findMailing } from '../../storage/mailings.ts';
import type { Context } from '../context.ts';
import { readTerms } from '../read-terms.ts';
import type { Wave } from '../read-wave.ts';
import { readLetters } from './compose.ts';

const round = 'invitation' as const;

/**
 * The letter that invites, in each language of a wave, as the works council reads it.
 * @param link what stands in the place of everybody's own link
 * @returns the sender too, null before HR prepared any mail
 * @throws DomainError `open.manifest`
 */
export async function lettersToRead(
  context: Context,
  wave: Wave,
  link: string,
): Promise<{
  sender: string | null;
  letters: { language: StaffLanguage; subject: string; text: string }[];
}> {
  const { manifest, manifestHash } = wave;
  if (!manifest || !manifestHash) throw new DomainError('open.manifest');
  const { terms } = await readTerms(context, wave);
  const checkWords = await fingerprints(manifestHash, manifest.languages);
  const shared = { kind: round, manifest, terms, zone: context.zone, checkWords, agreed: [] };
  const words = await readLetters(context, wave, round);
  const letters = [...words].map(([language, written]) => {
    const { subject, text } = writtenLetter(shared, {
      language,
      written,
      link,
      signOff: undefined,
    });
    return { language, subject, text };
  });
  return {
    sender: (await findMailing(context.db, { wave: wave.id, round }))?.sender ?? null,
    letters,
  };
}
