import { env } from 'cloudflare:test';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openAndPublish } from '../../scripts/play/key-holder.ts';
import { openBallot } from '../../src/core/ballot/open-ballot.ts';
import { receiptOf } from '../../src/core/ballot/receipt.ts';
import { sealBallot } from '../../src/core/ballot/seal.ts';
import type { Answers } from '../../src/core/definition/answers.ts';
import { fromBase64Url, randomBytes, toBase64Url } from '../../src/core/ground/bytes.ts';
import { startWorld, type World } from '../support/world.ts';
import { keepWorld } from '../support/world-snapshot.ts';
import { answerAll, answerAs, openAs, sheetOf } from '../support/world-staff.ts';
import type { Person } from '../support/world-visitor.ts';
import {
  closeWave,
  keyHolders,
  openWave,
  type PlayedWave,
  planOf,
  publishWave,
  staffList,
  testKeyOf,
} from '../support/world-wave.ts';
import { forgetTickets, openUnbound, sealUnbound } from './defences.ts';
import { openStolenBox, sealedBallots } from './stolen-box.ts';

let world: World;
let wave: PlayedWave;
let receipts: Map<string, string>;
let opened: PlayedWave;
let again: () => Promise<void>;

/** Five leaders and six others of eight and eight have answered. */
const senders = [
  ...[1, 2, 3, 4, 5].map((n) => `L10${n}`),
  ...[1, 2, 3, 4, 5, 6].map((n) => `S10${n}`),
];

beforeAll(async () => {
  world = await startWorld();
  opened = await openWave(world, { roster: staffList({ Zorg: [8, 8] }) });
  receipts = await answerAll(world, opened, senders);
  again = await keepWorld(world);
});

beforeEach(async () => {
  await again();
  wave = opened;
});

const sql = (text: string, ...values: string[]) =>
  env.DB.prepare(text)
    .bind(...values)
    .run();
const stored = () => sealedBallots(wave);
const setCiphertext = (nonce: Uint8Array, ciphertext: Uint8Array) =>
  sql(
    'UPDATE ballot SET ciphertext = ? WHERE wave = ? AND nonce = ?',
    toBase64Url(ciphertext),
    wave.id,
    toBase64Url(nonce),
  );

/** Receipts that anybody can read after publishing. */
async function published(): Promise<string[]> {
  await closeWave(world, wave);
  await publishWave(world, wave);
  const page = await (await world.reach(`/w/${wave.id}/receipts`)).text();
  return page.match(/[0-9a-f]{64}/g) ?? [];
}

async function twoOfOneBlock() {
  const all = await stored();
  const [first] = all;
  const [one, two] = all.filter(({ block }) => block === first?.block);
  if (!one || !two) throw new Error('no two ballots in one block');
  return [one, two] as const;
}

