import { describe, expect, it } from 'vitest';
import { exchange, gmail, outOfOffice, postfix } from '../mail/returned-samples.ts';
import { keepOpenWave } from '../support/kept-open-wave.ts';
import type { World } from '../support/world.ts';
import { dump, withoutTrace } from '../support/world-dump.ts';
import { addressOf, readLetters, runClock, sendRound, wait } from '../support/world-letters.ts';
import { answerAs } from '../support/world-staff.ts';
import type { PlayedWave } from '../support/world-wave.ts';

/** Reminders: to everybody or to whole groups, never to single people; ended by a press. */

let world: World;
let wave: PlayedWave;
let outbox: string[];

keepOpenWave((made) => {
  ({ world, wave, outbox } = made);
});

/** What goes out in a round, proofs left out. */
async function lettersOf(round: 'reminder-1' | 'reminder-2', plan: Record<string, string> = {}) {
  await sendRound(world, wave, round, plan);
  outbox.length = 0;
  await runClock(world, 8);
  return readLetters(outbox);
}

const everybody = () => [...wave.links.keys()].map(addressOf).sort();
const sorted = (letters: readonly { to: string }[]) => letters.map(({ to }) => to).sort();
const pathOf = (url: string) => new URL(url).pathname;
const press = (path: string, headers: Record<string, string> = {}) =>
  world.reach(path, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  });

describe('a reminder', () => {
  it('goes to everybody, whether they took part or not, thanks them and holds the own link', async () => {
    for (const number of ['S101', 'S102']) await answerAs(world, wave, number);
    const letters = await lettersOf('reminder-1');
    expect(sorted(letters)).toEqual(everybody());
    for (const { to, text, subject, header } of letters) {
      const number = to.split('@')[0]?.toUpperCase() ?? '';
      expect(subject).toBe('Over reminder-1');
      expect(text).toContain('Heb je al meegedaan? Dank je wel.');
      expect(text.split(/\r?\n/)).toContain(`${world.hr.origin}/s#${wave.links.get(number)}`);
      const signOff = /^<(.*)>$/.exec(header('list-unsubscribe') ?? '')?.[1] ?? '';
      expect(text.split(/\r?\n/)).toContain(signOff);
      expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    }
  });

  it('goes to whole groups below a share of participation, and to those that nobody counts', async () => {
    await world.schedule();
    const { db } = world.context();
    const { participation = [], invitation = [] } = await dump();
    const counted = participation.filter((row) => row.wave === wave.id).map(({ block }) => block);
    const [far, near] = counted;
    expect(counted.length).toBeGreaterThanOrEqual(2);
    await db.run(`UPDATE participation SET band = '50-75' WHERE block = '${far}'`);
    await db.run(`UPDATE participation SET band = '25-50' WHERE block = '${near}'`);
    const letters = await lettersOf('reminder-1', { below: '50' });
    const expected = invitation.filter((row) => row.wave === wave.id && row.block !== far);
    expect(sorted(letters)).toEqual(expected.map(({ email }) => email).sort());
    expect(letters.length).toBeLessThan(everybody().length);
    const page = await world.hr.get(`/manage/waves/${wave.id}/mail/reminder-1`);
    expect(page).toContain('Groepen waarvan minder dan 50% meedeed');
    const { log = [] } = await dump();
    const planned = log.filter(({ action }) => action === 'mail.planned').at(-1);
    expect(JSON.parse(String(planned?.details))).toMatchObject({ round: 'reminder-1', below: 50 });
  });

  it('comes three times at most, and a later one begins with the words of the first', async () => {
    await lettersOf('reminder-1');
    const second = await world.hr.get(`/manage/waves/${wave.id}/mail/reminder-2`);
    expect(second).toContain('Dit is reminder-1.');
    const fourth = await world.hr.ask(`/manage/waves/${wave.id}/mail/reminder-4`);
    expect(fourth.status).toBe(404);
  });

  it('waits until the last invitation has gone out, and HR reads that it does', async () => {
    const page = () => world.hr.get(`/manage/waves/${wave.id}/mail/reminder-1?language=en`);
    const waits = 'waits until all invitations have gone out';
    await sendRound(world, wave, 'invitation');
    await sendRound(world, wave, 'reminder-1');
    expect(await page()).toContain(waits);
    outbox.length = 0;
    await runClock(world, 12);
    const subjects = (await readLetters(outbox)).map(({ subject }) => subject);
    const one = everybody().length;
    expect(subjects).toEqual([
      ...Array.from({ length: one }, () => 'Over invitation'),
      ...Array.from({ length: one }, () => 'Over reminder-1'),
    ]);
    expect(await page()).not.toContain(waits);
  });

  it('of another day waits for it, and goes out only while the wave is open', async () => {
    const day = new Date(world.clock.now.getTime() + 3 * 86_400_000).toISOString().slice(0, 10);
    await sendRound(world, wave, 'reminder-1', { day });
    outbox.length = 0;
    await runClock(world, 3);
    expect(outbox).toEqual([]);
    await world.hr.postForm(`/manage/waves/${wave.id}/close`, { sure: 'yes' });
    wait(world, 4 * 24 * 60);
    await runClock(world, 3);
    expect(outbox).toEqual([]);
  });
});

