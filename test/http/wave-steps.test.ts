import { beforeAll, describe, expect, it } from 'vitest';
import { holdCeremony } from '../../scripts/play/key-holder.ts';
import type { Context } from '../../src/actions/context.ts';
import { fixManifest } from '../../src/actions/fix-manifest.ts';
import { setBoxKey } from '../../src/actions/set-box-key.ts';
import { generateBoxKey } from '../../src/core/ballot/seal.ts';
import { toBase64Url } from '../../src/core/ground/bytes.ts';
import type { Database } from '../../src/storage/database.ts';
import { bindInvitation, listInvitations } from '../../src/storage/invitations.ts';
import { listKeyHolders } from '../../src/storage/key-holders.ts';
import { startWorld, type World } from '../support/world.ts';
import { expectRefusal, withoutTrace } from '../support/world-dump.ts';
import { draftWave, hrPost } from '../support/world-hr.ts';
import { prepareAs, send } from '../support/world-staff.ts';
import {
  closeWave,
  keyHolders,
  openWave,
  planOf,
  planWave,
  putTestKeys,
  roster,
  rowOf,
  staffList,
} from '../support/world-wave.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

const posting = (path: string, fields: Parameters<typeof hrPost>[2] = {}) =>
  hrPost(world, path, fields);
const newWave = () => draftWave(world);

describe('steps in the wrong state', () => {
  it('a draft cannot be fixed, opened or closed, and no key can be made for it', async () => {
    const id = await newWave();
    for (const step of ['fix', 'open', 'close']) {
      await expectRefusal(
        posting(`/manage/waves/${id}/${step}`, { sure: 'yes' }),
        409,
        'wave.state',
      );
    }
    const cancel = posting(`/manage/waves/${id}/cancel`, { sure: 'yes', reason: 'x' });
    await expectRefusal(cancel, 409, 'wave.state');
    await expectRefusal(posting(`/manage/waves/${id}/ticket-keys`), 409, 'wave.state');
    await expectRefusal(posting(`/manage/waves/${id}/unplan`), 409, 'wave.state');
  });

  it('a planned wave without keys cannot be fixed, and without a manifest not opened', async () => {
    const id = await planWave(world);
    const fix = posting(`/manage/waves/${id}/fix`, { sure: 'yes' });
    await expectRefusal(fix, 409, 'open.ticket-keys');
    const open = posting(`/manage/waves/${id}/open`, { sure: 'yes' });
    await expectRefusal(open, 409, 'open.manifest');
    const plan = posting(`/manage/waves/${id}/plan`, { tree: 'layers' });
    await expectRefusal(plan, 409, 'wave.state');
  });

  it('an open wave can be neither planned, fixed, opened nor taken back again', async () => {
    const { id } = await openWave(world);
    for (const step of ['fix', 'open']) {
      await expectRefusal(
        posting(`/manage/waves/${id}/${step}`, { sure: 'yes' }),
        409,
        'wave.state',
      );
    }
    await expectRefusal(posting(`/manage/waves/${id}/unplan`), 409, 'wave.state');
    await expectRefusal(posting(`/manage/waves/${id}/plan`, { tree: 'sides' }), 409, 'wave.state');
    const again = posting(`/manage/waves/${id}/roster`, { text: roster, step: 'confirm' });
    await expectRefusal(again, 409, 'wave.state');
  });

  it('a step is not taken without saying that one is sure', async () => {
    const { id } = await openWave(world);
    const { status } = await withoutTrace(posting(`/manage/waves/${id}/close`));
    expect(status).toBe(422);
  });

  it('closing twice at once closes once', async () => {
    const wave = await openWave(world);
    const steps = await Promise.all(
      [1, 2]
        .map(posting.bind(null, `/manage/waves/${wave.id}/close`, { sure: 'yes' }))
        .map((ask) => ask()),
    );
    expect(steps.map(({ status }) => status).sort()).toEqual([303, 409]);
    await expect(closeWave(world, wave)).rejects.toThrow('409');
  });
});

