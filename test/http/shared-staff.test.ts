import { env } from 'cloudflare:test';
import { sql } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { countSharedStaff, listSharedStaff } from '../../src/storage/shared-staff.ts';
import { startWorld, type World } from '../support/world.ts';

/** Counting who two waves have in common, when the later one opens. */

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

/** A wave of so many people in two blocks, with numbers from 1 up. */
async function invite(id: string, state: string, people: number): Promise<void> {
  await env.DB.batch([
    env.DB.prepare(
      "INSERT INTO wave (id, title, state, settings, box_opened) VALUES (?1, '', ?2, '{}', 0)",
    ).bind(id, state),
    env.DB.prepare(`
      WITH RECURSIVE staff (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM staff WHERE n < ?2)
      INSERT INTO invitation (id, wave, block, auth_hash, number, name, email, language)
      SELECT ?1 || '-' || n, ?1, 'b' || (n % 2), ?1 || n, 'S' || n, '', '', 'nl' FROM staff`).bind(
      id,
      people,
    ),
  ]);
}

/** Rows the database reads to count a wave that has so many people in common with another one. */
async function rowsRead(people: number): Promise<number> {
  const { db } = world.context();
  const [before, after] = [`before-${people}`, `after-${people}`];
  await invite(before, 'released', people);
  await invite(after, 'planned', people);
  const [counted] = await db.batch([countSharedStaff(db, after)]);
  const { meta } = counted as { meta: { rows_read: number } };
  expect((await listSharedStaff(db, after)).map((row) => row.people)).toEqual([
    people / 2,
    people / 2,
  ]);
  await db.run(sql`DELETE FROM invitation`);
  return meta.rows_read;
}

it('reads a few rows a person, however many people there are', async () => {
  expect(await rowsRead(200)).toBeLessThan(8 * 200);
  expect(await rowsRead(2000)).toBeLessThan(8 * 2000);
});
