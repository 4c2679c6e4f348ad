import { bindPlan } from '../../src/core/ballot/block-leaf.ts';
import { manifestSchema } from '../../src/core/ballot/manifest.ts';
import type { Box, SealedBallot } from '../../src/core/ballot/open-box.ts';
import type { Plan } from '../../src/core/ballot/plan-schema.ts';
import { generateBoxKey, sealBallot } from '../../src/core/ballot/seal.ts';
import { generateSignKey } from '../../src/core/ballot/sign-manifest.ts';
import { generateTicketKey } from '../../src/core/ballot/ticket-key.ts';
import { manifestHash } from '../../src/core/ballot/verify-manifest.ts';
import { type Answers, emptyAnswers } from '../../src/core/definition/answers.ts';
import { formatOf, itemsOf } from '../../src/core/definition/definition.ts';
import type { Definition } from '../../src/core/definition/definition-schema.ts';
import { definitionHash } from '../../src/core/definition/hash.ts';
import { type Bytes, randomBytes, toBase64Url } from '../../src/core/ground/bytes.ts';

/** A full ballot box with everything to open it, made on the spot. */
export interface MadeUpBox {
  box: Omit<Box, 'ballots' | 'onProgress'>;
  ballots: SealedBallot[];
}

const blocks = 20;

/** Fills a box with valid ballots on a definition, spread over twenty staff blocks. */
export async function makeUpBox(definition: Definition, people: number): Promise<MadeUpBox> {
  const [boxKey, signKey, hash] = await Promise.all([
    generateBoxKey(),
    generateSignKey(),
    definitionHash(definition),
  ]);
  const ids = Array.from({ length: blocks }, (_, at) => `b${String(at + 1).padStart(2, '0')}`);
  const keys = new Map<string, CryptoKey>();
  const ticketKeys: Record<string, string> = {};
  for (const id of ids) {
    const made = await generateTicketKey();
    const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
    const usages: KeyUsage[] = ['sign'];
    keys.set(
      id,
      await crypto.subtle.importKey('pkcs8', made.privatePkcs8, algorithm, false, usages),
    );
    ticketKeys[id] = toBase64Url(made.publicSpki);
  }
  const headcount = Math.ceil(people / blocks);
  const plan = planOf(ids, headcount);
  const { leaves: _leaves, ...bound } = await bindPlan({ plan, ticketKeys });
  const manifest = manifestSchema.parse({
    ...terms,
    ...bound,
    k: plan.k,
    headcount: plan.headcount,
    definition: {
      id: definition.id,
      version: definition.version,
      hash,
      ballotBytes: definition.ballotBytes,
    },
    boxKey: toBase64Url(boxKey.publicKey),
    signKey: signKey.publicKey,
  });
  const context = {
    manifestHash: await manifestHash(manifest),
    ballotBytes: definition.ballotBytes,
    publicKey: boxKey.publicKey,
    answers: someAnswers(definition),
  };
  const ballots: SealedBallot[] = [];
  for (let at = 0; at < people; at += 1) {
    const block = ids[at % blocks] as string;
    const nonce = randomBytes(32);
    ballots.push({
      block,
      nonce,
      signature: await ticket(keys.get(block) as CryptoKey, nonce),
      ciphertext: await sealBallot({ ...context, block, nonce }),
    });
  }
  const everyBlock = Object.fromEntries(ids.map((id) => [id, headcount]));
  return {
    box: {
      plan,
      ticketKeys,
      manifest,
      manifestHash: context.manifestHash,
      terms: { headcounts: everyBlock },
      definition,
      privateKey: boxKey.privateKey,
      tickets: everyBlock,
    },
    ballots,
  };
}

/** What blinding, signing and unblinding come to: a PSS signature on the nonce. */
async function ticket(key: CryptoKey, nonce: Bytes): Promise<Bytes> {
  const pss = { name: 'RSA-PSS', saltLength: 48 };
  return new Uint8Array(await crypto.subtle.sign(pss, key, nonce));
}

function someAnswers(definition: Definition): Answers {
  const filled = itemsOf(definition)
    .filter((item) => item.audience === 'everyone')
    .map((item) => {
      const format = formatOf(definition, item);
      if (format.kind === 'open') return [item.id, 'Meer tijd voor de klant aan de balie.'];
      if (format.kind === 'choice') return [item.id, [format.options[0]?.id ?? '']];
      return [item.id, 4];
    });
  return { ...emptyAnswers(definition), ...Object.fromEntries(filled) };
}

const both = (text: string) => ({ nl: text, en: text });

const terms = {
  format: 'geleding-manifest-2',
  wave: { id: 'bench', title: 'Bench' },
  organisation: 'Bench',
  controller: 'Bench',
  contact: 'bench@example.org',
  promise: 'anonymous',
  openedBy: 'key-holder',
  languages: ['nl'],
  opens: '2026-01-01T00:00:00Z',
  closes: '2026-02-01T00:00:00Z',
  retention: { roster: 0, ballots: 0 },
  worksCouncil: null,
  keyHolders: ['Bench'],
};

function planOf(ids: string[], headcount: number): Plan {
  const values = ids.map((id) => ({ id, label: both(id) }));
  return {
    tree: 'sides',
    k: 7,
    expectedResponse: { employee: 700 },
    leaders: ['top'],
    axes: [{ id: 'department', title: both('Department'), ordered: false, values }],
    headcount: headcount * ids.length,
    blocks: ids.map((id) => ({
      id,
      headcount,
      expected: headcount * 700,
      side: 'staff' as const,
      spans: { department: [id] },
    })),
    root: {
      axis: 'department',
      children: ids.map((id) => ({ values: [id], pool: false, node: { block: id } })),
    },
    groups: [
      {
        id: 'all',
        select: {},
        headcount: headcount * ids.length,
        blocks: ids,
        covered: headcount * ids.length,
      },
    ],
    pairs: [],
  };
}
