import { beforeAll, expect, it } from 'vitest';
import { inviteViewer } from '../../scripts/play/hr.ts';
import { remindOwners } from '../../src/actions/mail/remind-owners.ts';
import type { Letter, Outcome } from '../../src/mail/sender.ts';
import { releasedWave } from '../support/released-wave.ts';
import { pass, startWorld, type World } from '../support/world.ts';
import { dump, withoutTrace } from '../support/world-dump.ts';
import { readLetters, wait } from '../support/world-letters.ts';
import { addressesOf, contextSending, keepOutbox } from '../support/world-mail.ts';
import { formOf } from '../support/world-visitor.ts';
import type { PlayedWave } from '../support/world-wave.ts';

let world: World;
let wave: PlayedWave;
let outbox: string[];
let path: string;

beforeAll(async () => {
  outbox = keepOutbox();
  world = await startWorld();
  wave = await releasedWave(world);
  await pass(world, { days: 22 });
  path = `/results/${wave.id}/agreements`;
});

const agreed = (text: string, review: string, remind: string) => ({
  text,
  measure: 'd5',
  owner: 'Anna',
  due: '2027-04-30',
  review,
  remind,
});

/** HR's desk on another day, at a time of Greenwich. */
async function at(moment: string): Promise<void> {
  world.clock.now = new Date(moment);
  await pass(world, {});
}

const rows = async () =>
  (await world
    .context()
    .db.all('SELECT address, reminded_for FROM agreement_reminder ORDER BY agreement')) as {
    address: string;
    reminded_for: string;
  }[];
const addresses = async () => (await rows()).map(({ address }) => address).sort();
const idOf = async (text: string) =>
  (
    (await world.context().db.get(`SELECT id FROM agreement WHERE text = '${text}'`)) as {
      id: string;
    }
  ).id;

/** Expects an address in its own table and in nothing that anybody reads. */
async function stayInOnePlace(address: string): Promise<void> {
  const tables = Object.entries(await dump());
  const holding = tables.filter(([, all]) => JSON.stringify(all).includes(address));
  expect(holding.map(([table]) => table)).toEqual(['agreement_reminder']);
  const report = `/results/${wave.id}`;
  const read = [
    ...['agreements?unit=Balie', 'summary?unit=Balie', 'trend'].map((page) => `${report}/${page}`),
    ...['board', 'council', 'staff', 'unit?unit=Balie'].map((one) => `${report}/editions/${one}`),
    ...['html', 'json', 'csv'].map((kind) => `${report}/files/${kind}`),
    ...[`/w/${wave.id}/report`, '/manage', '/manage/log'],
  ];
  for (const page of read) expect(await world.hr.get(page)).not.toContain(address);
}

it('a wrong address is asked again in words, with all that was typed, and no address is guessed for a head', async () => {
  const member = { name: 'Anna Bos', email: 'anna@brug.example', role: 'hr', wave: '', unit: '' };
  await world.hr.postForm('/manage/members', { ...member, until: '' });
  const body = formOf(agreed('Elke klant terugbellen', '2027-01-15', 'anna bij brug'));
  const answer = await withoutTrace(() => world.hr.ask(path, { method: 'POST', body }));
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain('Dit is geen e-mailadres');
  for (const kept of ['anna bij brug', 'Elke klant terugbellen', '2027-01-15'])
    expect(page).toContain(`value="${kept}"`);
  // Who sees members under People is offered them here as well; nobody else is.
  expect(page).toContain('<option value="anna@brug.example" label="Anna Bos"');
  const head = await world.signIn(await inviteViewer(world.hr, wave.id, 'Balie'));
  const theirs = await head.get(path);
  expect(theirs).toContain('name="remind"');
  expect(theirs).not.toContain('anna@brug.example');
});

it('the owner is reminded once, from seven in the morning of the day, and nobody of what is done', async () => {
  await world.hr.postForm(
    path,
    agreed('Elke klant terugbellen', '2027-01-15', 'Anna@Brug.example'),
  );
  await world.hr.postForm(path, agreed('Al klaar', '2027-01-15', 'bea@brug.example'));
  await world.hr.postForm(`${path}/${await idOf('Al klaar')}`, { status: 'done' });
  // The day on which clocks go forward: seven is an hour sooner than on the day before.
  await world.hr.postForm(
    `${path}?unit=Balie`,
    agreed('In de zomertijd', '2027-03-28', 'cas@brug.example'),
  );
  expect(await addresses()).toEqual(['', 'anna@brug.example', 'cas@brug.example']);
  // Also where somebody writes an address there later.
  await world.context().db.run(`UPDATE agreement_reminder SET address = 'bea@brug.example'
    WHERE address = ''`);
  await stayInOnePlace('cas@brug.example');
  outbox.length = 0;
  await at('2027-01-15T05:59:00Z');
  await world.schedule();
  expect(outbox).toEqual([]);
  await at('2027-01-15T06:00:00Z');
  await Promise.all([world.schedule(), world.schedule()]);
  await world.schedule();
  wait(world, 60);
  await world.schedule();
  const line = 'Herinnering aan een afspraak gestuurd</td>';
  expect((await world.hr.get('/manage/log')).split(line)[1]).toContain(
    'afdeling: hele organisatie',
  );
  const [letter, ...more] = await readLetters(outbox);
  expect(more).toEqual([]);
  expect(letter).toMatchObject({
    to: 'anna@brug.example',
    subject: 'Een afspraak om nu te bekijken',
  });
  const lines = letter?.text.split(/\r?\n/) ?? [];
  expect(lines).toEqual(
    expect.arrayContaining([
      '- Wat: Elke klant terugbellen',
      '- Klaar op: 30 april 2027',
      `${world.hr.origin}${path}`,
    ]),
  );
  await at('2027-03-28T04:59:00Z');
  await world.schedule();
  expect(outbox).toHaveLength(1);
  await at('2027-03-28T05:00:00Z');
  await world.schedule();
  const [, summer] = await readLetters(outbox);
  expect(summer).toMatchObject({ to: 'cas@brug.example' });
  expect(summer?.text).toContain('- Voor: Balie');
  expect(summer?.text).toContain(`${path}?unit=Balie`);
});

