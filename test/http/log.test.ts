import { env } from 'cloudflare:test';
import { beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/world.ts';
import { dump } from '../support/world-dump.ts';
import { answerAs } from '../support/world-staff.ts';
import { closeWave, openWave, type PlayedWave } from '../support/world-wave.ts';

let world: World;
let wave: PlayedWave;

beforeAll(async () => {
  world = await startWorld();
  wave = await openWave(world);
});

const lines = async () => (await dump()).log ?? [];
const broken = async () => /\b(gebroken|klopt niet)\b/i.test(await world.hr.get('/manage/log'));

describe('the log', () => {
  it('names every step that changes what is promised, in order, by role', async () => {
    await closeWave(world, wave);
    const steps = (await lines()).map(({ actor, action }) => `${actor} ${action}`);
    const expected = [
      'hr organisation.saved',
      'hr wave.created',
      'hr roster.imported',
      'hr wave.settings',
      'hr wave.planned',
      'key-holder key.made',
      'key-holder key.proven',
      'key-holder key.rehearsed',
      'hr manifest.fixed',
      'hr wave.opened',
      'hr links.exported',
      'hr wave.closed',
    ];
    const found = expected.map((step) => steps.indexOf(step));
    expect(found).not.toContain(-1);
  });

  it('says nothing about respondents: answering adds no line', async () => {
    const open = await openWave(world);
    const before = await lines();
    await answerAs(world, open, 'S101');
    expect(await lines()).toEqual(before);
  });

  it('holds no name, address, number, link or token', async () => {
    const text = JSON.stringify(await lines());
    // A hash may by chance hold a letter and three digits: what is looked for stands beside the hashes.
    expect(text.replaceAll(/[\w-]{43}/g, '')).not.toMatch(/Naam|@|[LS]\d{3}\b|#/);
    for (const fragment of wave.links.values()) {
      expect(text).not.toContain(fragment.split('.')[0]);
    }
  });

  it('stays one chain when many things happen at once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => world.offerHr()));
    const all = await lines();
    all.forEach((line, at) => {
      expect(line.position).toBe(at + 1);
      expect(line.previous_hash).toBe(all[at - 1]?.hash ?? '');
    });
    expect(await broken()).toBe(false);
  });

  it.each([
    ['changed', `UPDATE log SET details = '{}' WHERE position = 5`],
    ['left out', 'DELETE FROM log WHERE position = 3'],
    ['moved', 'UPDATE log SET position = 9999 WHERE position = 4'],
  ])('shows that a line was %s afterwards', async (_how, sql) => {
    const whole = await lines();
    expect(await broken()).toBe(false);
    await env.DB.prepare(sql).run();
    expect(await broken()).toBe(true);
    await env.DB.prepare('DELETE FROM log').run();
    for (const line of whole) {
      await env.DB.prepare(`INSERT INTO log VALUES (?, ?, ?, ?, ?, ?, ?, ?)`)
        .bind(
          line.position,
          line.at,
          line.actor,
          line.action,
          line.details,
          line.previous_hash,
          line.hash,
          line.mark,
        )
        .run();
    }
  });
});
