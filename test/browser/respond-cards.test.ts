import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { inGroups } from '../../src/core/ballot/card-code.ts';
import { answering } from './answering.ts';
import { openTab, overflow, violations } from './respond-driver.ts';

const test = answering('csi-pulse').extend('page', ({ context, world }) =>
  openTab(context, `${world.origin}/c`),
);

const type = async (page: Page, code: string) => {
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Open de vragenlijst' }).click();
};
const fault = (page: Page) => page.getByRole('alert').innerText();

test('somebody without a camera types the code of a card, and reads the welcome page', async ({
  world,
  page,
}) => {
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  const code = world.codes[0] ?? '';
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await type(page, inGroups(code).toLowerCase().replaceAll('-', ' '));
  await page.waitForSelector('.welcome');
  expect(page.url()).toBe(`${world.origin}/s`);
  expect(asked.join().toUpperCase()).not.toContain(code);
  await page.reload();
  await page.waitForSelector('.welcome');
  await page.goBack();
  expect(page.url()).not.toContain('#');
});

test('a code that is wrong is said to be so before anything is sent, and stays to be mended', async ({
  world,
  page,
}) => {
  const code = world.codes[1] ?? '';
  const wrong = (code[0] === '7' ? '8' : '7') + code.slice(1);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.method()));
  await type(page, wrong);
  await expect.poll(() => fault(page)).toContain('klopt niet');
  expect(asked).not.toContain('POST');
  expect(await page.getByLabel('Code').inputValue()).toBe(wrong);
  expect(await violations(page)).toEqual([]);
  await type(page, code);
  await page.waitForSelector('.welcome');
});

test('without a connection the code stays, and a second try opens the questionnaire', async ({
  context,
  world,
  page,
}) => {
  await context.setOffline(true);
  await type(page, world.codes[2] ?? '');
  await expect.poll(() => fault(page)).toContain('geen verbinding');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Open de vragenlijst' }).dblclick();
  await page.waitForSelector('.welcome');
});
