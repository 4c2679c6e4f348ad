import { todayOf } from '../core/ground/local-day.ts';
import { countTickets } from '../storage/invitations.ts';
import { listParticipation, replaceParticipation } from '../storage/participation.ts';
import { commit } from './commit.ts';
import type { Context } from './context.ts';
import { stillIn } from './guards.ts';
import { readPlan } from './read-plan.ts';
import { readWaveIn } from './read-wave.ts';

const smallestCounted = 10;
const smallestForTenths = 50;

/**
 * Counts once a day how many tickets each planned block has asked for, and keeps only the band. The
 * exact count is never stored or shown, and blocks with fewer than ten people are left out. It
 * divides by the people of the manifest, whoever joined since: a band that HR could move by adding
 * somebody would say how many tickets there are exactly. A band never goes down.
 * @throws DomainError `wave.unknown`, `wave.state`
 */
export async function countParticipation(context: Context, id: string): Promise<void> {
  const { db } = context;
  await readWaveIn(context, id, ['open']);
  const day = todayOf(context);
  const last = await listParticipation(db, id);
  if (last.some((row) => row.day === day)) return;
  const tickets = await countTickets(db, id);
  const before = new Map(last.map(({ block, band }) => [block, band]));
  const plan = await readPlan(context, id);
  const rows = (plan?.blocks ?? [])
    .filter(({ headcount }) => headcount >= smallestCounted)
    .map(({ id: block, headcount }) => {
      const band = bandOf(tickets[block] ?? 0, headcount);
      return { wave: id, block, day, band: higherOf(before.get(block) ?? band, band) };
    });
  // Bands never go down and one count a day is kept: writing them again changes nothing.
  await commit(context, 'schedule', {
    guard: [stillIn(id, ['open'])],
    statements: replaceParticipation(db, id, rows),
    entries: [],
  });
}

function higherOf(one: string, other: string): string {
  return Number.parseInt(one, 10) > Number.parseInt(other, 10) ? one : other;
}

/**
 * The band of a response, as a range in per cent: quarters, or tenths from 50 people. The outermost
 * bands have open ends, so that nobody and everybody cannot be told from a few and nearly all.
 * @example bandOf(0, 20) // '0-25'
 */
export function bandOf(tickets: number, headcount: number): string {
  const width = headcount >= smallestForTenths ? 10 : 25;
  const last = 100 / width - 1;
  const band = Math.min(last, Math.floor((100 * tickets) / headcount / width));
  return `${band * width}-${(band + 1) * width}`;
}
