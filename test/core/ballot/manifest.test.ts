import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Amendment,
  type Change,
  signAmendment,
} from '../../../src/core/ballot/amendment-schema.ts';
import { amend, followAmendments, plannedHeadcounts } from '../../../src/core/ballot/amendments.ts';
import { bindPlan } from '../../../src/core/ballot/block-leaf.ts';
import { checkFirst } from '../../../src/core/ballot/check-first.ts';
import { checkLeaf } from '../../../src/core/ballot/check-leaf.ts';
import { checkPlan } from '../../../src/core/ballot/check-plan.ts';
import { checkManifest } from '../../../src/core/ballot/check-served.ts';
import {
  firstManifestSchema,
  headOf,
  signedForm,
} from '../../../src/core/ballot/first-manifest.ts';
import { keyHoldingOf } from '../../../src/core/ballot/key-holding.ts';
import { manifestSchema } from '../../../src/core/ballot/manifest.ts';
import { generateSignKey, signJson, signManifest } from '../../../src/core/ballot/sign-manifest.ts';
import { manifestHash, verifyManifest } from '../../../src/core/ballot/verify-manifest.ts';
import { canonicalJson } from '../../../src/core/ground/canonical-json.ts';
import { type MadeUpWave, madeUpWave, stated } from './made-up-wave.ts';

let wave: MadeUpWave;
beforeAll(async () => {
  wave = await madeUpWave();
});

const at = '2026-11-05T10:00:00Z';

const follow = (signed: string[] = [], known = plannedHeadcounts(wave.keyed.plan)) =>
  followAmendments(wave.manifest, wave.hash, known, signed);

async function chain(...changes: Change[]): Promise<string[]> {
  let terms = await follow();
  const signed: string[] = [];
  for (const change of changes) {
    const amendment: Amendment = {
      format: 'geleding-amendment-1',
      previous: terms.last,
      at,
      change,
    };
    terms = await amend(terms, amendment);
    signed.push(await signAmendment(amendment, wave.sign.privateKey));
  }
  return signed;
}

describe('a manifest', () => {
  it('is accepted when hash, signature and amendments are right', async () => {
    const jws = await signManifest(wave.manifest, wave.sign.privateKey);
    const amendments = await chain(
      { kind: 'people', added: { b02: 3 } },
      { kind: 'closes', closes: '2026-11-20T18:00:00Z' },
      { kind: 'k', k: 9 },
    );
    const { manifest } = await checkManifest(wave.manifest, jws, wave.hash, checkFirst);
    expect(manifest).toEqual(wave.manifest);
    expect(await follow(amendments)).toMatchObject({
      k: 9,
      closes: '2026-11-20T18:00:00Z',
      headcounts: { b01: 10, b02: 23 },
    });
  });

  it('keeps its hash whatever the order of its fields', async () => {
    const turned = Object.fromEntries(Object.entries(wave.manifest).reverse());
    expect(await manifestHash(manifestSchema.parse(turned))).toBe(wave.hash);
  });

  it('made for one person is caught by the hash in the link, however well signed', async () => {
    const other = await madeUpWave();
    const tagged = { ...wave.manifest, boxKey: other.manifest.boxKey };
    const jws = await signManifest(tagged, wave.sign.privateKey);
    await expect(checkManifest(tagged, jws, wave.hash, checkFirst)).rejects.toThrow(
      'manifest.other',
    );
  });

  it('is refused without its own signature', async () => {
    const stranger = await generateSignKey();
    const jws = await signManifest(wave.manifest, wave.sign.privateKey);
    const [header, , signature] = jws.split('.');
    const other = await madeUpWave();
    const amendment = (await chain({ kind: 'k', k: 8 }))[0] as string;
    const kind = await signJson(wave.manifest, wave.sign.privateKey, 'geleding-amendment');
    for (const wrong of [
      await signManifest(wave.manifest, stranger.privateKey),
      await signManifest({ ...wave.manifest, contact: 'x' }, wave.sign.privateKey),
      await signManifest(other.manifest, other.sign.privateKey),
      `${header}.e30.${signature}`,
      amendment,
      ...[amendment, kind].map((one) => [one.split('.')[0], '', one.split('.')[2]].join('.')),
      'nothing',
    ]) {
      await expect(verifyManifest(wave.manifest, wrong)).rejects.toThrow('manifest.invalid');
      await expect(checkManifest(wave.manifest, wrong, wave.hash, checkFirst)).rejects.toThrow(
        'manifest.invalid',
      );
    }
    await verifyManifest(wave.manifest, jws);
  });

  it('calls no wave anonymous that the server opens', () => {
    const sealed = { ...wave.manifest, openedBy: 'server-sealed' };
    expect(manifestSchema.safeParse(sealed).success).toBe(false);
    expect(manifestSchema.safeParse({ ...sealed, promise: 'confidential' }).success).toBe(true);
  });

  it('reads as ever where it does not say how many holders it takes: either opens the box', async () => {
    const { keyHolding: _, ...old } = wave.manifest;
    expect(keyHoldingOf(manifestSchema.parse(old))).toBe('either');
    expect(await manifestHash(manifestSchema.parse(old))).toBe(await manifestHash(old));
    expect(canonicalJson(manifestSchema.parse(old))).not.toContain('keyHolding');
  });

  it('asks two of three only where there are three holders', () => {
    const two = { ...wave.manifest, keyHolding: 'two-of-three' };
    expect(manifestSchema.safeParse(two).success).toBe(false);
    const three = { ...two, keyHolders: ['Works council', 'Confidant', 'Doctor'] };
    expect(manifestSchema.parse(three).keyHolding).toBe('two-of-three');
    const sealed = { ...three, openedBy: 'server-sealed', promise: 'confidential' };
    expect(manifestSchema.safeParse(sealed).success).toBe(false);
  });
});

