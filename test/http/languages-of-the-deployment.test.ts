import { env } from 'cloudflare:test';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadLanguages } from '../../src/texts/of-the-deployment.ts';

/** Texts and their loader as in an isolate that just began. */
async function freshIsolate() {
  vi.resetModules();
  const { loadLanguages: load } = await import('../../src/texts/of-the-deployment.ts');
  const { cardTexts } = await import('../../src/texts/cards.ts');
  return { load, cardTexts };
}

/** Files of a deployment that answer like this. */
function files(answer: () => Promise<Response>): { assets: typeof env.ASSETS; asked: string[] } {
  const asked: string[] = [];
  const fetch = (address: string) => {
    asked.push(address);
    return answer();
  };
  return { assets: { fetch } as unknown as typeof env.ASSETS, asked };
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.resetModules());

test('every language is there once the file of the deployment was read', async () => {
  const { load, cardTexts } = await freshIsolate();
  expect(cardTexts.pl.words).toBe(cardTexts.en.words);
  expect(cardTexts['nl-simple'].words).toBe(cardTexts.nl.words);
  expect(await load(env.ASSETS)).toBe(true);
  expect(cardTexts.pl.words).toBe('Słowa kontrolne');
  expect(cardTexts.de.words).toBe('Prüfwörter');
});

test.each([
  ['cannot be reached', () => Promise.reject(new Error('gone'))],
  ['is not there', async () => new Response('no', { status: 404 })],
  ['is cut off', async () => new Response('{"cards":{"de":')],
])('a file that %s leaves English and Dutch, and is asked for again', async (_, answer) => {
  const { load, cardTexts } = await freshIsolate();
  const broken = files(answer);
  expect(await load(broken.assets)).toBe(false);
  expect(await load(broken.assets)).toBe(false);
  expect(broken.asked).toHaveLength(2);
  expect(cardTexts.de.words).toBe('Check words');
  expect(await load(env.ASSETS)).toBe(true);
  expect(cardTexts.de.words).toBe('Prüfwörter');
});

test('an isolate asks for the file once', async () => {
  const { load } = await freshIsolate();
  await load(env.ASSETS);
  const later = files(async () => new Response('{}'));
  expect(await load(later.assets)).toBe(true);
  expect(later.asked).toEqual([]);
});

test('texts that are loaded later than the file have every language at once', async () => {
  vi.resetModules();
  const { loadLanguages: load } = await import('../../src/texts/of-the-deployment.ts');
  await load(env.ASSETS);
  const { cardTexts } = await import('../../src/texts/cards.ts');
  expect(cardTexts.fr.words).not.toBe(cardTexts.en.words);
});

test('the tests of the Worker have every language too', async () => {
  expect(await loadLanguages(undefined)).toBe(true);
});