describe('ending reminders', () => {
  it('takes a press: a scanner that follows the link changes nothing', async () => {
    const [letter] = await lettersOf('reminder-1');
    const path = pathOf(letter?.header('list-unsubscribe')?.slice(1, -1) ?? '');
    await withoutTrace(async () => {
      for (const method of ['GET', 'HEAD']) {
        expect((await world.reach(path, { method })).status).toBe(200);
      }
    });
    // As a mail program presses: from nowhere, and without a page before it.
    expect((await press(path)).status).toBe(200);
    const again = await press(path, { origin: world.hr.origin });
    expect(await again.text()).toContain('Je krijgt geen herinneringen meer');
    const { sign_off: signOffs = [] } = await dump();
    expect(signOffs).toHaveLength(1);
    expect(Object.keys(signOffs[0] ?? {})).toEqual(['wave', 'invitation']);
    const second = await lettersOf('reminder-2');
    expect(sorted(second)).toEqual(everybody().filter((address) => address !== letter?.to));
    // The link goes on working for answering, and nobody reads who pressed.
    await answerAs(world, wave, letter?.to.split('@')[0]?.toUpperCase() ?? '');
    const told = [
      ...(await Promise.all(
        ['mail', 'mail/reminder-1', 'mail/reminder-2', 'participation'].map((page) =>
          world.hr.get(`/manage/waves/${wave.id}/${page}`),
        ),
      )),
      JSON.stringify((await dump()).log),
    ];
    for (const text of told) expect(text).not.toContain(letter?.to);
  });

  it('with anything but a token of ours finds no page, and writes nothing', async () => {
    await withoutTrace(async () => {
      for (const path of ['/sign-off/x', `/sign-off/${'A'.repeat(59)}`]) {
        expect((await world.reach(path, { method: 'GET' })).status).toBe(404);
        expect((await press(path)).status).toBe(404);
      }
    });
  });

  it('after the staff list is gone says the same, and keeps nothing', async () => {
    const [letter] = await lettersOf('reminder-1');
    const path = pathOf(letter?.header('list-unsubscribe')?.slice(1, -1) ?? '');
    await world.hr.postForm(`/manage/waves/${wave.id}/cancel`, {
      reason: 'Verkeerde lijst',
      sure: 'yes',
    });
    const before = (await dump()).sign_off?.length;
    expect((await press(path)).status).toBe(200);
    expect((await dump()).sign_off?.length).toBe(before);
  });
});

