import { expect } from 'vitest';
import type { Manifest } from '../../src/core/ballot/manifest.ts';
import { usualZone } from '../../src/core/ground/local-day.ts';
import { moment } from '../../src/core/language/numbers.ts';
import { answering } from './answering.ts';
import { openTab } from './respond-driver.ts';

const test = answering('csi-pulse');

/** At any moment it is another day than here in one of them: still yesterday, or tomorrow already. */
const farAway = ['Pacific/Honolulu', 'Pacific/Kiritimati'];
const deviceIn = (timezoneId: string) => ({ locale: 'nl-NL', timezoneId });

test('on a device in another time zone the last day is the one of the organisation', async ({
  device,
  world,
}) => {
  const served = await fetch(`${world.origin}/w/${world.wave}/manifest`);
  const { manifest } = (await served.json()) as { manifest: Manifest };
  const lastDay = (timeZone: string) =>
    moment(manifest.closes, 'nl', { weekday: 'long', day: 'numeric', month: 'long', timeZone });
  const elsewhere = farAway.find((zone) => lastDay(zone) !== lastDay(usualZone)) ?? '';
  const page = await openTab(await device(deviceIn(elsewhere)), world.nextLink());
  await page.locator('.facts').waitFor();
  const facts = await page.locator('.facts dd').allInnerTexts();
  expect(facts).toContain(lastDay(usualZone));
  expect(facts).not.toContain(lastDay(elsewhere));
});

test('a link that came too early says when it opens by the clock of the organisation', async ({
  device,
  world,
}) => {
  const page = await openTab(await device(deviceIn('Pacific/Honolulu')), world.links['not-yet']);
  await page.locator('h1').waitFor();
  expect(await page.locator('main').innerText()).toMatch(/ om \d\d:00 CES?T/);
});