describe('steps at the same moment', () => {
  const ready = async () => {
    const id = await planWave(world);
    await putTestKeys(world, id);
    await holdCeremony(await keyHolders(world, id), id);
    return id;
  };
  const invitations = async (id: string) =>
    (await listInvitations(world.context().db, id)).map((row) => row.id).sort();

  /** The context of a step during which something else happens, just before it writes. */
  function meanwhile(act: () => Promise<unknown>): Context {
    const context = world.context();
    const batch: Database['batch'] = async (statements) => {
      await act();
      return context.db.batch(statements);
    };
    return { ...context, db: Object.assign(Object.create(context.db), { batch }) };
  }

  it('a key replaced while the manifest is being fixed leaves no manifest with the old one', async () => {
    const id = await ready();
    const [holder] = await keyHolders(world, id);
    const publicKey = toBase64Url((await generateBoxKey()).publicKey);
    const { boxKey: instead } = await rowOf(world, id);
    const made = { publicKey, holding: 'either', instead } as const;
    const replaced = () => holder?.postJson(`/key/${id}/key`, made) ?? Promise.reject();
    await expect(fixManifest(meanwhile(replaced), id, null)).rejects.toThrow('wave.changed');
    expect(await rowOf(world, id)).toMatchObject({ manifest: null, boxKey: publicKey });
    expect(await invitations(id)).toEqual([]);
  });

  it('a key made on a page that knew of none, or of another, replaces nobody’s and voids no proof', async () => {
    const id = await ready();
    const [, second] = await keyHolders(world, id);
    const { boxKey } = await rowOf(world, id);
    const publicKey = toBase64Url((await generateBoxKey()).publicKey);
    const other = toBase64Url((await generateBoxKey()).publicKey);
    for (const instead of [null, other]) {
      const late = second?.postJson(`/key/${id}/key`, { publicKey, holding: 'either', instead });
      await expect(late).rejects.toThrow('key.other');
    }
    expect((await rowOf(world, id)).boxKey).toBe(boxKey);
    const holders = await listKeyHolders(world.context().db, id);
    expect(holders.map(({ proven }) => proven)).toEqual([true, true]);
  });

  it('a manifest fixed while a key is being replaced keeps the key it names, and its proofs', async () => {
    const id = await ready();
    const { boxKey } = await rowOf(world, id);
    const publicKey = toBase64Url((await generateBoxKey()).publicKey);
    const made = { publicKey, holding: 'either', instead: boxKey } as const;
    const fixed = () => fixManifest(world.context(), id, null);
    await expect(setBoxKey(meanwhile(fixed), id, made)).rejects.toThrow('key.fixed');
    expect((await rowOf(world, id)).boxKey).toBe(boxKey);
    const holders = await listKeyHolders(world.context().db, id);
    expect(holders.map(({ proven }) => proven)).toEqual([true, true]);
  });

  it('a manifest fixed twice at once is fixed once, and the links of the first hold', async () => {
    const id = await ready();
    let first: string[] = [];
    const quicker = async () => {
      await fixManifest(world.context(), id, null);
      first = await invitations(id);
    };
    await fixManifest(meanwhile(quicker), id, null);
    expect(first).toHaveLength(48);
    expect(await invitations(id)).toEqual(first);
  });

  it('a ticket asked for while the wave shuts is refused, and counts for nobody', async () => {
    const wave = await openWave(world);
    const { db } = world.context();
    const { auth, ballot } = await prepareAs(world, wave, 'S101');
    const [used, unused] = await listInvitations(db, wave.id);
    if (!used || !unused) throw new Error('nobody is invited');
    const now = world.clock.now.toISOString();
    expect(await bindInvitation(db, used, 'one', now)).toBe(true);
    await closeWave(world, wave);
    expect(await bindInvitation(db, unused, 'one', now)).toBe(false);
    expect(await bindInvitation(db, used, 'one', now)).toBe(true);
    expect(await bindInvitation(db, used, 'two', now)).toBe(false);
    const sent = await withoutTrace(() => send(world, { auth, ballot }));
    expect(sent).toEqual({ outcome: 'refused', code: 'wave.closed' });
  });
});

describe('an organisation that is too small', () => {
  it('cannot be planned: nobody could be published about', async () => {
    const id = await newWave();
    const text = staffList({ Zorg: [2, 5] });
    await world.hr.postForm(`/manage/waves/${id}/roster`, { text, step: 'confirm' });
    for (const tree of ['sides', 'layers']) {
      await expectRefusal(posting(`/manage/waves/${id}/plan`, { tree }), 400, 'plan.too-small');
    }
    await expectRefusal(
      posting(`/manage/waves/${id}/plan`, { tree: 'x' }),
      400,
      'request.malformed',
    );
  });

  it('has no block below its smallest group, also where one person stands alone', async () => {
    const id = await planWave(world, {
      roster: staffList({ Balie: [1, 30], Zorg: [9, 30], Staf: [1, 1] }),
    });
    const { blocks } = await planOf(world, id);
    expect(blocks.reduce((sum, { headcount }) => sum + headcount, 0)).toBe(72);
    for (const { headcount } of blocks) expect(headcount).toBeGreaterThanOrEqual(8);
  });
});

describe('settings', () => {
  it('refuses a smallest group below five, a wave without end and unknown definitions', async () => {
    const id = await newWave();
    const good = {
      title: 'x',
      definition: 'csi-pulse',
      languages: 'nl',
      k: '7',
      opens: '2026-11-25',
      closes: '2026-12-09',
      promise: 'anonymous',
      'holder-1': 'OR',
      rosterDays: '14',
      ballotDays: '30',
      ...Object.fromEntries(
        ['top', 'middle', 'lead', 'employee'].map((layer) => [`response-${layer}`, '70']),
      ),
    };
    const wrong: Record<string, string>[] = [
      { k: '4' },
      { k: '-1' },
      { k: '7.5' },
      { k: 'zeven' },
      { closes: '2026-11-24' },
      { closes: '2027-11-24' },
      { opens: '2020-01-01' },
      { opens: '2026-02-31' },
      { definition: 'unknown' },
      { languages: 'xx' },
      { promise: 'certain' },
      { rosterDays: '0' },
      { 'holder-1': '' },
      { 'response-lead': '101' },
    ];
    for (const change of wrong) {
      const ask = posting(`/manage/waves/${id}/settings`, { ...good, ...change });
      const { status } = await withoutTrace(ask);
      expect({ change, status }).toEqual({ change, status: 422 });
    }
    expect((await posting(`/manage/waves/${id}/settings`, good)()).status).toBe(303);
  });
});
