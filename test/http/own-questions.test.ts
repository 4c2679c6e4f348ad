import { beforeAll, expect, it } from 'vitest';
import { judge } from '../../scripts/audit/judge.ts';
import { readWave } from '../../src/actions/read-wave.ts';
import { formatOf, itemsOf } from '../../src/core/definition/definition.ts';
import { definitionHash } from '../../src/core/definition/hash.ts';
import { identified } from '../../src/core/definition/own-questions/own-question.ts';
import type { ReleaseData } from '../../src/core/disclosure/release/release-schema.ts';
import { questionsWith } from '../../src/forms/own-question.ts';
import { startWorld, type World } from '../support/world.ts';
import { withoutTrace } from '../support/world-dump.ts';
import { draftWave, hrPost } from '../support/world-hr.ts';
import { fixAndOpen, sealedScript } from '../support/world-server-opened.ts';
import { answerAll, openAs } from '../support/world-staff.ts';
import {
  closeWave,
  openWave,
  type PlayedWave,
  planWave,
  publishWave,
  putTestKeys,
} from '../support/world-wave.ts';

/** Own questions of each kind on their way through a whole wave. */

const asked: Record<string, string>[] = [
  { kind: 'agreement', 'text-nl': 'De kantine helpt.', 'text-en': 'The canteen helps.' },
  { kind: 'frequency', 'text-nl': 'We lunchen samen.', 'text-en': 'We lunch together.' },
  {
    kind: 'eleven',
    'text-nl': 'Hoe goed is de koffie?',
    'text-en': 'How good is the coffee?',
    'answers-nl': 'Heel slecht\nHeel goed',
    'answers-en': 'Very bad\nVery good',
  },
  {
    kind: 'choice',
    'text-nl': 'Wat moet er eerst komen?',
    'text-en': 'What should come first?',
    'answers-nl': 'Koffie\nThee\nWater',
    'answers-en': 'Coffee\nTea\nWater',
  },
  {
    kind: 'open',
    'text-nl': 'Wat mist er in de kantine?',
    'text-en': 'What is your religion asking of the canteen?',
    because: 'De keuken wil weten wat er niet op tafel mag.',
  },
];

let world: World;
let wave: PlayedWave;

beforeAll(async () => {
  world = await startWorld();
  wave = await openWave(world, {
    definition: 'csi-full',
    ownQuestions: asked,
    modules: ['leading'],
  });
});

const questions = (id: string) => `/manage/waves/${id}/questions`;
const settingsOf = async (id: string) => (await readWave(world.context(), id)).settings;
const own = async () => (await settingsOf(wave.id)).ownQuestions.map(({ id }) => id);

it('each phone gets them by the hash of the manifest, after the instrument and without what is left out', async () => {
  const { definition, sections } = (await openAs(world, wave, 'S101')).wave;
  const items = itemsOf(definition);
  const added = items.filter((item) => item.own);
  expect(added.map(({ text }) => text.nl)).toEqual(asked.map((one) => one['text-nl']));
  expect(added.map((item) => formatOf(definition, item).kind)).toEqual([
    'rating',
    'rating',
    'eleven',
    'choice',
    'open',
  ]);
  expect(sections).toEqual(['climate', 'importance', 'own-questions', 'words']);
  expect(items.some(({ id }) => /^(o\d|est_)/.test(id))).toBe(false);
  const { manifest } = await readWave(world.context(), wave.id);
  expect(await definitionHash(definition)).toBe(manifest?.definition.editions?.nl);
  const whole = await world.hr.getJson(`/definitions/${manifest?.definition.hash}.json`);
  expect(await definitionHash(whole as Parameters<typeof definitionHash>[0])).toBe(
    manifest?.definition.hash,
  );
});

it('the council reads them in its papers, and HR can change nothing any more', async () => {
  const pack = await world.hr.get(`/manage/waves/${wave.id}/council/papers/pack/md`);
  for (const one of asked) expect(pack).toContain(one['text-nl']);
  expect(pack).toContain('Vragen van onze organisatie (eigen vragen van de organisatie)');
  expect(pack.split('\n').find((line) => line.includes('Wat mist er in de kantine?'))).toContain(
    'De keuken wil weten wat er niet op tafel mag.',
  );
  const dpia = await world.hr.get(`/manage/waves/${wave.id}/council/papers/dpia/md`);
  const special = dpia.slice(dpia.indexOf('Bijzondere persoons'), dpia.indexOf('Doelbinding'));
  for (const one of asked) expect(special).toContain(one['text-nl']);
  const page = await world.hr.get(questions(wave.id));
  expect(page).toContain('De kantine helpt.');
  expect(page).not.toContain('questions/order');
  for (const [path, fields] of [
    ['', { kind: 'open', 'text-nl': 'Nog iets?' }],
    ['/order', { question: (await own())[0] ?? '', move: 'remove' }],
    ['/modules', { modules: 'outcomes' }],
  ] as const) {
    const refusal = await withoutTrace(hrPost(world, `${questions(wave.id)}${path}`, fields));
    expect(refusal.status).toBe(409);
  }
});

