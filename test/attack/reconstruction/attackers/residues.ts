import type { Attacker, Claim, ScaleRow, Span } from '../evidence.ts';
import { turned } from '../questionnaire.ts';

/**
 * A complete sheet scores a multiple of unit ÷ items, one that skipped an item a multiple of
 * unit ÷ (items − 1): what is left of Σ and Σ² after dividing betrays the total of the one who
 * skipped. The attacker knows from colleagues that exactly one did.
 */
export const residues: Attacker = {
  name: 'residues of steps',
  attack: ({ evidence, truth }) =>
    evidence.scales.flatMap((row): Claim[] => {
      const { scale, blocks, sum, squares } = row;
      const items = scale.items;
      if (items.length < 4) return [];
      const partial = truth.sheetsOf(blocks).filter((sheet) => {
        const given = items.filter((item) => turned(item, sheet) !== null).length;
        return given < items.length && given >= scale.needed;
      });
      const [one] = partial;
      if (!one || partial.length > 1 || !squares) return [];
      const totals = possibleTotals(row, sum, squares);
      if (totals.length !== 1) return [];
      const total = (sheet: typeof one) =>
        items.reduce((all, item) => all + (turned(item, sheet) ?? 0), 0);
      return [
        {
          blocks,
          whose: (sheet) => sheet === one,
          says: (sheet) => total(sheet) === totals[0],
          about: `total of ${scale.id}`,
          kind: 'total',
          probability: 1,
          insider: null,
        },
      ];
    }),
};

/** Totals of the partial sheet for which the others' scores can exist, for some Σ and Σ² published. */
function possibleTotals({ scale, n }: ScaleRow, sum: Span, squares: Span): number[] {
  const length = scale.items.length;
  const [whole, part] = [scale.unit / length, scale.unit / (length - 1)];
  const found: number[] = [];
  for (let total = length - 1; total <= 5 * (length - 1); total += 1) {
    let possible = false;
    for (let s = sum[0]; s <= sum[1] && !possible; s += 1) {
      for (let q = squares[0]; q <= squares[1] && !possible; q += 1) {
        for (let people = n[0]; people <= n[1] && !possible; people += 1) {
          const rest = (s - part * total) / whole;
          const restSquares = (q - (part * total) ** 2) / whole ** 2;
          possible =
            Number.isInteger(rest) &&
            Number.isInteger(restSquares) &&
            exist(people - 1, rest, restSquares, length, 5 * length);
        }
        if (squares[1] - squares[0] > 100_000) possible = true;
      }
    }
    if (possible) found.push(total);
  }
  return found;
}

/** Whether so many whole numbers between the ends can have this sum and sum of squares: necessary. */
export function exist(
  count: number,
  sum: number,
  squares: number,
  low: number,
  high: number,
): boolean {
  if (sum < count * low || sum > count * high || (sum - squares) % 2 !== 0) return false;
  const even = Math.floor(sum / count);
  const above = sum - count * even;
  if (squares < count * even ** 2 + above * (2 * even + 1)) return false;
  return squares <= sum * (low + high) - count * low * high;
}
