import { beforeAll, describe, expect, it } from 'vitest';
import { readKeyedPlan } from '../../src/actions/read-plan.ts';
import type { Connection } from '../../src/client/base/http.ts';
import { openLink, prepareBallot } from '../../src/client/respond/protocol.ts';
import { signAmendment } from '../../src/core/ballot/amendment-schema.ts';
import type { BlockLeaf } from '../../src/core/ballot/block-leaf.ts';
import { fingerprint } from '../../src/core/ballot/fingerprint.ts';
import type { Manifest, PrivateSignKey } from '../../src/core/ballot/manifest.ts';
import { openBallot } from '../../src/core/ballot/open-ballot.ts';
import { generateBoxKey } from '../../src/core/ballot/seal.ts';
import { generateSignKey, signManifest } from '../../src/core/ballot/sign-manifest.ts';
import { manifestHash } from '../../src/core/ballot/verify-manifest.ts';
import { fromBase64Url, toBase64Url } from '../../src/core/ground/bytes.ts';
import { startWorld, type World } from '../support/world.ts';
import { connectionTo, openAs, sheetOf } from '../support/world-staff.ts';
import { openWave, type PlayedWave } from '../support/world-wave.ts';
import { openUnchecked } from './defences.ts';
import { manifestOf } from './stolen-box.ts';

let world: World;
let wave: PlayedWave;
let manifest: Manifest;
let evilBox: Awaited<ReturnType<typeof generateBoxKey>>;
let evilSign: { publicKey: Manifest['signKey']; privateKey: PrivateSignKey };

beforeAll(async () => {
  world = await startWorld();
  wave = await openWave(world);
  manifest = await manifestOf(world, wave);
  evilBox = await generateBoxKey();
  evilSign = await generateSignKey();
});

type Served = Record<string, unknown>;

/** A server that shows one person something else than everybody else. */
function serving(change: (served: Served) => Served | Promise<Served>): Connection {
  const honest = connectionTo(world);
  return {
    ...honest,
    fetch: async (url, init) => {
      const reply = await honest.fetch(url, init);
      if (!url.endsWith('/s/open')) return reply;
      return Response.json(await change((await reply.json()) as Served));
    },
  };
}

/** What an honest server serves, with something else said of the block. */
function withLeaf(served: Served, change: Partial<BlockLeaf>): Served {
  const bound = served.bound as { leaf: BlockLeaf };
  return { ...served, bound: { ...bound, leaf: { ...bound.leaf, ...change } } };
}

/** A key that belongs to another block than this link's. */
function anotherKey(ticketKeys: Record<string, string>): string {
  return ticketKeys.b01 ?? '';
}

/** The manifest with the operator's own box key, signed with the operator's own key. */
async function evilManifest(): Promise<{ manifest: Manifest; jws: string }> {
  const boxKey = toBase64Url(evilBox.publicKey);
  const made = { ...manifest, boxKey, signKey: evilSign.publicKey };
  return { manifest: made, jws: await signManifest(made, evilSign.privateKey) };
}

const asPerson = (connection: Connection, number = 'S101') =>
  openLink({ ...connection, fragment: wave.links.get(number) ?? '' });

describe('case 18: an operator who serves one person other keys', () => {
  it('is refused by the page: the box key is fixed by the link', async () => {
    const connection = serving(async (served) => ({ ...served, ...(await evilManifest()) }));
    await expect(asPerson(connection)).rejects.toThrow('manifest.other');
  });

  it('without that check reads what the person answers', async () => {
    const connection = serving(async (served) => ({ ...served, ...(await evilManifest()) }));
    const fooled = { ...world, reach: connection.fetch as World['reach'] };
    const opened = await openUnchecked(fooled, wave.links.get('S101') ?? '');
    const sheet = sheetOf({ state: 'open', auth: '', wave: opened }, 5);
    const ballot = await prepareBallot(opened, sheet);
    const read = await openBallot({
      manifestHash: wave.manifestHash,
      block: ballot.block,
      nonce: fromBase64Url(ballot.nonce),
      ballotBytes: manifest.definition.ballotBytes,
      privateKey: evilBox.privateKey,
      ciphertext: fromBase64Url(ballot.ciphertext),
    });
    expect(read.answers).toEqual(sheet);
  });

  it('cannot mark a person by a ticket key of their own', async () => {
    const { ticketKeys } = await readKeyedPlan(world.context(), wave.id);
    const connection = serving((served) => withLeaf(served, { ticketKey: anotherKey(ticketKeys) }));
    await expect(asPerson(connection)).rejects.toThrow('block.other');
    const opened = await openUnchecked(
      { ...world, reach: connection.fetch as World['reach'] },
      wave.links.get('S101') ?? '',
    );
    expect(opened.ticketKey).not.toBe(ticketKeys[opened.block]);
  });

  it('who also makes a link of its own shows other check words than everybody else sees', async () => {
    const evil = await evilManifest();
    const hash = await manifestHash(evil.manifest);
    const [secret] = (wave.links.get('S101') ?? '').split('.');
    const connection = serving((served) => ({ ...served, ...evil }));
    const opened = await openLink({ ...connection, fragment: `${secret}.${hash}` });
    expect(opened.state).toBe('open');
    for (const language of ['nl', 'en'] as const) {
      const words = await fingerprint(hash, language);
      expect(words).not.toEqual(await fingerprint(wave.manifestHash, language));
    }
  });
});