it('their answers are released protected, in no index, and stand apart in the report and every file', async () => {
  await answerAll(world, wave);
  await closeWave(world, wave);
  await publishWave(world, wave);
  const file = await world.hr.get(`/results/${wave.id}/files/json`);
  const release = JSON.parse(file) as ReleaseData;
  const manifest = await world.hr.get(`/w/${wave.id}/manifest`);
  const receipts = await world.hr.get(`/w/${wave.id}/receipts`);
  expect(judge(file, { manifest, receipts }).leaks).toEqual([]);
  const [agreement = '', frequency = '', eleven = '', choice = '', open = ''] = await own();
  const variables = release.variables.map(({ id }) => id);
  expect(variables).toEqual(expect.arrayContaining([agreement, frequency, eleven]));
  expect(release.choices.map(({ item }) => item)).toContain(choice);
  for (const id of await own()) expect(release.index?.scales).not.toContain(id);
  expect(release.comments.every(({ item }) => item !== agreement)).toBe(true);
  const items = await world.hr.get(`/results/${wave.id}/items`);
  for (const one of asked) expect(items).toContain(one['text-nl']);
  expect(items).toContain('Koffie');
  for (const page of ['importance', 'alignment', 'profile'])
    expect(await world.hr.get(`/results/${wave.id}/${page}`)).not.toContain('kantine');
  const csv = await world.hr.get(`/results/${wave.id}/files/csv`);
  for (const id of [agreement, frequency, eleven, choice]) expect(csv).toContain(id);
  for (const kind of ['pdf', 'xlsx', 'pptx', 'codebook'])
    expect((await world.hr.getBytes(`/results/${wave.id}/files/${kind}`)).length).toBeGreaterThan(
      0,
    );
  expect(open).toMatch(/^own_/);
});

it('a copy asks the same under the same ids, and the server opens it as it opens any other', async () => {
  await world.hr.postForm(`/manage/waves/${wave.id}/copy`, { title: 'Nog eens' });
  const page = await world.hr.get('/manage');
  const copy = /waves\/([0-9a-f]{12})">Nog eens</.exec(page)?.[1] ?? '';
  const settings = await settingsOf(copy);
  expect(settings.ownQuestions.map(({ id }) => id)).toEqual(await own());
  expect(settings.modulesOff).toEqual(['outcomes', 'estimates']);

  const id = await planWave(world, { ...sealedScript, ownQuestions: asked });
  await putTestKeys(world, id);
  const sealed = await fixAndOpen(world, id);
  expect((await settingsOf(id)).ownQuestions.map((one) => one.id)).toEqual(await own());
  await answerAll(world, sealed);
  await closeWave(world, sealed);
  await world.hr.postJson(`/manage/waves/${id}/open-box`, {});
  const path = `/manage/waves/${id}/open-box/comments`;
  const seen = [...(await world.hr.get(path)).matchAll(/name="leave" value="([0-9a-f]{64})"/g)];
  await world.hr.postForm(path, { seen: seen.map(([, text]) => text ?? ''), leave: [] });
  const release = (await world.hr.getJson(`/results/${id}/files/json`)) as ReleaseData;
  expect(release.variables.map((one) => one.id)).toEqual(
    expect.arrayContaining((await own()).slice(0, 3)),
  );
});

it('what is wrong is said beside its field, and nothing is saved', async () => {
  const id = await draftWave(world);
  const post = (fields: Record<string, string>) => hrPost(world, questions(id), fields);
  const choice = { kind: 'choice', 'text-nl': 'Wat?', 'text-en': 'What?' };
  for (const [wrong, words] of [
    [{ kind: 'open' }, 'text-nl'],
    [{ kind: 'open', 'text-nl': 'x'.repeat(201) }, '200'],
    [{ kind: 'other', 'text-nl': 'Iets?' }, 'kind'],
    [{ ...choice, 'answers-nl': 'Een', 'answers-en': 'One' }, 'answers-nl'],
    [{ ...choice, 'answers-nl': 'Een\nTwee', 'answers-en': 'One\nTwo\nThree' }, 'answers-en'],
    [{ ...choice, 'answers-nl': 'Een\nEen', 'answers-en': 'One\nTwo' }, 'answers-nl'],
    [{ ...choice, kind: 'eleven', 'answers-nl': 'Een', 'answers-en': 'One' }, '0 en'],
    [{ kind: 'open', 'text-nl': 'Wat is je naam?' }, 'because'],
    [{ kind: 'open', 'text-nl': 'Wat is je salaris?', because: 'zomaar' }, 'because'],
  ] as [Record<string, string>, string][]) {
    const refusal = await withoutTrace(post(wrong));
    expect(refusal.status).toBe(422);
    const page = await refusal.text();
    expect(page).toContain(words);
    expect(page).not.toContain('past niet meer op het antwoordvel');
  }
  expect((await settingsOf(id)).ownQuestions).toEqual([]);
});

