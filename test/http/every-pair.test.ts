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
 * round trip of the first: it ends as if one had come after the other, or the slower one is refused.
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
  for (const deed of deeds) await deed.given?.(world.context());
}

async function standing(): Promise<string> {
  await chainLog(world.context());
  await expectSound();
  return JSON.stringify(await digest());
}

async function after(deeds: readonly Deed[], order: readonly Deed[]): Promise<string> {
  await given(deeds);
  for (const deed of order) await answered(() => deed.act(world.context()));
  return standing();
}

async function interleave(slow: Deed, quick: Deed): Promise<void> {
  const both = [slow, quick];
  const outcomes = [await after(both, [slow, quick]), await after(both, [quick, slow])];
  const alone = await after(both, [quick]);
  for (let at = 1; ; at += 1) {
    await given(both);
    const between = interposed(world.context(), async (call, trip) => {
      if (call === at) await answered(() => quick.act(world.context()));
      return trip();
    });
    const outcome = await answered(() => slow.act(between.context));
    if (between.calls() < at) return;
    const stands = await standing();
    const allowed = outcome === 'refused' ? [...outcomes, alone] : outcomes;
    const name = `${quick.name} before round trip ${at} of ${slow.name}: ${outcome}`;
    if (!allowed.includes(stands)) {
      expect({ name, stands: JSON.parse(stands) }).toEqual({
        name,
        stands: JSON.parse(outcomes[1] as string),
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
      for (const quick of deeds) await interleave(slow, quick);
    }
  });
});
