import { addPeople } from '../../src/actions/add-people.ts';
import { extendClosing, raiseK } from '../../src/actions/amend-wave.ts';
import { noteAgreementStatus, rewriteAgreement } from '../../src/actions/change-agreement.ts';
import { closeWave } from '../../src/actions/close-wave.ts';
import type { Context } from '../../src/actions/context.ts';
import { copyWave } from '../../src/actions/copy-wave.ts';
import { countParticipation } from '../../src/actions/count-participation.ts';
import { createWave } from '../../src/actions/create-wave.ts';
import { deleteDraft } from '../../src/actions/delete-draft.ts';
import { exportCards, exportLinks } from '../../src/actions/export-links.ts';
import { fixManifest } from '../../src/actions/fix-manifest.ts';
import { importRoster } from '../../src/actions/import-roster.ts';
import { inviteKeyHolder } from '../../src/actions/invite-key-holder.ts';
import { keepOrigin } from '../../src/actions/keep-origin.ts';
import { askForLink } from '../../src/actions/mail/ask-for-link.ts';
import { endReminders } from '../../src/actions/mail/end-reminders.ts';
import { forgetBounce } from '../../src/actions/mail/forget-bounce.ts';
import { noteBounces } from '../../src/actions/mail/note-bounces.ts';
import { planMailing, stopMailing } from '../../src/actions/mail/plan-mailing.ts';
import { proveLetters } from '../../src/actions/mail/prove-letters.ts';
import { remindOwners } from '../../src/actions/mail/remind-owners.ts';
import { sendAgain } from '../../src/actions/mail/send-again.ts';
import { sendLostLinks } from '../../src/actions/mail/send-lost-links.ts';
import { sendMail } from '../../src/actions/mail/send-mail.ts';
import { writeLetters } from '../../src/actions/mail/write-letters.ts';
import { makeAgreement } from '../../src/actions/make-agreement.ts';
import { makeTicketKeys } from '../../src/actions/make-ticket-keys.ts';
import { addPasskey, offerPasskey } from '../../src/actions/members/add-passkey.ts';
import { askCode } from '../../src/actions/members/ask-code.ts';
import { endVisit } from '../../src/actions/members/end-visit.ts';
import { enterByCode } from '../../src/actions/members/enter-by-code.ts';
import { forgetExpired } from '../../src/actions/members/forget-expired.ts';
import {
  endLink,
  inviteAgain,
  inviteMember,
  setEmail,
} from '../../src/actions/members/invite-member.ts';
import { removeMember } from '../../src/actions/members/remove-member.ts';
import { removePasskey } from '../../src/actions/members/remove-passkey.ts';
import { sendCodes } from '../../src/actions/members/send-codes.ts';
import { hashOfCode } from '../../src/actions/members/sign-in-code.ts';
import { signOut } from '../../src/actions/members/sign-out.ts';
import { enterByEmail, noteUse, redeemInvite } from '../../src/actions/members/start-visit.ts';
import { openBoxInSteps } from '../../src/actions/open-box-in-steps.ts';
import { openWave } from '../../src/actions/open-wave.ts';
import { planWave } from '../../src/actions/plan-wave.ts';
import { takeProof } from '../../src/actions/prove-key.ts';
import { publishOpenedBox } from '../../src/actions/publish-opened-box.ts';
import { publishRelease } from '../../src/actions/publish-release.ts';
import { cancelWave, purgePart, purgeWave, sweepLeftovers } from '../../src/actions/purge-wave.ts';
import { readBox } from '../../src/actions/read-box.ts';
import { readWave } from '../../src/actions/read-wave.ts';
import { recordDecision } from '../../src/actions/record-decision.ts';
import { removePerson } from '../../src/actions/remove-person.ts';
import { prepareSeries, startSeries, stopSeries } from '../../src/actions/repeat-wave.ts';
import { endResultsToken } from '../../src/actions/results-tokens/end-results-token.ts';
import { makeResultsToken } from '../../src/actions/results-tokens/make-results-token.ts';
import { useResultsToken } from '../../src/actions/results-tokens/use-results-token.ts';
import { returnToDraft } from '../../src/actions/return-to-draft.ts';
import { rewrapKeys } from '../../src/actions/rewrap-keys.ts';
import { saveOrganisation } from '../../src/actions/save-organisation.ts';
import { saveSettings } from '../../src/actions/save-settings.ts';
import { recordProof, setBoxKey } from '../../src/actions/set-box-key.ts';
import { readStagesOf, setStages } from '../../src/actions/set-stages.ts';
import { withdrawComment } from '../../src/actions/withdraw-comment.ts';
import type { DecisionKind, Recorder } from '../../src/core/ballot/council-decision.ts';
import { signOffToken } from '../../src/core/ballot/sign-off.ts';
import type { WaveSettings } from '../../src/core/disclosure/plan/wave-settings.ts';
import type { Released } from '../../src/core/disclosure/release/release-schema.ts';
import { fromBase64Url, sha256, toBase64Url } from '../../src/core/ground/bytes.ts';
import { commentId } from '../../src/core/report/comments/comments.ts';
import { listInvitations } from '../../src/storage/invitations.ts';
import type { RosterPerson } from '../../src/storage/people.ts';
import { type Company, otherKey } from './company.ts';
import { softwarePasskey } from './software-passkey.ts';
import { fixedProof } from './world-holder.ts';