it('HR confirms in words, changes, moves and removes; ten are the most, and each once', async () => {
  const id = await draftWave(world);
  const post = (fields: Record<string, string>, path = '') =>
    hrPost(world, `${questions(id)}${path}`, fields)();
  const because = 'De raad wil dit weten voor de planning.';
  await post({ kind: 'open', 'text-nl': 'Wat is je functie?', because });
  await post({ kind: 'agreement', 'text-nl': 'Het regent.' });
  const [job, rain] = (await settingsOf(id)).ownQuestions;
  expect(job?.because).toBe(because);
  expect(await world.hr.get(questions(id))).toContain(because);
  expect((await post({ question: rain?.id ?? '', move: 'up' }, '/order')).status).toBe(303);
  expect((await settingsOf(id)).ownQuestions.map((one) => one.id)).toEqual([rain?.id, job?.id]);
  const again = { kind: 'agreement', 'text-nl': 'Het regent.', 'text-en': 'It rains.' };
  expect((await post(again)).status).toBe(303);
  expect((await post({ ...again })).status).toBe(422);
  await post({ question: job?.id ?? '', move: 'remove' }, '/order');
  for (let n = (await settingsOf(id)).ownQuestions.length; n < 10; n += 1)
    expect((await post({ kind: 'agreement', 'text-nl': `Zin ${n}.` })).status).toBe(303);
  expect((await post({ kind: 'agreement', 'text-nl': 'Nog een.' })).status).toBe(422);
  expect((await settingsOf(id)).ownQuestions).toHaveLength(10);
});

it('a module that no longer fits is not put back, and the page stays there to let a question go', async () => {
  const id = await draftWave(world, 'csi-full');
  const post = (fields: Record<string, string>, path = '') =>
    hrPost(world, `${questions(id)}${path}`, fields)();
  expect((await post({}, '/modules')).status).toBe(303);
  const off = (await settingsOf(id)).modulesOff;
  expect(off.length).toBeGreaterThan(2);
  let n = 0;
  while ((await post({ kind: 'open', 'text-nl': `Vraag ${n}?` })).status === 303) n += 1;
  expect(n).toBeGreaterThan(2);
  const path = `${questions(id)}/modules`;
  const body = new URLSearchParams(off.map((module) => ['modules', module]));
  const back = () => world.hr.ask(path, { method: 'POST', body });
  const refused = await withoutTrace(back);
  expect([refused.status, await refused.text()]).toEqual([
    400,
    expect.stringContaining('Haal bij Eigen vragen een vraag weg'),
  ]);
  expect(await world.hr.get(questions(id))).toContain('Vraag 0?');
});

it('a question that is written anew keeps no translation of what it was', () => {
  const before = identified({
    because: '',
    kind: 'choice',
    text: { nl: 'Wat helpt?', en: 'What helps?' },
    options: [
      { nl: 'Tijd', en: 'Time' },
      { nl: 'Geld', en: 'Money' },
    ],
  });
  const anew = (text: string, answers: string[]) =>
    questionsWith(
      { question: before.id, kind: 'choice', 'text-nl': text, 'answers-nl': answers },
      ['nl'],
      [before],
    )?.[0];
  expect(anew('Wat helpt?', ['Tijd', 'Geld'])).toEqual(before);
  expect(anew('Wat hindert?', ['Regels', 'Tijd'])).toMatchObject({
    text: { nl: 'Wat hindert?' },
    options: [{ nl: 'Regels' }, { nl: 'Tijd' }],
  });
  expect(JSON.stringify(anew('Wat helpt?', ['Regels', 'Tijd', 'Geld']))).not.toMatch(/Time|helps/);
});

it('no groups are made while a question lacks a language, which is named', async () => {
  const half = [{ kind: 'agreement', 'text-nl': 'Alleen Nederlands.' }];
  await expect(planWave(world, { ownQuestions: half })).rejects.toThrow(/English/);
});
