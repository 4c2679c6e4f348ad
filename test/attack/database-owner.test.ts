import { env } from 'cloudflare:test';
import { beforeAll, describe, expect, it } from 'vitest';
import { openBallot } from '../../src/core/ballot/open-ballot.ts';
import { fromBase64Url } from '../../src/core/ground/bytes.ts';
import { startWorld, type World } from '../support/world.ts';
import { changesBetween, type Dump, dump } from '../support/world-dump.ts';
import { openAs, prepareAs, send, sheetOf } from '../support/world-staff.ts';
import {
  closeWave,
  openWave,
  type PlayedWave,
  planOf,
  staffList,
  testKeyOf,
} from '../support/world-wave.ts';
import { forgetOrder, rememberOrder, sealUnpadded, withoutBlinding } from './defences.ts';
import { type Guess, joinByContent, joinByKey, joinByOrder, rightIn } from './joins.ts';
import { inverseOf, power, publicExponent, toNumber } from './numbers.ts';

let world: World;
let wave: PlayedWave;
/** What really happened: who sent which ballot. */
const truth: Guess = new Map();
/** What the server was asked to sign, which ours forgets: only a hash is kept. */
const signedMessages: string[] = [];
/** The database after each send. */
const dumps: Dump[] = [];
const senders = Array.from(
  { length: 10 },
  (_, at) => `S1${String((at * 7) % 16).padStart(2, '0')}`,
).map((number) => (number === 'S100' ? 'S116' : number));

beforeAll(async () => {
  world = await startWorld();
  wave = await openWave(world, { roster: staffList({ Zorg: [8, 16] }) });
  await rememberOrder();
  dumps.push(ours(await dump()));
  for (const [at, number] of senders.entries()) {
    const ready = await prepareAs(world, wave, number, at + 1);
    truth.set(number, ready.ballot.nonce);
    signedMessages.push(ready.ballot.blinded);
    expect(await send(world, ready)).toMatchObject({ outcome: 'received' });
    dumps.push(ours(await dump()));
  }
});

/** What the product's own tables hold: without those of the missing defence. */
function ours({ seen_ballot: _ballot, seen_ticket: _ticket, ...tables }: Dump): Dump {
  return tables;
}
const last = () => dumps.at(-1) as Dump;

describe('case 16: the owner of the database, with a dump after each of ten sends', () => {
  it('finds in each step one hash that came and one ballot that came, and nothing else', () => {
    for (const [at, number] of senders.entries()) {
      const changes = changesBetween(dumps[at] as Dump, dumps[at + 1] as Dump);
      const tables = changes.map((change) => change.split(' ').slice(0, 2).join(' '));
      expect(tables.sort()).toEqual(['+ ballot', '+ invitation', '- invitation']);
      const [before, after] = [dumps[at], dumps[at + 1]].map((all) =>
        all?.invitation?.find((row) => row.number === number),
      );
      expect({ ...after, blinded_hash: null }).toEqual(before);
    }
  });

  it('joins nobody to a ballot by a value both rows hold', () => {
    expect(joinByKey(last())).toEqual(new Map());
  });

  it('joins nobody by order: rows come in the order of random keys', () => {
    const { ballot = [], invitation = [] } = last();
    const sorted = (rows: Dump[string], key: string) =>
      [...rows].sort((a, b) => (String(a[key]) < String(b[key]) ? -1 : 1));
    expect(ballot).toEqual(sorted(ballot, 'nonce'));
    expect(invitation).toEqual(sorted(invitation, 'id'));
  });

  it('without that defence joins all ten: a table with a row number keeps the order', async () => {
    const { seen_ballot = [], seen_ticket = [] } = await dump();
    const numbers = seen_ticket.map((row) => row.number);
    const nonces = seen_ballot.map((row) => row.nonce);
    expect(rightIn(joinByOrder(numbers, nonces), truth)).toBe(10);
  });

  it('cannot ask for row numbers, pages or times', async () => {
    for (const column of ['rowid', '_rowid_', 'oid']) {
      for (const table of ['ballot', 'invitation', 'ticket_key', 'receipt']) {
        const ask = env.DB.prepare(`SELECT ${column} FROM ${table}`).all();
        await expect(ask).rejects.toThrow('no such column');
      }
    }
    for (const table of ['dbstat', 'sqlite_dbpage', 'sqlite_stat1']) {
      await expect(env.DB.prepare(`SELECT * FROM ${table}`).all()).rejects.toThrow();
    }
    const counted = await env.DB.prepare('SELECT name FROM sqlite_sequence').all();
    expect(counted.results).toEqual([{ name: 'd1_migrations' }]);
  });

  it.each([
    ['invitation_by_wave', ['block', 'id']],
    ['invitation_by_mail', ['id']],
    ['invitation_by_number', ['number', 'block', 'id']],
  ])('finds in %s no other order than that of its own columns', async (index, columns) => {
    const rows = await env.DB.prepare(
      `SELECT ${columns.join()} FROM invitation INDEXED BY ${index} WHERE wave = ?`,
    )
      .bind(wave.id)
      .all<Record<string, string>>();
    const found = rows.results.map((row) => columns.map((column) => row[column]).join(' '));
    expect(found.length).toBeGreaterThan(10);
    expect(found).toEqual([...found].sort());
  });

  it('finds no index that changes when somebody takes part', async () => {
    const { results } = await env.DB.prepare(
      "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = 'invitation'",
    ).all<{ name: string; sql: string }>();
    expect(results.map(({ name }) => name).sort()).toEqual([
      'invitation_by_card',
      'invitation_by_mail',
      'invitation_by_number',
      'invitation_by_wave',
    ]);
    for (const { sql } of results) expect(sql).not.toContain('blinded_hash');
  });
});

