import { env } from 'cloudflare:test';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { unlimited } from '../../scripts/local/limited-d1.ts';
import { sendCodes } from '../../src/actions/members/send-codes.ts';
import { createApp } from '../../src/app.tsx';
import type { Role } from '../../src/core/ground/roles.ts';
import type { Outcome } from '../../src/mail/sender.ts';
import { codeBrowser, codesSent, costOfWrongCode } from '../support/code-browser.ts';
import { startWorld, type World } from '../support/world.ts';
import { dump, withoutTrace } from '../support/world-dump.ts';
import { readLetters, runClock, wait } from '../support/world-letters.ts';
import { keepOutbox } from '../support/world-mail.ts';
import { personWith, reachApp } from '../support/world-visitor.ts';

/** A code by mail: the same answer to everybody, and nobody in but whoever reads the mailbox. */

let world: World;
let outbox: string[];
const addresses: Partial<Record<Role, string>> = {};

beforeAll(async () => {
  outbox = keepOutbox();
  world = await startWorld();
  const until = '2027-06-01';
  for (const [role, bounds] of [
    ['owner', {}],
    ['hr', {}],
    ['consultant', { until }],
    ['management', { wave: '' }],
    ['council', {}],
  ] as const) {
    const email = `${role}@brug.example`;
    addresses[role] = email;
    await world.hr.postForm('/manage/members', { name: role, email, role, ...bounds });
  }
});

beforeEach(() => {
  // A minute and an hour of its own: tries are counted by the one, codes by the other.
  wait(world, 61);
  outbox.length = 0;
});
afterEach(() => runClock(world, 2));

const browser = () => codeBrowser(world);

const codes = () => codesSent(world, outbox);
const other = (code: string) => code.replace(/\d/g, (digit) => String((Number(digit) + 1) % 10));
const of = (role: Role) => addresses[role] ?? '';

