import { describe, expect, it } from 'vitest';
import { commit } from '../../src/actions/commit.ts';
import { sendMail } from '../../src/actions/mail/send-mail.ts';
import { runSchedule } from '../../src/actions/run-schedule.ts';
import type { Delivery, Letter } from '../../src/mail/sender.ts';
import { mostPerMinute } from '../../src/mail/senders.ts';
import { noteUndelivered } from '../../src/storage/mailings.ts';
import { keepOpenWave } from '../support/kept-open-wave.ts';
import type { World } from '../support/world.ts';
import { dump } from '../support/world-dump.ts';
import { hrPost } from '../support/world-hr.ts';
import {
  everybody,
  letters,
  mailPath,
  orderOf,
  plan,
  read,
  sendToday,
  sorted,
} from '../support/world-invitation.ts';
import { runClock, wait } from '../support/world-letters.ts';
import { addressesOf, contextSending, slowOutbox } from '../support/world-mail.ts';
import { answerAs } from '../support/world-staff.ts';
import type { PlayedWave } from '../support/world-wave.ts';

/** What goes wrong with letters: 48 people, ten letters a minute. */

let world: World;
let wave: PlayedWave;
let outbox: string[];

keepOpenWave((made) => {
  ({ world, wave, outbox } = made);
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
      wait(world, 1);
    }
    return taken;
  }

  it('a refused address is named to HR, and nothing of who took part', async () => {
    await answerAs(world, wave, 'S102');
    await plan(world, wave, outbox);
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
    expect(page).toContain('neemt geen mail aan voor dit adres (550)');
    // But for name and address both rows are alike, and only one of the two took part.
    const alike = rows.map((row) => String(row[2]).replace(/s10[12]@/, ''));
    expect(alike[0]).toBe(alike[1]);
  });

  it('what a greylist puts off goes a quarter of an hour later, once', async () => {
    await plan(world, wave, outbox);
    const taken = await play(
      (_letter, turn) => (turn === 1 ? { became: 'later', code: '450' } : { became: 'accepted' }),
      30,
    );
    expect(sorted(taken)).toEqual(everybody(wave));
  });

  it('what may have arrived goes out once more and not again, and HR reads that nobody knows', async () => {
    await plan(world, wave, outbox);
    const went = new Map<string, number>();
    for (const minutes of [20, 100, 300]) {
      await play(({ to }) => {
        if (!/^s101@/.test(to)) return { became: 'accepted' };
        went.set(to, (went.get(to) ?? 0) + 1);
        return { became: 'unsure', code: 'unsure' };
      }, 8);
      wait(world, minutes);
    }
    expect([...went.values()]).toEqual([2]);
    expect(await world.hr.get(mailPath(wave))).toContain('Of de brief aankwam, weten we niet.');
  });

  it('what is put off for ever is given up', async () => {
    await plan(world, wave, outbox);
    await play(() => ({ became: 'later', code: '450' }), 8);
    for (const minutes of [20, 100, 300, 800, 1500]) {
      wait(world, minutes);
      await play(() => ({ became: 'later', code: '450' }), 8);
    }
    const { mailing = [], undelivered = [] } = await dump();
    expect(mailing.find((row) => row.wave === wave.id)?.state).toBe('done');
    expect(undelivered.filter((row) => row.wave === wave.id && row.again_at === null)).toHaveLength(
      48,
    );
  });

  it('a crash in the middle of a step repeats that step at most, under the same names', async () => {
    await plan(world, wave, outbox);
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
      wait(world, 1);
    }
    const names = new Map<string, Set<string>>();
    for (const { to, id } of sent) names.set(to, (names.get(to) ?? new Set()).add(id));
    expect(sorted([...names.keys()])).toEqual(everybody(wave));
    expect(sent).toHaveLength(58);
    expect([...names.values()].every((ids) => ids.size === 1)).toBe(true);
  });

  it('a server that takes forty seconds for each is asked for nobody twice', async () => {
    await plan(world, wave, outbox);
    // While a letter is under way the clock strikes every minute, as on the platform.
    let struck = world.clock.now.getTime();
    slowOutbox(outbox, async () => {
      world.clock.now = new Date(world.clock.now.getTime() + 40_000);
      if (world.clock.now.getTime() - struck < 60_000) return;
      struck = world.clock.now.getTime();
      await sendMail(world.context());
    });
    for (let at = 0; at < 40; at += 1) {
      await sendMail(world.context());
      wait(world, 1);
    }
    slowOutbox(outbox, async () => {});
    const sent = await read(outbox);
    expect(sorted(sent.map(({ to }) => to?.[0]?.address ?? ''))).toEqual(everybody(wave));
  });

  it('a step that crashes each time is taken twice, and then HR is told', async () => {
    await plan(world, wave, outbox);
    const order = await orderOf(wave);
    const sent: string[] = [];
    const context = contextSending(world, async (batch) => {
      sent.push(...addressesOf(batch));
      if (batch.some(({ to }) => to === order[12])) throw new Error('the machine went away');
      return { outcomes: batch.map(() => ({ became: 'accepted' as const })) };
    });
    for (let at = 0; at < 30; at += 1) {
      await sendMail(context()).catch(() => {});
      wait(world, 1);
    }
    const times = (address?: string) => sent.filter((one) => one === address).length;
    expect(order.map(times)).toEqual(order.map((_, at) => (at >= 10 && at < 20 ? 2 : 1)));
    const page = await world.hr.get(mailPath(wave));
    expect(page).toContain('38 van de 48 adressen');
    expect(page.match(/Of de brief aankwam, weten we niet/g)).toHaveLength(10);
  });

  it('a slow server delays nothing else that the clock does', async () => {
    await plan(world, wave, outbox);
    const at = world.clock.now.toISOString();
    await world.context().db.run(`UPDATE mailing SET due = '' WHERE wave = '${wave.id}'`);
    let ranBefore: unknown;
    const context = contextSending(world, async () => {
      ranBefore = (await dump()).clock?.[0]?.ran_at;
      return { outcomes: [], trouble: 'slow' };
    });
    await runSchedule(context());
    expect(ranBefore).toBe(at);
    await runClock(world, 7);
  });

  it('ten proofs a day are enough, and none goes to anybody after that', async () => {
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
    wait(world, 24 * 60);
    world.hr = await world.signIn(await world.offerHr());
    expect((await hrPost(world, `${mailPath(wave)}/proof`, { to: 'a@b.example' })()).status).toBe(
      303,
    );
  });

  it('a line that breaks loses nobody, and two clocks at once send nobody twice', async () => {
    await plan(world, wave, outbox);
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
      wait(world, 1);
    }
    expect(sorted(taken)).toEqual(everybody(wave));
    expect(said.slice(0, 12).every((page) => page.includes('brak af'))).toBe(true);
    expect(said.at(-1)).toContain('Het versturen is klaar');
  });

  it('a wrong password is tried every quarter of an hour, and at once when HR has it sent again', async () => {
    await plan(world, wave, outbox);
    const tried: number[] = [];
    const context = contextSending(world, async () => {
      tried.push(world.clock.now.getUTCMinutes());
      return { outcomes: [], trouble: 'login' };
    });
    world.clock.now.setUTCMinutes(7);
    const play = async (minutes: number) => {
      for (let at = 0; at < minutes; at += 1) {
        await sendMail(context());
        wait(world, 1);
      }
    };
    await play(30);
    expect(await world.hr.get(mailPath(wave))).toContain('We proberen het elk kwartier opnieuw');
    await world.hr.postForm(`${mailPath(wave)}/stop`, {});
    await sendToday(world, wave);
    await play(2);
    expect(tried).toEqual([7, 15, 30, 37]);
  });

  it('as many as go in a step are noted, whatever a statement may bind', async () => {
    await plan(world, wave, outbox);
    const { db } = world.context();
    const ids = Array.from({ length: mostPerMinute }, (_, at) => `invitation ${at}`);
    const round = { wave: wave.id, round: 'invitation' } as const;
    const failed = ids.map((invitation) => ({ invitation, code: '450', tries: 1, againAt: null }));
    for (const noted of [failed, [], failed]) {
      await commit(world.context(), 'schedule', {
        guard: [],
        statements: noteUndelivered(db, round, ids, noted),
        entries: [],
      });
      const { undelivered = [] } = await dump();
      expect(undelivered.filter((row) => row.wave === wave.id)).toHaveLength(noted.length);
    }
  });

  it('is refused with a sentence: no proof yet, going out already, a wrong address', async () => {
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
    await plan(world, wave, outbox);
    expect(await code(await hrPost(world, mailPath(wave), letters)())).toEqual([
      409,
      'mail.planned',
    ]);
    const stop = hrPost(world, `${mailPath(wave)}/stop`);
    await stop();
    expect(await code(await stop())).toEqual([409, 'mail.unplanned']);
  });
});
