import { beforeAll, describe, expect, it } from 'vitest';
import { extendClosing } from '../../src/actions/amend-wave.ts';
import { fingerprint, keyFingerprints } from '../../src/core/ballot/fingerprint.ts';
import type { Manifest } from '../../src/core/ballot/manifest.ts';
import { startWorld, type World } from '../support/world.ts';
import { expectRefusal, withoutTrace } from '../support/world-dump.ts';
import { memberWith } from '../support/world-roles.ts';
import {
  fixWave,
  openWave,
  type PlayedWave,
  planOf,
  planWave,
  rowOf,
} from '../support/world-wave.ts';

let world: World;
let wave: PlayedWave;
let other: PlayedWave;
let manifest: Manifest;

beforeAll(async () => {
  world = await startWorld();
  other = await fixWave(world);
  wave = await openWave(world);
  const served = await world.reach(`/w/${wave.id}/manifest`);
  manifest = ((await served.json()) as { manifest: Manifest }).manifest;
});

const read = (language = 'nl') =>
  world.hr.get(`/manage/waves/${wave.id}/council?language=${language}`);

describe('the works council’s papers', () => {
  it('do not exist before the manifest is fixed, and are linked from then on', async () => {
    const id = await planWave(world);
    const council = `/manage/waves/${id}/council`;
    await expectRefusal(() => world.hr.ask(council), 409, 'open.manifest');
    expect(await world.hr.get(`/manage/waves/${id}`)).not.toContain(council);
    const overview = await world.hr.get(`/manage/waves/${wave.id}`);
    expect(overview).toContain(`/manage/waves/${wave.id}/council`);
  });

  it.each(['nl', 'en'] as const)('name what is fixed, in %s', async (language) => {
    const page = await withoutTrace(() => read(language));
    const { definition, keyHolders, controller } = manifest;
    const plan = await planOf(world, wave.id);
    for (const fact of [
      definition.hash,
      `${definition.id} ${definition.version}`,
      wave.manifestHash,
      `/w/${wave.id}/manifest`,
      controller,
      ...keyHolders,
    ]) {
      expect(page).toContain(fact);
    }
    for (const words of ['nl', 'en'] as const) {
      expect(page).toContain((await fingerprint(wave.manifestHash, words)).join(' · '));
    }
    for (const { words } of await keyFingerprints(manifest.boxKey, ['nl', 'en'])) {
      expect(page).toContain(words.join(' · '));
    }
    expect(page).toContain(
      language === 'nl'
        ? 'kan de sleutel dus zelf hebben gemaakt'
        : 'could have made the key itself',
    );
    expect(page).toContain(`<html lang="${language}"`);
    expect(plan.blocks.map(({ headcount }) => headcount).sort()).toEqual([16, 16, 8, 8]);
    expect(page.match(/<td class="number"[^>]*>(8|16)<\/td>/g)).toHaveLength(4);
  });

  it('say above their heading of which survey they are, in the room of the council too', async () => {
    const { title } = await rowOf(world, wave.id);
    const council = await memberWith(world, 'council');
    for (const page of [await read(), await council.get(`/council/${wave.id}`)]) {
      const [, above = ''] = /<main[^>]*>([\s\S]*?)<h1/.exec(page) ?? [];
      expect(above).toContain(title);
    }
  });

  it('show the lines of the log about this wave and no other', async () => {
    const page = await read();
    const log = page.slice(page.indexOf('<table class="stacked log">'));
    expect(log).toContain('<td>Meting geopend</td>');
    expect(log).toContain(manifest.wave.title);
    expect(page).not.toContain(other.id);
  });

  it('say what an amendment made of it', async () => {
    expect(await read()).toContain('Er is niets gewijzigd.');
    await extendClosing(world.context(), wave.id, '2026-12-20T22:59:00.000Z');
    const page = await read();
    expect(page).toContain('20 december 2026');
    expect(page).toContain('Eén openbare');
  });

  it('name nobody who was invited', async () => {
    expect(await read()).not.toMatch(/Naam [LS]\d|@voorbeeld\.example.*[ls]\d{3}|\b[LS]\d{3}\b/);
  });
});