describe('the plan of a manifest', () => {
  it('is taken as it was bound, and with no other key, block or name', async () => {
    const { plan, ticketKeys } = wave.keyed;
    expect(await checkPlan(wave.manifest, wave.keyed)).toEqual(wave.keyed);
    const [b01, b02] = [ticketKeys.b01 ?? '', ticketKeys.b02 ?? ''];
    const others = [
      { plan, ticketKeys: { b01: b02, b02: b01 } },
      { plan: { ...plan, k: 6 }, ticketKeys },
      { plan: { ...plan, blocks: plan.blocks.slice(1) }, ticketKeys },
    ];
    for (const other of others) {
      await expect(checkPlan(wave.manifest, other)).rejects.toThrow('manifest.other');
    }
    await expect(checkPlan(wave.manifest, { plan, ticketKeys: { b01 } })).rejects.toThrow();
    await expect(checkPlan(wave.manifest, { plan: {}, ticketKeys })).rejects.toThrow(
      'manifest.invalid',
    );
  });

  it('shows a device its own block, and no block that was made up for it', async () => {
    const [leaders, staff] = wave.leaves as [(typeof wave.leaves)[0], (typeof wave.leaves)[0]];
    expect(await checkLeaf(wave.manifest, leaders)).toEqual(leaders.leaf);
    expect(await checkLeaf(wave.manifest, staff)).toMatchObject({ block: 'b02', headcount: 20 });
    const made = (change: object) => ({ ...leaders, leaf: { ...leaders.leaf, ...change } });
    for (const wrong of [
      made({ ticketKey: staff.leaf.ticketKey }),
      made({ headcount: 900 }),
      made({ common: [{ names: [{ nl: 'Jij', en: 'You' }], more: 0 }] }),
      made({ more: true }),
      { ...leaders, place: 1 },
      { ...leaders, path: [] },
      { ...leaders, path: staff.path },
      { leaf: null, place: 0, path: [] },
    ]) {
      await expect(checkLeaf(wave.manifest, wrong)).rejects.toThrow('block.other');
    }
  });

  it('makes the manifest no larger, whatever its size', async () => {
    const units = 5000;
    const ids = Array.from({ length: units }, (_, at) => `b${String(at + 1).padStart(4, '0')}`);
    const label = (text: string) => ({ nl: text, en: text });
    const ticketKey = wave.keyed.ticketKeys.b01 ?? '';
    const plan = {
      ...wave.keyed.plan,
      axes: [
        {
          id: 'department',
          title: label('Department'),
          ordered: false,
          values: ids.map((id) => ({ id, label: label(`Department ${id}`) })),
        },
      ],
      blocks: ids.map((id) => ({
        id,
        headcount: 20,
        expected: 14_000,
        side: 'staff' as const,
        spans: { department: [id] },
      })),
    };
    const ticketKeys = Object.fromEntries(ids.map((id) => [id, ticketKey]));
    const { leaves, ...bound } = await bindPlan({ plan, ticketKeys });
    const manifest = { ...wave.manifest, ...bound };
    expect(canonicalJson(manifest).length).toBeLessThan(16_384);
    const last = leaves.at(-1);
    expect(JSON.stringify(last).length).toBeLessThan(2048);
    expect(await checkLeaf(manifest, last as (typeof leaves)[0])).toMatchObject({ block: 'b5000' });
  });
});

