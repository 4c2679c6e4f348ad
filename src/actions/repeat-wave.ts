import { DomainError } from '../core/ground/errors.ts';
import { todayOf } from '../core/ground/local-day.ts';
import { monthsAfter } from '../core/ground/months-after.ts';
import {
  beginSeries,
  deleteSeries,
  findSeries,
  hasNoSeries,
  isSameSeries,
  listSeriesDue,
  moveSeries,
  type Series,
} from '../storage/series.ts';
import { findWaveEnd } from '../storage/waves.ts';
import { commit, type Guard } from './commit.ts';
import type { Context } from './context.ts';
import { copyWave } from './copy-wave.ts';
import { stillIn } from './guards.ts';
import { readWaveIn } from './read-wave.ts';

/** What can be repeated: a wave whose terms are fixed for good. */
export const repeatable = ['open', 'closed', 'released', 'purged'] as const;

/**
 * Repeats a wave: on a day, and every so many months after it, the clock prepares a draft like the
 * latest of the series. A series that this wave began before is changed.
 * @param plan `nextOn` is a day such as 2027-02-01
 * @param seen the series when the change was made, null where there was none; left out, whichever there
 *   is by now is changed
 * @throws DomainError `wave.unknown`, `wave.state`, `wave.changed`
 */
export async function startSeries(
  context: Context,
  id: string,
  plan: Pick<Series, 'title' | 'months' | 'nextOn'>,
  seen?: Series | null,
): Promise<void> {
  const { db } = context;
  await readWaveIn(context, id, repeatable);
  const { months } = plan;
  const same: Guard = {
    holds: seen ? isSameSeries(seen) : hasNoSeries(id),
    refusal: new DomainError('wave.changed'),
  };
  await commit(context, 'hr', {
    guard: [stillIn(id, repeatable), ...(seen === undefined ? [] : [same])],
    statements: [beginSeries(db, { ...plan, wave: id })],
    entries: [{ action: 'series.started', details: { wave: id, months, next: plan.nextOn } }],
  });
}

/** Ends a series; drafts and waves that it made stay. @throws DomainError `series.none` */
export async function stopSeries(context: Context, id: string): Promise<void> {
  const { db } = context;
  const found = await findSeries(db, id);
  if (!found) throw new DomainError('series.none');
  await commit(context, 'hr', {
    guard: [{ holds: isSameSeries(found), refusal: new DomainError('series.none') }],
    statements: [deleteSeries(db, id)],
    entries: [{ action: 'series.stopped', details: { wave: id } }],
  });
}

/**
 * Prepares what is due of every series, as a draft that waits for HR: nothing is sent, planned or
 * opened. While the latest draft waits, no other is made; a clock that stood still for long makes one.
 * @throws DomainError `definition.unknown`, `wave.changed`
 */
export async function prepareSeries(context: Context): Promise<void> {
  const today = todayOf(context);
  for (const one of await listSeriesDue(context.db, today)) await prepareNext(context, one, today);
}

async function prepareNext(context: Context, series: Series, today: string): Promise<void> {
  const { db } = context;
  const { wave, latest, nextOn, months } = series;
  const before = await findWaveEnd(db, latest);
  const like = before && before.state !== 'cancelled' ? latest : wave;
  let times = 1;
  while (monthsAfter(nextOn, months * times) <= today) times += 1;
  await copyWave(context, like, {
    title: `${series.title} ${nextOn.slice(0, 7)}`,
    once: `series ${wave} ${nextOn}`,
    actor: 'schedule',
    guard: [{ holds: isSameSeries(series), refusal: new DomainError('wave.changed') }],
    also: (id) => [
      moveSeries(db, { ...series, latest: id, nextOn: monthsAfter(nextOn, months * times) }),
    ],
  });
}
