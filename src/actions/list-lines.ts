import { followAmendments, noBlocks } from '../core/ballot/amendments.ts';
import { dayOf } from '../core/ground/local-day.ts';
import { listOnDesk, type WaveOnDesk } from '../storage/wave-lists.ts';
import type { Context } from './context.ts';
import { parseManifest } from './read-wave.ts';

/** A wave in HR's list: its name, its state, how many people it is for and when it is held. */
export interface ListedWave extends Pick<WaveOnDesk, 'id' | 'title' | 'state' | 'opens'> {
  people: number;
  /** The day on which it closed, or closes. */
  closes: string | null;
}

/**
 * Every wave for HR's list, in one round trip; only of waves with amendments is the manifest read.
 * @throws DomainError `amendment.refused` when what is stored is not a chain its key signed
 */
export async function listLines({ db, zone }: Context): Promise<ListedWave[]> {
  return Promise.all(
    (await listOnDesk(db)).map(async (one) => {
      const { id, title, state, listed, fixed, amended } = one;
      const terms = amended && (await termsOf(amended));
      const people = listed || (terms?.headcount ?? fixed ?? 0);
      const closes = terms?.closes ?? one.closesAt ?? one.closes;
      return {
        id,
        title,
        state,
        opens: one.openedOn ?? (one.opens && dayOf(one.opens, zone)),
        people,
        closes: one.closedOn ?? (closes && dayOf(closes, zone)),
      };
    }),
  );
}

function termsOf({ manifest, hash, signed }: NonNullable<WaveOnDesk['amended']>) {
  return followAmendments(parseManifest(manifest), hash, noBlocks, signed);
}
