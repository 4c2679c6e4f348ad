import type { Outcome } from '../../mail/sender.ts';

/**
 * Minutes until a letter is tried again, by how often it was tried before. The waits for one that a server
 * put off outlast a day together, since what may go in a day counts by days. What may have arrived goes out
 * once more and not again, under the same name: nobody gets a letter over and over.
 */
const waits = { later: [15, 60, 240, 720, 1440], unsure: [15], refused: [] };

/** Minutes until another try; undefined where a letter is given up. */
export function waitFor(
  { became }: Exclude<Outcome, { became: 'accepted' }>,
  triesBefore: number,
): number | undefined {
  return waits[became][triesBefore];
}
