import { kindOf, type LetterRound, roundPath } from '../../src/core/ballot/letter-rounds.ts';
import { dayOf } from '../../src/core/ground/local-day.ts';
import { staffLanguages } from '../../src/core/language/language.ts';
import { subjectOf, wordsOf } from '../../src/forms/letters.ts';
import { proposedLetter } from '../../src/mail/letters/written-letter.ts';
import type { DemoCompany } from './company.ts';

/** Runs of the clock in which every letter of the demo has gone. */
const longest = 60;

/** HR of the demo invites everybody by mail and reminds once: read in the outbox, sent to nobody. */
export async function sendLetters({ hr, local, now }: DemoCompany, id: string, title: string) {
  for (const round of ['invitation', 'reminder-1'] as const) {
    const path = `/manage/waves/${id}/${roundPath(round)}`;
    await hr.postForm(path, { sender: 'HR De Schakel', ...wordsFor(round, title) });
    await hr.postForm(`${path}/proof`, { to: 'hr@deschakel.example' });
    await hr.postForm(`${path}/plan`, { day: dayOf(now.toISOString()), below: '100' });
    for (let ran = 0; ran < longest; ran += 1) {
      await local.runSchedule();
      if (!(await hr.get(path)).includes(`${path}/stop`)) break;
    }
  }
}

function wordsFor(round: LetterRound, title: string): Record<string, string> {
  return Object.fromEntries(
    staffLanguages.flatMap((language) => {
      const { subject, words } = proposedLetter(kindOf(round), language, title);
      return [
        [subjectOf(language), subject],
        [wordsOf(language), words],
      ];
    }),
  );
}
