import { beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../downloads/read-pdf.ts';
import { pass, startWorld, type World } from '../support/world.ts';
import { addressOf, readLetters, runClock, sendRound } from '../support/world-letters.ts';
import { keepOutbox } from '../support/world-mail.ts';
import { formOf, type Person } from '../support/world-visitor.ts';
import { openWave, type PlayedWave } from '../support/world-wave.ts';

/**
 * Whoever asks names the host, in the request itself or in what proxies add. Where links of a wave
 * lead was fixed with its terms: nobody is sent elsewhere.
 */

const elsewhere = 'elsewhere.example';

/** Somebody whose requests all name another host. */
function forging({ ask }: Person) {
  const names = {
    origin: `https://${elsewhere}`,
    'x-forwarded-host': elsewhere,
    'x-forwarded-proto': 'http',
    'x-original-host': elsewhere,
    forwarded: `host=${elsewhere};proto=http`,
  };
  const asked = (path: string, init: RequestInit = {}) =>
    ask(`https://${elsewhere}${path}`, { ...init, headers: names });
  const post = (path: string, fields: Record<string, string> = {}) =>
    asked(path, { method: 'POST', body: formOf(fields) });
  return { asked, post };
}

let world: World;
let wave: PlayedWave;
let outbox: string[];

beforeAll(async () => {
  outbox = keepOutbox();
  world = await startWorld();
  wave = await openWave(world);
});

/** The text of an answer, which has to be a good one. */
async function read(answer: Response): Promise<string> {
  const text = await answer.text();
  expect(answer.status, text.slice(0, 200)).toBe(200);
  return text;
}

describe('a forged host', () => {
  it.each([
    ['the file of links', (at: string) => [`${at}/links.csv?language=nl`]],
    ['cards', (at: string) => [`${at}/cards?for=everyone`]],
    ['the papers of the council', (at: string) => [`${at}/council/papers/pack/md`]],
  ])('is not in %s', async (_, paths) => {
    for (const path of paths(`/manage/waves/${wave.id}`)) {
      const text = await read(await forging(world.hr).asked(path));
      expect(text).not.toContain(elsewhere);
      expect(text).toContain('geleding.test');
    }
  });

  it.each(['cards', 'letters'])('is not in %s to print', async (sheet) => {
    const answer = await forging(world.hr).asked(
      `/manage/waves/${wave.id}/${sheet}.pdf?for=everyone`,
    );
    expect(answer.status).toBe(200);
    const { pages } = readPdf(new Uint8Array(await answer.arrayBuffer()));
    expect(pages.join()).toContain('geleding.test');
    expect(pages.join()).not.toContain(elsewhere);
  });

  it('is not in the file of some links', async () => {
    const path = `/manage/waves/${wave.id}/links.csv`;
    const text = await read(await forging(world.hr).post(path, { numbers: 'S101' }));
    expect(text).not.toContain(elsewhere);
    expect(text).toContain(`${world.hr.origin}/s#${wave.links.get('S101')}`);
  });

  it('is not in a lost link, whether HR mails letters or not', async () => {
    const before = await forging(world.hr).post('/lost', { address: addressOf('S109') });
    expect(before.status).toBe(200);
    await runClock(world, 1);
    await forging(world.hr).post(`/manage/waves/${wave.id}/mail/again`, { numbers: 'S110' });
    await runClock(world, 1);
    const letters = await readLetters(outbox);
    expect(letters.map(({ to }) => to)).toEqual([addressOf('S109'), addressOf('S110')]);
    for (const { text, html } of letters) {
      expect(`${text}${html}`).not.toContain(elsewhere);
      expect(text).toContain(`${world.hr.origin}/s#`);
    }
  });

  it.each([
    'invitation',
    'reminder-1',
  ] as const)('is in no letter, proof or end of the %s', async (round) => {
    outbox.length = 0;
    const { post } = forging(world.hr);
    const hr = {
      ...world.hr,
      postForm: async (path: string, fields: Record<string, string>) =>
        (await post(path, fields)).text(),
    } as Person;
    await sendRound({ ...world, hr }, wave, round);
    await runClock(world, 2);
    expect(outbox.length).toBeGreaterThan(3);
    for (const { text, html, header } of await readLetters(outbox)) {
      const all = `${text}${html}${header('list-unsubscribe') ?? ''}`;
      expect(all).not.toContain(elsewhere);
      expect(all).toContain(`${world.hr.origin}/s#`);
    }
  });

  it('that a proxy adds is in no sign-in link either', async () => {
    const fields = { name: 'Directie', role: 'management', wave: wave.id, unit: '', until: '' };
    const headers = { 'x-forwarded-host': elsewhere, forwarded: `host=${elsewhere}` };
    await pass(world, { hours: 1 });
    const answer = await world.hr.ask('/manage/members', {
      method: 'POST',
      headers,
      body: formOf(fields),
    });
    const page = await answer.text();
    expect(page).toMatch(/https:\/\/geleding\.test\/sign-in#/);
    expect(page).not.toContain(elsewhere);
  });
});
