import { DomainError } from '../core/ground/errors.ts';
import { dayOf } from '../core/ground/local-day.ts';
import { isDecided } from '../storage/council-decisions.ts';
import { deleteHeld } from '../storage/held.ts';
import { countSharedStaff } from '../storage/shared-staff.ts';
import { changeWave } from '../storage/waves.ts';
import { commit } from './commit.ts';
import type { Actor, Context } from './context.ts';
import { unchanged } from './guards.ts';
import { readWaveIn } from './read-wave.ts';

/**
 * Opens a wave whose manifest is fixed; HR may do so before the day that was set for it. The staff
 * list with its attributes goes: from here on the block is the finest thing that exists about
 * anybody. How many people it has in common with waves whose lists are still there is counted first,
 * for the trend.
 * @throws DomainError `wave.unknown`, `wave.state`, `open.manifest`, `open.dates` when its period is
 *   over, `open.council` before the works council's word is written down, `wave.changed`
 */
export async function openWave(context: Context, actor: Actor, id: string): Promise<void> {
  const wave = await readWaveIn(context, id, ['planned']);
  if (!wave.manifest) throw new DomainError('open.manifest');
  const now = context.now.toISOString();
  // Nobody could answer: its period went by while the clock stood still.
  if ((wave.closesAt ?? wave.manifest.closes) <= now) throw new DomainError('open.dates');
  const openedOn = dayOf(now, context.zone);
  const { db } = context;
  await commit(context, actor, {
    guard: [unchanged(wave), { holds: isDecided(id), refusal: new DomainError('open.council') }],
    statements: [
      changeWave(db, id, { state: 'open', openedOn }),
      countSharedStaff(db, id),
      ...deleteHeld(db, id, ['people']),
    ],
    entries: [{ action: 'wave.opened', details: { wave: id } }],
  });
}
