import type { Context } from './context.ts';
import { readStored } from './read-published.ts';
import type { Wave } from './read-wave.ts';

/**
 * How many tickets were given out in a released wave, as its release says: for everybody to hold
 * beside the ballots that were counted.
 * @throws DomainError `release.none` before the release, and as `readStored`
 */
export async function readTickets(context: Context, { id, releaseHash }: Wave): Promise<number> {
  return (await readStored(context, id, releaseHash)).release.participation.tickets;
}
