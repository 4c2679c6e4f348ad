import { benjaminiHochberg, holm } from '../../statistics/multiplicity.ts';

/** Chances of one table, corrected together. */

/** Holm's adjustment; what could not be tested stays null and does not count. */
export const familyWise = (ps: readonly (number | null)[]) => adjust(ps, holm);

/** Benjamini–Hochberg; what could not be tested stays null and does not count. */
export const falseDiscovery = (ps: readonly (number | null)[]) => adjust(ps, benjaminiHochberg);

/** The smallest of some chances; null where nothing could be tested. */
export function leastOf(chances: Iterable<number | null>): number | null {
  let least: number | null = null;
  for (const p of chances) if (p !== null && p < (least ?? 2)) least = p;
  return least;
}

function adjust(
  ps: readonly (number | null)[],
  method: (tested: number[]) => number[],
): (number | null)[] {
  const places = ps.flatMap((p, place) => (p === null ? [] : [place]));
  const result: (number | null)[] = ps.map(() => null);
  method(ps.filter((p) => p !== null)).forEach((p, i) => {
    const place = places[i];
    if (place !== undefined) result[place] = p;
  });
  return result;
}
