import type { Context } from '../../../src/actions/context.ts';
import { copyWave } from '../../../src/actions/copy-wave.ts';
import { deleteDraft } from '../../../src/actions/delete-draft.ts';
import { exportCards } from '../../../src/actions/export-links.ts';
import { fixManifest } from '../../../src/actions/fix-manifest.ts';
import { importRoster } from '../../../src/actions/import-roster.ts';
import { inviteKeyHolder } from '../../../src/actions/invite-key-holder.ts';
import { planMailing } from '../../../src/actions/mail/plan-mailing.ts';
import { proveLetters } from '../../../src/actions/mail/prove-letters.ts';
import { writeLetters } from '../../../src/actions/mail/write-letters.ts';
import { makeTicketKeys } from '../../../src/actions/make-ticket-keys.ts';
import { openWave } from '../../../src/actions/open-wave.ts';
import { planWave } from '../../../src/actions/plan-wave.ts';
import { readWave } from '../../../src/actions/read-wave.ts';
import { recordDecision } from '../../../src/actions/record-decision.ts';
import { removePerson } from '../../../src/actions/remove-person.ts';
import { returnToDraft } from '../../../src/actions/return-to-draft.ts';
import { saveSettings } from '../../../src/actions/save-settings.ts';
import { recordProof, setBoxKey } from '../../../src/actions/set-box-key.ts';
import type { DecisionKind, Recorder } from '../../../src/core/ballot/council-decision.ts';
import type { WaveSettings } from '../../../src/core/disclosure/plan/wave-settings.ts';
import { type Company, otherKey } from '../company.ts';
import {
  cancel,
  type Deed,
  type DeedsByPlace,
  exports,
  invitationOf,
  mailingThatIs,
  nobody,
  person,
  withMail,
} from './deed.ts';

const otherList = Array.from({ length: 40 }, (_, at) =>
  person(`X${at}`, at < 15 ? 'lead' : 'employee'),
);

/** Saves the settings with a change. */
function saving(id: string, change: Partial<WaveSettings>): Deed['act'] {
  return async (context) => {
    const wave = await readWave(context, id);
    await saveSettings(context, wave, wave.title, { ...wave.settings, ...change });
  };
}

/** What is done with a wave from its draft to its fixed terms. */
export function deedsBeforeOpening(company: Company): DeedsByPlace {
  const { draft, keyless, planned, fixed } = company;
  const keyOf = (id: string) => ({
    publicKey: company.boxKeys[id] ?? '',
    holding: 'either' as const,
  });
  const proves = (id: string, step: 'proven' | 'rehearsed'): Deed => ({
    name: `recordProof (${step})`,
    act: (context) => recordProof(context, id, 0, step, keyOf(id)),
  });
  const makesKey = (id: string): Deed => ({
    name: 'setBoxKey',
    act: (context) =>
      setBoxKey(context, id, {
        publicKey: otherKey,
        holding: 'either',
        instead: company.boxKeys[id] ?? null,
      }),
  });
  const printsCards = (id: string): Deed => ({
    name: 'exportCards',
    act: (context) => exportCards(context, id, '', { whom: 'everyone', page: 1 }),
  });
  const removes = (id: string): Deed => ({
    name: 'removePerson',
    act: (context) => removePerson(context, id, 'S101'),
  });
  const decides = (id: string, recordedBy: Recorder, kind: DecisionKind): Deed => ({
    name: `recordDecision (${recordedBy}, ${kind})`,
    act: (context) =>
      recordDecision(context, id, { kind, decidedOn: '2026-11-20', opinion: 'Nee.', recordedBy }),
  });
  const refuses = (id: string) => async (context: Context) => {
    await decides(id, 'council', 'refused').act(context);
  };
  const invites = (id: string): Deed => ({
    name: 'inviteKeyHolder',
    act: (context) => inviteKeyHolder(context, id, 1, 'press'),
  });
  return {
    draft: [
      {
        name: 'copyWave',
        act: (context) => copyWave(context, draft, { title: 'Nog eens', once: 'copy' }),
      },
      { name: 'deleteDraft', act: (context) => deleteDraft(context, draft) },
      { name: 'saveSettings (k)', act: saving(draft, { k: 6 }) },
      { name: 'saveSettings (holders)', act: saving(draft, { keyHolders: ['Raad', 'Arts'] }) },
      { name: 'importRoster', act: (context) => importRoster(context, draft, otherList, nobody) },
      { name: 'planWave', act: (context) => planWave(context, draft, 'sides') },
      removes(draft),
      makesKey(draft),
      proves(draft, 'proven'),
      invites(draft),
    ],
    keyless: [
      {
        name: 'makeTicketKeys',
        act: (context) => makeTicketKeys(context, keyless, { keys: 1, people: 100 }),
      },
      { name: 'returnToDraft', act: (context) => returnToDraft(context, keyless) },
      proves(keyless, 'rehearsed'),
    ],
    planned: [
      { name: 'fixManifest', act: (context) => fixManifest(context, planned, null) },
      { name: 'returnToDraft', act: (context) => returnToDraft(context, planned) },
      makesKey(planned),
      proves(planned, 'proven'),
      invites(planned),
      cancel(planned),
    ],
    fixed: [
      { name: 'openWave', act: (context) => openWave(context, 'schedule', fixed) },
      decides(fixed, 'hr', 'none'),
      decides(fixed, 'council', 'refused'),
      { ...decides(fixed, 'hr', 'settled'), given: refuses(fixed) },
      { name: 'returnToDraft', act: (context) => returnToDraft(context, fixed) },
      removes(fixed),
      {
        name: 'writeLetters',
        act: (context) => writeLetters(context, invitationOf(fixed), 'HR', [letter]),
      },
      {
        name: 'proveLetters',
        given: mailingThatIs('proved', fixed),
        act: (context) =>
          proveLetters(withMail(context), invitationOf(fixed), '', 'hr@brug.example'),
      },
      {
        name: 'planMailing',
        given: mailingThatIs('proved', fixed),
        act: (context) =>
          planMailing(withMail(context), invitationOf(fixed), {
            due: context.now.toISOString(),
            origin: 'https://brug.example',
            below: 100,
          }),
      },
      exports(fixed),
      printsCards(fixed),
      cancel(fixed),
    ],
  };
}

const letter = { language: 'nl', subject: 'Vraag', words: 'Doe mee.' };