describe('case 18: an operator who shows one person something else', () => {
  const amendment = (change: Parameters<typeof signAmendment>[0]['change'], previous: string) =>
    signAmendment(
      { format: 'geleding-amendment-1', previous, at: '2026-11-23T10:00:00.000Z', change },
      evilSign.privateKey,
    );
  const changes: [
    what: string,
    code: string,
    change: (served: Served) => Served | Promise<Served>,
  ][] = [
    [
      'other signature',
      'manifest.invalid',
      async (s) => ({ ...s, jws: (await evilManifest()).jws }),
    ],
    ['no manifest', 'manifest.invalid', (s) => ({ ...s, manifest: null })],
    ['a smaller k', 'manifest.other', (s) => ({ ...s, manifest: { ...manifest, k: 6 } })],
    [
      'a longer retention',
      'manifest.other',
      (s) => ({ ...s, manifest: { ...manifest, retention: { roster: 365, ballots: 365 } } }),
    ],
    ['another block', 'block.other', (s) => withLeaf(s, { block: 'b01' })],
    ['a group called otherwise', 'block.other', (s) => withLeaf(s, { common: [] })],
    ['a block there is none of', 'block.other', (s) => ({ ...s, block: 'b99' })],
    ['a larger group', 'block.other', (s) => withLeaf(s, { headcount: 9999 })],
    ['another wave', 'block.other', (s) => ({ ...s, wave: 'ffffffffffff' })],
    [
      'an amendment signed by somebody else',
      'amendment.refused',
      async (s) => ({
        ...s,
        amendments: [await amendment({ kind: 'k', k: 9 }, wave.manifestHash)],
      }),
    ],
  ];

  it.each(changes)('%s: the page stops with %s', async (_what, code, change) => {
    await expect(asPerson(serving(change))).rejects.toThrow(code);
  });

  // What zod alone refuses, no page could go on with.
  const readable = changes.filter(([, code]) => code !== 'manifest.invalid');

  it.each(readable)('%s: a page that does not check goes on', async (_what, _code, change) => {
    const fooled = { ...world, reach: serving(change).fetch as World['reach'] };
    const opened = await openUnchecked(fooled, wave.links.get('S101') ?? '');
    expect(opened.definition).toBeDefined();
  });

  it('a question more: the page stops with definition.other', async () => {
    const honest = connectionTo(world);
    const connection: Connection = {
      ...honest,
      fetch: async (url, init) => {
        const reply = await honest.fetch(url, init);
        if (!url.includes('/definitions/')) return reply;
        return Response.json({ ...((await reply.json()) as object), version: '9.9.9' });
      },
    };
    await expect(asPerson(connection)).rejects.toThrow('definition.other');
  });

  it('a label, sections and a headcount of its own: the page shows those of the manifest', async () => {
    const honest = await openAs(world, wave, 'S101');
    const told = { label: { nl: 'Alleen jij', en: 'Only you' }, headcount: 1 };
    const more = {
      group: told,
      label: told.label,
      sections: [],
      headcount: 1,
      title: 'Alleen jij',
    };
    const opened = await asPerson(serving((served) => ({ ...served, ...more })));
    if (opened.state !== 'open') throw new Error('not open');
    expect(opened.wave.group).toEqual(honest.wave.group);
    expect(opened.wave.sections).toEqual(honest.wave.sections);
    expect(JSON.stringify(opened.wave)).not.toContain('Alleen jij');
  });

  it('the group of a colleague, whole: the page says its name, so that the person can object', async () => {
    let theirs: Served = {};
    const remember = serving((served) => {
      theirs = served;
      return served;
    });
    await asPerson(remember, 'L101');
    const leaders = await openAs(world, wave, 'L101');
    const swapped = serving((served) => ({ ...served, block: theirs.block, bound: theirs.bound }));
    const opened = await asPerson(swapped, 'S101');
    if (opened.state !== 'open') throw new Error('not open');
    expect(opened.wave.group.label).toEqual(leaders.wave.group.label);
    expect(opened.wave.group.label).not.toEqual(
      (await openAs(world, wave, 'S101')).wave.group.label,
    );
  });

  it('the same page opens what an honest server serves', async () => {
    expect((await openAs(world, wave, 'S101')).wave.manifestHash).toBe(wave.manifestHash);
  });
});