describe('case 24: an operator who changes what lies in the box', () => {
  it('swaps two envelopes of a block: neither opens, both are counted as unreadable', async () => {
    const [one, two] = await twoOfOneBlock();
    await setCiphertext(one.nonce, two.ciphertext);
    await setCiphertext(two.nonce, one.ciphertext);
    const { opened } = await openStolenBox(world, wave);
    expect(opened.refused.unreadable).toBe(2);
    expect(opened.receipts).toHaveLength(senders.length - 2);
  });

  it('without binding an envelope to its ticket, nobody would notice the swap', async () => {
    const sheets: Answers[] = [1, 2].map((answer) => ({ q1: answer }));
    const sealed = await Promise.all(sheets.map((sheet) => sealUnbound(wave.key.publicKey, sheet)));
    const swapped = await Promise.all(
      sealed.toReversed().map((ciphertext) => openUnbound(wave.key.privateKey, ciphertext)),
    );
    expect(swapped).toEqual(sheets.toReversed());
  });

  it('moves a ballot to another block: its ticket is not of that block, and its author misses the receipt', async () => {
    const { blocks } = await planOf(world, wave.id);
    const [ballot] = await stored();
    const other = blocks.find(({ id }) => id !== ballot?.block)?.id ?? '';
    const none = new Uint8Array();
    const nonce = toBase64Url(ballot?.nonce ?? none);
    await sql('UPDATE ballot SET block = ? WHERE nonce = ?', other, nonce);
    const { opened } = await openStolenBox(world, wave);
    expect(opened.refused.unsigned).toBe(1);
    const list = await published();
    const missing = [...receipts.values()].filter((receipt) => !list.includes(receipt));
    expect(missing).toEqual([await receiptOf(fromBase64Url(nonce), ballot?.ciphertext ?? none)]);
  });

  it('moves it with a ticket signed for that block: the envelope does not open there', async () => {
    const plan = await planOf(world, wave.id);
    const [ballot] = await stored();
    const other = plan.blocks.find(({ id }) => id !== ballot?.block)?.id ?? '';
    const nonce = ballot?.nonce ?? new Uint8Array();
    const signature = await signTicket(testKeyOf(plan, other), nonce);
    await sql(
      'UPDATE ballot SET block = ?, signature = ? WHERE nonce = ?',
      other,
      signature,
      toBase64Url(nonce),
    );
    const { opened } = await openStolenBox(world, wave);
    expect(opened.refused.unreadable).toBe(1);
  });

  it('damages a ballot: its author misses the receipt, the key holder counts one unreadable', async () => {
    const [ballot] = await stored();
    const length = ballot?.ciphertext.length ?? 0;
    await setCiphertext(ballot?.nonce ?? new Uint8Array(), randomBytes(length));
    const list = await published();
    const missing = [...receipts.values()].filter((receipt) => !list.includes(receipt));
    expect(missing).toHaveLength(1);
  });

  it('writes other answers under a person’s ticket: only the receipt tells its author', async () => {
    const victim = 'S101';
    const opened = await openAs(world, wave, victim);
    const nonce = await nonceOf(victim);
    const forged = await sealBallot({
      publicKey: wave.key.publicKey,
      manifestHash: wave.manifestHash,
      block: opened.wave.block,
      nonce,
      ballotBytes: opened.wave.definition.ballotBytes,
      answers: sheetOf(opened, 999),
    });
    await setCiphertext(nonce, forged);
    const { opened: box } = await openStolenBox(world, wave);
    // Every count is right: without receipts the forgery would stand.
    expect(box.refused).toEqual({ unsigned: 0, unreadable: 0, duplicate: 0, invalid: 0 });
    expect(box.receipts).toHaveLength(senders.length);
    const list = await published();
    expect(list).not.toContain(receipts.get(victim));
    expect(list).toContain(receipts.get('S102'));
  });

  it('throws a ballot away: its author misses the receipt', async () => {
    const nonce = await nonceOf('S103');
    await sql('DELETE FROM ballot WHERE nonce = ?', toBase64Url(nonce));
    const list = await published();
    const missing = [...receipts].filter(([, receipt]) => !list.includes(receipt));
    expect(missing.map(([number]) => number)).toEqual(['S103']);
  });

  it('brings a ballot of another wave, with a ticket that verifies here: it does not open', async () => {
    const before = wave;
    const [foreign] = await stored();
    wave = await openWave(world, { roster: staffList({ Zorg: [8, 8] }) });
    if (!foreign) throw new Error('no ballot');
    await insert(foreign.block, foreign.nonce, toBase64Url(foreign.signature), foreign.ciphertext);
    const { opened } = await openStolenBox(world, wave);
    expect(before.id).not.toBe(wave.id);
    expect(opened.refused.unreadable).toBe(1);
  });
});

