import { beforeAll, describe, expect, it, vi } from 'vitest';
import { cardToken, readCardCode } from '../../src/core/ballot/card-code.ts';
import { toBase64Url } from '../../src/core/ground/bytes.ts';
import { startWorld, type World } from '../support/world.ts';
import { dump, expectRefusal, withoutTrace } from '../support/world-dump.ts';
import { answerAs } from '../support/world-staff.ts';
import { jsonPost } from '../support/world-visitor.ts';
import { fixWave, openWave, type PlayedWave } from '../support/world-wave.ts';

/** The codes of printed cards: what stands on the page, and what they open. */

let world: World;
let wave: PlayedWave;
let codes: string[];

beforeAll(async () => {
  world = await startWorld();
  wave = await openWave(world);
  codes = await printed(wave);
});

async function printed({ id }: PlayedWave): Promise<string[]> {
  const page = await world.hr.get(`/manage/waves/${id}/cards?for=everyone`);
  return [...page.matchAll(/<strong>((?:[0-9A-Z]{4}-){3}[0-9A-Z]{4})<\/strong>/g)].map(
    ([, code = '']) => code,
  );
}

async function asCard(typed: string): Promise<string> {
  return toBase64Url(await cardToken(readCardCode(typed) ?? ''));
}

const show = (card: string) => world.reach('/c', jsonPost({ card }));
const open = async (typed: string) => show(await asCard(typed));
const fragmentOf = async (response: Response) =>
  ((await response.json()) as { fragment: string }).fragment;

it.each([
  '/c',
  '/C',
  '/c/',
  '/c.',
  '/c,',
  '/c%20',
  '/c%C2%AD',
  '/c?x=1',
])('%s leads to where a code is typed', async (path) => {
  const page = await world.reach(path);
  expect([page.status, (await page.text()).includes('id="code"')]).toEqual([200, true]);
});

describe('the code of a card', () => {
  it('stands on every card, one for each person, and the log says how many', async () => {
    expect(codes).toHaveLength(wave.links.size);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((code) => readCardCode(code) !== null)).toBe(true);
    const log = (await dump()).log ?? [];
    const lines = log.filter(({ action }) => action === 'cards.exported');
    expect(lines.at(-1)?.details).toContain(`"count":${codes.length}`);
  });

  it.each([
    'cards',
    'letters',
  ])('stands in the PDF of %s too, which the log counts the same', async (sheet) => {
    const path = `/manage/waves/${wave.id}/${sheet}.pdf?for=everyone&page=1`;
    const file = await world.hr.ask(path);
    expect(file.status).toBe(200);
    expect(file.headers.get('cache-control')).toContain('no-store');
    expect((await file.text()).startsWith('%PDF-1.7')).toBe(true);
    const log = (await dump()).log ?? [];
    const details = JSON.parse(
      String(log.findLast(({ action }) => action === 'cards.exported')?.details),
    );
    expect(details).toEqual({ wave: wave.id, count: codes.length, sheet });
    const elsewhere = { headers: { 'sec-fetch-site': 'cross-site' } };
    expect((await withoutTrace(() => world.hr.ask(path, elsewhere))).status).toBe(403);
  });

  it('stands in the PDF of a wave in Arabic too', async () => {
    const { id } = await fixWave(world, { languages: ['nl', 'ar'] });
    const file = await world.hr.ask(`/manage/waves/${id}/cards.pdf?for=everyone`);
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(20_000);
  });

  it('opens the link of one person, and all codes together all links', async () => {
    const fragments = await Promise.all(codes.map(async (code) => fragmentOf(await open(code))));
    expect(fragments.sort()).toEqual([...wave.links.values()].sort());
  });

  it('is the same when the cards are printed again, and tells nothing of who answered', async () => {
    const [number = '', link = ''] = [...wave.links][0] ?? [];
    const answers = await Promise.all(codes.map(async (code) => fragmentOf(await open(code))));
    const mine = codes[answers.indexOf(link)] ?? '';
    const before = await (await open(mine)).text();
    await answerAs(world, wave, number, 1);
    expect(await (await open(mine)).text()).toBe(before);
    expect(await printed(wave)).toEqual(codes);
  });

  it('and what it opens stand neither in the database, nor in the log, nor in an answer', async () => {
    const errors = vi.spyOn(console, 'error');
    const all = JSON.stringify(await dump());
    for (const code of codes) {
      expect(all).not.toContain(code);
      expect(all).not.toContain(code.replaceAll('-', ''));
      expect(all).not.toContain(await asCard(code));
    }
    expect(errors.mock.calls).toEqual([]);
  });

  it('that nobody has opens nothing', async () => {
    await expectRefusal(() => show('A'.repeat(43)), 404, 'link.unknown');
    for (const card of ['', 'x', 'A'.repeat(44), `${'A'.repeat(42)}+`]) {
      expect((await withoutTrace(() => show(card))).status).toBe(400);
    }
  });

  it('opens nothing before its card was made', async () => {
    const other = await fixWave(world);
    const kept = async () =>
      ((await dump()).invitation ?? []).filter((row) => row.wave === other.id);
    expect((await kept()).map(({ card_hash }) => card_hash)).toEqual(
      (await kept()).map(() => null),
    );
    const [code = ''] = await printed(other);
    expect((await open(code)).status).toBe(200);
    await world.hr.postForm(`/manage/waves/${other.id}/cancel`, { sure: 'yes', reason: 'Fout' });
    await expectRefusal(async () => open(code), 404, 'link.unknown');
  });

  it('is tried so many times a minute and then no more', async () => {
    const card = `${'B'.repeat(42)}A`;
    const statuses: number[] = [];
    // The platform counts by minutes of its own clock: a new one may begin halfway.
    while (statuses.length < 121 && !statuses.some((status) => status !== 404)) {
      statuses.push((await show(card)).status);
    }
    expect(statuses.length).toBeGreaterThan(60);
    expect(statuses[statuses.length - 1]).toBe(429);
  });

  it('is typed on a page of its own, in every language of staff', async () => {
    for (const [language, title] of [
      ['nl', 'Typ de code van je kaart'],
      ['en', 'Type the code on your card'],
      ['de', 'Geben Sie den Code Ihrer Karte ein'],
      ['pl', 'Wpisz kod ze swojej karty'],
    ]) {
      const page = await world.reach(`/c?language=${language}`);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain(title);
    }
  });
});