/** Something HR, a key holder, a reader or the clock may do, with what it needs beforehand. */
export interface Deed {
  /** As its action is called, and what it does when there are several ways. */
  name: string;
  act: (context: Context) => Promise<unknown>;
  /** What the world holds besides the company. */
  given?: (context: Context) => Promise<void>;
  /** Several transactions, each whole: in between stands what a later run goes on with. */
  inSteps?: true;
}

/** By the place in a wave's life in which they may be done. */
export type DeedsByPlace = Record<string, Deed[]>;

const quarterly = { title: 'Puls', months: 3, nextOn: '2026-11-01' };
const token = 'A'.repeat(43);
const nobody = { columns: {}, values: {} };
const stages = { management: 10, council: 12, 'unit-heads': 15, staff: 30 };
const withComment = (id: string) =>
  ({ wave: { id }, comments: [{ item: 'o1', rows: [{ texts: ['x'] }] }] }) as unknown as Released;

function person(number: string, layer: string): RosterPerson {
  const attributes = { department: 'Zorg', layer, site: 'Noord', contact: 'daily' };
  return { number, name: number, email: '', language: 'nl', attributes };
}
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

/** Everything that writes, at the company's waves. */
export function everyDeed(company: Company): DeedsByPlace {
  const { draft, keyless, planned, fixed, open, closed, opened, released, sealed } = company;
  const keyOf = (id: string) => ({
    publicKey: company.boxKeys[id] ?? '',
    holding: 'either' as const,
  });
  const other = { publicKey: otherKey, holding: 'either' as const };
  const cancel = (id: string): Deed => ({
    name: 'cancelWave',
    act: (context) => cancelWave(context, id, 'De afdelingen klopten niet.'),
  });
  const proves = (id: string, step: 'proven' | 'rehearsed'): Deed => ({
    name: `recordProof (${step})`,
    act: (context) => recordProof(context, id, 0, step, keyOf(id)),
  });
  const makesKey = (id: string): Deed => ({
    name: 'setBoxKey',
    act: (context) => setBoxKey(context, id, other),
  });
  const raises = (id: string): Deed => ({
    name: 'raiseK',
    act: (context) => raiseK(context, id, 6),
  });
  const exports = (id: string): Deed => ({
    name: 'exportLinks',
    act: (context) => exportLinks(context, id, ''),
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
    act: (context) => inviteKeyHolder(context, id, 1),
  });
  return {
    anywhere: [
      {
        name: 'createWave',
        act: (context) =>
          createWave(context, { title: 'Nieuw', definitionId: 'csi-pulse', once: 'press' }),
      },
      {
        name: 'saveOrganisation',
        act: (context) =>
          saveOrganisation(context, {
            name: 'De Brug',
            controller: 'b.v.',
            contact: 'x@y.example',
          }),
      },
      { name: 'inviteMember', act: (context) => inviteMember(context, 'hr', reader) },
      {
        name: 'inviteAgain',
        given: letIn,
        act: (context) => inviteAgain(context, 'hr', 'm1'),
      },
      {
        name: 'redeemInvite',
        given: letIn,
        act: (context) => redeemInvite(context, token, null, 'a press'),
      },
      { name: 'signOut', given: letIn, act: (context) => signOut(context, signedIn) },
      {
        name: 'endVisit',
        given: letIn,
        act: (context) => endVisit(context, 'management', { ...ownVisit, by: 'sign-in.ended' }),
      },
      { name: 'noteUse', given: letIn, act: (context) => noteUse(context, signedIn) },
      { name: 'addPasskey', given: letIn, act: makePasskey },
      {
        name: 'removePasskey',
        given: letIn,
        act: (context) => removePasskey(context, signedIn, 'p1'),
      },
      {
        name: 'endVisit (of another)',
        given: letIn,
        act: (context) => endVisit(context, 'hr', { ...ownVisit, by: 'member.signed-out' }),
      },
      { name: 'endLink', given: letIn, act: (context) => endLink(context, 'hr', 'm1') },
      {
        name: 'setEmail',
        given: letIn,
        act: (context) => setEmail(context, 'hr', 'm1', 'els@voorbeeld.nl'),
      },
      {
        name: 'enterByEmail',
        given: letIn,
        act: (context) => enterByEmail(context, 'lezer@voorbeeld.nl', null, 'company'),
      },
      {
        name: 'askCode',
        act: (context) => askCode(withMail(context), 'lezer@voorbeeld.nl', 'nl'),
      },
      {
        name: 'sendCodes',
        given: async (context) => {
          await letIn(context);
          await asked(context, '');
        },
        act: (context) => sendCodes(withMail(context)),
        inSteps: true,
      },
      {
        name: 'enterByCode',
        given: async (context) => {
          await letIn(context);
          await asked(context, '12345678');
        },
        act: (context) => enterByCode(context, token, '1234 5678', null),
      },
      { name: 'removeMember', given: letIn, act: (context) => removeMember(context, 'hr', 'm1') },
      {
        name: 'makeResultsToken',
        given: withToken,
        act: (context) =>
          makeResultsToken(
            context,
            { role: 'hr', member: 'm2' },
            {
              name: 'Nieuw',
              role: 'hr',
              wave: null,
              unit: null,
              until: '2027-03-01T00:00:00.000Z',
            },
          ),
      },
      {
        name: 'useResultsToken',
        given: withToken,
        act: (context) => useResultsToken(context, `geleding_${token}`),
      },
      {
        name: 'endResultsToken',
        given: withToken,
        act: (context) => endResultsToken(context, 'hr', 't1'),
      },
      { name: 'forgetExpired', given: letIn, act: (context) => forgetExpired(later(context)) },
      { name: 'rewrapKeys', act: (context) => rewrapKeys(rotated(context)) },
      {
        name: 'sweepLeftovers',
        given: async ({ db }) => {
          await db.run(`UPDATE wave SET state = 'cancelled' WHERE id = '${fixed}'`);
        },
        act: sweepLeftovers,
      },
    ],
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
    closed: [
      {
        name: 'takeProof',
        act: async (context) => takeProof(context, ...(await fixedProof(context, closed))),
      },
      { name: 'readBox', act: (context) => readBox(context, closed, '') },
      raises(closed),
      cancel(closed),
    ],
    opened: [
      {
        name: 'publishRelease',
        act: (context) => publishRelease(context, 'key-holder', opened.id, opened.publication),
      },
      raises(opened.id),
      cancel(opened.id),
    ],
    sealed: [
      { name: 'planWave (server)', act: (context) => planWave(context, sealed.draft, 'sides') },
      {
        name: 'openBoxInSteps',
        act: (context) => openBoxInSteps(context, 'hr', sealed.closed),
        inSteps: true,
      },
      {
        name: 'publishOpenedBox',
        act: (context) => {
          const reading = { seen: new Set(sealed.seen), leftOut: new Set<string>() };
          return publishOpenedBox(context, 'hr', sealed.opened, reading);
        },
      },
    ],
    released: [
      {
        name: 'startSeries',
        act: (context) => startSeries(context, released, quarterly),
      },
      {
        name: 'stopSeries',
        given: (context) => startSeries(context, released, quarterly),
        act: (context) => stopSeries(context, released),
      },
      {
        name: 'prepareSeries',
        given: (context) => startSeries(context, released, quarterly),
        act: (context) => prepareSeries(context),
      },
      {
        name: 'setStages',
        act: async (context) => {
          const before = await readStagesOf(context, released);
          const on = (days: number) => new Date(context.now.getTime() + days * day).toISOString();
          const dates = Object.entries(stages).map(([audience, days]) => [audience, on(days)]);
          await setStages(context, released, { ...before, ...Object.fromEntries(dates) });
        },
      },
      {
        name: 'purgePart (roster)',
        act: (context) => purgePart(context, 'schedule', released, 'roster'),
      },
      {
        name: 'purgePart (ballots)',
        act: (context) => purgePart(context, 'schedule', released, 'ballots'),
      },
      { name: 'purgeWave', act: (context) => purgeWave(context, 'schedule', released) },
      {
        name: 'makeAgreement',
        act: (context) =>
          makeAgreement(
            context,
            'management',
            { wave: released, unit: '', reminder },
            agreed,
            'press',
          ),
      },
      {
        name: 'noteAgreementStatus',
        given: (context) => agreeing(context, released),
        act: (context) => noteAgreementStatus(context, 'hr', agreedOn(released), 'done'),
      },
      {
        name: 'rewriteAgreement',
        given: (context) => agreeing(context, released),
        act: (context) => {
          const { measure: _measure, ...change } = agreed;
          const press = { seen: 0, once: 'press', reminder };
          return rewriteAgreement(context, 'hr', agreedOn(released), change, press);
        },
      },
      {
        name: 'remindOwners',
        given: async (context) => {
          await agreeing(context, released);
          await context.db.run(`INSERT OR IGNORE INTO agreement_reminder
            VALUES ('a1', 'els@brug.example', 'nl', '', 0, '')`);
        },
        act: async (context) => {
          // One that was under way is taken again after a quarter of an hour.
          for (const minutes of [0, 20]) {
            await remindOwners(withMail({ ...context, now: onReviewDay }, minutes));
          }
        },
        inSteps: true,
      },
      {
        name: 'withdrawComment',
        act: (context) =>
          withdrawComment(context, withComment(released), commentId('o1', 0, 0), 'other'),
      },
    ],
  };
}

