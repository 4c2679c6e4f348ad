import { beforeAll, describe, expect, it } from 'vitest';
import { inviteViewer } from '../../scripts/play/hr.ts';
import { prepareBallot } from '../../src/client/respond/protocol.ts';
import { listAgreements } from '../../src/storage/agreements.ts';
import { releasedWave } from '../support/released-wave.ts';
import { pass, startWorld, type World } from '../support/world.ts';
import { withoutTrace } from '../support/world-dump.ts';
import { hrPost } from '../support/world-hr.ts';
import { type OpenLink, openAs, send, sheetOf } from '../support/world-staff.ts';
import { formOf, type Person } from '../support/world-visitor.ts';
import type { PlayedWave } from '../support/world-wave.ts';

let world: World;
let wave: PlayedWave;
let head: Person;
let path: string;

beforeAll(async () => {
  world = await startWorld();
  wave = await releasedWave(world, {}, async (open) => {
    for (const number of open.links.keys()) await findLow(open, number);
  });
  await pass(world, { days: 22 });
  head = await world.signIn(await inviteViewer(world.hr, wave.id, 'Balie'));
  path = `/results/${wave.id}/agreements`;
});

/** Answers that find one theme low: there is something to talk about however chance rounds the figures. */
async function findLow(open: PlayedWave, number: string): Promise<void> {
  const { auth, wave: asked } = await openAs(world, open, number);
  const seed = Number(number.slice(1));
  const sheet = sheetOf({ wave: asked } as OpenLink, seed);
  for (const id of Object.keys(sheet)) if (/^d5_/.test(id)) sheet[id] = 1 + (seed % 3);
  await send(world, { auth, ballot: await prepareBallot(asked, sheet) });
}

const agreement = (text: string) => ({
  text,
  measure: 'd5',
  owner: 'Teamleiders',
  due: '2027-02-01',
  review: '',
});
const stored = () => listAgreements(world.context().db, wave.id);

it('a unit agrees three agreements and no more', async () => {
  for (const text of ['Eén', 'Twee', 'Drie']) await head.postForm(path, agreement(text));
  await expect(head.postForm(path, agreement('Vier'))).rejects.toThrow(/al drie afspraken/);
  expect((await stored()).map(({ unit, text }) => `${unit} ${text}`).sort()).toEqual([
    'Balie Drie',
    'Balie Eén',
    'Balie Twee',
  ]);
  expect(await head.get(path)).toContain('Teamleiders');
});

it('an agreement without an owner, or about a theme that was not measured, is refused', async () => {
  await expect(world.hr.postForm(path, { ...agreement('X'), owner: '' })).rejects.toThrow(/owner/);
  await expect(world.hr.postForm(path, { ...agreement('X'), measure: 'd99' })).rejects.toThrow(
    /measure/,
  );
  expect(await stored()).toHaveLength(3);
  // Here no mail is set up, and nobody is asked for an address.
  const page = await world.hr.get(path);
  expect(page).toContain('Er is hier geen mail ingesteld');
  expect(page).not.toContain('name="remind"');
});

it('a head of one unit cannot touch the agreements of another', async () => {
  const other = await world.signIn(await inviteViewer(world.hr, wave.id, 'Zorg'));
  const first = (await stored()).find(({ text }) => text === 'Eén');
  await expect(other.postForm(`${path}/${first?.id}`, { status: 'done' })).rejects.toThrow(/404/);
  expect(await other.get(path)).not.toContain('Teamleiders');
  await head.postForm(`${path}/${first?.id}`, { status: 'busy' });
  expect((await stored()).find(({ id }) => id === first?.id)?.status).toBe('busy');
});

