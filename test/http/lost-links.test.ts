import { env } from 'cloudflare:test';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { unlimited } from '../../scripts/local/limited-d1.ts';
import type { Context } from '../../src/actions/context.ts';
import { sendLostLinks } from '../../src/actions/mail/send-lost-links.ts';
import { insertLinkRequests, mostWaiting } from '../../src/storage/link-requests.ts';
import { startWorld, type World } from '../support/world.ts';
import { dump, withoutTrace } from '../support/world-dump.ts';
import { hrPost } from '../support/world-hr.ts';
import { addressOf, readLetters, runClock, wait } from '../support/world-letters.ts';
import { keepOutbox } from '../support/world-mail.ts';
import { answerAs } from '../support/world-staff.ts';
import { openWave, type PlayedWave, rowOf } from '../support/world-wave.ts';

/** A lost link: whoever asks gets the same answer, and the link goes to the address alone. */

let world: World;
let wave: PlayedWave;
let outbox: string[];

beforeAll(async () => {
  outbox = keepOutbox();
  world = await startWorld();
  wave = await openWave(world);
});

beforeEach(async () => {
  wait(world, 24 * 60);
  outbox.length = 0;
  world.hr = await world.signIn(await world.offerHr());
});

const ask = (address: string) =>
  world.reach('/lost', {
    method: 'POST',
    headers: { origin: world.hr.origin },
    body: new URLSearchParams({ address }),
  });
const linkOf = (number: string) => `${world.hr.origin}/s#${wave.links.get(number)}`;
const shape = async (response: Response) => [
  response.status,
  [...response.headers],
  await response.text(),
];

