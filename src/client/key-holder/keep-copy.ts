import type { Copy } from './copy.ts';
import { readBackScreen } from './screens/read-back.ts';
import { saveScreen } from './screens/save.ts';
import { sheetScreen } from './screens/sheet.ts';
import type { Session } from './session.ts';

/**
 * Leads through saving, printing and reading back of one copy.
 * @param onProven goes on from there; says what went wrong, or null
 */
export function keepCopy(
  session: Session,
  copy: Copy,
  onProven: () => Promise<string | null>,
): void {
  const { stage } = session;
  const asked = threePlaces(copy.words.length);
  const save = () => stage.show(saveScreen(session, copy, sheet));
  const sheet = () => stage.show(sheetScreen(session, copy, { onBack: save, onNext: readBack }));
  const readBack = () =>
    stage.show(readBackScreen(session, copy, { asked, onBack: sheet, onProven }));
  save();
}

/** Three different places on the sheet, from 1, one in each third, so that all of it is used. */
function threePlaces(words: number): number[] {
  const third = Math.floor(words / 3);
  const chance = crypto.getRandomValues(new Uint8Array(3));
  return Array.from(chance, (byte, at) => at * third + (byte % third) + 1);
}
