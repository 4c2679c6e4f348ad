import { env } from 'cloudflare:test';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startWorld, type World } from '../support/world.ts';
import { answerAs, prepareAs, send } from '../support/world-staff.ts';
import { fixWave, openWave, rowOf } from '../support/world-wave.ts';

/** A clock that is late, stands still for days, or cannot do what is due. */

let world: World;

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  world = await startWorld();
  await env.DB.prepare('DELETE FROM clock').run();
});

const at = async (moment: string) => {
  world.clock.now = new Date(moment);
  world.hr = await world.signIn(await world.offerHr());
};
const desk = () => world.hr.get('/manage?language=nl');

describe('a clock that stood still', () => {
  it('signs no ticket after the closing, and gives a lost one again', async () => {
    const wave = await openWave(world);
    const early = await prepareAs(world, wave, 'S101');
    const late = await prepareAs(world, wave, 'S102');
    const { closesAt } = await rowOf(world, wave.id);
    await at(new Date(Date.parse(closesAt ?? '') - 60_000).toISOString());
    expect(await send(world, early)).toMatchObject({ outcome: 'received' });
    await at(new Date(Date.parse(closesAt ?? '') + 60_000).toISOString());
    expect((await rowOf(world, wave.id)).state).toBe('open');
    expect(await send(world, late)).toEqual({ outcome: 'refused', code: 'wave.closed' });
    expect(await send(world, early)).toMatchObject({ outcome: 'received' });
  });

  it('signs tickets up to a closing that was moved', async () => {
    const wave = await openWave(world);
    const { closesAt } = await rowOf(world, wave.id);
    await world.hr.postForm(`/manage/waves/${wave.id}/amend`, {
      kind: 'closes',
      'sure-closes': 'yes',
      closes: '2026-12-31',
    });
    await at(new Date(Date.parse(closesAt ?? '') + 60_000).toISOString());
    await expect(answerAs(world, wave, 'S101')).resolves.toMatch(/^[0-9a-f]{64}$/);
  });

  it('opens no wave whose period went by, and says so on HR’s desk', async () => {
    const { id } = await fixWave(world);
    await at('2027-03-01T09:00:00.000Z');
    await world.schedule();
    expect((await rowOf(world, id)).state).toBe('planned');
    expect(await desk()).toContain('De sluitingsdatum is al voorbij');
    await world.hr.postForm(`/manage/waves/${id}/unplan`, {});
    await world.schedule();
    expect(await desk()).not.toContain('De klok');
  });

  it('is told of after a quarter of an hour', async () => {
    await world.schedule();
    expect(await desk()).not.toContain('De klok');
    await at('2026-11-23T09:16:00.000Z');
    expect(await desk()).toContain('De klok staat stil sinds 23 november 2026 om 10:00');
  });
});

describe('a clock that runs too often, backwards or after days', () => {
  /** What the log tells of a wave that the clock did. */
  const told = async (id: string) => {
    const lines = await env.DB.prepare(
      "SELECT action FROM log WHERE actor = 'schedule' AND details LIKE ? ORDER BY position",
    )
      .bind(`%${id}%`)
      .all<{ action: string }>();
    return lines.results.map(({ action }) => action);
  };

  it('opens and closes once, whether two runs meet or one follows the other', async () => {
    const { id } = await fixWave(world);
    const twice = async () => {
      await Promise.all([world.schedule(), world.schedule()]);
      await world.schedule();
    };
    await twice();
    await at('2026-12-20T09:00:00.000Z');
    await twice();
    expect(await told(id)).toEqual(['wave.opened', 'wave.closed']);
    const { results } = await env.DB.prepare(
      'SELECT block, day, count(*) AS n FROM participation WHERE wave = ? GROUP BY 1, 2 HAVING n > 1',
    )
      .bind(id)
      .all();
    expect(results).toEqual([]);
  });

  it('set back after a closing opens nothing again and signs no ticket', async () => {
    const wave = await openWave(world);
    const late = await prepareAs(world, wave, 'S101');
    const { closesAt } = await rowOf(world, wave.id);
    await at(new Date(Date.parse(closesAt ?? '') + 60_000).toISOString());
    await world.schedule();
    const closed = await rowOf(world, wave.id);
    await at('2026-11-24T09:00:00.000Z');
    await world.schedule();
    expect(await rowOf(world, wave.id)).toEqual(closed);
    expect(await send(world, late)).toEqual({ outcome: 'refused', code: 'wave.closed' });
    expect(await told(wave.id)).toEqual(['wave.closed']);
  });

  it('set back before the opening leaves an open wave open, and opens it once', async () => {
    const { id } = await fixWave(world, { opens: '2026-11-30' });
    await at('2026-11-30T08:00:00.000Z');
    await world.schedule();
    await at('2026-11-24T08:00:00.000Z');
    await world.schedule();
    await at('2026-11-30T08:00:00.000Z');
    await world.schedule();
    expect((await rowOf(world, id)).state).toBe('open');
    expect(await told(id)).toEqual(['wave.opened']);
  });

  it('missing for days opens late what is still to be answered, in its first run', async () => {
    const { id } = await fixWave(world, { opens: '2026-11-25', closes: '2026-12-14' });
    await at('2026-12-01T03:17:00.000Z');
    await world.schedule();
    expect((await rowOf(world, id)).state).toBe('open');
  });

  it.each([
    ['summer', '2027-03-28', '05:00', '21:59'],
    ['winter', '2027-10-31', '06:00', '22:59'],
  ])('opens at seven and closes in the last minute on the day clocks change to %s', async (_to, day, opens, closes) => {
    await at(`${day.slice(0, 8)}01T09:00:00.000Z`);
    const { id } = await fixWave(world, { opens: day, closes: day });
    const stateAt = async (minute: string, by: number) => {
      await at(new Date(Date.parse(`${day}T${minute}:00.000Z`) + by * 60_000).toISOString());
      await world.schedule();
      return (await rowOf(world, id)).state;
    };
    expect(await stateAt(opens, -1)).toBe('planned');
    expect(await stateAt(opens, 0)).toBe('open');
    expect(await stateAt(closes, -1)).toBe('open');
    expect(await stateAt(closes, 0)).toBe('closed');
    expect((await rowOf(world, id)).closedOn).toBe(day);
  });
});

describe('a clock that runs', () => {
  it('half an hour after midnight closes on the day it is where the organisation is', async () => {
    const wave = await openWave(world);
    await at('2026-12-14T23:30:00.000Z');
    await world.schedule();
    expect(await rowOf(world, wave.id)).toMatchObject({ state: 'closed', closedOn: '2026-12-15' });
  });

  it('notes a step that failed, shows it, and forgets it when it succeeds', async () => {
    const wave = await openWave(world);
    await at('2026-12-20T09:00:00.000Z');
    await env.DB.prepare(
      `CREATE TRIGGER stuck BEFORE UPDATE OF state ON wave
       BEGIN SELECT RAISE(ABORT, 'crash'); END`,
    ).run();
    await expect(world.schedule()).rejects.toThrow();
    await env.DB.prepare('DROP TRIGGER stuck').run();
    const page = await desk();
    expect(page).toContain('Dit lukte de klok de laatste keer niet');
    expect(page).toContain('Er ging bij ons iets mis. Vraag je beheerder om te kijken.');
    await world.schedule();
    expect((await rowOf(world, wave.id)).state).toBe('closed');
    expect(await desk()).not.toContain('Dit lukte de klok');
  });
});
