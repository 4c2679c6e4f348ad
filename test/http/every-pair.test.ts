import { env } from 'cloudflare:test';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { chainLog } from '../../src/actions/log-chain.ts';
import { DomainError } from '../../src/core/ground/errors.ts';
import { type Company, startCompany } from '../support/company.ts';
import type { Deed } from '../support/deeds/deed.ts';
import { digestOf, expectSound } from '../support/digest.ts';
import { everyDeed } from '../support/every-action.ts';
import { interposed } from '../support/failing-d1.ts';
import { startWorld, type World } from '../support/world.ts';
import { type Kept, keepDatabase } from '../support/world-snapshot.ts';

/**
 * Every pair of what HR, a key holder and the clock may do with a wave, the second whole before each
 * round trip of the first (before its first it would simply come first): it ends as if one had come after the other, or the slower one is refused.
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
  await kept.restore();
  // A deed is also tried beside itself.
  for (const deed of new Set(deeds)) await deed.given?.(world.context());
}

async function standing(): Promise<string> {
  await chainLog(world.context());
  const all = await kept.dump();
  await expectSound(all);
  return JSON.stringify(digestOf(all));
}

const known = new Map<string, string>();

/** In what world these were done, and in which order. */
function nameOf(place: string, deeds: readonly Deed[], order: readonly Deed[]): string {
  const needing = deeds.filter((deed) => deed.given).map(({ name }) => name);
  return [place, ...needing.sort(), '→', ...order.map(({ name }) => name)].join();
}

/** What stands when these were done one after another; made once. */
async function after(place: string, deeds: readonly Deed[], order: readonly Deed[]) {
  const key = nameOf(place, deeds, order);
  const made = known.get(key);
  if (made) return made;
  await given(deeds);
  for (const deed of order) await answered(() => deed.act(world.context()));
  const stands = await standing();
  known.set(key, stands);
  return stands;
}

/** In a hurry only after the first reading and right before the last batch; else at each moment. */
function isTried(at: number, last: number): boolean {
  return env.THOROUGH ? at > 1 : at === 2 || at === last;
}

const lasts = new Map<string, number>();

/**
 * The round trip of the last batch of one of these; after it nothing is left but what every reader
 * of the log would do. What another was given may refuse it also when nobody comes between.
 */
async function lastBatch(place: string, both: readonly Deed[], slow: Deed): Promise<number> {
  const key = nameOf(place, both, [slow]);
  const found = lasts.get(key);
  if (found) return found;
  await given(both);
  const clean = interposed(world.context(), (_call, trip) => trip());
  await answered(() => slow.act(clean.context));
  const last = Math.max(...clean.batches());
  lasts.set(key, last);
  return last;
}

async function interleave(place: string, slow: Deed, quick: Deed): Promise<void> {
  const both = [slow, quick];
  const one = await after(place, both, [slow, quick]);
  const other = await after(place, both, [quick, slow]);
  const alone = await after(place, both, [quick]);
  const last = await lastBatch(place, both, slow);
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
