import { env } from 'cloudflare:test';
import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { unlimited } from '../../scripts/local/limited-d1.ts';
import { importArchive } from '../../src/actions/archive/import-archive.ts';
import { waveFileSchema } from '../../src/forms/archive.ts';
import { emptied, everything, playWave } from '../support/archived.ts';
import { pass, startWorld, type World } from '../support/world.ts';
import { crashing, type Dump, dump, withoutTrace } from '../support/world-dump.ts';
import { draftWave } from '../support/world-hr.ts';
import { formOf } from '../support/world-visitor.ts';
import { openWave, type PlayedWave } from '../support/world-wave.ts';

/** What an owner takes out of one installation, another shows the same, byte for byte. */

let world: World;
let waves: PlayedWave[];
let draft: string;
let open: PlayedWave;
let before: Dump;
let shown: Record<string, string>;
let zip: Uint8Array;
let texts: Record<string, string>;

const agreement = {
  text: 'Elke week nabellen',
  measure: 'd5',
  owner: 'Teamleiders',
  due: '2027-02-01',
  review: '',
};

const bringing = (bytes: Uint8Array) =>
  world.hr.ask('/manage/archive', {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: formOf({ archive: new File([new Uint8Array(bytes)], 'archief.zip'), sure: 'yes' }),
  });

/** Tables of which an archive carries something, and those of which it carries nothing. */
const changed = ['wave', 'key_holder', 'log'];
const left = [
  ...['ballot', 'box_key', 'box_secret', 'clock', 'invitation', 'invite', 'letter', 'link_request'],
  ...['mailing', 'member', 'member_right', 'opened_part', 'participation', 'passkey', 'person'],
  ...['results_token', 'series', 'shared_staff', 'sign_in_code', 'sign_in_try', 'sign_off'],
  ...['spent_proof', 'ticket_key', 'undelivered', 'visit', 'visit_member'],
];

const hashed = (text: string) => createHash('sha256').update(text).digest('hex');

beforeAll(async () => {
  world = await startWorld();
  waves = [await playWave(world, 0)];
  await world.hr.postForm(`/results/${waves[0]?.id}/agreements?unit=Zorg`, agreement);
  await unlimited(env.DB)
    .prepare(
      `INSERT INTO agreement_reminder SELECT id, ?, 'fr', '2026-12-24', 0, '' FROM agreement`,
    )
    .bind('anna@brug.example')
    .run();
  await pass(world, { days: 10 });
  waves.push(await playWave(world, 3));
  draft = await draftWave(world);
  // It was fixed once, and the council said no.
  await unlimited(env.DB)
    .prepare(`INSERT INTO council_refusal VALUES (?, '2026-11-20', 'Nee.', 'council')`)
    .bind(draft)
    .run();
  open = await openWave(world);
  before = await dump();
  // How many stayed between two waves is counted on staff lists, and does not travel.
  await unlimited(env.DB).prepare('DELETE FROM shared_staff').run();
  shown = await everything(world, waves);
  const taken = await world.hr.ask('/manage/archive/export', { method: 'POST' });
  zip = new Uint8Array(await taken.arrayBuffer());
  texts = Object.fromEntries(
    Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
});

describe('an archive', () => {
  it('of before agreements reminded anybody is read as one that reminds nobody', () => {
    const wave = JSON.parse(texts[`waves/${waves[0]?.id}/wave.json`] ?? '');
    const [{ reminder, ...agreed }] = wave.agreements;
    expect(reminder.address).toBe('anna@brug.example');
    const read = waveFileSchema.parse({ ...wave, agreements: [agreed] });
    expect(read.agreements).toEqual([{ ...agreed, reminder: null }]);
  });

  it('says what is in it and what stayed behind', () => {
    const { waves: held, leftOut } = JSON.parse(texts['archive.json'] ?? '');
    expect([...held].sort()).toEqual([draft, ...waves.map(({ id }) => id)].sort());
    expect(leftOut.map(({ id }: { id: string }) => id)).toEqual([open.id]);
    expect(texts['README.md']).toContain('leftOut');
    expect(Object.keys(JSON.parse(texts['schema.json'] ?? ''))).toContain('waves/<id>/wave.json');
    expect(JSON.parse(texts['log.json'] ?? '').at(-1)).toMatchObject({
      action: 'archive.exported',
      details: '{"waves":3}',
    });
  });

  it('holds no name, address, link, ballot, key or token that the database holds', () => {
    const secret: Record<string, string[]> = {
      invitation: ['id', 'auth_hash', 'number', 'name', 'email', 'blinded_hash', 'card_hash'],
      ballot: ['nonce', 'signature', 'ciphertext'],
      ticket_key: ['private_key'],
      wave: ['sign_key'],
      box_secret: ['wrapped'],
      box_key: ['encrypted'],
      member: ['id', 'email'],
      invite: ['token_hash'],
      visit: ['id', 'token_hash'],
    };
    const whole = Object.values(texts).join('\n');
    // A hash may by chance hold a letter and three digits: short values are looked for beside the long ones.
    const beside = whole.replaceAll(/[\w-]{22,}/g, ' ');
    let looked = 0;
    for (const [table, columns] of Object.entries(secret)) {
      for (const row of before[table] ?? []) {
        for (const column of columns) {
          const value = row[column];
          if (typeof value !== 'string' || value === '') continue;
          looked += 1;
          const text = value.length < 16 ? beside : whole;
          if (text.includes(value)) throw new Error(`${table}.${column} is in the archive`);
        }
      }
    }
    expect(looked).toBeGreaterThan(400);
    expect(before.shared_staff?.length).toBeGreaterThan(0);
    expect(whole).not.toContain('"people"');
    expect(whole).not.toContain(env.LINK_KEY);
  });

  it('is refused where there is a wave already, and nothing changes', async () => {
    const response = await withoutTrace(() => bringing(zip));
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ error: 'archive.used' });
  });
});

