import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Local,
  offerHrSignIns,
  prepareLocal,
  startLocal,
  withDatabase,
} from '../../scripts/local/start-local.ts';
import {
  describeOrganisation,
  exportLinks,
  inviteHolder,
  makeTicketKeys,
  planWave,
  takeStep,
} from '../../scripts/play/hr.ts';
import {
  type BoxKey,
  holdCeremony,
  openAndPublish,
  seatHolders,
} from '../../scripts/play/key-holder.ts';
import { signIn, type Visitor } from '../../scripts/play/visitor.ts';
import { runSchedule } from '../../src/actions/run-schedule.ts';
import { dayOf } from '../../src/core/ground/local-day.ts';
import { answerLink, smallRoster } from './answer-link.ts';
import { type Sent, searchDisk } from './disk-search.ts';

/**
 * Somebody who gets hold of a copy of the folder of an own installation, after each step of a wave in
 * which forty people answered. They know what to look for, and who sent when.
 */

/** The local runtime has the machine's own time. */
const today = new Date();
const inDays = (days: number) => {
  const on = new Date(today);
  on.setUTCDate(on.getUTCDate() + days);
  return on;
};
const people = 40;
const data = mkdtempSync(join(tmpdir(), 'geleding-own-disk-'));
const { files, bytes, database, rows, textsOf, everyText, foundOf, bestJoin } = searchDisk(data);
let local: Local;
let hr: Visitor;

interface Wave {
  id: string;
  /** Null where the server keeps it. */
  key: BoxKey | null;
  /** In the order in which they were sent. */
  sent: Sent[];
  /** Whatever the rows of the wave hold that must be nowhere when it is over. */
  secrets: string[];
}

beforeAll(async () => {
  await prepareLocal(data);
  const [token = ''] = await offerHrSignIns(data, new Date(), 1);
  local = await startLocal({ data, port: 0 });
  hr = await signIn(local.origin, token);
  await describeOrganisation(hr);
});

afterAll(async () => {
  await local.stop();
  rmSync(data, { recursive: true });
});

/** A round of letters, one of which came back, as sending leaves it. */
function writeMail(wave: string): void {
  const [one] = rows('SELECT id FROM invitation WHERE wave = ? ORDER BY id LIMIT 1', wave);
  const file = new DatabaseSync(database());
  try {
    file.exec('PRAGMA busy_timeout = 60000');
    const put = (sql: string, ...values: (string | number)[]) => file.prepare(sql).run(...values);
    put(
      `INSERT INTO mailing (wave, round, below, sender, state, due, reached, sent, step, held_until,
        step_began, step_tries, trouble, proof_day, proofs)
        VALUES (?, 'invitation', 100, 'Team Medewerkers van de Zorg', 'done', '', ?, 42, 3, '', '', 0, '', '', 0)`,
      wave,
      String(one?.id),
    );
    put(
      "INSERT INTO letter (wave, round, language, subject, words) VALUES (?, 'invitation', 'nl', 'Uitnodiging voor ons allen', 'Beste collega, wij horen graag wat je ervan vindt.')",
      wave,
    );
    put(
      "INSERT INTO undelivered (wave, round, invitation, code, tries) VALUES (?, 'invitation', ?, 'mailbox-unknown-550', 1)",
      wave,
      String(one?.id),
    );
  } finally {
    file.close();
  }
}

/** A wave in which forty people of forty-two answered, one after another. */
async function answeredWave(
  title: string,
  opener: 'holders' | 'server' = 'holders',
): Promise<Wave> {
  const id = await planWave(hr, {
    title,
    definition: 'csi-pulse',
    roster: smallRoster,
    opens: dayOf(inDays(0).toISOString()),
    closes: dayOf(inDays(14).toISOString()),
    k: 7,
    tree: 'sides',
    promise: opener === 'server' ? 'server' : 'anonymous',
  });
  await makeTicketKeys(hr, id);
  const key = opener === 'server' ? null : await holdCeremony(await seatHolders(hr, id), id);
  await takeStep(hr, id, 'fix');
  await takeStep(hr, id, 'open');
  const links = [...(await exportLinks(hr, id)).values()].slice(0, people);
  const sent: Sent[] = [];
  for (const [at, link] of links.entries()) {
    await answerLink(link, at);
    const known = (list: string[]) => JSON.stringify(list);
    const [ballot] = rows(
      'SELECT nonce, ciphertext FROM ballot WHERE wave = ? AND nonce NOT IN (SELECT value FROM json_each(?))',
      id,
      known(sent.map(({ nonce }) => nonce)),
    );
    const [ticket] = rows(
      `SELECT blinded_hash FROM invitation WHERE wave = ? AND blinded_hash IS NOT NULL
        AND blinded_hash NOT IN (SELECT value FROM json_each(?))`,
      id,
      known(sent.map(({ blindedHash }) => blindedHash)),
    );
    sent.push({
      blindedHash: ticket?.blinded_hash ?? '',
      nonce: ballot?.nonce ?? '',
      ciphertext: ballot?.ciphertext ?? '',
    });
  }
  const secrets = [
    ...textsOf(id, 'SELECT nonce, signature, ciphertext FROM ballot WHERE wave = ?'),
    ...textsOf(id, 'SELECT id, auth_hash, blinded_hash, name FROM invitation WHERE wave = ?'),
    ...textsOf(id, 'SELECT private_key FROM ticket_key WHERE wave = ?'),
    ...textsOf(id, 'SELECT sign_key FROM wave WHERE id = ?'),
  ];
  return { id, key, sent, secrets };
}

