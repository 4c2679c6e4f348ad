import { env } from 'cloudflare:test';
import { Hono } from 'hono';
import { ask } from '../../src/client/base/http.ts';
import type { PreparedBallot } from '../../src/client/respond/prepared-ballot.ts';
import type { OpenWave } from '../../src/client/respond/served.ts';
import type { BlockLeaf } from '../../src/core/ballot/block-leaf.ts';
import { authToken, parseFragment } from '../../src/core/ballot/link.ts';
import { type Manifest, manifestSchema } from '../../src/core/ballot/manifest.ts';
import { suite } from '../../src/core/ballot/seal.ts';
import type { Answers } from '../../src/core/definition/answers.ts';
import type { Definition } from '../../src/core/definition/definition-schema.ts';
import type { ReleaseData } from '../../src/core/disclosure/release/release-schema.ts';
import {
  type Bytes,
  concat,
  fromBase64Url,
  toBase64Url,
  utf8,
} from '../../src/core/ground/bytes.ts';
import { canonicalJson } from '../../src/core/ground/canonical-json.ts';
import type { ServedOpen } from '../../src/forms/answering.ts';
import type { AppEnv } from '../../src/routes/app-env.ts';
import type { World } from '../support/world.ts';
import { connectionTo } from '../support/world-staff.ts';
import type { Reach } from '../support/world-visitor.ts';
import { hashed, modulus, power, publicExponent, toBytes, toNumber } from './numbers.ts';

/**
 * Each defence of the product, taken away on this side: a database that keeps what ours does not, a
 * client that skips what ours checks. An attack that is harmless against the product must succeed
 * here, or the test that says so proves nothing.
 */

/** WITHOUT ROWID and no times: a database that remembers in which order rows came and changed. */
export async function rememberOrder(): Promise<void> {
  await run('CREATE TABLE seen_ballot (nonce TEXT)');
  await run('CREATE TABLE seen_ticket (number TEXT)');
  await run(`CREATE TRIGGER ballot_seen AFTER INSERT ON ballot
    BEGIN INSERT INTO seen_ballot VALUES (new.nonce); END`);
  await run(`CREATE TRIGGER ticket_seen AFTER UPDATE OF blinded_hash ON invitation
    BEGIN INSERT INTO seen_ticket VALUES (new.number); END`);
}

export async function forgetOrder(): Promise<void> {
  for (const name of ['ballot_seen', 'ticket_seen']) await run(`DROP TRIGGER ${name}`);
  for (const name of ['seen_ballot', 'seen_ticket']) await run(`DROP TABLE ${name}`);
}

/** One ticket per link: a server that forgets who has one. */
export async function forgetTickets(): Promise<void> {
  await run('UPDATE invitation SET blinded_hash = NULL');
}

/** Silence about a link: a server that says whether it was used, as ours once did. */
export function tellingUse(reach: Reach): Reach {
  return async (path, init) => {
    const reply = await reach(path, init);
    if (path !== '/s/open') return reply;
    const served = (await reply.json()) as Record<string, unknown>;
    return Response.json({ ...served, ticketed: await wasUsed(init) });
  };
}

/** The order of checks: a ticket office that looks at the link before it looks at the message. */
export function linkFirst(reach: Reach): Reach {
  return async (path, init) =>
    path === '/s/ticket' && (await wasUsed(init))
      ? Response.json({ error: 'ticket.other' }, { status: 409 })
      : reach(path, init);
}

/** The check of tickets: a box that takes whatever is posted. */
export function withoutTicketCheck(reach: Reach): Reach {
  return async (path, init) => {
    if (!path.endsWith('/ballot')) return reach(path, init);
    const { wave, block, nonce, signature, ciphertext } = JSON.parse(String(init?.body));
    await env.DB.prepare(
      'INSERT INTO ballot (wave, block, nonce, signature, ciphertext) VALUES (?, ?, ?, ?, ?)',
    )
      .bind(wave, block, nonce, signature, ciphertext)
      .run();
    return Response.json({}, { status: 201 });
  };
}

/** The strict shape of a release: one that carries what nobody asked for along. */
export function withSheets(release: ReleaseData, sheets: Answers[]): string {
  return JSON.stringify({ ...release, sheets });
}

