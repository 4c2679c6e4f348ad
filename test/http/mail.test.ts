import PostalMime from 'postal-mime';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sendMail } from '../../src/actions/mail/send-mail.ts';
import { runSchedule } from '../../src/actions/run-schedule.ts';
import type { Delivery, Letter } from '../../src/mail/sender.ts';
import { startWorld, type World } from '../support/world.ts';
import { dump } from '../support/world-dump.ts';
import { hrPost } from '../support/world-hr.ts';
import { addressesOf, contextSending, keepOutbox, slowOutbox } from '../support/world-mail.ts';
import { answerAs } from '../support/world-staff.ts';
import { closeWave, fixWave, openWave, type PlayedWave } from '../support/world-wave.ts';

/** Letters with links: 48 people, ten letters a minute. */

let world: World;
let outbox: string[];

beforeAll(async () => {
  outbox = keepOutbox();
  world = await startWorld();
});

beforeEach(async () => {
  outbox.length = 0;
  // The clock of the tests goes on for days; a visit lasts half of one.
  world.hr = await world.signIn(await world.offerHr());
});

const keepOutboxAgain = () => slowOutbox(outbox, async () => {});

const minute = 60_000;
function wait(minutes: number): void {
  world.clock.now = new Date(world.clock.now.getTime() + minutes * minute);
}

const letters = {
  sender: 'Personeelszaken',
  'subject-nl': 'Hoe zie jij het?',
  'words-nl': 'Beste collega,\n\nDoe mee.',
  'subject-en': 'How do you see it?',
  'words-en': 'Dear colleague,\n\nTake part.',
};
const mailPath = (wave: PlayedWave) => `/manage/waves/${wave.id}/mail`;

async function prove(wave: PlayedWave): Promise<void> {
  await world.hr.postForm(mailPath(wave), letters);
  await world.hr.postForm(`${mailPath(wave)}/proof`, { to: 'hr.hoofd@brug.example' });
}

/** Written, proved and set to go out today. */
async function plan(wave: PlayedWave): Promise<void> {
  await prove(wave);
  outbox.length = 0;
  const day = world.clock.now.toISOString().slice(0, 10);
  await world.hr.postForm(`${mailPath(wave)}/plan`, { day });
}

async function runClock(minutes: number): Promise<void> {
  for (let at = 0; at < minutes; at += 1) {
    await world.schedule();
    wait(1);
  }
}

const read = (messages: readonly string[]) =>
  Promise.all(messages.map((message) => PostalMime.parse(message)));
const sorted = (texts: readonly string[]) => [...texts].sort();
const everybody = (wave: PlayedWave) =>
  sorted([...wave.links.keys()].map((number) => `${number.toLowerCase()}@voorbeeld.example`));

/** Addresses in the order of the random ids of invitations. */
async function orderOf(wave: PlayedWave) {
  const { invitation = [] } = await dump();
  const own = invitation.filter((row) => row.wave === wave.id);
  return sorted(own.map((row) => `${row.id} ${row.email}`)).map((row) => row.split(' ')[1]);
}

