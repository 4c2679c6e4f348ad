import { expect, it } from 'vitest';
import { tourOf } from '../../scripts/verify/tour-of.ts';
import { createTwin } from '../../scripts/verify/twin.ts';

const frontPage = async (tour?: string) =>
  (await createTwin(tour).answer(0, 'http://127.0.0.1:8787/?language=en', {})).text();
const serving = (page: string) => async () => new Response(page);

it('finds the guide of a demo on this computer, whose front page is then made anew with it', async () => {
  const tour = 'http://127.0.0.1:4321';
  const page = await frontPage(tour);
  expect(page).toContain(tour);
  expect(await tourOf('http://127.0.0.1:8787', serving(page))).toBe(tour);
});

it.each([
  ['of a deployment', 'http://127.0.0.1:8787', undefined],
  ['of another host that shows a tour', 'https://zuid.example', 'http://127.0.0.1:4321'],
  ['whose tour leads elsewhere', 'http://127.0.0.1:8787', 'http://elsewhere.example'],
])('knows no guide on a page %s', async (_, origin, tour) => {
  expect(await tourOf(origin, serving(await frontPage(tour)))).toBeUndefined();
});
