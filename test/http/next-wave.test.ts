import { sql } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import type { ReleaseData } from '../../src/core/disclosure/release/release-schema.ts';
import { tQuantile } from '../../src/core/statistics/distributions/student-t.ts';
import { listSharedStaff } from '../../src/storage/shared-staff.ts';
import { releasedWave } from '../support/released-wave.ts';
import { pass, startWorld, type World } from '../support/world.ts';
import { dump } from '../support/world-dump.ts';
import { hrPost } from '../support/world-hr.ts';
import { answerAs } from '../support/world-staff.ts';
import { openWave, type PlayedWave, staffList } from '../support/world-wave.ts';

let world: World;
let first: PlayedWave;
let second: PlayedWave;
let open: PlayedWave;

const before = staffList({ Balie: [8, 10], Zorg: [8, 10] });
/** One of Zorg left, two joined: S299, and somebody of Balie. */
const after = before
  .replace(/^S201;.*$/m, 'S299;Naam S299;s299@voorbeeld.example;Zorg;Medewerker;Noord;dagelijks;nl')
  .replace(/^(S101;.*);Balie;/m, '$1;Zorg;');

const agreement = {
  text: 'Elke week nabellen',
  measure: 'd5',
  owner: 'Teamleiders',
  due: '2027-02-01',
  review: '',
};

const play = (roster: string, seed: number) =>
  releasedWave(world, { roster }, async (wave) => {
    for (const number of wave.links.keys())
      await answerAs(world, wave, number, seed + Number(number.slice(1)));
  });

beforeAll(async () => {
  world = await startWorld();
  first = await play(before, 0);
  await world.hr.postForm(`/results/${first.id}/agreements?unit=Zorg`, agreement);
  await pass(world, { days: 10 });
  second = await play(after, 1000);
  await pass(world, { days: 60 });
  await world.schedule();
  open = await openWave(world, { roster: after });
});

/** Without the blanks that keep a figure on one line. */
const plain = (page: string) => page.replaceAll('\u00a0', ' ');

/** Variance of all scores by their counts, and its degrees of freedom, which rounding makes fewer. */
function spreadOfCounts({ coarse, fine, from, to }: ReleaseData['variables'][number]) {
  const rows = coarse.map(
    (row) => (row.scores.length > 0 ? row.scores : row.items[0]?.counts) ?? [],
  );
  const size = rows[0]?.length ?? 0;
  const counts = Array.from({ length: size }, (_, at) => total(rows.map((row) => row[at] ?? 0)));
  const n = total(counts);
  const mean = total(counts.map((count, at) => count * at)) / n;
  const squares = total(counts.map((count, at) => count * (at - mean) ** 2));
  const inside = (blocks: string[]) =>
    fine.filter((row) => row.blocks.every((block) => blocks.includes(block))).length;
  const unsure = total(
    rows.flatMap((row, place) =>
      row.slice(0, -1).map((_, at) => {
        const upTo = total(row.slice(0, at + 1));
        const share = upTo === 0 || upTo === total(row) ? 1 / 2 : 1;
        return (
          share *
          rounding(total(row), inside(coarse[place]?.blocks ?? [])) *
          (2 * (at - mean) + 1) ** 2
        );
      }),
    ),
  );
  const df = 1 / (1 / (n - 1) + unsure / squares ** 2 / 2);
  return { variance: (squares / (n - 1)) * ((to - from) / (size - 1)) ** 2, df };
}

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

/** Of n people, counts are rounded to points some seven people apart beside totals of several rows, else three. */
function rounding(n: number, rows: number) {
  const [apart, steps] = rows > 1 ? [7, Math.floor(n / 7)] : [3, Math.floor(n / 3)];
  const wider = (at: number) => Math.min(n % 3, Math.max(0, at - Math.floor(steps / 2)));
  const points = Array.from({ length: steps + 1 }, (_, at) =>
    at === steps ? n : apart === 7 ? Math.round((n * at) / steps) : 3 * at + wider(at),
  );
  const gaps = points.slice(1).map((point, at) => point - (points[at] ?? 0));
  return total(gaps.map((gap) => (gap ** 3 - gap) / 6)) / (n + 1);
}