describe('an agreement that is changed', () => {
  const change = { text: 'Twee, maar beter', owner: 'De balie', due: '2027-03-01', review: '' };
  const two = async () => (await stored()).find(({ text }) => text.startsWith('Twee'));
  const pressOn = (page: string) => ({
    once: /name="once" value="(\w+)"/.exec(page)?.[1] ?? '',
    seen: /name="seen" value="(\d+)"/.exec(page)?.[1] ?? '',
  });

  it('shows what it said before, and a second press changes nothing', async () => {
    const at = `${path}/${(await two())?.id}/change`;
    const form = { ...change, ...pressOn(await head.get(at)) };
    await head.postForm(at, form);
    await head.postForm(at, form);
    expect(await two()).toMatchObject({ text: change.text, owner: 'De balie' });
    const page = await head.get(path);
    expect(page).toContain('Twee, maar beter');
    expect(page.match(/Tot 15 december 2026: “Twee”/g)).toHaveLength(1);
    expect(await world.hr.get('/manage/log')).toContain('Afspraak gewijzigd');
  });

  it('in two tabs at once is not lost: the second reads what stands now and keeps its own words', async () => {
    const at = `${path}/${(await two())?.id}/change`;
    const [one, other] = [await head.get(at), await head.get(at)];
    await head.postForm(at, { ...change, text: 'Twee van hier', ...pressOn(one) });
    const body = formOf({ ...change, text: 'Twee van daar', ...pressOn(other) });
    const late = await withoutTrace(() => head.ask(at, { method: 'POST', body }));
    expect(late.status).toBe(409);
    const page = await late.text();
    expect(page).toContain('Twee van hier');
    expect(page).toContain('value="Twee van daar"');
    await head.postForm(at, { ...change, text: 'Twee van daar', ...pressOn(page) });
    expect((await two())?.text).toBe('Twee van daar');
  });

  it('with a field wrong is asked again with what was written', async () => {
    const at = `${path}/${(await two())?.id}/change`;
    for (const wrong of [{ owner: ' ' }, { due: '31 mei' }, { text: 'x'.repeat(201) }]) {
      const body = formOf({ ...change, ...pressOn(await head.get(at)), ...wrong });
      const answer = await withoutTrace(() => head.ask(at, { method: 'POST', body }));
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain(`value="${Object.values(wrong)[0]}"`);
    }
  });

  it('belongs to its own unit only', async () => {
    const at = `${path}/${(await two())?.id}/change`;
    const other = await world.signIn(await inviteViewer(world.hr, wave.id, 'Zorg'));
    expect((await other.ask(at)).status).toBe(404);
    const body = formOf({ ...change, seen: '3', once: '' });
    const refused = await withoutTrace(() => other.ask(at, { method: 'POST', body }));
    expect(refused.status).toBe(404);
  });
});

it('staff read on a public page what was agreed, once they may see the report', async () => {
  const old = await world.reach(`/w/${wave.id}/agreements`, { redirect: 'manual' });
  expect(old.headers.get('location')).toBe(`/w/${wave.id}/report#done`);
  const page = await world.reach(`/w/${wave.id}/report`, {});
  expect(page.status).toBe(200);
  const text = await page.text();
  expect(text).toContain('Wat jullie zeiden');
  expect(text).toContain('Twee');
});

it('the report in one file carries the agreements and the day they stood like this', async () => {
  const html = await world.hr.get(`/results/${wave.id}/files/html`);
  expect(html).toContain('Stand van de afspraken op 15 december 2026');
  expect(html).toContain('Teamleiders');
});

it('a comment that HR withdraws is in no view or file any more, and the log says so', async () => {
  const before = (await world.hr.getJson(`/results/${wave.id}/files/json`)) as {
    comments: { item: string; rows: { texts: string[] }[] }[];
  };
  const withdraw = `/results/${wave.id}/comments/withdraw`;
  const all = before.comments.flatMap(({ item, rows }) =>
    rows.flatMap(({ texts }, row) =>
      texts.map((text, place) => ({ text, comment: `${item}.${row}.${place}` })),
    ),
  );
  // Made-up people may say the same: one thing that only one of them said.
  const found = all.find(({ text }) => all.filter((one) => one.text === text).length === 1);
  if (!found) throw new Error('the wave has no comment of its own to withdraw');
  const count = (release: typeof before) =>
    release.comments.flatMap(({ rows }) => rows.flatMap(({ texts }) => texts)).length;
  await expect(
    head.postForm(withdraw, { comment: found.comment, reason: 'other' }),
  ).rejects.toThrow(/403/);
  const link = (await world.hr.get(`/results/${wave.id}/comments`))
    .split('</a>')
    .find((part) => part.includes(`comment=${found.comment}`));
  expect(link).toContain(found.text.slice(0, 40));
  const question = await world.hr.get(`${withdraw}?comment=${found.comment}`);
  expect(question).toContain(found.text);
  for (const reason of [undefined, 'because']) {
    const fields = { comment: found.comment, ...(reason ? { reason } : {}) };
    const post = hrPost(world, withdraw, fields);
    const refused = await withoutTrace(post);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain(found.text);
  }
  const press = () =>
    world.hr.postForm(withdraw, { comment: found.comment, reason: 'recognisable' });
  await Promise.all([press(), press()]);
  await press();
  const after = (await world.hr.getJson(`/results/${wave.id}/files/json`)) as typeof before;
  expect(count(after)).toBe(count(before) - 1);
  const kept = new Set(after.comments.flatMap(({ rows }) => rows.flatMap(({ texts }) => texts)));
  expect(kept).not.toContain(found.text);
  const file = await world.hr.get(`/results/${wave.id}/files/html`);
  const html = file.replaceAll(/<\/?mark>/g, '');
  for (const text of kept) expect(html).toContain(text);
  expect(html).not.toContain(found.text);
  const page = await world.hr.get(`/results/${wave.id}/comments`);
  expect(page).not.toContain(`id="${found.comment}"`);
  expect(page).toContain('nergens meegeteld: 1.');
  const log = await world.hr.get('/manage/log');
  expect(log.split('Open antwoord ingetrokken')).toHaveLength(2);
  expect(log).toContain('reden: iemand is herkenbaar');
  expect(log).not.toContain(found.text);
  expect((await world.hr.ask(`${withdraw}?comment=${found.comment}`)).status).toBe(404);
});