const day = 86_400_000;
const minute = 60_000;
const letter = { language: 'nl', subject: 'Vraag', words: 'Doe mee.' };

/** A mail server that takes everything. */
const withMail = (context: Context, minutes = 0): Context => ({
  ...context,
  now: new Date(context.now.getTime() + minutes * minute),
  mail: {
    from: 'hr@brug.example',
    perStep: 40,
    clock: () => context.now,
    sender: {
      send: async (letters) => ({ outcomes: letters.map(() => ({ became: 'accepted' })) }),
    },
  },
});

const invitationOf = (wave: string) => ({ wave, round: 'invitation' as const });

/** Somebody who can be written to. */
async function withAddress({ db }: Context, wave: string): Promise<void> {
  // The same one each time, whoever else's deed needs one too.
  await db.run(`UPDATE invitation SET email = 'weg@brug.example', number = 'weg'
    WHERE id = (SELECT min(id) FROM invitation WHERE wave = '${wave}')`);
}

/** A round of letters as far as this. */
const mailingThatIs = (state: string, wave: string) => async (context: Context) => {
  await context.db.run(`INSERT OR REPLACE INTO mailing
    VALUES ('${wave}', 'invitation', 'HR', '${state}', 100, '', '', 0, 1, '', '', 0, '', '2026-11-01', 1)`);
};

