import { type Estimate, estimate, notEstimable, type Value } from './estimate.ts';
import { midRanks, tieSizes } from './ranks.ts';

/**
 * Kendall's W: how far several groups rank the same things alike, 0 (not at all) to 1 (the same):
 * 12S / [m²(k³ − k) − mΣ(t³ − t)], with S the sum of squares of the rank sums around their mean and
 * t the sizes of ties. Each row is one group's values of the k things. With few groups it describes
 * and does not test. Not estimable below two groups or things (`too few`) or when every group rates
 * all things the same (`no variance`).
 * Source: Kendall & Babington Smith 1939; R `irr::kendall(correct = TRUE)`.
 */
export function kendallW(groups: readonly (readonly number[])[]): Estimate<Value> {
  const m = groups.length;
  const k = groups[0]?.length ?? 0;
  if (m < 2 || k < 2) return notEstimable('too few');
  const rankSums = new Array<number>(k).fill(0);
  let ties = 0;
  for (const values of groups) {
    midRanks(values).forEach((rank, thing) => {
      rankSums[thing] = (rankSums[thing] ?? 0) + rank;
    });
    for (const size of tieSizes(values)) ties += size ** 3 - size;
  }
  const mean = (m * (k + 1)) / 2;
  const squares = rankSums.reduce((sum, rankSum) => sum + (rankSum - mean) ** 2, 0);
  const most = m ** 2 * (k ** 3 - k) - m * ties;
  return most === 0 ? notEstimable('no variance') : estimate({ value: (12 * squares) / most });
}
