import { expect, it } from 'vitest';
import { openLink } from '../../src/client/respond/protocol.ts';
import type { Manifest } from '../../src/core/ballot/manifest.ts';
import type { Definition } from '../../src/core/definition/definition-schema.ts';
import { definitionHash } from '../../src/core/definition/hash.ts';
import { startWorld } from '../support/world.ts';
import { connectionTo } from '../support/world-staff.ts';
import { closeWave, openWave } from '../support/world-wave.ts';

it('the questions stand in each language of the wave alone, under the hash that the manifest holds', async () => {
  const world = await startWorld();
  const wave = await openWave(world);
  const served = await (await world.reach(`/w/${wave.id}/manifest`)).json();
  const { manifest } = served as { manifest: Manifest };
  const { hash, editions = {} } = manifest.definition;
  expect(Object.keys(editions).sort()).toEqual([...manifest.languages].sort());
  for (const [language, expected] of Object.entries(editions)) {
    const reply = await world.reach(`/definitions/${hash}/${language}.json`);
    expect(reply.headers.get('Cache-Control')).toContain('immutable');
    const edition: Definition = await reply.json();
    expect(edition.languages).toEqual([language]);
    expect(await definitionHash(edition)).toBe(expected);
  }
  for (const path of [`${hash}/xx.json`, `${'0'.repeat(64)}/nl.json`]) {
    expect((await world.reach(`/definitions/${path}`)).status).toBe(404);
  }
});

it('questions asked for beside the link spare the second request, unless they are not those of the manifest', async () => {
  const world = await startWorld();
  const wave = await openWave(world);
  const early = `/definitions/of/${wave.manifestHash}/nl.json`;
  const asking = async (forged: boolean) => {
    const { origin, fetch } = connectionTo(world);
    const asked: string[] = [];
    const opened = await openLink({
      origin,
      fragment: wave.links.get('S101') ?? '',
      reads: 'nl',
      fetch: (url, init) => {
        const { pathname } = new URL(url);
        asked.push(pathname);
        return forged && pathname === early
          ? Promise.resolve(Response.json({ id: 'csi-full', sections: [] }))
          : fetch(url, init);
      },
    });
    expect(opened).toMatchObject({ state: 'open', wave: { definition: { languages: ['nl'] } } });
    return asked;
  };
  expect((await asking(false)).sort()).toEqual([early, '/s/open']);
  expect((await asking(true)).length).toBe(3);
  await closeWave(world, wave);
  expect((await world.reach(early)).status).toBe(404);
});

it('whoever chose another language than the staff list has does not load the questions twice', async () => {
  const world = await startWorld();
  const wave = await openWave(world);
  const [other = 'en'] = (
    (await (await world.reach(`/w/${wave.id}/manifest`)).json()) as { manifest: Manifest }
  ).manifest.languages.filter((language) => language !== 'nl');
  const asking = async (wished: boolean) => {
    const { origin, fetch } = connectionTo(world);
    const asked: string[] = [];
    const fragment = wave.links.get('S101') ?? '';
    const opened = await openLink({
      ...{ origin, fragment, reads: other, wished },
      fetch: (url, init) => {
        asked.push(new URL(url).pathname);
        return fetch(url, init);
      },
    });
    if (opened.state !== 'open') throw new Error(opened.state);
    await opened.wave.speak(wished ? other : opened.wave.language);
    return { asked: asked.sort(), languages: opened.wave.definition.languages };
  };
  const early = `/definitions/of/${wave.manifestHash}/${other}.json`;
  expect(await asking(true)).toEqual({ asked: [early, '/s/open'], languages: [other] });
  // A guess by the language of the device gives way to the staff list.
  const guessed = await asking(false);
  expect(guessed.languages).toEqual(['nl']);
  expect(guessed.asked).toHaveLength(3);
});

it('HR reads the questions through in every language of the wave, and in no other', async () => {
  const world = await startWorld();
  const wave = await openWave(world);
  const { manifest } = (await (await world.reach(`/w/${wave.id}/manifest`)).json()) as {
    manifest: Manifest;
  };
  const asked = await world.reach(`/definitions/${manifest.definition.hash}.json`);
  const definition: Definition = await asked.json();
  const { languages } = manifest;
  expect(languages.length).toBeGreaterThan(1);
  expect(definition.languages.length).toBeGreaterThan(languages.length);
  for (const language of languages) {
    const page = await world.hr.get(`/manage/waves/${wave.id}/proof?reading=${language}`);
    const title = definition.sections[0]?.screens[0]?.title[language] ?? '';
    expect(page).toContain(`lang="${language}">${title.replaceAll('&', '&amp;')}`);
  }
  const other = await world.hr.get(`/manage/waves/${wave.id}/proof?reading=xx&side=everybody`);
  const [, choices = ''] = /<select id="reading"[^>]*>(.*?)<\/select>/s.exec(other) ?? [];
  expect([...choices.matchAll(/value="([\w-]+)"/g)].map(([, one]) => one)).toEqual(languages);
  expect(other).toContain('lang="nl">');
});