describe('asking for a code', () => {
  it('says and does the same for a member, for somebody who may not, and for a stranger', async () => {
    const shape = async (address: string) => {
      const own = browser();
      const before = (await dump()).sign_in_code?.length ?? 0;
      const answer = await own.ask(address);
      const names = [...answer.headers].filter(([name]) => name !== 'set-cookie');
      const cookie = answer.headers.getSetCookie().map((one) => one.replace(/=[\w-]{43};/, ';'));
      const page = await (await own.see('/sign-in/code')).text();
      const rows = ((await dump()).sign_in_code?.length ?? 0) - before;
      return [answer.status, names, cookie, await answer.text(), page, rows];
    };
    const known = await shape(of('management'));
    expect(known[0]).toBe(303);
    expect(known[5]).toBe(1);
    for (const address of [of('hr'), 'niemand@elders.example', of('council').toUpperCase()]) {
      expect(await shape(address)).toEqual(known);
    }
  });

  it('brings one to those who read, in the language of the page, and to nobody else', async () => {
    for (const role of Object.keys(addresses) as Role[]) await browser().ask(of(role));
    await browser().ask('niemand@elders.example');
    const sent = await codes();
    expect([...sent.keys()].sort()).toEqual([of('council'), of('management')]);
    const [letter] = await readLetters(outbox);
    expect(letter?.subject).toBe('Je code om je aan te melden');
    expect(letter?.subject).not.toMatch(/\d{4}/);
    expect(letter?.text).not.toContain('http');
    expect(letter?.html).not.toContain('<a ');
    // Strangers' addresses are gone, and what is left holds no code.
    const { sign_in_code: left = [], log = [] } = await dump();
    const kept = left.map(({ address }) => address).filter((address) => address !== '');
    expect(kept.sort()).toEqual([of('council'), of('management')]);
    expect(left.filter(({ code }) => code === '')).toEqual([]);
    const digits = [...sent.values()].map((code) => code.replace(' ', ''));
    for (const code of digits) expect(JSON.stringify(left)).not.toContain(code);
    expect(JSON.stringify(log)).not.toContain('@brug.example');
    wait(world, 60);
    await runClock(world, 1);
    expect((await dump()).sign_in_code).toEqual([]);
  });

  it('of what is no address says so, and notes nothing', async () => {
    for (const address of ['', 'els', 'els@', 'x@y\r\nBcc: z@z.example']) {
      await withoutTrace(async () => expect((await browser().ask(address)).status).toBe(422));
    }
  });

  it('fills no mailbox: four an hour to one address, however many browsers ask', async () => {
    for (let turn = 0; turn < 8; turn += 1) {
      await browser().ask(of('management'));
      await runClock(world, 1);
    }
    expect(outbox).toHaveLength(4);
    await browser().ask(of('council'));
    expect((await codes()).has(of('council'))).toBe(true);
  });

  it('is bounded for one address and one network', async () => {
    const statuses = new Set<number>();
    // The platform counts by minutes of its own clock: a new one may begin halfway.
    for (let turn = 0; turn < 121 && !statuses.has(429); turn += 1) {
      statuses.add((await browser().ask('steeds@elders.example')).status);
    }
    expect([...statuses]).toEqual([303, 429]);
  });

  it('goes again while no server takes mail, leaves letters to staff their half of a step, and ends', async () => {
    await browser().ask(of('management'));
    await browser().ask(of('council'));
    const gone: string[] = [];
    let became: 'later' | 'accepted' = 'later';
    const context = () => ({
      ...world.context(),
      mail: {
        from: 'hr@brug.example',
        perStep: 2,
        clock: () => world.clock.now,
        sender: {
          async send(letters: readonly { to: string }[]) {
            gone.push(...letters.map(({ to }) => to));
            return { outcomes: letters.map(() => ({ became, code: '450' }) as Outcome) };
          },
        },
      },
    });
    expect([await sendCodes(context()), await sendCodes(context())]).toEqual([1, 1]);
    expect(gone).toHaveLength(2);
    became = 'accepted';
    expect([await sendCodes(context()), await sendCodes(context())]).toEqual([1, 1]);
    expect(await sendCodes(context())).toBe(0);
    expect([...new Set(gone)].sort()).toEqual([of('council'), of('management')]);
  });

  it('is offered only where mail is set up', async () => {
    expect(await (await world.reach('/sign-in')).text()).toContain('href="/sign-in/code"');
    const { MAIL_SENDER: _none, ...rest } = env as unknown as Record<string, unknown>;
    const mailless = reachApp(
      createApp(() => world.clock.now),
      rest as never,
    );
    expect(await (await mailless('/sign-in')).text()).not.toContain('/sign-in/code');
    expect((await mailless('/sign-in/code')).status).toBe(404);
    const asked = await mailless('/sign-in/code/ask', {
      method: 'POST',
      headers: { origin: world.hr.origin },
      body: new URLSearchParams({ address: of('management') }),
    });
    expect(asked.status).toBe(404);
  });
});