describe('case 24: an operator who stuffs the box', () => {
  it('with ballots without a ticket: they are counted as unsigned, not as answers', async () => {
    const opened = await openAs(world, wave, 'S108');
    for (let extra = 0; extra < 2; extra += 1) {
      const { block, nonce, ciphertext } = await forge(opened, extra);
      await insert(block, nonce, toBase64Url(randomBytes(256)), ciphertext);
    }
    const box = await openStolenBox(world, wave);
    expect(box.opened.refused.unsigned).toBe(2);
    expect(box.opened.sheets).toHaveLength(senders.length);
    // Without looking at tickets, the two would be opened like any other.
    const readable = await Promise.all((await sealedBallots(wave)).map(readAny));
    expect(readable).toHaveLength(senders.length + 2);
  });

  it('with tickets signed in secret: more ballots than tickets is shown and not published', async () => {
    await stuff(1);
    const box = await openStolenBox(world, wave);
    expect(box.opened.excess).toMatchObject([{ ballots: 7, tickets: 6, headcount: 8 }]);
    // Without the counts, all of them would be answers.
    expect(box.opened.sheets).toHaveLength(senders.length + 1);
    await closeWave(world, wave);
    const [holder] = await keyHolders(world, wave.id);
    const publish = openAndPublish(holder as Person, wave.id, wave.manifestHash, wave.key);
    await expect(publish).rejects.toThrow(/release\.(broken|counts)/);
  });

  it('and raises the tickets too: never above the headcount that staff saw', async () => {
    await stuff(3);
    await sql(`UPDATE invitation SET blinded_hash = 'x' || id WHERE wave = ?`, wave.id);
    const box = await openStolenBox(world, wave);
    expect(box.opened.excess).toMatchObject([{ ballots: 9, headcount: 8 }]);
  });

  it('up to the headcount stays possible, as docs/privacy.md says', async () => {
    await stuff(2);
    await sql(`UPDATE invitation SET blinded_hash = 'x' || id WHERE wave = ?`, wave.id);
    const box = await openStolenBox(world, wave);
    expect(box.opened.excess).toEqual([]);
    expect(box.opened.sheets).toHaveLength(senders.length + 2);
  });

  it('a server that forgets who has a ticket lets one link vote twice, and the counts show it', async () => {
    await expect(answerAs(world, wave, 'S101', 2)).rejects.toThrow('ticket.other');
    await forgetTickets();
    await answerAs(world, wave, 'S101', 2);
    const { opened } = await openStolenBox(world, wave);
    expect(opened.sheets).toHaveLength(senders.length + 1);
    expect(opened.excess.length).toBeGreaterThan(0);
  });
});

type Opened = Awaited<ReturnType<typeof openAs>>;

/** A ballot of the operator's own, sealed as any browser would. */
async function forge(opened: Opened, seed: number) {
  const { block, definition } = opened.wave;
  const nonce = randomBytes(32);
  const ciphertext = await sealBallot({
    publicKey: wave.key.publicKey,
    manifestHash: wave.manifestHash,
    block,
    nonce,
    ballotBytes: definition.ballotBytes,
    answers: sheetOf(opened, seed),
  });
  return { block, nonce, ciphertext };
}

/** Ballots of the operator's own, with tickets it signed itself, in the block of the employees. */
async function stuff(count: number): Promise<void> {
  const opened = await openAs(world, wave, 'S108');
  const key = testKeyOf(await planOf(world, wave.id), opened.wave.block);
  for (let extra = 0; extra < count; extra += 1) {
    const { block, nonce, ciphertext } = await forge(opened, 700 + extra);
    await insert(block, nonce, await signTicket(key, nonce), ciphertext);
  }
}

async function insert(
  block: string,
  nonce: Uint8Array,
  signature: string,
  ciphertext: Uint8Array,
): Promise<void> {
  await sql(
    'INSERT INTO ballot (wave, block, nonce, signature, ciphertext) VALUES (?, ?, ?, ?, ?)',
    wave.id,
    block,
    toBase64Url(nonce),
    signature,
    toBase64Url(ciphertext),
  );
}

/** What only the holder of a block's private key can do. */
async function signTicket(pkcs8: Uint8Array<ArrayBuffer>, nonce: Uint8Array<ArrayBuffer>) {
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
  const signed = await crypto.subtle.sign({ name: 'RSA-PSS', saltLength: 48 }, key, nonce);
  return toBase64Url(new Uint8Array(signed));
}

function readAny(ballot: Awaited<ReturnType<typeof stored>>[number]) {
  return openBallot({
    ...ballot,
    manifestHash: wave.manifestHash,
    ballotBytes: 3072,
    privateKey: wave.key.privateKey,
  });
}

/** The nonce of somebody's ballot, by the receipt: what the author knows. */
async function nonceOf(number: string) {
  for (const { nonce, ciphertext } of await stored()) {
    if ((await receiptOf(nonce, ciphertext)) === receipts.get(number)) return nonce;
  }
  throw new Error('no such ballot');
}