describe('a manifest of the first format', () => {
  const first = async () => {
    const { plan, ticketKeys } = wave.keyed;
    const said = await stated(wave.manifest.boxKey, wave.sign.publicKey);
    return firstManifestSchema.parse({
      format: 'geleding-manifest-1',
      ...said,
      plan,
      ticketKeys,
    });
  };

  it('is still read, and brings its plan along', async () => {
    const signed = await first();
    const hash = await manifestHash(signed);
    const jws = await signManifest(signed, wave.sign.privateKey);
    const { manifest, keyed } = await checkManifest(signed, jws, hash, checkFirst);
    expect(keyed).toEqual(wave.keyed);
    expect(manifest).toMatchObject({ format: 'geleding-manifest-1', k: 7, headcount: 30 });
    expect(await manifestHash(signedForm(headOf(signed), wave.keyed))).toBe(hash);
    await expect(checkManifest(manifest, jws, hash, checkFirst)).rejects.toThrow(
      'manifest.invalid',
    );
    await expect(checkPlan(manifest, wave.keyed)).rejects.toThrow('manifest.invalid');
  });

  it('has one ticket key per block', async () => {
    const signed = await first();
    const { b01 } = signed.ticketKeys as { b01: string };
    for (const ticketKeys of [{ b01 }, { ...signed.ticketKeys, b03: b01 }]) {
      expect(firstManifestSchema.safeParse({ ...signed, ticketKeys }).success).toBe(false);
    }
  });
});

describe('an amendment', () => {
  it.each<[string, Change]>([
    ['lowers k', { kind: 'k', k: 6 }],
    ['keeps k', { kind: 'k', k: 7 }],
    ['closes earlier', { kind: 'closes', closes: '2026-11-14T18:00:00Z' }],
    ['adds people to a block that is not planned', { kind: 'people', added: { b03: 1 } }],
  ])('that %s is refused', async (_, change) => {
    const previous = wave.hash;
    const amendment: Amendment = { format: 'geleding-amendment-1', previous, at, change };
    const signed = [await signAmendment(amendment, wave.sign.privateKey)];
    await expect(follow(signed)).rejects.toThrow('amendment.refused');
  });

  it('that is left out, repeated, turned round or signed by a stranger is refused', async () => {
    const [first, second] = (await chain({ kind: 'k', k: 8 }, { kind: 'k', k: 9 })) as [
      string,
      string,
    ];
    const stranger = await generateSignKey();
    const previous = wave.hash;
    const change: Change = { kind: 'k', k: 8 };
    const own: Amendment = { format: 'geleding-amendment-1', previous, at, change };
    const forged = await signAmendment(own, stranger.privateKey);
    for (const wrong of [[second], [first, first], [second, first], [forged]]) {
      await expect(follow(wrong)).rejects.toThrow('amendment.refused');
    }
    expect((await follow([first, second])).k).toBe(9);
  });
});

it('of other blocks is followed by a device that knows only its own', async () => {
  const signed = await chain({ kind: 'people', added: { b01: 2, b02: 3 } });
  const own = { headcounts: { b01: 10 }, allBlocks: false };
  expect((await follow(signed, own)).headcounts).toEqual({ b01: 12 });
});
