import { env } from 'cloudflare:test';
import { beforeAll, describe, expect, it } from 'vitest';
import { inviteKeyHolder } from '../../src/actions/invite-key-holder.ts';
import { readWave } from '../../src/actions/read-wave.ts';
import { countPeople } from '../../src/storage/people.ts';
import { findPlan } from '../../src/storage/plans.ts';
import { pass, startWorld, type World } from '../support/world.ts';
import { dump, withoutTrace } from '../support/world-dump.ts';
import { hrPost } from '../support/world-hr.ts';
import { signIn } from '../support/world-visitor.ts';
import { fixWave, keyHolders, openWave, planWave } from '../support/world-wave.ts';

/** What HR does at its desk besides the way of one wave. */

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

const idIn = (response: Response) =>
  /waves\/([0-9a-f]{12})/.exec(response.headers.get('location') ?? '')?.[1] ?? '';

describe('a draft', () => {
  it('is deleted with everything it held, and only the log remembers it', async () => {
    const id = await planWave(world, { title: 'Vergissing' });
    await world.hr.postForm(`/manage/waves/${id}/unplan`, {});
    const [holder] = await keyHolders(world, id);
    await withoutTrace(async () => {
      expect((await hrPost(world, `/manage/waves/${id}/delete`)()).status).toBe(422);
    });
    const deleted = await hrPost(world, `/manage/waves/${id}/delete`, { sure: 'yes' })();
    const after = await world.hr.get(deleted.headers.get('location') ?? '');
    expect(after).toContain('Het concept is weggegooid.');
    expect(after).not.toContain('Opgeslagen');
    const { log: lines, ...tables } = await dump();
    expect(JSON.stringify(tables)).not.toContain(id);
    expect(lines?.at(-1)).toMatchObject({ action: 'wave.deleted' });
    expect(await countPeople(world.context().db, id)).toBe(0);
    expect(await findPlan(world.context().db, id)).toBeNull();
    expect((await world.hr.ask(`/manage/waves/${id}`)).status).toBe(404);
    expect((await holder?.ask(`/key/${id}`))?.status).toBe(401);
    const log = await world.hr.get('/manage/log');
    expect(log).toContain('Concept weggegooid');
    expect(log).toContain('naam: Vergissing');
  });

  it('that is a draft no more cannot be deleted', async () => {
    const id = await planWave(world);
    await withoutTrace(async () => {
      const response = await hrPost(world, `/manage/waves/${id}/delete`, { sure: 'yes' })();
      expect(response.status).toBe(409);
    });
  });
});

describe('a wave like an earlier one', () => {
  it('takes over what was decided, and neither people, plan, key nor dates', async () => {
    const first = await fixWave(world, { k: 6, coreValues: [{ nl: 'Moed', en: 'Courage' }] });
    world.clock.now = new Date(world.clock.now.getTime() + 40 * 60_000);
    const post = hrPost(world, `/manage/waves/${first.id}/copy`, { title: 'Voorjaar' });
    const id = idIn(await post());
    const before = await readWave(world.context(), first.id);
    const after = await readWave(world.context(), id);
    expect(after).toMatchObject({ title: 'Voorjaar', state: 'draft', boxKey: null });
    expect(after.manifestHash).toBeNull();
    const { opens, closes, reviewed, ...decided } = after.settings;
    expect(before.settings).toMatchObject(decided);
    expect(decided.coreValues).toHaveLength(1);
    expect(reviewed).toBe(false);
    expect(Date.parse(opens)).toBeGreaterThan(world.clock.now.getTime());
    const length = ({ opens: from, closes: to }: { opens: string; closes: string }) =>
      Date.parse(to) - Date.parse(from);
    expect(length({ opens, closes })).toBe(length(before.settings));
    expect(await countPeople(world.context().db, id)).toBe(0);
    const log = await world.hr.get('/manage/log');
    expect(log).toContain(`naar het voorbeeld van: ${before.title}`);
  });

  it('knows what the columns and words of the staff list mean', async () => {
    const first = await fixWave(world);
    const before = (await dump()).roster_mapping;
    const id = idIn(await hrPost(world, `/manage/waves/${first.id}/copy`, { title: 'Weer' })());
    expect((await dump()).roster_mapping).toEqual(before);
    const unusual = 'personeelsnummer;naam;e-mail;afdeling;laag;locatie;klantcontact;taal\n';
    const list = new File([`${unusual}S1;A;;Zorg;Medewerker;Noord;dagelijks;nl\n`], 'lijst.csv');
    const page = await hrPost(world, `/manage/waves/${id}/roster`, { roster: list })();
    expect(page.status).toBe(200);
  });

  it('is made once by one press, and needs a name', async () => {
    const first = await planWave(world);
    const fields = { title: 'Eenmaal', once: 'a'.repeat(32) };
    const post = hrPost(world, `/manage/waves/${first}/copy`, fields);
    expect(idIn(await post())).toBe(idIn(await post()));
    expect((await world.hr.get('/manage')).match(/>Eenmaal</g)).toHaveLength(1);
    for (const title of ['', ' ', 'x'.repeat(81)]) {
      await withoutTrace(async () => {
        const refused = await hrPost(world, `/manage/waves/${first}/copy`, { title })();
        expect(refused.status).toBe(422);
        if (title.trim()) expect(await refused.text()).toContain(title);
      });
    }
  });
});