/** Change of a scale in a department with its 95 % interval, straight from both releases; null without counts. */
async function changeOf(scale: string, department: string): Promise<string[] | null> {
  const [one, other] = await Promise.all(
    [first, second].map(async ({ id }) => {
      const release = (await world.hr.getJson(`/results/${id}/files/json`)) as ReleaseData;
      const blocks = release.groups.find(
        ({ select }) => JSON.stringify(select) === JSON.stringify({ department }),
      )?.blocks;
      const variable = release.variables.find(({ id }) => id === scale);
      if (!variable) throw new Error(`${scale} was expected`);
      if (variable.coarse.length === 0) return null;
      const rows = variable.fine.filter((row) => row.blocks.every((id) => blocks?.includes(id)));
      const sum = (pick: (row: (typeof rows)[number]) => number) =>
        rows.reduce((total, row) => total + pick(row), 0);
      const n = sum((row) => row.n);
      const mean = sum((row) => row.total) / n;
      // Themes of one or two questions carry no spread: it is that of everybody's published counts.
      const { variance, df } = spreadOfCounts(variable);
      const within = (n - rows.length) * variance;
      const between = sum((row) => row.total ** 2 / row.n) - n * mean * mean;
      // Random rounding to steps of two points adds 2² / 6 to the variance of every total.
      const added = (rows.length * 4) / 6 / n ** 2;
      const sampling = (within + between) / (n - 1) / n;
      const freedom = rows.length * df + rows.length - 1;
      const error = sampling + added;
      return { mean, error, freedom: freedom * (error / sampling) ** 2 };
    }),
  );
  if (!one || !other) return null;
  const change = other.mean - one.mean;
  const both = one.error + other.error;
  const df = both ** 2 / (one.error ** 2 / one.freedom + other.error ** 2 / other.freedom);
  const half = tQuantile(0.975, df) * Math.sqrt(both);
  return [change, change - half, change + half].map((value) =>
    value
      .toFixed(2)
      .replace('-', '−')
      .replace('.', ',')
      .replace(/^(?=[1-9]|0,0[1-9]|0,[1-9])/, '+'),
  );
}

it('beside an agreement stands what its unit measured since, with its interval and who changed', async () => {
  const page = plain(await world.hr.get(`/results/${second.id}/agreements`));
  // Whether a theme of one question has counts, and so an interval, is a matter of record keys.
  const found = await changeOf('d5', 'Zorg');
  const said = found
    ? `Sinds de afspraak: ${found[0]} punt (${found[1]} tot ${found[2]})`
    : 'Wat er sindsdien op dit thema veranderde, is hier niet te tonen.';
  expect(page).toContain(said);
  if (found) expect(page).toContain('Medewerkers: minder dan 6 van de 19 nieuw, minder dan 5 weg.');
  expect(plain(await world.hr.get(`/results/${second.id}/agreements?unit=Zorg`))).toContain(said);
  expect(await world.hr.get(`/results/${first.id}/agreements`)).not.toContain('Sinds de afspraak');
  expect(await world.hr.get(`/results/${second.id}/agreements?unit=Balie`)).not.toContain(
    agreement.text,
  );
});

it('the trend says how many staff changed, per group, on the screen and in every file', async () => {
  const page = plain(await world.hr.get(`/results/${second.id}/trend`));
  expect(page).toContain('minder dan 5 van de 36 nieuw, minder dan 5 weg');
  // Whether a department has figures as a whole or those of its staff alone is a matter of chance.
  const grown = /minder dan 6 van de (19|11) nieuw, minder dan 5 weg/;
  expect(page).toMatch(grown);
  expect(page).toMatch(/minder dan 5 van de (17|9) nieuw, minder dan 6 weg/);
  const html = plain(await world.hr.get(`/results/${second.id}/files/html`));
  expect(html).toMatch(grown);
});

it('a wave too large to be shown beside the next one is left out of the trend, in words', async () => {
  const { db } = world.context();
  const far = sql`wave = ${first.id} AND part = 30`;
  await db.run(sql`INSERT INTO release (wave, part, body) VALUES (${first.id}, 30, '')`);
  const page = plain(await world.hr.get(`/results/${second.id}/trend`));
  await db.run(sql`DELETE FROM release WHERE ${far}`);
  expect(page).toContain('samen zijn ze te groot voor één rapport');
  expect(page).not.toContain('Dit is de eerste meting');
  expect(page).not.toContain('van de 36 nieuw');
});

it('of who changed nothing is kept but counts, also when both lists are gone', async () => {
  const stored = await listSharedStaff(world.context().db, second.id);
  expect(stored.reduce((sum, { people }) => sum + people, 0)).toBe(35);
  const { shared_staff: rows = [], invitation = [] } = await dump();
  expect(await listSharedStaff(world.context().db, open.id)).toEqual([]);
  expect(invitation.filter(({ wave }) => wave !== open.id)).toEqual([]);
  for (const row of rows) {
    const { wave, block, other_wave: other, other_block: otherBlock, people, ...rest } = row;
    expect([wave, block, other, otherBlock].join()).not.toMatch(/[SL]\d{3}/);
    expect([typeof people, rest]).toEqual(['number', {}]);
  }
});

it('the counts of a wave go when it is cancelled', async () => {
  const again = await openWave(world, { roster: after });
  expect(await listSharedStaff(world.context().db, again.id)).not.toEqual([]);
  await hrPost(world, `/manage/waves/${again.id}/cancel`, { sure: 'yes', reason: 'Verkeerd' })();
  expect(await listSharedStaff(world.context().db, again.id)).toEqual([]);
  expect(await listSharedStaff(world.context().db, second.id)).not.toEqual([]);
});
