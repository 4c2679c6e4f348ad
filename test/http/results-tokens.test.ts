import { beforeAll, describe, expect, it } from 'vitest';
import { askApi, dayIn, later, tokenFor, tokenForm } from '../support/results-tokens.ts';
import { startWorld, type World } from '../support/world.ts';
import { dump } from '../support/world-dump.ts';
import { memberWith } from '../support/world-roles.ts';

/** Tokens for programs: who makes them, what is kept of them, and when they end. */

let world: World;
beforeAll(async () => {
  world = await startWorld();
});

const on = (days: number) => dayIn(world, days);
const form = (fields: Record<string, string> = {}) => tokenForm(world, fields);

describe('making tokens', () => {
  it('only a hash is stored, of its use the day, and the log names neither token nor program', async () => {
    const token = await tokenFor(world, { name: 'Dashboard van Els' });
    expect((await askApi(world, '/api/v1/waves', token)).status).toBe(200);
    const all = JSON.stringify(await dump());
    expect(all).not.toContain(token.slice(9));
    const { results_token: rows = [], log = [] } = await dump();
    expect(rows.find(({ name }) => name === 'Dashboard van Els')?.used_on).toBe(on(0));
    const made = log.filter(({ action }) => action === 'token.made').at(-1);
    expect(made?.details).toBe(`{"role":"hr","until":"${on(100)}T22:59:59.999Z"}`);
    expect(JSON.stringify(log)).not.toContain('Els');
    expect(await world.hr.get('/manage/tokens')).not.toContain(token);
  });

  it.each([
    ['no name', { name: ' ' }],
    ['no reader', { role: 'owner' }],
    ['a head of no department', { role: 'unit-head', unit: '' }],
    ['a wave that is none', { wave: 'zzz' }],
    ['no end', { until: '' }],
    ['an end that has passed', { until: '2026-11-01' }],
    ['an end after more than a year', { until: '2029-01-01' }],
  ])('%s is refused', async (_what, fields) => {
    await expect(world.hr.postForm('/manage/tokens', form(fields))).rejects.toThrow('422');
  });

  it('a consultant makes none, and revokes none', async () => {
    const consultant = await memberWith(world, 'consultant', `${on(90)}T00:00:00.000Z`);
    await expect(consultant.postForm('/manage/tokens', form())).rejects.toThrow('403');
    await expect(consultant.postForm('/manage/tokens/x/end', {})).rejects.toThrow('403');
    expect(await consultant.get('/manage/members')).not.toContain('/manage/tokens');
  });

  it('what is over is forgotten by the clock', async () => {
    await tokenFor(world, { name: 'Kort', until: on(8) });
    await later(world, `${on(9)}T00:00:00Z`, world.schedule);
    const { results_token: rows = [] } = await dump();
    expect(rows.map(({ name }) => name)).not.toContain('Kort');
  });
});