describe('mail that comes back', () => {
  /** As the page sends it: what was pasted, and files. */
  const bring = (path: string, addresses: string, files: Record<string, string> = {}) => {
    const body = new FormData();
    body.set('addresses', addresses);
    for (const [name, text] of Object.entries(files)) {
      body.append('messages', new File([text], name));
    }
    return world.hr.ask(`${path}/bounced`, { method: 'POST', body });
  };

  it('is noted by HR, counted, named, and gets no reminder', async () => {
    await sendRound(world, wave, 'invitation');
    await runClock(world, 8);
    await answerAs(world, wave, 'S103');
    const path = `/manage/waves/${wave.id}/mail`;
    await world.hr.postForm(`${path}/bounced`, {
      addresses: 'S103@voorbeeld.example;\n<s104@VOORBEELD.example>, onbekend@elders.example',
    });
    const page = await world.hr.get(path);
    expect(page).toContain('Aantal adressen waarbij het niet is gelukt: 2');
    expect(page).toContain('46 van de 48 adressen');
    const rows = [...page.matchAll(/<tr><th scope="row">(S\d+)<\/th>(.*?)<\/tr>/g)];
    const alike = rows.map((row) => String(row[2]).replaceAll(/s10[34]@/g, ''));
    expect(rows.map((row) => row[1])).toEqual(['S103', 'S104']);
    expect(alike[0]).toBe(alike[1]);
    const letters = await lettersOf('reminder-1');
    const gone = ['S103', 'S104'].map(addressOf);
    expect(sorted(letters)).toEqual(everybody().filter((one) => !gone.includes(one)));
    expect(JSON.stringify((await dump()).log)).not.toContain('@voorbeeld');
    for (const [addresses, said] of [
      ['niemand@elders.example', 'staan niet op de lijst van deze meting, zoals niemand@elders'],
      ['Els Jansen', 'staat niet dat er mail terugkwam'],
      ['', 'Vul dit in'],
    ] as const) {
      const refused = await withoutTrace(() => bring(path, addresses));
      expect(refused.status).toBe(422);
      expect(await refused.text()).toContain(said);
    }
  });

  it('is taken back where HR noted it by mistake, and reminders go there again', async () => {
    await sendRound(world, wave, 'invitation');
    await runClock(world, 8);
    const path = `/manage/waves/${wave.id}/mail`;
    const [refused, ...others] = ['S105', 'S106', 'S107'].map(addressOf);
    // One of them never went out: no server took it.
    await world
      .context()
      .db.run(`INSERT INTO undelivered SELECT wave, 'invitation', id, '451', 5, NULL
      FROM invitation WHERE wave = '${wave.id}' AND email = '${refused}'`);
    await bring(path, [refused, ...others].join(' '));
    const takeBack = (address = '') =>
      world.hr.ask(`${path}/bounced/not`, {
        method: 'POST',
        body: new URLSearchParams({ address }),
      });
    const page = await world.hr.get(path);
    expect(page.match(/bounced\/not"/g)).toHaveLength(3);
    for (const address of [refused, others[0]?.toUpperCase()]) {
      expect((await takeBack(address)).status).toBe(303);
    }
    const after = await world.hr.get(path);
    expect([...after.matchAll(/<th scope="row">(S\d+)<\/th>/g)].map((row) => row[1])).toEqual([
      'S105',
      'S107',
    ]);
    expect(after).toContain('Wij zijn gestopt met proberen.');
    for (const address of [refused, others[0], 'niemand@elders.example', '']) {
      const twice = await withoutTrace(() => takeBack(address));
      expect(address === '' ? 400 : 409).toBe(twice.status);
    }
    expect(JSON.stringify((await dump()).log)).not.toContain('@voorbeeld');
    const letters = await lettersOf('reminder-1');
    expect(sorted(letters)).toEqual(everybody().filter((one) => one !== others[1]));
  });

  it('is read from the messages themselves, several at once, and what is no such message is named', async () => {
    await sendRound(world, wave, 'invitation');
    await runClock(world, 8);
    const path = `/manage/waves/${wave.id}/mail`;
    const answer = await bring(path, '', {
      'een.eml': postfix(addressOf('S105')),
      'twee.eml': exchange(addressOf('S106').toUpperCase()),
      'weg.eml': outOfOffice(addressOf('S107')),
      'later.eml': postfix(addressOf('S108')).replace('Action: failed', 'Action: delayed'),
      'vreemd.eml': gmail('niemand@elders.example'),
    });
    expect(answer.status).toBe(200);
    const page = await answer.text();
    for (const said of [
      'Adressen genoteerd: 2.',
      'Niet op de lijst van deze meting: niemand@elders.example.',
      'alleen later komt, of is aangekomen: 1.',
      'niet dat er mail terugkwam: weg.eml.',
      'Aantal adressen waarbij het niet is gelukt: 2',
    ]) {
      expect(page).toContain(said);
    }
    const failed = [...page.matchAll(/<th scope="row">(S\d+)<\/th>/g)].map((row) => row[1]);
    expect(failed).toEqual(['S105', 'S106']);
    const before = (await dump()).undelivered;
    await bring(path, postfix(addressOf('S105')));
    expect((await dump()).undelivered).toEqual(before);
    const gone = ['S105', 'S106'].map(addressOf);
    const letters = await lettersOf('reminder-1');
    expect(sorted(letters)).toEqual(everybody().filter((one) => !gone.includes(one)));
    const { log = [], undelivered = [] } = await dump();
    expect(JSON.stringify([log, undelivered])).not.toContain('@');
  });
});