test('forty sends, closing, opening, publishing and purging leave no trace in any file', async () => {
  const wave = await answeredWave('Najaar');
  writeMail(wave.id);
  const seen = [everyText()];
  expect(new Set(wave.sent.map(({ nonce }) => nonce)).size).toBe(people);
  expect(foundOf(wave.sent.map(({ ciphertext }) => ciphertext.slice(0, 40)))).toBe(people);
  // Without rewriting, as the files are while the wave is open, the copy says who sent what.
  expect(bestJoin(wave.sent)).toBeGreaterThan(20);

  await takeStep(hr, wave.id, 'close');
  // One of forty by chance; eight or more happen once in a hundred thousand times.
  expect(bestJoin(wave.sent)).toBeLessThan(8);
  const all = bytes();
  const nonces = wave.sent.map(({ nonce }) => nonce);
  for (const nonce of nonces) expect(all.split(nonce)).toHaveLength(2);

  const ticketKeys = rows('SELECT private_key FROM ticket_key WHERE wave = ?', wave.id);
  const keys = ticketKeys.map((row) => String(row.private_key).slice(0, 60));
  expect(foundOf(keys)).toBe(keys.length);
  const hash = rows('SELECT manifest_hash FROM wave WHERE id = ?', wave.id)[0]?.manifest_hash ?? '';
  const holder = await signIn(local.origin, await inviteHolder(hr, wave.id, 0));
  seen.push(everyText());
  if (!wave.key) throw new Error('the holders have no key');
  await openAndPublish(holder, wave.id, hash, wave.key);
  expect(foundOf(keys)).toBe(0);
  seen.push(everyText());

  await local.stop();
  await withDatabase(data, inDays(200), runSchedule);
  expect(rows('SELECT state FROM wave WHERE id = ?', wave.id)).toEqual([{ state: 'purged' }]);
  expect(wave.secrets.length).toBeGreaterThan(4 * people);
  expect(foundOf(wave.secrets.map((secret) => secret.slice(0, 60)))).toBe(0);
  // Whatever stood in any table and stands in none any more is in no file either.
  const kept = [...everyText().values()].flatMap((texts) => [...texts]).join('\0');
  const gone = new Map<string, string[]>();
  for (const [table, texts] of seen.flatMap((all) => [...all])) {
    const parts = [...texts]
      .map((text) => text.slice(0, 60))
      .filter((text) => !kept.includes(text));
    if (parts.length > 0) gone.set(table, [...(gone.get(table) ?? []), ...parts]);
  }
  expect([...gone.keys()]).toEqual(
    expect.arrayContaining([
      'ballot',
      'invitation',
      'invite',
      'letter',
      'mailing',
      'ticket_key',
      'undelivered',
      'visit',
    ]),
  );
  expect([...gone.values()].flat().length).toBeGreaterThan(6 * people);
  expect(foundOf([...new Set([...gone.values()].flat())])).toBe(0);
  local = await startLocal({ data, port: 0 });
  const [token = ''] = await offerHrSignIns(data, new Date(), 1);
  hr = await signIn(local.origin, token);
});

test('neither does a wave that the server began to open, and that is cancelled', async () => {
  const { id, sent, secrets } = await answeredWave('Voorjaar', 'server');
  const found = (list: string[]) => foundOf(list.map((secret) => secret.slice(0, 60)));
  expect(found(secrets)).toBe(secrets.length);
  await takeStep(hr, id, 'close');
  await hr.postJson(`/manage/waves/${id}/open-box`, {});
  expect(bestJoin(sent)).toBeLessThan(8);
  const kept = [
    ...textsOf(id, 'SELECT wrapped FROM box_secret WHERE wave = ?'),
    ...textsOf(id, 'SELECT encrypted FROM opened_part WHERE wave = ?'),
  ];
  expect(kept).toHaveLength(2);
  expect(found(kept)).toBe(2);
  await hr.postForm(`/manage/waves/${id}/cancel`, {
    reason: 'De afdelingen klopten niet.',
    sure: 'yes',
  });
  expect(rows('SELECT state FROM wave WHERE id = ?', id)).toEqual([{ state: 'cancelled' }]);
  expect(found([...secrets, ...kept])).toBe(0);
});

test('no store of traces or of tries is kept beside the database', () => {
  // A counter of tries has a file of its own, named by its hash.
  const store = /observability|trace|ratelimit.*[0-9a-f]{64}/;
  expect(files().filter((path) => store.test(path))).toEqual([]);
});
