import { beforeAll, describe, expect, it, vi } from 'vitest';
import { chainLog } from '../../src/actions/log-chain.ts';
import { type Company, startCompany } from '../support/company.ts';
import type { Deed } from '../support/deeds/deed.ts';
import { digestOf, expectSound } from '../support/digest.ts';
import { everyDeed } from '../support/every-action.ts';
import { type Interpose, interposed } from '../support/failing-d1.ts';
import { startWorld, type World } from '../support/world.ts';
import { type Kept, keepDatabase } from '../support/world-snapshot.ts';

/**
 * Every action, with a database that fails before and after each round trip, once or from there on:
 * it happened wholly or not at all, the log says so, and doing it again ends in the same state.
 */

let world: World;
let company: Company;
let kept: Kept;

beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  world = await startWorld();
  company = await startCompany(world);
  kept = await keepDatabase();
});

/**
 * Ways in which the database fails at one round trip. After a reading nothing is different from
 * before the next one, so only what writes is tried in every way.
 */
function failuresAt(writes: boolean) {
  const crash = { when: 'before', lasting: true };
  const others = ['before', 'after'].map((when) => ({ when, lasting: false }));
  return writes ? [crash, ...others, { when: 'after', lasting: true }] : [crash];
}

function failing(at: number, when: string, lasting: boolean): Interpose {
  return async (call, trip) => {
    if (lasting && call > at) throw new Error('D1 is gone');
    if (call !== at) return trip();
    if (when === 'after') await trip();
    throw new Error('D1 is gone');
  };
}

async function prepared(deed: Deed): Promise<void> {
  await kept.restore();
  await deed.given?.(world.context());
}

/** What stands after the hashes that were missing are made, as every reader of the log does first. */
async function standing(): Promise<string[]> {
  await chainLog(world.context());
  const all = await kept.dump();
  await expectSound(all);
  return digestOf(all);
}

async function walk(deed: Deed): Promise<void> {
  await prepared(deed);
  const before = digestOf(await kept.dump());
  const clean = interposed(world.context(), (_call, trip) => trip());
  await deed.act(clean.context);
  const after = await standing();
  for (let at = 1; at <= clean.calls(); at += 1) {
    for (const { when, lasting } of failuresAt(clean.batches().has(at))) {
      await prepared(deed);
      const faulty = interposed(world.context(), failing(at, when, lasting));
      const done = await deed.act(faulty.context).then(
        () => true,
        () => false,
      );
      const stands = await standing();
      const failure = `${when} round trip ${at}${lasting ? ' and on' : ''}`;
      if (done) expect({ failure, stands }).toEqual({ failure, stands: after });
      else if (!deed.inSteps) {
        const whole = [before, after].map((one) => JSON.stringify(one));
        expect({ failure, whole }).toMatchObject({
          failure,
          whole: expect.arrayContaining([JSON.stringify(stands)]),
        });
      }
      if (done) continue;
      // Whoever does it again is done, or told that it was done.
      await deed.act(world.context()).catch(() => {});
      expect({ failure, again: await standing() }).toEqual({ failure, again: after });
    }
  }
}

describe('an action whose database fails at any moment', () => {
  it('happens wholly or not at all, and can be done again: anywhere', async () => {
    for (const deed of everyDeed(company).anywhere ?? []) await walk(deed);
  });

  const places = ['draft', 'keyless', 'planned', 'fixed', 'open', 'closed', 'opened', 'sealed'];
  it.each([...places, 'released'])('the same for a wave that is %s', async (place) => {
    const deeds = everyDeed(company)[place] ?? [];
    expect(deeds.length).toBeGreaterThan(0);
    for (const deed of deeds) await walk(deed);
  });
});
