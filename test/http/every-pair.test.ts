import { env } from 'cloudflare:test';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { chainLog } from '../../src/actions/log-chain.ts';
import { DomainError } from '../../src/core/ground/errors.ts';
import { type Company, startCompany } from '../support/company.ts';
import { digest, expectSound } from '../support/digest.ts';
import { type Deed, everyDeed } from '../support/every-action.ts';
import { interposed } from '../support/failing-d1.ts';
import { startWorld, type World } from '../support/world.ts';
import { keepDatabase } from '../support/world-snapshot.ts';

/**
 * Every pair of what HR, a key holder and the clock may do with a wave, the second whole before each
 * round trip of the first (before its first it would simply come first): it ends as if one had come after the other, or the slower one is refused.
 */

let world: World;
let company: Company;
let restore: () => Promise<void>;

beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  world = await startWorld();
  company = await startCompany(world);
  restore = await keepDatabase();
});

/** Does something; a refusal in words is an answer, anything else is a fault. */
async function answered(act: () => Promise<unknown>): Promise<'done' | 'refused'> {
  try {
    await act();
    return 'done';
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return 'refused';
  }
}

async function given(deeds: readonly Deed[]): Promise<void> {
  await restore();
  // A deed is also tried beside itself.
  for (const deed of new Set(deeds)) await deed.given?.(world.context());
}

async function standing(): Promise<string> {
  await chainLog(world.context());
  await expectSound();
  return JSON.stringify(await digest());
}

const known = new Map<string, string>();

/** What stands when these were done one after another; made once. */
async function after(place: string, deeds: readonly Deed[], order: readonly Deed[]) {
  const key = [
    place,
    ...deeds.map(({ name }) => name).sort(),
    '→',
    ...order.map(({ name }) => name),
  ];
  const made = known.get(key.join());
  if (made) return made;
  await given(deeds);
  for (const deed of order) await answered(() => deed.act(world.context()));
  const stands = await standing();
  known.set(key.join(), stands);
  return stands;
}

/** In a hurry only after the first reading and right before the last batch; else at each moment. */
function isTried(at: number, last: number): boolean {
  return env.THOROUGH ? at > 1 : at === 2 || at === last;
}

async function interleave(place: string, slow: Deed, quick: Deed): Promise<void> {
  const both = [slow, quick];
  const one = await after(place, both, [slow, quick]);
  const other = await after(place, both, [quick, slow]);
  const alone = await after(place, both, [quick]);
  await given(both);
  const clean = interposed(world.context(), (_call, trip) => trip());
  // What the quick one was given may refuse the slow one also when nobody comes between.
  await answered(() => slow.act(clean.context));
  // After its last batch nothing is left of it but what every reader of the log would do.
  const last = Math.max(...clean.batches());
  for (let at = 2; at <= last; at += 1) {
    if (!isTried(at, last)) continue;
    await given(both);
    const between = interposed(world.context(), async (call, trip) => {
      if (call === at) await answered(() => quick.act(world.context()));
      return trip();
    });
    const outcome = await answered(() => slow.act(between.context));
    const stands = await standing();
    const allowed = outcome === 'refused' ? [one, other, alone] : [one, other];
    const name = `${quick.name} before round trip ${at} of ${slow.name}: ${outcome}`;
    if (!allowed.includes(stands)) {
      expect({ name, stands: JSON.parse(stands) }).toEqual({
        name,
        stands: JSON.parse(other),
      });
    }
  }
}

describe('two at once', () => {
  const places = ['draft', 'keyless', 'planned', 'fixed', 'open', 'closed', 'opened', 'released'];
  it.each(places)('end as if one came after the other, in a wave that is %s', async (place) => {
    const deeds = everyDeed(company)[place] ?? [];
    expect(deeds.length).toBeGreaterThan(1);
    for (const slow of deeds) {
      for (const quick of deeds) await interleave(place, slow, quick);
    }
  });
});
