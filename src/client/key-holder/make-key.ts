import { keyFingerprints } from '../../core/ballot/fingerprint.ts';
import { keyFile } from '../../core/ballot/key-file.ts';
import { recoveryWords } from '../../core/ballot/recovery.ts';
import { generateBoxKey } from '../../core/ballot/seal.ts';
import { toBase64Url } from '../../core/ground/bytes.ts';
import { staffLanguages } from '../../core/language/language.ts';
import { fixKey } from './fix-key.ts';
import { keepCopy } from './keep-copy.ts';
import { keyFromFile } from './read-key.ts';
import { fileName, type Session } from './session.ts';

/**
 * Makes a key and leads through saving, printing and reading back. The server hears of the key only
 * when both copies were proven, so stopping half-way leaves nothing behind.
 * @param onProven goes on to the rehearsal
 */
export async function makeKey(session: Session, onProven: () => void): Promise<void> {
  const key = { wave: session.ceremony.wave.id, ...(await generateBoxKey()) };
  session.key = key;
  session.stage.guard(() => true);
  const today = new Date().toISOString().slice(0, 10);
  const copy = {
    place: (step: 'save' | 'sheet' | 'readBack') => ({ path: 'maker', step }) as const,
    about: {},
    file: { name: fileName(session), text: keyFile(key, today) },
    words: await recoveryWords(key.privateKey, session.language),
    keyWords: await keyFingerprints(toBase64Url(key.publicKey), staffLanguages),
    today,
    readFile: async (text: string) => {
      await keyFromFile(text, toBase64Url(key.publicKey));
    },
  };
  keepCopy(session, copy, () => fixKey(session, key, onProven));
}