const agreed = {
  measure: 'd1',
  text: 'Samen kijken',
  owner: 'Team',
  due: '2027-01-01',
  review: null,
};

/** When the owner of what is agreed here is reminded. */
const onReviewDay = new Date('2027-01-01T09:00:00Z');
const reminder = { address: 'els@brug.example', language: 'nl' as const };

const agreedOn = (wave: string) => ({ wave, unit: '', id: 'a1' });

/** An agreement that stands. */
async function agreeing({ db }: Context, wave: string): Promise<void> {
  await db.run(`INSERT OR IGNORE INTO agreement (id, wave, unit, measure, text, owner, due, status)
    VALUES ('a1', '${wave}', '', 'd1', 'x', 'y', '2027-01-01', 'open')`);
}

/** Somebody of HR, and a program that reads by a token of theirs. */
async function withToken({ db }: Context): Promise<void> {
  const hash = toBase64Url(await sha256(fromBase64Url(token)));
  for (const sql of [
    `INSERT INTO member VALUES ('m2', 'Els', NULL)`,
    `INSERT INTO member_right (id, member, role) VALUES ('r2', 'm2', 'hr')`,
    `INSERT INTO results_token VALUES ('t1', '${hash}', 'Dashboard', 'm2', 'hr', NULL, NULL,
      '2027-03-01T00:00:00.000Z', NULL)`,
  ]) {
    await db.run(sql);
  }
}

