import { applyD1Migrations, env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { unlimited } from '../../scripts/local/limited-d1.ts';
import { inviteHolder } from '../../scripts/play/hr.ts';
import { serverFor } from '../../scripts/play/key-holder.ts';
import { closeWave } from '../../src/actions/close-wave.ts';
import { openServedBox } from '../../src/client/key-holder/open-served-box.ts';
import { openLink, prepareBallot, sendBallot } from '../../src/client/respond/protocol.ts';
import { firstManifestSchema } from '../../src/core/ballot/first-manifest.ts';
import { authToken, formatFragment, invitationSecret } from '../../src/core/ballot/link.ts';
import { signJson } from '../../src/core/ballot/sign-manifest.ts';
import { manifestHash } from '../../src/core/ballot/verify-manifest.ts';
import { definitionHash } from '../../src/core/definition/hash.ts';
import { fromBase64Url, sha256, toBase64Url, utf8 } from '../../src/core/ground/bytes.ts';
import { answers, definition, madeUpWave, stated } from '../core/ballot/made-up-wave.ts';
import { emptyDatabase } from '../support/older-database.ts';
import { startWorld } from '../support/world.ts';
import { connectionTo } from '../support/world-staff.ts';
import { wrapAsBefore } from '../support/wrap-as-before.ts';

const wrapKey = fromBase64Url(env.WRAP_KEY);
const secretOf = (invitation: string) => invitationSecret(fromBase64Url(env.LINK_KEY), invitation);

/** An open wave as the first release stored it: everything in one row, the signature with its text. */
async function insertOpenWave(id: string) {
  const { box, sign, ticketKeys, keyed } = await madeUpWave();
  const boxKey = toBase64Url(box.publicKey);
  const manifest = firstManifestSchema.parse({
    format: 'geleding-manifest-1',
    ...(await stated(boxKey, sign.publicKey)),
    wave: { id, title: 'Najaar' },
    opens: '2026-11-01T08:00:00.000Z',
    closes: '2026-12-15T18:00:00.000Z',
    ...keyed,
  });
  const settings = {
    definition: { id: definition.id, version: definition.version },
    languages: ['nl', 'en'],
    k: 7,
    axes: ['site'],
    expectedResponse: keyed.plan.expectedResponse,
    promise: 'anonymous',
    openedBy: 'key-holder',
    keyHolders: manifest.keyHolders,
    opens: manifest.opens,
    closes: manifest.closes,
    retention: { rosterDays: 30, ballotDays: 30 },
    tree: 'sides',
  };
  const hash = await manifestHash(manifest);
  const insert = (table: string, row: Record<string, string | number | null>) =>
    env.DB.prepare(
      `INSERT INTO ${table} (${Object.keys(row)}) VALUES (${Object.keys(row).map(() => '?')})`,
    )
      .bind(...Object.values(row))
      .run();
  await insert('organisation', { id: 1, name: 'De Brug', controller: 'De Brug', contact: 'x@y.z' });
  await insert('fielded_definition', {
    id: definition.id,
    version: definition.version,
    hash: await definitionHash(definition),
    body: JSON.stringify(definition),
  });
  await insert('wave', {
    id,
    title: 'Najaar',
    state: 'open',
    settings: JSON.stringify(settings),
    plan: JSON.stringify(keyed.plan),
    box_key: boxKey,
    sign_key: await wrapAsBefore(wrapKey, utf8(JSON.stringify(sign.privateKey))),
    manifest: JSON.stringify(manifest),
    manifest_hash: hash,
    manifest_jws: await signJson(manifest, sign.privateKey, 'geleding-manifest'),
    opened_on: '2026-11-01',
  });
  for (const [block, { privatePkcs8, publicSpki }] of Object.entries(ticketKeys)) {
    const private_key = await wrapAsBefore(wrapKey, privatePkcs8);
    const public_key = toBase64Url(publicSpki);
    await insert('ticket_key', { wave: id, block, public_key, private_key });
  }
  for (const [position, name] of manifest.keyHolders.entries()) {
    await insert('key_holder', { wave: id, position, name, proven: 1, rehearsed: 1 });
  }
  for (const [number, block] of [
    ['L1', 'b01'],
    ['S1', 'b02'],
  ] as const) {
    await insert('invitation', {
      id: number,
      wave: id,
      block,
      auth_hash: toBase64Url(await sha256(await authToken(await secretOf(number)))),
      number,
      name: number,
      email: '',
      language: 'nl',
    });
  }
  return { hash, manifest, box };
}

describe('a wave that is open while the product is upgraded', () => {
  const before = env.TEST_MIGRATIONS.findIndex(({ name }) => name.includes('small_manifest'));

  it.each(
    env.TEST_MIGRATIONS.slice(0, before).map(({ name }, at) => [name, at + 1] as const),
  )('from %s on is answered, read and opened as before', async (_name, applied) => {
    const id = `a1b2c3d4e5${String(applied).padStart(2, '0')}`;
    await emptyDatabase();
    await applyD1Migrations(unlimited(env.DB), env.TEST_MIGRATIONS.slice(0, applied));
    const { hash, manifest, box } = await insertOpenWave(id);
    const world = await startWorld();

    const served = await (await world.reach(`/w/${id}/manifest`)).json();
    expect(await manifestHash((served as { manifest: object }).manifest)).toBe(hash);
    const receipts: string[] = [];
    for (const number of ['L1', 'S1']) {
      const fragment = formatFragment(await secretOf(number), hash);
      const opened = await openLink({ ...connectionTo(world), fragment });
      if (opened.state !== 'open') throw new Error(`the link led to ${opened.state}`);
      expect(opened.wave.group.headcount).toBe(number === 'L1' ? 10 : 20);
      expect(opened.wave.sections).toEqual(number === 'L1' ? ['all', 'leading'] : ['all']);
      const ballot = await prepareBallot(opened.wave, answers);
      const sent = await sendBallot(connectionTo(world), opened.auth, ballot);
      if (sent.outcome !== 'received') throw new Error(sent.code);
      receipts.push(sent.receipt);
    }
    expect(await world.hr.get(`/manage/waves/${id}/council`)).toContain(manifest.definition.hash);

    await closeWave(world.context(), 'hr', id);
    const holder = await world.signIn(await inviteHolder(world.hr, id, 0));
    const { opened } = await openServedBox(
      serverFor(holder, id),
      hash,
      { wave: id, ...box },
      () => {},
    );
    expect(opened.receipts).toEqual(receipts.sort());
    expect(opened.excess).toEqual([]);
  });
});
