import type { Context } from '../../../src/actions/context.ts';
import { createWave } from '../../../src/actions/create-wave.ts';
import { addPasskey, offerPasskey } from '../../../src/actions/members/add-passkey.ts';
import { askCode } from '../../../src/actions/members/ask-code.ts';
import { endVisit } from '../../../src/actions/members/end-visit.ts';
import { enterByCode } from '../../../src/actions/members/enter-by-code.ts';
import { forgetExpired } from '../../../src/actions/members/forget-expired.ts';
import {
  endLink,
  inviteAgain,
  inviteMember,
  setEmail,
} from '../../../src/actions/members/invite-member.ts';
import { removeMember } from '../../../src/actions/members/remove-member.ts';
import { removePasskey } from '../../../src/actions/members/remove-passkey.ts';
import { sendCodes } from '../../../src/actions/members/send-codes.ts';
import { hashOfCode } from '../../../src/actions/members/sign-in-code.ts';
import { signOut } from '../../../src/actions/members/sign-out.ts';
import { enterByEmail, noteUse, redeemInvite } from '../../../src/actions/members/start-visit.ts';
import { sweepLeftovers } from '../../../src/actions/purge-wave.ts';
import { endResultsToken } from '../../../src/actions/results-tokens/end-results-token.ts';
import { makeResultsToken } from '../../../src/actions/results-tokens/make-results-token.ts';
import { useResultsToken } from '../../../src/actions/results-tokens/use-results-token.ts';
import { rewrapKeys } from '../../../src/actions/rewrap-keys.ts';
import { saveOrganisation } from '../../../src/actions/save-organisation.ts';
import { fromBase64Url, sha256, toBase64Url } from '../../../src/core/ground/bytes.ts';
import type { Company } from '../company.ts';
import { softwarePasskey } from '../software-passkey.ts';
import { type DeedsByPlace, withMail } from './deed.ts';

const token = 'A'.repeat(43);
const day = 86_400_000;
const minute = 60_000;

/** Whatever asks for no wave in a place of its life. */
export function deedsAnywhere({ fixed }: Company): DeedsByPlace {
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
  };
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