async function wasUsed(init?: RequestInit): Promise<boolean> {
  const { auth } = JSON.parse(String(init?.body)) as { auth: string };
  const row = await env.DB.prepare('SELECT blinded_hash FROM invitation WHERE auth_hash = ?')
    .bind(await hashed(auth))
    .first<{ blinded_hash: string | null }>();
  return row?.blinded_hash != null;
}

async function run(sql: string): Promise<void> {
  await env.DB.prepare(sql).run();
}

/** Blinding: a client that asks to sign the very message its ballot will show. */
export async function withoutBlinding(ballot: PreparedBallot): Promise<PreparedBallot> {
  const n = await modulus(ballot.ticketKey);
  const blinded = toNumber(fromBase64Url(ballot.blinded));
  const inverse = toNumber(fromBase64Url(ballot.inverse));
  const message = (blinded * power(inverse, publicExponent, n)) % n;
  return {
    ...ballot,
    blinded: toBase64Url(toBytes(message)),
    inverse: toBase64Url(toBytes(1n)),
  };
}

/** The check against the link: a client that believes whatever is served. */
export async function openUnchecked(world: World, fragment: string): Promise<OpenWave> {
  const link = parseFragment(fragment);
  if (!link) throw new Error('no link');
  const auth = toBase64Url(await authToken(link.secret));
  const { body } = await ask(connectionTo(world), '/s/open', {
    method: 'POST',
    body: { auth, manifest: link.manifestHash },
  });
  const served = body as unknown as ServedOpen;
  const manifest: Manifest = manifestSchema.parse(served.manifest);
  const leaf = served.bound?.leaf as BlockLeaf;
  const path = `/definitions/${manifest.definition.hash}.json`;
  const definition = await ask(connectionTo(world), path, { kept: true });
  return {
    ...served,
    id: served.wave,
    manifest,
    manifestHash: link.manifestHash,
    terms: {
      k: manifest.k,
      closes: manifest.closes,
      headcount: manifest.headcount,
      headcounts: {},
      allBlocks: false,
      last: '',
    },
    group: { label: {}, headcount: leaf.headcount },
    sections: (definition.body as Definition).sections.map(({ id }) => id),
    ticketKey: leaf.ticketKey,
    definition: definition.body as Definition,
    speak: async () => definition.body as Definition,
  };
}

/** Padding: a sealed sheet as long as what is in it. */
export async function sealUnpadded(publicKey: Bytes, answers: Answers): Promise<Bytes> {
  return sealWith(publicKey, utf8(canonicalJson(answers)), new Uint8Array(0));
}

/** Binding to block and ticket: a sheet sealed to the wave's key and nothing else. */
export async function sealUnbound(publicKey: Bytes, answers: Answers): Promise<Bytes> {
  return sealWith(publicKey, utf8(canonicalJson(answers).padEnd(3072)), new Uint8Array(0));
}

export async function openUnbound(privateKey: Bytes, sealed: Bytes): Promise<Answers> {
  const key = await suite.DeserializePrivateKey(privateKey, true);
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', key as CryptoKey);
  const point = concat(Uint8Array.of(4), fromBase64Url(x), fromBase64Url(y));
  const pair = { privateKey: key, publicKey: await suite.DeserializePublicKey(point) };
  const options = { aad: new Uint8Array(0), info: utf8('no context') };
  const text = await suite.Open(pair, sealed.slice(0, 65), sealed.slice(65), options);
  return JSON.parse(new TextDecoder().decode(new Uint8Array(text)));
}

async function sealWith(publicKey: Bytes, text: Bytes, aad: Bytes): Promise<Bytes> {
  const key = await suite.DeserializePublicKey(publicKey);
  const options = { aad, info: utf8('no context') };
  const { encapsulatedSecret, ciphertext } = await suite.Seal(key, text, options);
  return concat(encapsulatedSecret, ciphertext);
}

/** The silent error exit: one that writes down what a developer would like to know. */
export function talkative(app: Hono<AppEnv>): Hono<AppEnv> {
  let body = '';
  app.onError((error, c) => {
    console.error(c.req.method, c.req.url, error.stack, body);
    return c.json({ error: 'internal' }, 500);
  });
  return new Hono<AppEnv>().all('*', async (c) => {
    body = await c.req.raw.clone().text();
    return app.fetch(c.req.raw, c.env);
  });
}
