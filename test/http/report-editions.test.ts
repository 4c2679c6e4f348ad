import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { inviteViewer } from '../../scripts/play/hr.ts';
import { readStagesOf, setStages } from '../../src/actions/set-stages.ts';
import { releasedWave } from '../support/released-wave.ts';
import { pass, startWorld, type World } from '../support/world.ts';
import { expectRefusal } from '../support/world-dump.ts';
import { memberWith } from '../support/world-roles.ts';
import type { Person } from '../support/world-visitor.ts';
import type { PlayedWave } from '../support/world-wave.ts';

let world: World;
let wave: PlayedWave;
/** Each signs in anew: a visit that is not used for half a day ends. */
let council: () => Promise<Person>;
let manager: () => Promise<Person>;
let head: () => Promise<Person>;

const day = 86_400_000;

beforeAll(async () => {
  world = await startWorld();
  wave = await releasedWave(world);
  const from = (days: number) => new Date(world.clock.now.getTime() + days * day).toISOString();
  const stages = { management: from(2), council: from(4), 'unit-heads': from(6), staff: from(8) };
  const before = await readStagesOf(world.context(), wave.id);
  if (!before) throw new Error('not published');
  await setStages(world.context(), wave.id, { ...before, ...stages });
  council = () => memberWith(world, 'council');
  manager = async () => world.signIn(await inviteViewer(world.hr, wave.id, null));
  head = async () => world.signIn(await inviteViewer(world.hr, wave.id, 'Zorg'));
});

const anybody = async () => ({ ask: (path: string) => world.reach(path, json) });
const of = (id: string) => `/results/${wave.id}/editions/${id}`;
const json = { headers: { accept: 'application/json' } };

describe('each edition', () => {
  it('is seen from the day of its audience on, and not before', async () => {
    const doors = [
      { who: manager, path: of('board'), days: 2 },
      { who: council, path: `/council/${wave.id}/report`, days: 2 },
      { who: head, path: of('unit'), days: 2 },
      { who: anybody, path: `/w/${wave.id}/report`, days: 2 },
    ];
    for (const { who, path, days } of doors) {
      const early = await who();
      await expectRefusal(() => early.ask(path, json), 404, 'release.none');
      await pass(world, { days });
      expect((await (await who()).ask(path, json)).status).toBe(200);
    }
  });

  it('is a page, a PDF and, for who signs in, slides', async () => {
    const files = [
      { who: world.hr, path: of('board') },
      { who: world.hr, path: of('council') },
      { who: world.hr, path: of('staff') },
      { who: world.hr, path: `${of('unit')}?unit=Zorg` },
      { who: await head(), path: of('unit') },
      { who: await council(), path: `/council/${wave.id}/report` },
    ];
    for (const { who, path } of files) {
      const [at, query = ''] = path.split('?');
      const page = await (await who.ask(path)).text();
      for (const form of ['pdf', 'pptx']) {
        const file = `${at}/${form}${query && `?${query}`}`;
        expect(page).toContain(file);
        const bytes = new Uint8Array(await (await who.ask(file)).arrayBuffer());
        if (form === 'pdf') expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe('%PDF-');
        else expect(Object.keys(unzipSync(bytes))).toContain('ppt/slides/slide2.xml');
      }
    }
  });

  it('is of its own readers: a head has the unit only, management no council’s', async () => {
    const [unit, whole] = [await head(), await manager()];
    for (const id of ['board', 'council', 'staff']) {
      await expectRefusal(() => unit.ask(of(id), json), 404, 'page.unknown');
    }
    for (const id of ['council', 'staff']) {
      await expectRefusal(() => whole.ask(of(id), json), 404, 'page.unknown');
    }
    await expectRefusal(() => world.hr.ask(of('__proto__'), json), 404, 'page.unknown');
    await expectRefusal(() => world.hr.ask(of('unit'), json), 404, 'page.unknown');
    expect((await (await council()).ask(of('council'), json)).status).toBe(403);
  });

  it('for staff is read in every language of staff, without signing in', async () => {
    const said = { nl: 'Wat jullie zeiden', de: 'Was Sie sagten', pl: 'Co powiedzieliście' };
    for (const [language, words] of Object.entries(said)) {
      const page = await (
        await world.reach(`/w/${wave.id}/report?language=${language}`, {})
      ).text();
      expect(page).toContain(words);
      expect(page).toContain(`/w/${wave.id}/receipts`);
      const file = await world.reach(`/w/${wave.id}/report/pdf?language=${language}`, {});
      expect(file.headers.get('content-type')).toBe('application/pdf');
    }
  });

  it('the log says from when each sees it', async () => {
    expect(await world.hr.get('/manage/log')).toContain('ondernemingsraad: ');
  });
});