describe('the key holder’s link', () => {
  it('works again weeks later, when the box has to be opened, and on another device', async () => {
    const { id } = await openWave(world);
    const token = await inviteKeyHolder(world.context(), id, 0, 'press');
    const first = await signIn(world.reach, token);
    expect((await first.ask(`/key/${id}`)).status).toBe(200);
    await pass(world, { days: 25 });
    await world.schedule();
    expect((await readWave(world.context(), id)).state).toBe('closed');
    expect((await first.ask(`/key/${id}`)).status).toBe(401);
    for (const _device of ['the same', 'another']) {
      const again = await signIn(world.reach, token);
      expect((await again.ask(`/key/${id}`)).status).toBe(200);
    }
  });
});

describe('the log', () => {
  it('speaks words, of waves by their name, at the organisation’s own time', async () => {
    const id = await planWave(world, { title: 'Herfst' });
    const log = await world.hr.get('/manage/log');
    expect(log).toContain('Tijden zijn die van Europe/Amsterdam.');
    expect(log).toContain('Groepen gemaakt');
    expect(log).toContain('meting: Herfst');
    expect(log).not.toMatch(/\bwave\.[a-z]+|\bkey\.[a-z]+/);
    const at = world.clock.now.toISOString();
    // Amsterdam is an hour ahead in November.
    const hour = String(Number(at.slice(11, 13)) + 1).padStart(2, '0');
    expect(log).toContain(`<time datetime="${at}">${at.slice(0, 10)} ${hour}:${at.slice(14, 16)}`);
    expect(log).not.toContain(`meting: ${id}`);
  });
});

describe('the days of a wave', () => {
  it('are those HR chose, also where the evening is the next day in Greenwich, and then those it had', async () => {
    Reflect.set(env, 'TIME_ZONE', 'America/Curacao');
    const on = (days: number) =>
      new Date(world.clock.now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
    const said = (iso: string) =>
      new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
    const { id } = await fixWave(world, { opens: on(5), closes: on(12) });
    const planned = `${said(on(5))} tot en met ${said(on(12))}`;
    for (const path of ['/manage', `/manage/waves/${id}`, `/manage/waves/${id}/council`]) {
      expect(await world.hr.get(path)).toContain(planned);
    }
    await world.hr.postForm(`/manage/waves/${id}/open`, { sure: 'yes' });
    await world.hr.postForm(`/manage/waves/${id}/close`, { sure: 'yes' });
    for (const path of ['/manage', `/manage/waves/${id}`]) {
      expect(await world.hr.get(path)).toContain(`${said(on(0))} tot en met ${said(on(0))}`);
    }
    Reflect.deleteProperty(env, 'TIME_ZONE');
  });
});
