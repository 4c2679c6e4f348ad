import { kindOf, type LetterRound, roundPath } from '../../src/core/ballot/letter-rounds.ts';
import type { Definition } from '../../src/core/definition/definition-schema.ts';
import { dayOf } from '../../src/core/ground/local-day.ts';
import { staffLanguages } from '../../src/core/language/language.ts';
import { findBundled } from '../../src/definitions.ts';
import { subjectOf, wordsOf } from '../../src/forms/letters.ts';
import { proposedLetter } from '../../src/mail/letters/written-letter.ts';
import type { WaveScript } from '../play/measure.ts';
import type { DemoCompany } from './company.ts';

/** Runs of the clock in which every letter of the demo has gone. */
const longest = 60;

/** HR of the demo invites everybody by mail and reminds once: read in the outbox, sent to nobody. */
export async function sendLetters({ hr, local, now }: DemoCompany, id: string, script: WaveScript) {
  for (const round of ['invitation', 'reminder-1'] as const) {
    const path = `/manage/waves/${id}/${roundPath(round)}`;
    await hr.postForm(path, { sender: 'HR De Schakel', ...wordsFor(round, script) });
    await hr.postForm(`${path}/proof`, { to: 'hr@deschakel.example' });
    await hr.postForm(`${path}/plan`, { day: dayOf(now.toISOString()), below: '100' });
    for (let ran = 0; ran < longest; ran += 1) {
      await local.runSchedule();
      if (!(await hr.get(path)).includes(`${path}/stop`)) break;
    }
  }
}

function wordsFor(round: LetterRound, { title, definition }: WaveScript): Record<string, string> {
  const { minutes } = findBundled(definition) as Definition;
  return Object.fromEntries(
    staffLanguages.flatMap((language) => {
      const { subject, words } = proposedLetter(kindOf(round), language, { title, minutes });
      return [
        [subjectOf(language), subject],
        [wordsOf(language), words],
      ];
    }),
  );
}
