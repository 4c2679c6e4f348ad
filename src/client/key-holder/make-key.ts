import { toBase64Url } from '../../core/ballot/bytes.ts';
import { recoveryWordCount, recoveryWords } from '../../core/ballot/recovery.ts';
import { generateBoxKey } from '../../core/ballot/seal.ts';
import { proveKey } from './prove-key.ts';
import { readBackScreen } from './screens/read-back.ts';
import { saveScreen } from './screens/save.ts';
import { sheetScreen } from './screens/sheet.ts';
import { failure } from './server.ts';
import { me, type Session } from './session.ts';

/**
 * Makes a key and leads through saving, printing and reading back. The server hears of the key only
 * when both copies were proven, so stopping half-way leaves nothing behind.
 * @param onProven goes on to the rehearsal
 */
export async function makeKey(session: Session, onProven: () => void): Promise<void> {
  const key = { wave: session.ceremony.wave.id, ...(await generateBoxKey()) };
  session.key = key;
  session.stage.guard(true);
  const words = await recoveryWords(key.privateKey, session.language);
  const today = new Date().toISOString().slice(0, 10);
  const publicKey = toBase64Url(key.publicKey);
  const save = () => session.stage.show(saveScreen(session, today, sheet));
  const sheet = () =>
    session.stage.show(sheetScreen(session, { words, today }, { onBack: save, onNext: readBack }));
  const readBack = () =>
    session.stage.show(
      readBackScreen(session, {
        words,
        asked: threePlaces(),
        onBack: sheet,
        onProven: async () => {
          try {
            await session.server.post('key', { publicKey });
            await proveKey(session.server, key);
          } catch (error) {
            return failure(error, session.texts.notice);
          }
          session.ceremony.boxKey = publicKey;
          for (const holder of session.ceremony.holders) {
            Object.assign(holder, { proven: false, rehearsed: false });
          }
          me(session).proven = true;
          session.stage.guard(false);
          onProven();
          return null;
        },
      }),
    );
  save();
}

/** Three different places on the sheet, from 1, one in each third, so that all of it is used. */
function threePlaces(): number[] {
  const third = recoveryWordCount / 3;
  const chance = crypto.getRandomValues(new Uint8Array(3));
  return Array.from(chance, (byte, at) => at * third + (byte % third) + 1);
}
