import { bindPlan } from '../../../src/core/ballot/block-leaf.ts';
import type { KeyedPlan } from '../../../src/core/ballot/first-manifest.ts';
import { type Manifest, manifestSchema } from '../../../src/core/ballot/manifest.ts';
import type { SealedBallot } from '../../../src/core/ballot/open-box.ts';
import { generateBoxKey, sealBallot } from '../../../src/core/ballot/seal.ts';
import { generateSignKey } from '../../../src/core/ballot/sign-manifest.ts';
import { generateTicketKey } from '../../../src/core/ballot/ticket-key.ts';
import { manifestHash } from '../../../src/core/ballot/verify-manifest.ts';
import { type Answers, emptyAnswers } from '../../../src/core/definition/answers.ts';
import {
  type Definition,
  definitionSchema,
} from '../../../src/core/definition/definition-schema.ts';
import { definitionHash } from '../../../src/core/definition/hash.ts';
import { type Bytes, randomBytes, toBase64Url } from '../../../src/core/ground/bytes.ts';

const both = (text: string) => ({ nl: text, en: text });

/** A tiny definition: one rating for all, one for leaders only, one open question. */
export const definition: Definition = definitionSchema.parse({
  id: 'tiny',
  version: '1.0.0',
  title: both('Tiny'),
  about: both('Three questions'),
  languages: ['nl', 'en'],
  minutes: { from: 1, to: 2 },
  ballotBytes: 512,
  attributes: [{ id: 'layer', title: both('Layer') }],
  leaders: ['top'],
  formats: {
    agree: { kind: 'rating', labels: ['1', '2', '3', '4', '5'].map(both) },
    open: { kind: 'open', maxLength: 100 },
  },
  scales: [],
  sections: [
    {
      id: 'all',
      screens: [
        {
          title: both('All'),
          items: [
            { id: 'q1', text: both('One'), format: 'agree' },
            { id: 'words', text: both('Words'), format: 'open' },
          ],
        },
      ],
    },
    {
      id: 'leading',
      audience: 'leaders',
      screens: [
        { title: both('Leading'), items: [{ id: 'l1', text: both('L'), format: 'agree' }] },
      ],
    },
  ],
});

export const answers: Answers = { ...emptyAnswers(definition), q1: 4, words: 'Fijne ploeg' };

/** A wave with a leaders' block b01 and a staff block b02, and its keys. */
export async function madeUpWave() {
  const [box, sign, leaders, staff] = await Promise.all([
    generateBoxKey(),
    generateSignKey(),
    generateTicketKey(),
    generateTicketKey(),
  ]);
  const ticketKeys = { b01: leaders, b02: staff };
  const keyed: KeyedPlan = {
    plan,
    ticketKeys: { b01: toBase64Url(leaders.publicSpki), b02: toBase64Url(staff.publicSpki) },
  };
  const { leaves, ...bound } = await bindPlan(keyed);
  const manifest = manifestSchema.parse({
    format: 'geleding-manifest-2',
    ...(await stated(toBase64Url(box.publicKey), sign.publicKey)),
    k: plan.k,
    headcount: plan.headcount,
    ...bound,
  });
  return { box, sign, ticketKeys, keyed, leaves, manifest, hash: await manifestHash(manifest) };
}

export type MadeUpWave = Awaited<ReturnType<typeof madeUpWave>>;

/** A ballot as an honest browser casts it; with `sealed`, other answers or another context. */
export async function cast(
  wave: MadeUpWave,
  block: 'b01' | 'b02',
  sealed: { answers?: Answers; block?: string; nonce?: Bytes; manifestHash?: string } = {},
  nonce = randomBytes(32),
): Promise<SealedBallot> {
  const ciphertext = await sealBallot({
    publicKey: wave.box.publicKey,
    manifestHash: wave.hash,
    block,
    nonce,
    answers,
    ballotBytes: definition.ballotBytes,
    ...sealed,
  });
  const signature = await ticketFor(wave.ticketKeys[block].privatePkcs8, nonce);
  return { block, nonce, signature, ciphertext };
}

/** What blinding, signing and unblinding come to: a PSS signature on the nonce. */
async function ticketFor(pkcs8: Bytes, nonce: Bytes): Promise<Bytes> {
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
  const pss = { name: 'RSA-PSS', saltLength: 48 };
  return new Uint8Array(await crypto.subtle.sign(pss, key, nonce));
}

const plan: KeyedPlan['plan'] = {
  tree: 'sides',
  k: 7,
  expectedResponse: { top: 700, employee: 700 },
  leaders: ['top'],
  axes: [
    {
      id: 'side',
      title: both('Side'),
      ordered: true,
      values: [
        { id: 'leaders', label: both('Leaders') },
        { id: 'staff', label: both('Staff') },
      ],
    },
  ],
  headcount: 30,
  blocks: [
    { id: 'b01', headcount: 10, expected: 7000, side: 'leaders', spans: { side: ['leaders'] } },
    { id: 'b02', headcount: 20, expected: 14000, side: 'staff', spans: { side: ['staff'] } },
  ],
  root: {
    axis: 'side',
    children: [
      { values: ['leaders'], pool: false, node: { block: 'b01' } },
      { values: ['staff'], pool: false, node: { block: 'b02' } },
    ],
  },
  groups: [{ id: 'all', select: {}, headcount: 30, blocks: ['b01', 'b02'], covered: 30 }],
  pairs: [],
};

/** What the manifest of either format says of this wave. */
export async function stated(boxKey: string, signKey: Manifest['signKey']) {
  const { id, version, ballotBytes } = definition;
  return {
    wave: { id: 'w1', title: 'Najaar' },
    organisation: 'De Brug',
    controller: 'De Brug b.v.',
    contact: 'privacy@example.org',
    promise: 'anonymous' as const,
    openedBy: 'key-holder' as const,
    definition: { id, version, ballotBytes, hash: await definitionHash(definition) },
    languages: ['nl' as const, 'en' as const],
    boxKey,
    signKey,
    opens: '2026-11-01T08:00:00Z',
    closes: '2026-11-15T18:00:00Z',
    retention: { roster: 30, ballots: 30 },
    worksCouncil: { decision: 'Agreed', date: '2026-10-01' },
    keyHolders: ['Works council', 'Confidant'],
  };
}