it('a new day reminds again, at the address that stands there now, and an empty one nobody', async () => {
  const at22 = `${path}/${await idOf('In de zomertijd')}/change?unit=Balie`;
  const change = async (review: string, remind: string) => {
    const page = await world.hr.get(at22);
    const once = /name="once" value="(\w+)"/.exec(page)?.[1] ?? '';
    const seen = /name="seen" value="(\d+)"/.exec(page)?.[1] ?? '';
    const { measure: _measure, ...fields } = agreed('In de zomertijd', review, remind);
    await world.hr.postForm(at22, { ...fields, once, seen });
    return page;
  };
  outbox.length = 0;
  expect(await change('2027-03-28', 'dirk@brug.example')).toContain('value="cas@brug.example"');
  await world.schedule();
  expect(outbox).toEqual([]);
  await change('2027-04-02', 'dirk@brug.example');
  // The clock stood still for a week.
  await at('2027-04-09T10:00:00Z');
  await world.schedule();
  await world.schedule();
  expect((await readLetters(outbox)).map(({ to }) => to)).toEqual(['dirk@brug.example']);
  await change('2027-04-10', '');
  await at('2027-04-10T10:00:00Z');
  await world.schedule();
  expect(outbox).toHaveLength(1);
});

it('what a server puts off is tried later; a crash repeats a letter once, and a month later the address is gone', async () => {
  await world.hr.postForm(`${path}?unit=Zorg`, agreed('Later', '2027-04-12', 'els@brug.example'));
  await at('2027-04-12T10:00:00Z');
  const sent: Letter[] = [];
  const run = async (outcome: Outcome | 'crash', minutes: number) => {
    const context = contextSending(world, async (letters) => {
      sent.push(...letters);
      if (outcome === 'crash') throw new Error('gone');
      return { outcomes: letters.map(() => outcome) };
    });
    await remindOwners(context()).catch(() => {});
    wait(world, minutes);
  };
  const later: Outcome = { became: 'later', code: '451' };
  await run(later, 14);
  await run(later, 1);
  expect(sent).toHaveLength(1);
  await run(later, 60);
  await run('crash', 60);
  const lines = async () =>
    (await world.hr.get('/manage/log')).split('Herinnering aan een afspraak misschien niet bezorgd')
      .length;
  const before = await lines();
  await run('crash', 60);
  await run('crash', 60);
  // Nobody knows whether the last one arrived: the log says so, once.
  expect(await lines()).toBe(before + 1);
  expect(addressesOf(sent)).toEqual(Array(3).fill('els@brug.example'));
  expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
  await world.hr.postForm(
    `${path}?unit=Zorg`,
    agreed('Nog een', '2027-04-12', 'finn@brug.example'),
  );
  await run('crash', 15);
  await run({ became: 'accepted' }, 0);
  await run({ became: 'accepted' }, 600);
  expect(addressesOf(sent.slice(3))).toEqual(Array(2).fill('finn@brug.example'));
  expect(await addresses()).toContain('finn@brug.example');
  await at('2027-05-14T10:00:00Z');
  await world.schedule();
  expect((await addresses()).filter((address) => address.endsWith('@brug.example'))).toEqual([]);
});

it('of many that are due on one day half a step goes at a time, within what a query of D1 takes', async () => {
  const { db } = world.context();
  const numbers = Array.from({ length: 30 }, (_, at) => String(at).padStart(2, '0'));
  for (const number of numbers) {
    await db.run(`INSERT INTO agreement (id, wave, unit, measure, text, owner, due, status)
      VALUES ('many-${number}', '${wave.id}', 'U${number}', 'd5', 'x', 'y', '2027-06-01', 'busy')`);
    await db.run(`INSERT INTO agreement_reminder
      VALUES ('many-${number}', '${number}@brug.example', 'fr', '', 0, '')`);
  }
  await at('2027-06-01T10:00:00Z');
  const sent: string[][] = [];
  const sending = contextSending(world, async (letters) => {
    sent.push(addressesOf(letters));
    return { outcomes: letters.map(() => ({ became: 'accepted' })) };
  });
  const { mail, ...context } = sending();
  for (let step = 0; step < 3; step += 1)
    await remindOwners({ ...context, mail: { ...mail, perStep: 40 } });
  expect(sent.map((letters) => letters.length)).toEqual([20, 10]);
  expect(sent.flat()).toEqual(numbers.map((number) => `${number}@brug.example`));
});