describe('an archive read in elsewhere', () => {
  beforeAll(() => emptied(world));

  it('asks to have nothing replaced where nothing stands yet', async () => {
    const page = await (await world.hr.ask('/manage/archive')).text();
    expect(page).toContain('type="file"');
    expect(page).not.toContain('type="checkbox"');
  });

  it('is refused when one file of it was changed, left out or made up, and nothing is read in', async () => {
    const path = `waves/${waves[0]?.id}/wave.json`;
    const files = unzipSync(zip);
    const changed = strToU8((texts[path] ?? '').replace('Elke week', 'Nooit'));
    const { [path]: _left, ...without } = files;
    const hostile: [Uint8Array, string][] = [
      [zipSync({ ...files, [path]: changed }), 'archive.broken'],
      [zipSync(without), 'archive.broken'],
      [zipSync({ 'archive.json': strToU8('{}') }), 'archive.broken'],
      [zipSync({ 'README.md': strToU8('x') }), 'archive.unreadable'],
      [strToU8('no archive'), 'archive.unreadable'],
      [zipSync({ 'archive.json': new Uint8Array(40_000_000) }), 'archive.large'],
    ];
    for (const [bytes, code] of hostile) {
      const response = await withoutTrace(() => bringing(bytes));
      expect(response.status).toBeLessThan(500);
      expect(await response.json()).toMatchObject({ error: code });
    }
  });

  it('is refused when a manifest, release or questionnaire does not hold, whatever its hashes say', async () => {
    const { sha256, toHex } = await import('../../src/core/ground/bytes.ts');
    const forged = async (path: string, change: (text: string) => string) => {
      const text = change(texts[path] ?? '');
      expect(text).not.toBe(texts[path]);
      const contents = JSON.parse(texts['archive.json'] ?? '');
      contents.files[path] = toHex(await sha256(strToU8(text) as Uint8Array<ArrayBuffer>));
      const bytes = { [path]: strToU8(text), 'archive.json': strToU8(JSON.stringify(contents)) };
      return zipSync({ ...unzipSync(zip), ...bytes });
    };
    const id = waves[0]?.id ?? '';
    const asked = Object.keys(texts).find((path) => path.startsWith('definitions/')) ?? '';
    const tried = [
      forged(`waves/${id}/wave.json`, (text) => text.replace('"headcount": 48', '"headcount": 49')),
      forged(`waves/${id}/release.json`, (text) => text.replace(/"ballots":(\d)/, '"ballots":1$1')),
      forged(asked, (text) => text.replace('"version":"', '"version":"9')),
    ];
    for (const archive of tried) {
      const bytes = await archive;
      const refused = withoutTrace(() =>
        importArchive(world.context(), bytes).catch((error: Error) => error.message),
      );
      expect(await refused).toContain('archive.broken');
    }
  });

  it('is refused with a draft that would open by itself, a made-up result or what no page can show', async () => {
    const [first] = waves;
    const at = (id: string) => `waves/${id}/wave.json`;
    const own = at(first?.id ?? '');
    const edited = (path: string, change: (wave: Record<string, unknown>) => object) => ({
      [path]: JSON.stringify(
        Object.assign(JSON.parse(texts[path] ?? ''), change(JSON.parse(texts[path] ?? ''))),
      ),
    });
    const { manifest, manifestHash, manifestJws } = JSON.parse(texts[own] ?? '');
    const said = { kind: 'consent', decidedOn: '2026-11-01', opinion: '', recordedBy: 'council' };
    const released = `waves/${first?.id}/release.json`;
    const other = (texts[released] ?? '').replace(/"title":"/, '"title":"Beter ');
    const log = JSON.parse(texts['log.json'] ?? '');
    const tried: [file: string, files: Record<string, string>][] = [
      [at(draft), edited(at(draft), () => ({ decision: said }))],
      [at(draft), edited(at(draft), () => ({ boxKey: 'A'.repeat(43) }))],
      [at(draft), edited(at(draft), () => ({ manifest, manifestHash, manifestJws }))],
      [at(draft), edited(at(draft), () => ({ stages: { staff: '2026-01-01T00:00:00.000Z' } }))],
      [
        own,
        {
          ...edited(own, () => ({ releaseHash: hashed(other) })),
          [released]: other,
        },
      ],
      [own, edited(own, () => ({ stages: {} }))],
      [own, edited(own, () => ({ amendments: ['made.up.jws'] }))],
      [own, edited(own, () => ({ openedOn: 'yesterday' }))],
      ['log.json', { 'log.json': JSON.stringify(log.slice(1)) }],
      [
        'log.json',
        { 'log.json': JSON.stringify([...log.slice(0, -1), { ...log.at(-1), details: '{}' }]) },
      ],
      [
        'archive.json',
        edited(own, (wave) => ({
          agreements: [...(wave.agreements as []), ...(wave.agreements as [])],
        })),
      ],
      [
        'organisation.json',
        edited('organisation.json', (all) => ({
          details: { ...(all.details as object), logo: 'PHNjcmlwdD4', logoType: 'text/html' },
        })),
      ],
    ];
    for (const [file, files] of tried) {
      const contents = JSON.parse(texts['archive.json'] ?? '');
      for (const [path, text] of Object.entries(files)) contents.files[path] = hashed(text);
      const all = { ...texts, ...files, 'archive.json': JSON.stringify(contents) };
      const bytes = zipSync(
        Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text)])),
      );
      const response = await withoutTrace(() => bringing(bytes));
      expect(await response.json()).toEqual({ error: 'archive.broken', file });
    }
    expect((await dump()).wave).toEqual([]);
  });

  it('is all or nothing, also when the database fails half way', async () => {
    const failed = await crashing('INSERT ON agreement', () => bringing(zip));
    expect(failed.status).toBe(500);
  });

  it('shows every report, file and public paper byte for byte as where it came from', async () => {
    const twice = await Promise.all([bringing(zip), bringing(zip)]);
    expect(twice.map(({ status }) => status)).toEqual([303, 303]);
    expect((await withoutTrace(() => bringing(zip))).status).toBe(303);
    expect(await everything(world, waves)).toEqual(shown);
  });

  it('stores what is kept of a wave row for row, so that no page stands on what was remembered', async () => {
    const after = await dump();
    const kept = (table: Dump[string] = []) => table.filter(({ wave }) => wave !== open.id);
    const carried = [
      ...['organisation', 'introduction', 'roster_mapping', 'fielded_definition', 'plan_part'],
      ...['block', 'amendment', 'release', 'release_stage', 'receipt', 'withdrawn_comment'],
      ...['agreement', 'agreement_version', 'agreement_reminder'],
      ...['council_decision', 'council_refusal'],
    ];
    for (const table of carried) {
      expect({ table, rows: after[table] }).toEqual({ table, rows: kept(before[table]) });
    }
    // With waves, holders and log, which are not the same there, and what the decision leaves out.
    const others = Object.keys(before).filter((table) => !carried.includes(table));
    expect(others.sort()).toEqual([...changed, ...left].sort());
    expect(after.release?.length).toBeGreaterThan(1);
  });

  it('names the log that came before, and holds nothing that staff were promised is gone', async () => {
    const { log = [], wave = [], ...rest } = await dump();
    expect(log.at(-1)).toMatchObject({ action: 'archive.imported', actor: 'owner' });
    const { head } = JSON.parse(texts['archive.json'] ?? '').log;
    expect(String(log.at(-1)?.details)).toContain(head);
    expect(wave.map(({ state }) => state).sort()).toEqual(['draft', 'purged', 'purged']);
    for (const table of ['invitation', 'ballot', 'ticket_key', 'person', 'box_key']) {
      expect(rest[table]).toEqual([]);
    }
    await world.schedule();
    expect((await dump()).log?.map(({ action }) => action)).not.toContain('wave.purged');
  });
});
