import type { Attacker, Claim, IndexRow } from '../evidence.ts';
import { type Scale, type Sheet, scoreOn } from '../questionnaire.ts';
import { exist } from './residues.ts';

/**
 * The index rests on nine whole scores: its steps are multiples of 560 or 630, so n·Σ² − Σ² is a
 * multiple of 4900, and rounding it up hides nothing below that. The total of the one sheet that
 * misses a scale follows from the sums of the scales beside it.
 */
export const squares: Attacker = {
  name: 'sums of squares of the index',
  attack: ({ evidence, truth }) =>
    evidence.index.flatMap((row): Claim[] => {
      const scales = evidence.scales
        .map(({ scale }) => scale)
        .filter((scale, at, all) => all.findIndex(({ id }) => id === scale.id) === at);
      const totals = totalsOf(row);
      const total = (sheet: Sheet) => pointsOn(scales, sheet);
      const partial = truth.sheetsOf(row.blocks).filter((sheet) => total(sheet).missing === 1);
      if (totals.length !== 1 || partial.length !== 1) return [];
      return [
        {
          blocks: row.blocks,
          whose: (sheet) => sheet === partial[0],
          says: (sheet) => total(sheet).points === totals[0],
          about: 'total of the other scales',
          kind: 'total',
          probability: 1,
          insider: null,
        },
      ];
    }),
};

function pointsOn(scales: Scale[], sheet: Sheet) {
  const scores = scales.map((scale) => scoreOn(scale, sheet));
  const missing = scores.filter((score) => score === null).length;
  return { missing, points: scores.reduce<number>((sum, score) => sum + (score ?? 0), 0) };
}

/** Totals of the sheet without one scale that leave the others a sum of squares. */
function totalsOf({ n, sum, squares: published, unit, scales }: IndexRow): number[] {
  const count = scales.length;
  if (scales.some((scale) => scale.unit !== 1) || count < 3) return [];
  const [full, less] = [unit / count, unit / (count - 1)];
  if (!Number.isInteger(full) || !Number.isInteger(less)) return [];
  const complete = scales.filter((scale) => scale.n === n).length;
  if (complete !== count - 1) return [];
  const points = scales.reduce((all, scale) => all + scale.sum, 0);
  const top = BigInt(n) * BigInt(published) - BigInt(sum) ** 2n;
  const found: number[] = [];
  for (let total = count - 1; total <= 5 * (count - 1); total += 1) {
    const exact = BigInt(full * (points - total) + less * total);
    const others = (spread: bigint) =>
      spread + exact ** 2n - BigInt(n) * BigInt(less * total) ** 2n;
    const step = BigInt(n) * BigInt(full) ** 2n;
    let possible = false;
    for (let spread = top; spread > top - BigInt(n) && !possible; spread -= 1n) {
      const left = others(spread);
      possible =
        left % step === 0n && exist(n - 1, points - total, Number(left / step), count, 5 * count);
    }
    if (possible) found.push(total);
  }
  return found;
}
