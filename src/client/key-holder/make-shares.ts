import { type CheckWords, keyFingerprints } from '../../core/ballot/fingerprint.ts';
import {
  checkEveryPair,
  joinShares,
  type KeyShare,
  splitKey,
} from '../../core/ballot/key-shares.ts';
import { generateBoxKey } from '../../core/ballot/seal.ts';
import { readShareFile, shareFile } from '../../core/ballot/share-file.ts';
import { shareWords } from '../../core/ballot/share-words.ts';
import { equalBytes, toBase64Url } from '../../core/ground/bytes.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { staffLanguages } from '../../core/language/language.ts';
import type { Copy } from './copy.ts';
import { fixKey } from './fix-key.ts';
import { keepCopy } from './keep-copy.ts';
import { keyError } from './read-key.ts';
import { fileName, type Session } from './session.ts';

/**
 * Makes a key, splits it in three and lets each of the three holders keep one share. The whole key
 * is in memory while it is made and, from what was read back, while the pairs are tried; it is
 * never saved. Stopping half-way leaves nothing behind.
 * @param onProven goes on to the rehearsal
 */
export async function makeShares(session: Session, onProven: () => void): Promise<void> {
  const { wave } = session.ceremony;
  session.key = null;
  session.stage.guard(() => true);
  const made = await generateBoxKey();
  const shares = await splitKey({ wave: wave.id, ...made });
  const keyWords = await keyFingerprints(toBase64Url(made.publicKey), staffLanguages);
  const copies = await Promise.all(shares.map((share) => copyOf(session, share, keyWords)));
  const keep = (at: number) => {
    const copy = copies[at];
    if (copy) keepCopy(session, copy, at + 1 < copies.length ? () => next(at + 1) : fix);
  };
  const next = async (at: number) => {
    keep(at);
    return null;
  };
  const fix = async () => {
    const [one, two, three] = copies.map((copy) => copy.read());
    try {
      if (!one || !two || !three) throw new DomainError('share.apart');
      await checkEveryPair([one, two, three]);
      const key = await joinShares(one, two);
      return await fixKey(session, key, onProven);
    } catch (error) {
      return keyError(error, session);
    }
  };
  keep(0);
}

async function copyOf(
  session: Session,
  share: KeyShare,
  keyWords: readonly CheckWords[],
): Promise<Copy & { read: () => KeyShare | null }> {
  const today = new Date().toISOString().slice(0, 10);
  const { number } = share;
  let back: KeyShare | null = null;
  return {
    place: () => ({ path: 'meeting', step: stepOf(number) }),
    about: { n: number, name: session.ceremony.holders[number - 1]?.name ?? '' },
    file: { name: fileName(session, number), text: await shareFile(share, today) },
    words: await shareWords(share, session.language),
    keyWords,
    today,
    readFile: async (text) => {
      const read = await readShareFile(text);
      if (read.number !== number) {
        throw new DomainError('share.number', { number: read.number, wanted: number });
      }
      if (!equalBytes(read.bytes, share.bytes)) throw new DomainError('share.other');
      back = read;
    },
    read: () => back,
  };
}

function stepOf(number: number): 'share1' | 'share2' | 'share3' {
  return number === 1 ? 'share1' : number === 2 ? 'share2' : 'share3';
}
