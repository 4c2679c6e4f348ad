import * as z from 'zod';
import { findRelease } from '../storage/releases.ts';
import type { Context } from './context.ts';

const ticketsSchema = z.object({ participation: z.object({ tickets: z.int() }) });

/**
 * How many tickets were given out in a released wave, as its release says: for everybody to hold
 * beside the ballots that were counted. Null before the release.
 */
export async function readTickets({ db }: Context, wave: string): Promise<number | null> {
  const body = await findRelease(db, wave);
  const read = ticketsSchema.safeParse(JSON.parse(body ?? 'null'));
  return read.success ? read.data.participation.tickets : null;
}
