import { beforeAll, describe, expect, it } from 'vitest';
import { inviteMember } from '../../src/actions/members/invite-member.ts';
import { startWorld, type World } from '../support/world.ts';
import { dump, withoutTrace } from '../support/world-dump.ts';
import { memberWith } from '../support/world-roles.ts';
import { type Person, personWith } from '../support/world-visitor.ts';
import { fixWave } from '../support/world-wave.ts';

/** Who comes in by a link, for how long, and who lets whom in. */

let world: World;
let hr: Person;
let owner: Person;

beforeAll(async () => {
  world = await startWorld();
  await fixWave(world);
  hr = await memberWith(world, 'hr');
  owner = await memberWith(world, 'owner');
});

describe('signing in', () => {
  const redeem = (token: string, cookie = '') =>
    world.reach('/sign-in', {
      method: 'POST',
      headers: { origin: world.hr.origin, cookie },
      body: new URLSearchParams({ token }),
    });
  const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? '';

  it('an owner’s link works once, a council’s on three devices', async () => {
    const token = await world.offerHr();
    expect((await redeem(token)).status).toBe(303);
    expect((await redeem(token)).status).toBe(401);
    const bounds = { wave: null, position: null, unit: null, until: null };
    const member = { name: 'OR', role: 'council', ...bounds } as const;
    const council = await inviteMember(world.context(), 'hr', member);
    for (const status of [303, 303, 303, 401]) expect((await redeem(council)).status).toBe(status);
  });

  it('a press whose answer was lost may be made again in its browser, and by nobody else', async () => {
    const offered = async () => {
      const answer = await world.reach('/sign-in');
      return answer.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
    };
    const [own = ''] = await offered();
    expect(own).toMatch(/^__Host-press=[0-9a-f]{32}$/);
    const hr = cookieOf(await redeem(await world.offerHr()));
    const token = await world.offerHr();
    const statuses = (answers: Response[]) => answers.map(({ status }) => status);
    const lost = await redeem(token, `${own}; ${hr}`);
    const begun = (await dump()).visit;
    // The browser still holds what it held before; the link opened anew changes nothing of it.
    const opened = await world.reach('/sign-in', { headers: { cookie: own } });
    expect(opened.headers.getSetCookie()).toEqual([]);
    const twice = [redeem(token, `${own}; ${hr}`), redeem(token, `${own}; ${hr}`)];
    const again = await Promise.all(twice);
    expect(statuses([lost, ...again])).toEqual([303, 303, 303]);
    expect(again.map((answer) => answer.headers.get('location'))).toEqual(['/manage', '/manage']);
    expect(again.map(cookieOf)).toEqual([cookieOf(lost), cookieOf(lost)]);
    expect((await dump()).visit).toEqual(begun);
    expect(again[0]?.headers.getSetCookie()[1]).toMatch(/^__Host-press=; Max-Age=0/);
    const [foreign = ''] = await offered();
    for (const cookie of ['', foreign, '__Host-press=', '__Host-press=a press']) {
      expect((await redeem(token, cookie)).status).toBe(401);
    }
    const start = world.clock.now;
    world.clock.now = new Date(start.getTime() + 31 * 60_000);
    expect((await redeem(token, own)).status).toBe(401);
    world.clock.now = start;
    await personWith(world.reach, cookieOf(lost)).ask('/sign-out', { method: 'POST' });
    expect((await redeem(token, own)).status).toBe(401);
  });

  it('a press that comes twice at once takes one device of a reader’s link', async () => {
    const bounds = { wave: null, position: null, unit: null, until: null };
    const token = await inviteMember(world.context(), 'hr', {
      name: 'OR',
      role: 'council',
      ...bounds,
    });
    const own = `__Host-press=${'0a'.repeat(16)}`;
    const both = await Promise.all([redeem(token, own), redeem(token, own)]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    expect(new Set(both.map(cookieOf)).size).toBe(1);
    for (const status of [303, 303, 401]) expect((await redeem(token)).status).toBe(status);
  });

  it('a link adds a right to a browser and takes none away', async () => {
    const hr = cookieOf(await redeem(await world.offerHr()));
    const bounds = { wave: null, position: null, unit: null, until: null };
    const council = { name: 'OR', role: 'council', ...bounds } as const;
    const token = await inviteMember(world.context(), 'hr', council);
    const person = personWith(world.reach, cookieOf(await redeem(token, hr)));
    for (const path of ['/manage', '/council', '/account']) {
      expect((await person.ask(path)).status).toBe(200);
    }
    expect((await personWith(world.reach, hr).ask('/manage')).status).toBe(401);
  });

  it('made-up, broken and foreign tokens open nothing', async () => {
    for (const token of ['', 'x', '#', `${'A'.repeat(42)}B`, 'A'.repeat(43), '../../manage']) {
      await withoutTrace(async () => expect((await redeem(token)).status).toBe(401));
    }
  });

  it('a visit lasts while it is used every half day, and thirty days at most', async () => {
    const start = world.clock.now;
    const hour = 3_600_000;
    const at = (hours: number) => {
      world.clock.now = new Date(start.getTime() + hours * hour);
    };
    const used = await memberWith(world, 'hr');
    const idle = await memberWith(world, 'hr');
    for (let hours = 0; hours < 30 * 24; hours += 11) {
      at(hours);
      expect((await used.ask('/manage')).status).toBe(200);
    }
    at(13);
    expect((await idle.ask('/manage')).status).toBe(401);
    at(30 * 24 + 1);
    expect((await used.ask('/manage')).status).toBe(401);
    world.clock.now = start;
  });

  it('a consultant’s right ends with its day, at midnight where the organisation is', async () => {
    const start = world.clock.now;
    const fields = { name: 'Bureau', role: 'consultant', until: '2026-11-23', unit: '', wave: '' };
    const page = await world.hr.postForm('/manage/members', { ...fields, email: '' });
    expect(page).toContain('Adviseur, tot en met 23 november 2026');
    world.clock.now = new Date('2026-11-23T22:59:00Z');
    const consultant = await world.signIn(/sign-in#([\w-]{43})/.exec(page)?.[1] ?? '');
    expect((await consultant.ask('/manage')).status).toBe(200);
    expect(await consultant.get('/account')).toContain('Adviseur, tot en met 23 november 2026');
    world.clock.now = new Date('2026-11-23T23:00:00Z');
    expect((await consultant.ask('/manage')).status).toBe(401);
    world.clock.now = start;
  });

  it('signing out ends the visit on the server', async () => {
    const hr = await memberWith(world, 'hr');
    expect((await hr.ask('/manage')).status).toBe(200);
    expect((await hr.ask('/sign-out', { method: 'POST' })).status).toBe(303);
    expect((await hr.ask('/manage')).status).toBe(401);
  });

  it('somebody signs the own other devices out, and nobody else’s', async () => {
    const bounds = { wave: null, position: null, unit: null, until: null };
    const member = { name: 'OR', role: 'council', ...bounds } as const;
    const token = await inviteMember(world.context(), 'hr', member);
    const [phone, laptop] = [await world.signIn(token), await world.signIn(token)];
    const stranger = await memberWith(world, 'council');
    const page = await laptop.get('/account');
    const ids = [...page.matchAll(/name="visit" value="([0-9a-f]+)"/g)].map((found) => found[1]);
    expect(ids).toHaveLength(1);
    const visit = String(ids[0]);
    await expect(stranger.postForm('/account/devices/end', { visit })).rejects.toThrow('404');
    await laptop.postForm('/account/devices/end', { visit });
    expect((await phone.ask('/council')).status).toBe(401);
    expect((await laptop.ask('/council')).status).toBe(200);
  });

  it('a made-up cookie is nobody', async () => {
    for (const value of ['x', '', 'A'.repeat(43), "' OR 1=1 --"]) {
      const stranger = personWith(world.reach, `__Host-session=${value}`);
      const response = await withoutTrace(() => stranger.ask('/manage'));
      expect(response.status).toBe(401);
    }
  });

  it('the cookie is bound to the host and out of reach of scripts', async () => {
    const cookie = (await redeem(await world.offerHr())).headers.getSetCookie()[0] ?? '';
    expect(cookie).toMatch(/^__Host-session=/);
    for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) {
      expect(cookie).toContain(attribute);
    }
  });
});

describe('letting people in', () => {
  const form = (fields: Record<string, string>) => ({
    name: 'Els',
    unit: '',
    wave: '',
    until: '',
    ...fields,
  });

  it('HR lets a colleague in, gives a new link for a lost one, and takes the right away', async () => {
    const tokenOn = (page: string) => /sign-in#([\w-]{43})/.exec(page)?.[1] ?? '';
    const first = tokenOn(await hr.postForm('/manage/members', form({ role: 'hr' })));
    const page = await hr.get('/manage/members');
    const id = /Els[\s\S]*?members\/([0-9a-f]+)\/link/.exec(page)?.[1] ?? '';
    const second = tokenOn(await hr.postForm(`/manage/members/${id}/link`, {}));
    await expect(world.signIn(first)).rejects.toThrow('sign-in.unknown');
    const els = await world.signIn(second);
    expect((await els.ask('/manage')).status).toBe(200);
    expect(await hr.get(`/manage/members/${id}/remove`)).toContain('“Els” weghalen?');
    expect((await els.ask('/manage')).status).toBe(200);
    await hr.postForm(`/manage/members/${id}/remove`, {});
    expect((await els.ask('/manage')).status).toBe(401);
    expect(await hr.get('/manage/members')).not.toContain('Els');
  });

  it.each([
    ['no name', { role: 'hr', name: ' ' }],
    ['no role', { role: 'king' }],
    ['a head of no department', { role: 'unit-head', unit: 'Nergens' }],
    ['a consultant without an end', { role: 'consultant' }],
    ['an end that has passed', { role: 'hr', until: '2020-01-01' }],
    ['an end that is no day', { role: 'hr', until: '2026-02-31x' }],
    ['an owner, by HR', { role: 'owner' }],
  ])('%s is refused, and nobody is let in', async (_what, fields) => {
    await withoutTrace(async () => {
      const body = new URLSearchParams(form(fields as unknown as Record<string, string>));
      expect((await hr.ask('/manage/members', { method: 'POST', body })).status).toBe(422);
    });
  });

  it('offers the departments of a plan, however long its text', async () => {
    const offered = async () =>
      (await owner.get('/manage/members')).match(/<option value="[^"]*">/g);
    const before = await offered();
    expect(before).toContain('<option value="Zorg">');
    const { db } = world.context();
    // The first part ends within the axes, as where thousands of departments fill it.
    await db.run('UPDATE plan_part SET part = part + 1');
    await db.run(`INSERT INTO plan_part SELECT wave, 0, substr(body, 1, instr(body, '"axes":') + 20)
      FROM plan_part WHERE part = 1`);
    await db.run(
      `UPDATE plan_part SET body = substr(body, instr(body, '"axes":') + 21) WHERE part = 1`,
    );
    expect(await offered()).toEqual(before);
  });

  it('HR neither links nor removes an owner, and the last owner stays', async () => {
    const rows = [
      ...(await owner.get('/manage/members')).matchAll(/members\/([0-9a-f]+)\/remove/g),
    ];
    const seen = new Set(
      [...(await hr.get('/manage/members')).matchAll(/members\/([0-9a-f]+)\/remove/g)].map(
        (row) => row[1],
      ),
    );
    const owners = rows.map((row) => String(row[1])).filter((id) => !seen.has(id));
    expect(owners.length).toBeGreaterThan(1);
    for (const id of owners) {
      await expect(hr.postForm(`/manage/members/${id}/remove`, {})).rejects.toThrow('403');
      await expect(hr.postForm(`/manage/members/${id}/link`, {})).rejects.toThrow('403');
    }
    const removed: number[] = [];
    for (const id of owners) {
      removed.push((await owner.ask(`/manage/members/${id}/remove`, { method: 'POST' })).status);
    }
    expect(removed.filter((status) => status === 303).length).toBeLessThan(owners.length);
  });

  it('whoever would remove themselves is told so, and the last owner is not offered it', async () => {
    await memberWith(world, 'owner');
    const owner = await memberWith(world, 'owner');
    const page = await owner.get('/manage/members');
    expect(page.match(/dit ben jij/g)).toHaveLength(1);
    const mine = /dit ben jij[\s\S]*?members\/([0-9a-f]+)\/remove/.exec(page)?.[1] ?? '';
    const others = [...page.matchAll(/members\/([0-9a-f]+)\/remove/g)].map((row) => String(row[1]));
    expect(await owner.get(`/manage/members/${mine}/remove`)).toContain('Dit ben je zelf');
    for (const id of others) {
      if (id !== mine) await owner.ask(`/manage/members/${id}/remove`, { method: 'POST' });
    }
    const last = await owner.get(`/manage/members/${mine}/remove`);
    expect(last).toContain('Dit is de enige eigenaar');
    expect(last).not.toContain('button-danger');
  });
});
