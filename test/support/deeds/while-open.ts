import { addPeople } from '../../../src/actions/add-people.ts';
import { extendClosing } from '../../../src/actions/amend-wave.ts';
import { closeWave } from '../../../src/actions/close-wave.ts';
import type { Context } from '../../../src/actions/context.ts';
import { countParticipation } from '../../../src/actions/count-participation.ts';
import { keepOrigin } from '../../../src/actions/keep-origin.ts';
import { askForLink } from '../../../src/actions/mail/ask-for-link.ts';
import { endReminders } from '../../../src/actions/mail/end-reminders.ts';
import { forgetBounce } from '../../../src/actions/mail/forget-bounce.ts';
import { noteBounces } from '../../../src/actions/mail/note-bounces.ts';
import { stopMailing } from '../../../src/actions/mail/plan-mailing.ts';
import { sendAgain } from '../../../src/actions/mail/send-again.ts';
import { sendLostLinks } from '../../../src/actions/mail/send-lost-links.ts';
import { sendMail } from '../../../src/actions/mail/send-mail.ts';
import { readWave } from '../../../src/actions/read-wave.ts';
import { signOffToken } from '../../../src/core/ballot/sign-off.ts';
import { listInvitations } from '../../../src/storage/invitations.ts';
import type { Company } from '../company.ts';
import {
  cancel,
  type DeedsByPlace,
  exports,
  invitationOf,
  mailingThatIs,
  nobody,
  person,
  raises,
  withMail,
} from './deed.ts';

/** What is done with a wave that is open. */
export function deedsWhileOpen({ open }: Company): DeedsByPlace {
  return {
    open: [
      { name: 'closeWave', act: (context) => closeWave(context, 'schedule', open) },
      {
        name: 'extendClosing',
        act: (context) => extendClosing(context, open, '2027-02-01T09:00:00.000Z'),
      },
      raises(open),
      {
        name: 'addPeople',
        act: (context) => addPeople(context, open, [person('N1', 'employee')], nobody),
      },
      {
        name: 'keepOrigin',
        given: async ({ db }) => {
          await db.run(`UPDATE wave SET origin = NULL WHERE id = '${open}'`);
        },
        act: async (context) =>
          keepOrigin(context, await readWave(context, open), 'https://brug.example'),
      },
      {
        name: 'stopMailing',
        given: mailingThatIs('planned', open),
        act: (context) => stopMailing(context, invitationOf(open)),
      },
      {
        name: 'sendMail',
        given: mailingThatIs('planned', open),
        act: async (context) => {
          // A step that crashed is taken again after five minutes.
          for (const minutes of [0, 10, 20, 30]) await sendMail(withMail(context, minutes));
        },
        inSteps: true,
      },
      {
        name: 'noteBounces',
        given: (context) => withAddress(context, open),
        act: (context) =>
          noteBounces(context, invitationOf(open), { pasted: 'weg@brug.example', files: [] }),
      },
      {
        name: 'forgetBounce',
        given: async (context) => {
          await withAddress(context, open);
          await noteBounces(context, invitationOf(open), { pasted: 'weg@brug.example', files: [] });
        },
        act: (context) => forgetBounce(context, invitationOf(open), 'weg@brug.example'),
      },
      {
        name: 'endReminders',
        act: async (context) => {
          const [first] = await listInvitations(context.db, open);
          await endReminders(context, await signOffToken(context.linkKey, first?.id ?? ''));
        },
      },
      {
        name: 'askForLink',
        act: (context) => askForLink(withMail(context), 'weg@brug.example'),
      },
      {
        name: 'sendAgain',
        given: (context) => withAddress(context, open),
        act: (context) => sendAgain(withMail(context), open, 'weg', ''),
      },
      {
        name: 'sendLostLinks',
        given: async (context) => {
          await withAddress(context, open);
          await askForLink(withMail(context), 'weg@brug.example');
        },
        act: (context) => sendLostLinks(withMail(context)),
        inSteps: true,
      },
      { name: 'countParticipation', act: (context) => countParticipation(context, open) },
      exports(open),
      cancel(open),
    ],
  };
}

/** Somebody who can be written to. */
async function withAddress({ db }: Context, wave: string): Promise<void> {
  // The same one each time, whoever else's deed needs one too.
  await db.run(`UPDATE invitation SET email = 'weg@brug.example', number = 'weg'
    WHERE id = (SELECT min(id) FROM invitation WHERE wave = '${wave}')`);
}
