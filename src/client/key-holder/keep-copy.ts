import { fill } from '../../core/language/language.ts';
import type { Place } from './parts.ts';
import { readBackScreen } from './screens/read-back.ts';
import { saveScreen } from './screens/save.ts';
import { sheetScreen } from './screens/sheet.ts';
import type { Session } from './session.ts';

/** What a holder keeps twice, as a file and on paper: the whole key, or one share of it. */
export interface Copy {
  /** Where on the path of the page each of the three screens stands. */
  place: (step: 'save' | 'sheet' | 'readBack') => Place;
  /** What its texts are filled with: which share, and whose. */
  about: Record<string, string | number>;
  file: { name: string; text: string };
  words: string[];
  /** The day it is made, as 2026-11-21. */
  today: string;
  /** Reads the file back. @throws DomainError when it is not the file that was just saved */
  readFile: (text: string) => Promise<void>;
}

/** A text of the ceremony, about this copy. */
export function about(copy: Copy, text: string): string {
  return fill(text, copy.about);
}

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
