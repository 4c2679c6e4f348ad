import { followAmendments, noBlocks } from '../core/ballot/amendments.ts';
import { listOnDesk, type WaveOnDesk } from '../storage/wave-lists.ts';
import type { Context } from './context.ts';
import { parseManifest } from './read-wave.ts';

/** A wave in HR's list: its name, its state, how many people it is for and when it is held. */
export interface ListedWave extends Pick<WaveOnDesk, 'id' | 'title' | 'state' | 'opens'> {
  people: number;
  closes: string | null;
}

/**
 * Every wave for HR's list, in one round trip; only of waves with amendments is the manifest read.
 * @throws DomainError `amendment.refused` when what is stored is not a chain its key signed
 */
export async function listLines({ db }: Context): Promise<ListedWave[]> {
  return Promise.all(
    (await listOnDesk(db)).map(async (one) => {
      const { id, title, state, opens, listed, fixed, amended } = one;
      const terms = amended && (await termsOf(amended));
      const people = listed || (terms?.headcount ?? fixed ?? 0);
      return {
        id,
        title,
        state,
        opens,
        people,
        closes: terms?.closes ?? one.closesAt ?? one.closes,
      };
    }),
  );
}

function termsOf({ manifest, hash, signed }: NonNullable<WaveOnDesk['amended']>) {
  return followAmendments(parseManifest(manifest), hash, noBlocks, signed);
}
