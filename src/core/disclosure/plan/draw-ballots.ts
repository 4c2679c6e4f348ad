import type { PlannedBlock } from '../../ballot/plan-schema.ts';

/** Chances below this play no part in any preview, and are left out of the tables. */
const negligible = 1e-12;

/**
 * Draws ballots per block for a number of waves: binomial, each person with the same chance. Of every
 * block the draws are spread evenly over its distribution, in an order of their own (Latin hypercube
 * sampling: McKay, Beckman and Conover, 1979), so that the share of waves in which a block stays too
 * small is as exact as the number of waves allows.
 *
 * The chances of a block of some size and expected response are worked out once.
 * @param random numbers from 0 up to 1
 * @returns ballots by block, wave by wave
 */
export function drawBallots(
  blocks: Pick<PlannedBlock, 'id' | 'headcount' | 'expected'>[],
  random: () => number,
  waves: number,
): Record<string, number>[] {
  const tables = new Map<string, Table>();
  const drawn = Array.from({ length: waves }, (): Record<string, number> => ({}));
  for (const { id, headcount, expected } of blocks) {
    const key = `${headcount} ${expected}`;
    const table = tables.get(key) ?? tableOf(headcount, expected / headcount / 1000);
    tables.set(key, table);
    const spread = drawn.map(
      (_, stratum) => table.from + placeOf(table.cumulative, (stratum + random()) / waves),
    );
    for (let left = waves - 1; left >= 0; left -= 1) {
      const taken = Math.floor(random() * (left + 1));
      (drawn[left] as Record<string, number>)[id] = spread[taken] as number;
      spread[taken] = spread[left] as number;
    }
  }
  return drawn;
}

/** The chance of at most `from` + place ballots, for each place; the last is 1. */
export interface Table {
  from: number;
  cumulative: number[];
}

/**
 * The cumulative binomial distribution around its mode, outwards from it by the ratio of neighbouring
 * terms, (n − x) p / ((x + 1)(1 − p)): no factorial of a large number is ever needed.
 */
export function tableOf(n: number, p: number): Table {
  if (p >= 1) return { from: n, cumulative: [1] };
  if (p <= 0) return { from: 0, cumulative: [1] };
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const ratio = (x: number) => ((n - x) * p) / ((x + 1) * (1 - p));
  const above: number[] = [];
  for (let x = mode, term = 1; x < n && term > negligible; x += 1) {
    term *= ratio(x);
    above.push(term);
  }
  const below: number[] = [];
  for (let x = mode, term = 1; x > 0 && term > negligible; x -= 1) {
    term /= ratio(x - 1);
    below.push(term);
  }
  const terms = [...below.reverse(), 1, ...above];
  const total = terms.reduce((sum, term) => sum + term, 0);
  let sum = 0;
  const cumulative = terms.map((term) => {
    sum += term;
    return sum / total;
  });
  cumulative[cumulative.length - 1] = 1;
  return { from: mode - below.length, cumulative };
}

/** The first place whose chance lies above `share`. */
function placeOf(cumulative: number[], share: number): number {
  let [low, high] = [0, cumulative.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] as number) > share) high = middle;
    else low = middle + 1;
  }
  return low;
}