describe('asking for a lost link', () => {
  it('says the same to everybody, and causes the same at the database', async () => {
    const known = await shape(await ask(addressOf('S101')));
    const [, waiting] = [known, (await dump()).link_request];
    expect(await shape(await ask('niemand@voorbeeld.example'))).toEqual(known);
    expect(waiting).toHaveLength(1);
    expect((await dump()).link_request).toHaveLength(2);
    for (const written of ['', 'geen adres', 'x@y\r\nBcc: z@z.example']) {
      expect(await shape(await ask(written))).toEqual(known);
    }
    await runClock(world, 1);
  });

  it('brings the link to that address alone, whatever its case, once a day, also after answering', async () => {
    await answerAs(world, wave, 'S102');
    await ask('S102@Voorbeeld.Example');
    await ask('niemand@voorbeeld.example');
    expect(outbox).toEqual([]);
    await runClock(world, 3);
    const [letter, ...more] = await readLetters(outbox);
    expect(more).toEqual([]);
    expect(letter?.to).toBe(addressOf('S102'));
    expect(letter?.text.split(/\r?\n/)).toContain(linkOf('S102'));
    expect(letter?.text).toContain('Je vroeg om je link.');
    await ask(addressOf('S102'));
    await runClock(world, 2);
    expect(outbox).toHaveLength(1);
    wait(world, 24 * 60);
    await ask(addressOf('S102'));
    await runClock(world, 2);
    expect(outbox).toHaveLength(2);
  });

  it('leaves no address behind once its turn came, and nothing the day after', async () => {
    const lines = (await dump()).log?.length;
    await ask(addressOf('S103'));
    await ask('niemand@voorbeeld.example');
    await runClock(world, 1);
    const { link_request: left = [], log = [] } = await dump();
    expect(log.length).toBe(lines);
    expect(left.map(({ address }) => address)).toEqual(left.map(() => ''));
    expect(JSON.stringify(left)).not.toContain('@');
    expect(JSON.stringify(log)).not.toContain('@voorbeeld');
    wait(world, 24 * 60);
    await runClock(world, 1);
    expect((await dump()).link_request).toEqual([]);
  });

  it('is tried again while no server takes mail', async () => {
    await ask(addressOf('S104'));
    const { OUTBOX, ...rest } = (await import('cloudflare:test')).env as Record<string, unknown>;
    let down = true;
    const context = () => ({
      ...world.context(),
      mail: {
        from: 'hr@brug.example',
        perStep: 10,
        clock: () => world.clock.now,
        sender: {
          async send(letters: readonly { to: string }[]) {
            if (down) return { outcomes: [], trouble: 'unreachable' as const };
            outbox.push(...letters.map(({ to }) => to));
            return { outcomes: letters.map(() => ({ became: 'accepted' as const })) };
          },
        },
      },
    });
    expect(OUTBOX && rest).toBeTruthy();
    expect(await sendLostLinks(context())).toBe(0);
    down = false;
    expect(await sendLostLinks(context())).toBe(1);
    expect(await sendLostLinks(context())).toBe(0);
    expect(outbox).toEqual([addressOf('S104')]);
  });

  it('goes once, also where many share the address and a step takes fewer letters', async () => {
    const shared = 'ploeg@voorbeeld.example';
    const db = unlimited(env.DB);
    const numbers = [...wave.links.keys()].slice(10, 14);
    for (const number of numbers) {
      await db
        .prepare('UPDATE invitation SET email = ? WHERE wave = ? AND number = ?')
        .bind(shared, wave.id, number)
        .run();
    }
    await ask(shared);
    const gone: string[] = [];
    const context = {
      ...world.context(),
      mail: {
        from: 'hr@brug.example',
        perStep: 3,
        clock: () => world.clock.now,
        sender: {
          async send(letters: readonly { to: string }[]) {
            gone.push(...letters.map(({ to }) => to));
            return {
              outcomes: letters.map((_, at) => ({ became: became(at), code: 'unsure' as const })),
            };
          },
        },
      } as Context['mail'],
    };
    // The server takes one and puts the others off.
    let became = (at: number): 'accepted' | 'later' | 'unsure' => (at === 0 ? 'accepted' : 'later');
    for (let minute = 0; minute < 4; minute += 1) await sendLostLinks(context);
    expect(gone).toEqual([shared, shared, shared]);
    // It hangs up without a word once it has the letter.
    became = () => 'unsure';
    const alone = addressOf('S109');
    await ask(alone);
    for (let minute = 0; minute < 4; minute += 1) await sendLostLinks(context);
    expect(gone.filter((to) => to === alone)).toHaveLength(1);
  });

  it('comes as soon however many strangers ask, and those leave no address behind', async () => {
    const { db } = world.context();
    const day = world.clock.now.toISOString().slice(0, 10);
    const strangers = Array.from({ length: 250 }, (_, at) => ({
      ...{ name: `${String(at).padStart(4, '0')}`, day },
      address: `vreemd${at}@voorbeeld.example`,
    }));
    await db.batch(insertLinkRequests(db, strangers, mostWaiting) as never);
    await ask(addressOf('S108'));
    await runClock(world, 1);
    expect((await readLetters(outbox)).map(({ to }) => to)).toEqual([addressOf('S108')]);
    await runClock(world, 3);
    const { link_request: left = [] } = await dump();
    expect(left.filter(({ address }) => address !== '')).toEqual([]);
    const plan = await unlimited(env.DB)
      .prepare("EXPLAIN QUERY PLAN SELECT count(*) FROM link_request WHERE address <> ''")
      .all<{ detail: string }>();
    expect(plan.results.map(({ detail }) => detail).join()).toContain('link_request_waiting');
  });

  it('of somebody whose wave is not open brings nothing', async () => {
    const closed = await openWave(world);
    await world.hr.postForm(`/manage/waves/${closed.id}/close`, { sure: 'yes' });
    await ask(addressOf('S105'));
    await runClock(world, 1);
    const letters = await readLetters(outbox);
    expect(letters.map(({ text }) => text.includes(linkOf('S105')))).toEqual([true]);
  });

  it('of a wave that was fixed before its host was kept waits until HR looks at it, and leads to HR’s host', async () => {
    const older = unlimited(env.DB).prepare('UPDATE wave SET origin = NULL WHERE id = ?');
    await older.bind(wave.id).run();
    await world.reach('/lost', {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example', host: 'elsewhere.example' },
      body: new URLSearchParams({ address: addressOf('S110') }),
    });
    await ask(addressOf('S110'));
    await runClock(world, 2);
    expect(outbox).toEqual([]);
    await world.hr.get(`/manage/waves/${wave.id}`);
    await runClock(world, 2);
    const letters = await readLetters(outbox);
    expect(letters.map(({ to }) => to)).toEqual([addressOf('S110')]);
    expect(letters[0]?.text.split(/\r?\n/)).toContain(linkOf('S110'));
    expect((await rowOf(world, wave.id)).origin).toBe(world.hr.origin);
  });

  it('is bounded for one network and one address', async () => {
    const statuses = new Set<number>();
    // The platform counts by minutes of its own clock: a new one may begin halfway.
    for (let turn = 0; turn < 121 && !statuses.has(429); turn += 1) {
      statuses.add((await ask('steeds@voorbeeld.example')).status);
    }
    expect([...statuses]).toEqual([200, 429]);
  });
});

describe('HR', () => {
  it('has a link sent again by employee number, as often as somebody asks, logged as a number', async () => {
    const again = (numbers: string) =>
      hrPost(world, `/manage/waves/${wave.id}/mail/again`, { numbers });
    expect(await world.hr.get(`/manage/waves/${wave.id}/invite`)).toContain(
      'Mail deze mensen hun link opnieuw',
    );
    for (let turn = 1; turn <= 2; turn += 1) {
      expect((await again('S106, S107')()).status).toBe(303);
      await runClock(world, 1);
    }
    const letters = await readLetters(outbox);
    expect(letters.map(({ to }) => to).sort()).toEqual(
      ['S106', 'S106', 'S107', 'S107'].map(addressOf),
    );
    const { log = [] } = await dump();
    expect(log.filter(({ action }) => action === 'mail.asked').at(-1)?.details).toBe(
      `{"count":2,"wave":"${wave.id}"}`,
    );
    await withoutTrace(async () => {
      const refused = await again('S106 onbekend9')();
      expect(refused.status).toBe(422);
      const page = await refused.text();
      expect(page).toContain('Personeelsnummer onbekend9 is niet uitgenodigd.');
      expect(page).toContain('>S106 onbekend9</textarea>');
    });
  });
});