describe('case 16: somebody who looks at the size of a ballot', () => {
  it('is the same for an empty and a full sheet', () => {
    const lengths = last().ballot?.map((row) => String(row.ciphertext).length);
    expect(new Set(lengths).size).toBe(1);
  });

  it('without padding tells who wrote a long answer', async () => {
    const opened = await openAs(world, wave, 'L101');
    const sheets = [1, 2, 3].map((seed) => sheetOf(opened, seed));
    const item = opened.wave.definition.sections
      .flatMap(({ screens }) => screens.flatMap(({ items }) => items))
      .find(({ format }) => opened.wave.definition.formats[format]?.kind === 'open');
    if (item) Object.assign(sheets[1] ?? {}, { [item.id]: 'x'.repeat(500) });
    const sealed = await Promise.all(
      sheets.map((sheet) => sealUnpadded(wave.key.publicKey, sheet)),
    );
    const lengths = sealed.map(({ length }) => length);
    expect(new Set(lengths).size).toBeGreaterThan(1);
    expect(item === undefined || lengths.indexOf(Math.max(...lengths)) === 1).toBe(true);
  });
});

describe('case 17: the owner of the database who also has every signing key, after closing', () => {
  const privateKeys = async () => {
    const plan = await planOf(world, wave.id);
    return new Map(plan.blocks.map(({ id }) => [id, testKeyOf(plan, id)]));
  };

  it('joins nobody by anything that can be computed from a ballot', async () => {
    await closeWave(world, wave);
    expect(await joinByContent(last())).toEqual(new Map());
  });

  it('has no better guess with every message it signed: each fits each ballot', async () => {
    const keys = await privateKeys();
    const ballots = (last().ballot ?? []).slice(0, 4);
    const block = String(ballots[0]?.block);
    const { n, d } = await secretsOf(keys.get(block) as Uint8Array<ArrayBuffer>);
    for (const { signature } of ballots) {
      const message = power(toNumber(fromBase64Url(String(signature))), publicExponent, n);
      for (const blinded of signedMessages.slice(0, 4)) {
        // The blinding that would make this very message of this very ballot.
        const ratio = (toNumber(fromBase64Url(blinded)) * inverseOf(message, n)) % n;
        const blinding = power(ratio, d, n);
        expect((message * power(blinding, publicExponent, n)) % n).toBe(
          toNumber(fromBase64Url(blinded)),
        );
      }
    }
  });

  it('without blinding joins everybody', async () => {
    const naive = await openWave(world, { roster: staffList({ Zorg: [8, 8] }) });
    const sent: Guess = new Map();
    for (const number of ['S101', 'S102', 'S103']) {
      const ready = await prepareAs(world, naive, number);
      const ballot = await withoutBlinding(ready.ballot);
      sent.set(number, ballot.nonce);
      expect(await send(world, { ...ready, ballot })).toMatchObject({ outcome: 'received' });
    }
    const all = await dump();
    const only = (table: string) => all[table]?.filter((row) => row.wave === naive.id) ?? [];
    const guess = await joinByContent({
      ballot: only('ballot'),
      invitation: only('invitation'),
      ticket_key: only('ticket_key'),
    });
    expect(rightIn(guess, sent)).toBe(3);
  });
});

describe('case 17: the owner of the database who looks between two sends', () => {
  /** Who sent what, by watching: the hash and the ballot that came in one step. */
  const watched = (): Guess =>
    new Map(
      senders.map((number, at) => {
        const known = new Set(dumps[at]?.ballot?.map((row) => row.nonce));
        const came = dumps[at + 1]?.ballot?.find((row) => !known.has(row.nonce));
        return [number, String(came?.nonce)];
      }),
    );
  const open = (nonce: string, privateKey: Uint8Array<ArrayBuffer>) => {
    const row = last().ballot?.find((one) => one.nonce === nonce) ?? {};
    return openBallot({
      manifestHash: wave.manifestHash,
      block: String(row.block),
      nonce: fromBase64Url(nonce),
      ballotBytes: 3072,
      privateKey,
      ciphertext: fromBase64Url(String(row.ciphertext)),
    });
  };

  it('sees which sealed ballot is whose, as docs/privacy.md says, and cannot read one', async () => {
    const guess = watched();
    expect(rightIn(guess, truth)).toBe(10);
    const stored = Object.values(last()).flatMap((rows) => rows.flatMap(Object.values));
    const keys = new Set(stored.map(String).filter((value) => /^[\w-]{43}$/.test(value)));
    const [nonce = ''] = guess.values();
    for (const key of keys) await expect(open(nonce, bytesOf(key))).rejects.toThrow();
  });

  it('together with the key holder’s key reads what each of the ten answered', async () => {
    const again = await openWave(world, { roster: staffList({ Zorg: [8, 16] }) });
    const asked = await openAs(world, again, 'S101');
    for (const [number, nonce] of watched()) {
      const { answers } = await open(nonce, wave.key.privateKey);
      const seed = senders.indexOf(number) + 1;
      expect(answers).toEqual(sheetOf(asked, seed));
    }
    await forgetOrder();
  });
});

async function secretsOf(pkcs8: Uint8Array<ArrayBuffer>) {
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, true, ['sign']);
  const { n = '', d = '' } = await crypto.subtle.exportKey('jwk', key);
  return { n: toNumber(fromBase64Url(n)), d: toNumber(fromBase64Url(d)) };
}

const bytesOf = (text: string) => {
  try {
    return fromBase64Url(text);
  } catch {
    return new Uint8Array(32);
  }
};