describe('letters with links', () => {
  it('are edited, proved to HR, and go to everybody once, each with the own link', async () => {
    const wave = await openWave(world);
    expect(await world.hr.get(`/manage/waves/${wave.id}/invite`)).toContain(`"${mailPath(wave)}"`);
    await prove(wave);
    const proofs = await read(outbox);
    expect(proofs.map(({ subject }) => subject)).toContain('Hoe zie jij het?');
    for (const { to, text } of proofs) {
      expect(to?.[0]?.address).toBe('hr.hoofd@brug.example');
      for (const link of wave.links.values()) expect(text).not.toContain(link);
    }
    outbox.length = 0;
    await world.hr.postForm(`${mailPath(wave)}/plan`, {
      day: world.clock.now.toISOString().slice(0, 10),
    });
    await runClock(1);
    expect(outbox).toHaveLength(10);
    expect(await world.hr.get(mailPath(wave))).toContain('10 van de 48 adressen');
    await runClock(7);
    const sent = await read(outbox);
    expect(sorted(sent.map(({ to }) => to?.[0]?.address ?? ''))).toEqual(everybody(wave));
    for (const { to, from, text = '', html = '' } of sent) {
      const number = to?.[0]?.address?.split('@')[0]?.toUpperCase() ?? '';
      const link = `${world.hr.origin}/s#${wave.links.get(number)}`;
      expect(text.split(/\r?\n/)).toContain(link);
      expect(html).toContain(`href="${link}"`);
      expect(from?.name).toBe('Personeelszaken');
      expect(text).toContain('Doe mee.');
      expect(text).toContain('Controlewoorden');
      expect(text.match(/^- /gm)?.length).toBeGreaterThanOrEqual(4);
      // Nothing is fetched and nothing but the link leads anywhere.
      expect(html).not.toMatch(/<img|<style|<script|src=|url\(/i);
      expect(html.match(/https?:/g)).toHaveLength(2);
    }
    expect(await world.hr.get(mailPath(wave))).toContain('Het versturen is klaar');
  });

  it('go to people whether they took part or not, in an order that was there before', async () => {
    const wave = await openWave(world);
    const before = await orderOf(wave);
    for (const number of [...wave.links.keys()].slice(5, 8)) await answerAs(world, wave, number);
    await plan(wave);
    await runClock(7);
    const sent = await read(outbox);
    expect(sent.map(({ to }) => to?.[0]?.address)).toEqual(before);
    // The order of random numbers is not the order of the staff list, by which a list could be told.
    expect(before).not.toEqual(everybody(wave));
  });

  it('leave no link, secret or address of HR in the database or the log', async () => {
    const wave = await openWave(world);
    await plan(wave);
    await runClock(7);
    const text = JSON.stringify(await dump());
    expect(text).not.toContain('hr.hoofd@brug.example');
    for (const link of wave.links.values()) expect(text).not.toContain(link.split('.')[0]);
    expect(JSON.stringify((await dump()).log)).not.toMatch(/@voorbeeld/);
  });

  it('wait for the wave to open', async () => {
    const wave = await fixWave(world, { opens: '2026-12-20', closes: '2027-01-20' });
    await plan(wave);
    await runClock(2);
    expect(outbox).toEqual([]);
  });

  it('are stopped and go on where they were', async () => {
    const wave = await openWave(world);
    await plan(wave);
    await runClock(1);
    // The last step ended badly.
    await world.context().db.run(`UPDATE mailing SET trouble = 'busy' WHERE wave = '${wave.id}'`);
    expect(await world.hr.get(mailPath(wave))).toContain('We proberen het elke minuut opnieuw');
    await world.hr.postForm(`${mailPath(wave)}/stop`, {});
    await runClock(2);
    expect(outbox).toHaveLength(10);
    const page = await world.hr.get(mailPath(wave));
    expect(page).toContain('<span class="hint">gestopt</span>');
    for (const untrue of ['proef verstuurd', 'We proberen', 'De mail gaat uit vanaf']) {
      expect(page).not.toContain(untrue);
    }
    await world.hr.postForm(`${mailPath(wave)}/plan`, {
      day: world.clock.now.toISOString().slice(0, 10),
    });
    await runClock(6);
    const sent = await read(outbox);
    expect(sorted(sent.map(({ to }) => to?.[0]?.address ?? ''))).toEqual(everybody(wave));
  });

  it('that wait when the wave closes are said to have stopped, and nothing more is offered', async () => {
    const wave = await openWave(world);
    await plan(wave);
    await runClock(1);
    await closeWave(world, wave);
    await runClock(2);
    expect(outbox).toHaveLength(10);
    const page = await world.hr.get(mailPath(wave));
    expect(page).toContain('Deze brieven gaan niet meer uit');
    expect(page).toContain('<span class="hint">gestopt</span>');
    // Only signing out is left to press.
    expect(page.match(/<form[^>]* action="\/manage[^>]*>/g)).toBeNull();
  });

  it('make “Invite” done when something went out, and not before', async () => {
    const wave = await fixWave(world);
    // The test read the links as HR does; without that line nothing went out.
    await world.context().db.run(`DELETE FROM log WHERE action = 'links.exported'`);
    const page = () => world.hr.get(`/manage/waves/${wave.id}`);
    const step = async () => /life-(\w+)[^>]*><div class="row"><a[^>]*\/invite"/.exec(await page());
    expect((await step())?.[1]).toBe('any');
    await world.hr.postForm(`/manage/waves/${wave.id}/open`, { sure: 'yes' });
    expect((await step())?.[1]).toBe('now');
    await plan(wave);
    await runClock(1);
    expect((await step())?.[1]).toBe('done');
    await runClock(6);
  });
});

describe('what goes wrong with mail', () => {
  /** Sends with a server that answers by address; the clock runs so many minutes. */
  async function play(
    answer: (letter: Letter, turn: number) => Delivery['outcomes'][number],
    minutes: number,
  ) {
    const taken: string[] = [];
    const turns = new Map<string, number>();
    const context = contextSending(world, async (batch) => ({
      outcomes: batch.map((letter) => {
        const turn = (turns.get(letter.to) ?? 0) + 1;
        turns.set(letter.to, turn);
        const outcome = answer(letter, turn);
        if (outcome.became === 'accepted') taken.push(letter.to);
        return outcome;
      }),
    }));
    for (let at = 0; at < minutes; at += 1) {
      await sendMail(context());
      wait(1);
    }
    return taken;
  }

  it('a refused address is named to HR, and nothing of who took part', async () => {
    const wave = await openWave(world);
    await answerAs(world, wave, 'S102');
    await plan(wave);
    const refused = { became: 'refused', code: '550' } as const;
    const taken = await play(
      ({ to }) => (/^s10[12]@/.test(to) ? refused : { became: 'accepted' }),
      8,
    );
    expect(taken).toHaveLength(46);
    const page = await world.hr.get(mailPath(wave));
    expect(page).toContain('46 van de 48 adressen');
    const rows = [...page.matchAll(/<tr><th scope="row">(S\d+)<\/th>(.*?)<\/tr>/g)];
    expect(rows.map((row) => row[1])).toEqual(['S101', 'S102']);
    // But for name and address both rows are alike, and only one of the two took part.
    const alike = rows.map((row) => String(row[2]).replace(/s10[12]@/, ''));
    expect(alike[0]).toBe(alike[1]);
  });

  it('what a greylist puts off goes a quarter of an hour later, once', async () => {
    const wave = await openWave(world);
    await plan(wave);
    const taken = await play(
      (_letter, turn) => (turn === 1 ? { became: 'later', code: '450' } : { became: 'accepted' }),
      30,
    );
    expect(sorted(taken)).toEqual(everybody(wave));
  });

  it('what may have arrived goes out once more and not again, and HR reads that nobody knows', async () => {
    const wave = await openWave(world);
    await plan(wave);
    const went = new Map<string, number>();
    for (const minutes of [20, 100, 300]) {
      await play(({ to }) => {
        if (!/^s101@/.test(to)) return { became: 'accepted' };
        went.set(to, (went.get(to) ?? 0) + 1);
        return { became: 'unsure', code: 'unsure' };
      }, 8);
      wait(minutes);
    }
    expect([...went.values()]).toEqual([2]);
    expect(await world.hr.get(mailPath(wave))).toContain('Of de brief aankwam, weten we niet.');
  });

  it('what is put off for ever is given up', async () => {
    const wave = await openWave(world);
    await plan(wave);
    await play(() => ({ became: 'later', code: '450' }), 8);
    for (const minutes of [20, 100, 300, 800]) {
      wait(minutes);
      await play(() => ({ became: 'later', code: '450' }), 8);
    }
    const { mailing = [], undelivered = [] } = await dump();
    expect(mailing.find((row) => row.wave === wave.id)?.state).toBe('done');
    expect(undelivered.filter((row) => row.wave === wave.id && row.again_at === null)).toHaveLength(
      48,
    );
  });

  it('a crash in the middle of a step repeats that step at most, under the same names', async () => {
    const wave = await openWave(world);
    await plan(wave);
    const sent: Letter[] = [];
    let crash = 2;
    const context = contextSending(world, async (batch) => {
      sent.push(...batch);
      crash -= 1;
      if (crash === 0) throw new Error('the machine went away');
      return { outcomes: batch.map(() => ({ became: 'accepted' as const })) };
    });
    for (let at = 0; at < 20; at += 1) {
      await sendMail(context()).catch(() => {});
      wait(1);
    }
    const names = new Map<string, Set<string>>();
    for (const { to, id } of sent) names.set(to, (names.get(to) ?? new Set()).add(id));
    expect(sorted([...names.keys()])).toEqual(everybody(wave));
    expect(sent).toHaveLength(58);
    expect([...names.values()].every((ids) => ids.size === 1)).toBe(true);
  });

  it('a server that takes forty seconds for each is asked for nobody twice', async () => {
    const wave = await openWave(world);
    await plan(wave);
    // While a letter is under way the clock strikes every minute, as on the platform.
    let struck = world.clock.now.getTime();
    slowOutbox(outbox, async () => {
      world.clock.now = new Date(world.clock.now.getTime() + 40_000);
      if (world.clock.now.getTime() - struck < minute) return;
      struck = world.clock.now.getTime();
      await sendMail(world.context());
    });
    for (let at = 0; at < 40; at += 1) {
      await sendMail(world.context());
      wait(1);
    }
    keepOutboxAgain();
    const sent = await read(outbox);
    expect(sorted(sent.map(({ to }) => to?.[0]?.address ?? ''))).toEqual(everybody(wave));
  });

  it('a step that crashes each time is taken twice, and then HR is told', async () => {
    const wave = await openWave(world);
    await plan(wave);
    const order = await orderOf(wave);
    const sent: string[] = [];
    const context = contextSending(world, async (batch) => {
      sent.push(...addressesOf(batch));
      if (batch.some(({ to }) => to === order[12])) throw new Error('the machine went away');
      return { outcomes: batch.map(() => ({ became: 'accepted' as const })) };
    });
    for (let at = 0; at < 30; at += 1) {
      await sendMail(context()).catch(() => {});
      wait(1);
    }
    const times = (address?: string) => sent.filter((one) => one === address).length;
    expect(order.map(times)).toEqual(order.map((_, at) => (at >= 10 && at < 20 ? 2 : 1)));
    const page = await world.hr.get(mailPath(wave));
    expect(page).toContain('38 van de 48 adressen');
    expect(page.match(/Of de brief aankwam, weten we niet/g)).toHaveLength(10);
  });

  it('a slow server delays nothing else that the clock does', async () => {
    const wave = await openWave(world);
    await plan(wave);
    const at = world.clock.now.toISOString();
    await world.context().db.run(`UPDATE mailing SET due = '' WHERE wave = '${wave.id}'`);
    let ranBefore: unknown;
    const context = contextSending(world, async () => {
      ranBefore = (await dump()).clock?.[0]?.ran_at;
      return { outcomes: [], trouble: 'slow' };
    });
    await runSchedule(context());
    expect(ranBefore).toBe(at);
    await runClock(7);
  });

  it('ten proofs a day are enough, and none goes to anybody after that', async () => {
    const wave = await openWave(world);
    await world.hr.postForm(mailPath(wave), letters);
    const proof = hrPost(world, `${mailPath(wave)}/proof`, { to: 'iemand@elders.example' });
    for (let turn = 0; turn < 10; turn += 1) expect((await proof()).status).toBe(303);
    outbox.length = 0;
    const refused = await proof();
    expect([refused.status, ((await refused.json()) as { error: string }).error]).toEqual([
      409,
      'mail.proofs',
    ]);
    expect(outbox).toEqual([]);
    wait(24 * 60);
    world.hr = await world.signIn(await world.offerHr());
    expect((await hrPost(world, `${mailPath(wave)}/proof`, { to: 'a@b.example' })()).status).toBe(
      303,
    );
  });

  it('a line that breaks loses nobody, and two clocks at once send nobody twice', async () => {
    const wave = await openWave(world);
    await plan(wave);
    const said: string[] = [];
    const taken: string[] = [];
    const context = contextSending(world, async (batch) => {
      const part = batch.slice(0, 4);
      taken.push(...addressesOf(part));
      return { outcomes: part.map(() => ({ became: 'accepted' as const })), trouble: 'broken' };
    });
    for (let at = 0; at < 14; at += 1) {
      await Promise.all([1, 2, 3].map(() => sendMail(context()).catch(() => {})));
      said.push(await world.hr.get(mailPath(wave)));
      wait(1);
    }
    expect(sorted(taken)).toEqual(everybody(wave));
    expect(said.slice(0, 12).every((page) => page.includes('brak af'))).toBe(true);
    expect(said.at(-1)).toContain('Het versturen is klaar');
  });

  it('is refused with a sentence: no proof yet, going out already, a wrong address', async () => {
    const wave = await openWave(world);
    const day = world.clock.now.toISOString().slice(0, 10);
    const code = async (response: Response) => [
      response.status,
      ((await response.json()) as { error: string }).error,
    ];
    await world.hr.postForm(mailPath(wave), letters);
    const planning = hrPost(world, `${mailPath(wave)}/plan`, { day });
    expect(await code(await planning())).toEqual([409, 'mail.unproved']);
    const proof = await world.hr.ask(`${mailPath(wave)}/proof`, {
      method: 'POST',
      body: new URLSearchParams({ to: 'geen adres' }),
    });
    expect(proof.status).toBe(422);
    expect(await proof.text()).toContain('Dit is geen e-mailadres');
    await plan(wave);
    expect(await code(await hrPost(world, mailPath(wave), letters)())).toEqual([
      409,
      'mail.planned',
    ]);
    const stop = hrPost(world, `${mailPath(wave)}/stop`);
    await stop();
    expect(await code(await stop())).toEqual([409, 'mail.unplanned']);
  });
});