const later = (context: Context) => ({
  ...context,
  now: new Date(context.now.getTime() + 90 * day),
});

function rotated(context: Context): Context {
  const newest = new Uint8Array(32).fill(7);
  return { ...context, wrapKeys: [newest, ...context.wrapKeys] };
}

/** A reader of a report. */
const reader = {
  name: 'Lezer',
  role: 'management' as const,
  wave: null,
  position: null,
  unit: null,
  until: null,
};
const ownVisit = { members: ['m1'], id: 'v1' };
const signedIn = {
  members: ['m1'],
  rights: [{ ...reader, id: 'r1', member: 'm1' }],
  visit: {
    id: 'v1',
    tokenHash: 'x',
    startedAt: '2026-11-20T09:00:00.000Z',
    usedAt: '2026-11-20T09:00:00.000Z',
    expiresAt: '2026-12-31T00:00:00.000Z',
  },
};

/** A browser that asked for a code; '' before one went out. */
async function asked(context: Context, code: string): Promise<void> {
  const id = toBase64Url(await sha256(fromBase64Url(token)));
  const kept = code && (await hashOfCode(context, id, code));
  const until = new Date(context.now.getTime() + 10 * minute).toISOString();
  await context.db.run(`INSERT INTO sign_in_code VALUES
    ('${id}', 'lezer@voorbeeld.nl', 'nl', '${context.now.toISOString()}', '${kept}', 5, '${until}')`);
}

/** A member with a link, a passkey and a browser that is signed in. */
async function letIn({ db }: Context): Promise<void> {
  const hash = toBase64Url(await sha256(fromBase64Url(token)));
  for (const sql of [
    `INSERT INTO member VALUES ('m1', 'Lezer', 'lezer@voorbeeld.nl')`,
    `INSERT INTO member_right (id, member, role) VALUES ('r1', 'm1', 'management')`,
    `INSERT INTO invite VALUES ('${hash}', 'm1', 3, '2026-12-31T00:00:00.000Z')`,
    `INSERT INTO visit VALUES ('v1', 'x', '2026-11-20T09:00:00.000Z', '2026-11-20T09:00:00.000Z',
      '2026-12-31T00:00:00.000Z')`,
    `INSERT INTO visit_member VALUES ('v1', 'm1')`,
    `INSERT INTO passkey VALUES ('p1', 'm1', 'x', 0, '[]', '2026-11-20', NULL)`,
  ]) {
    await db.run(sql);
  }
}

const site = { origin: 'https://geleding.example', host: 'geleding.example' };
let authenticator: ReturnType<typeof softwarePasskey> | undefined;

/** Whoever is signed in has a passkey made: the same one each time, for another challenge. */
async function makePasskey(context: Context): Promise<void> {
  authenticator ??= softwarePasskey(site.origin);
  const names = { site: 'Geleding', member: 'Lezer' };
  const { challenge } = await offerPasskey(context, signedIn, site, names);
  await addPasskey(context, signedIn, site, await (await authenticator).made(challenge));
}