describe('a code', () => {
  it('lets in once, in the browser that asked, however it is typed', async () => {
    const own = browser();
    const stranger = browser();
    await own.ask(of('management'));
    await stranger.ask('niemand@elders.example');
    const code = (await codes()).get(of('management')) ?? '';
    expect((await stranger.enter(code)).status).toBe(422);
    expect((await browser().enter(code)).status).toBe(422);
    const entered = await own.enter(` ${code.replace(' ', '-')}. `);
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/results']);
    expect((await own.see('/results')).status).toBe(200);
    expect((await own.see('/manage')).status).toBe(403);
    const line = (await dump()).log?.findLast(({ action }) => action === 'sign-in.used');
    expect(line).toMatchObject({ actor: 'management' });
    expect(JSON.parse(String(line?.details))).toEqual({ by: 'code', role: 'management' });
    expect((await own.enter(code)).status).toBe(422);
  });

  it('says the same of a wrong one, an old one, and one that was never sent', async () => {
    const own = browser();
    const stranger = browser();
    const late = browser();
    for (const one of [own, late]) await one.ask(of(one === own ? 'council' : 'management'));
    await stranger.ask('niemand@elders.example');
    const sent = await codes();
    const code = sent.get(of('council')) ?? '';
    const said = await (await own.enter(other(code))).text();
    expect(said).toContain('Deze code klopt niet of werkt niet meer.');
    expect(await (await stranger.enter(code)).text()).toBe(said);
    // The database does the same for both, so that no time tells who is a member.
    expect(await costOfWrongCode(world, stranger)).toEqual(await costOfWrongCode(world, own));
    wait(world, 16);
    expect(await (await late.enter(sent.get(of('management')) ?? '')).text()).toBe(said);
  });

  it('is over after five tries, also when they come at once', async () => {
    const own = browser();
    await own.ask(of('council'));
    const code = (await codes()).get(of('council')) ?? '';
    const wrong = await Promise.all(Array.from({ length: 6 }, () => own.enter(other(code))));
    expect(wrong.map(({ status }) => status)).toEqual(Array(6).fill(422));
    const said = await wrong[0]?.text();
    expect(said).toContain('Je bent nog niet aangemeld.');
    expect(said).not.toContain('nog niets gedaan');
    expect((await own.enter(code)).status).toBe(422);
    // The next one works all the same.
    await own.ask(of('council'));
    outbox.length = 0;
    expect((await own.enter((await codes()).get(of('council')) ?? '')).status).toBe(303);
  });

  it('counts once when it arrives twice at the same moment', async () => {
    const own = browser();
    await own.ask(of('council'));
    const code = (await codes()).get(of('council')) ?? '';
    const both = await Promise.all([own.enter(code), own.enter(code)]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    const cookies = both.map((answer) => answer.headers.getSetCookie()[0]);
    expect(new Set(cookies).size).toBe(1);
  });

  it('may be typed again where the answer was lost, in its browser and nowhere else', async () => {
    const own = browser();
    await own.ask(of('council'));
    const held = own.cookies.get('__Host-code') ?? '';
    const code = (await codes()).get(of('council')) ?? '';
    const lost = await own.enter(code);
    const visits = (await dump()).visit;
    own.cookies.delete('__Host-session');
    own.cookies.set('__Host-code', held);
    expect((await own.enter(other(code))).status).toBe(422);
    const again = await own.enter(code);
    expect(again.status).toBe(303);
    expect(again.headers.getSetCookie()[0]).toBe(lost.headers.getSetCookie()[0]);
    expect((await dump()).visit).toEqual(visits);
    expect((await browser().enter(code)).status).toBe(422);
  });

  it('opens nothing for whoever became more, or is somebody else’s by now', async () => {
    const db = unlimited(env.DB);
    const member = await db
      .prepare('SELECT id FROM member WHERE email = ?')
      .bind(of('management'))
      .first<{ id: string }>();
    const own = browser();
    await own.ask(of('management'));
    const code = (await codes()).get(of('management')) ?? '';
    await db
      .prepare("INSERT INTO member_right (id, member, role) VALUES ('also', ?, 'hr')")
      .bind(member?.id)
      .run();
    expect((await own.enter(code)).status).toBe(422);
    await db.prepare("DELETE FROM member_right WHERE id = 'also'").run();
    await db
      .prepare("UPDATE member SET email = 'nieuw@brug.example' WHERE id = ?")
      .bind(member?.id)
      .run();
    expect((await own.enter(code)).status).toBe(422);
    await db
      .prepare('UPDATE member SET email = ? WHERE id = ?')
      .bind(of('management'), member?.id)
      .run();
  });

  it('adds to what this browser may do and throws nobody out', async () => {
    const own = browser();
    for (const role of ['council', 'management'] as const) {
      await own.ask(of(role));
      outbox.length = 0;
      expect((await own.enter((await codes()).get(of(role)) ?? '')).status).toBe(303);
    }
    for (const path of ['/council', '/results']) {
      expect((await own.see(path)).status).toBe(200);
    }
  });

  it('is worth nothing to whoever reads the database', async () => {
    await browser().ask(of('council'));
    const code = (await codes()).get(of('council')) ?? '';
    const [row] = (await dump()).sign_in_code ?? [];
    // The row is named by a hash: as the browser's secret it is nothing.
    const thief = personWith(world.reach, `__Host-code=${row?.id}`);
    const tried = await thief.ask('/sign-in/code', {
      method: 'POST',
      body: new URLSearchParams({ code }),
    });
    expect(tried.status).toBe(422);
    expect(String(row?.code)).toMatch(/^[0-9a-f]{64}$/);
  });
});