it('comments are filtered by theme and searched by address alone, and none withdrawn is found', async () => {
  const ids = (html: string) => [...html.matchAll(/<li id="([^"]+)">/g)].map(([, id]) => id);
  const asked = async (query: string) =>
    ids(await world.hr.get(`/results/${wave.id}/comments?${query}`));
  const page = await world.hr.get(`/results/${wave.id}/comments`);
  const all = ids(page);
  expect(page).toContain(`Je ziet ${all.length} van ${all.length} open antwoorden.`);
  const themes = [...page.matchAll(/<option value="([a-z]+)"/g)].map(([, theme]) => theme);
  expect(themes.length).toBe(10);
  const found = await Promise.all(themes.map((theme) => asked(`theme=${theme}`)));
  expect(found.some((some) => some.length > 0 && some.length < all.length)).toBe(true);
  expect(all).toEqual(expect.arrayContaining(found.flat()));
  const searched = await Promise.all(['', 'e', 'zzzz'].map((q) => asked(`q=${q}`)));
  expect(searched[0]).toEqual(all);
  expect(all).toEqual(expect.arrayContaining(searched.flat()));
  expect(searched[2]).toEqual([]);
  // An address may be old or typed: a theme that nobody offered is none.
  expect(await asked('theme=__proto__')).toEqual(all);
  expect(await head.get(`/results/${wave.id}/comments`)).not.toContain('comments/withdraw');
});

it('an agreement whose day has come stands before HR and its own head until its end is noted', async () => {
  expect(await world.hr.get('/manage')).not.toContain('Afspraken om nu te bekijken');
  await pass(world, { days: 60 });
  const desk = await world.hr.get('/manage');
  expect(desk).toContain('Afspraken om nu te bekijken');
  expect(desk).toContain(`/results/${wave.id}/agreements?unit=Balie">Drie</a>`);
  // Its day is in March.
  expect(desk).not.toContain('Twee van daar');
  const balie = await world.signIn(await inviteViewer(world.hr, wave.id, 'Balie'));
  const zorg = await world.signIn(await inviteViewer(world.hr, wave.id, 'Zorg'));
  expect(await balie.get('/results')).toContain('Drie');
  const elsewhere = await zorg.ask('/results');
  expect(elsewhere.headers.get('location')).toBe(`/results/${wave.id}`);
  for (const { id, text } of await stored()) {
    if (!text.startsWith('Twee')) await balie.postForm(`${path}/${id}`, { status: 'done' });
  }
  expect(await world.hr.get('/manage')).not.toContain('Afspraken om nu te bekijken');
  expect((await balie.ask('/results')).headers.get('location')).toBe(`/results/${wave.id}`);
});

describe('beside the figures', () => {
  const formsOn = (page: string) =>
    [...page.matchAll(/name="once" value="(beside \d+)"[\s\S]*?name="measure" value="(\w+)"/g)].map(
      ([, once = '', measure = '']) => ({ once, measure }),
    );
  const pageOne = (visitor: { get(at: string): Promise<string> }) =>
    visitor.get(path.replace('agreements', 'summary'));

  it('something is agreed about the very theme, once however often the button is pressed', async () => {
    const [form] = formsOn(await pageOne(world.hr));
    expect(form?.measure).toMatch(/^\w+$/);
    const words = { ...agreement('Bel elke klant terug'), ...form };
    for (let press = 0; press < 2; press += 1) await world.hr.postForm(path, words);
    await world.hr.postForm(path, { ...words, text: 'En nog een ander' });
    const own = (await stored()).filter(({ unit }) => unit === '');
    expect(own.map(({ text, measure }) => ({ text, measure }))).toEqual(
      expect.arrayContaining([
        { text: 'Bel elke klant terug', measure: form?.measure },
        { text: 'En nog een ander', measure: form?.measure },
      ]),
    );
    expect(own).toHaveLength(2);
    const after = await pageOne(world.hr);
    expect(after).toMatch(/Afgesproken: “Bel elke klant terug” \(Teamleiders, klaar op 1 februari/);
    const ids = [...after.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('nothing is offered to whose unit has three already, nor in the edition for staff', async () => {
    const again = await world.signIn(await inviteViewer(world.hr, wave.id, 'Balie'));
    expect(formsOn(await pageOne(again))).toEqual([]);
    const at = (edition: string) => path.replace('agreements', `editions/${edition}`);
    expect(formsOn(await world.hr.get(at('board')))).not.toEqual([]);
    expect(formsOn(await world.hr.get(at('staff')))).toEqual([]);
  });
});
