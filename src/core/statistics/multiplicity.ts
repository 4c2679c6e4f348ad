/**
 * Corrections for looking at several p-values at once. Both keep the order of what they are given,
 * and never make a p-value smaller.
 */

/**
 * Holm: the chance of even one false alarm in the whole table stays under the limit. Running
 * maximum of (m − i + 1) p over the p-values from small to large, at most 1. For one table of gaps.
 * Source: Holm 1979, Scandinavian Journal of Statistics 6:65–70; R `p.adjust(method = "holm")`.
 * @example holm([0.001, 0.012, 0.02, 0.04, 0.3]) // .005, .048, .06, .08, .3
 */
export function holm(values: readonly number[]): number[] {
  return weightedHolm(values.map((p) => ({ p, weight: 1 })));
}

/**
 * Holm where some questions matter more than others: each is tested at its part of the limit by weight,
 * and leaves that part to the others once it holds. With equal weights it is `holm`.
 * Source: Holm 1979, §3; Benjamini & Hochberg 1997, Scandinavian Journal of Statistics 24:407–418.
 * @example weightedHolm([{ p: 0.02, weight: 3 }, { p: 0.04, weight: 1 }]) // .0267, .04
 */
export function weightedHolm(tests: readonly { p: number; weight: number }[]): number[] {
  const adjusted = new Array<number>(tests.length).fill(1);
  let left = tests.reduce((sum, { weight }) => sum + weight, 0);
  let largest = 0;
  for (const place of ascending(tests.map(({ p, weight }) => p / weight))) {
    const { p, weight } = tests[place] ?? { p: 1, weight: 1 };
    largest = Math.max(largest, (left * p) / weight);
    adjusted[place] = Math.min(1, largest);
    left -= weight;
  }
  return adjusted;
}

/**
 * Benjamini–Hochberg: of everything marked, the expected share of false alarms stays under the
 * limit. Running minimum of m p / i over the p-values from large to small, at most 1. For heat maps.
 * Source: Benjamini & Hochberg 1995, JRSS B 57:289–300; R `p.adjust(method = "BH")`.
 * @example benjaminiHochberg([0.001, 0.012, 0.02, 0.04, 0.3]) // .005, .03, .0333, .05, .3
 */
export function benjaminiHochberg(values: readonly number[]): number[] {
  const adjusted = new Array<number>(values.length).fill(1);
  let smallest = 1;
  const order = ascending(values);
  for (let index = order.length - 1; index >= 0; index -= 1) {
    const place = order[index] ?? 0;
    smallest = Math.min(smallest, (values.length * (values[place] ?? 1)) / (index + 1));
    adjusted[place] = smallest;
  }
  return adjusted;
}

/** The places of the values, smallest value first. */
function ascending(values: readonly number[]): number[] {
  return values.map((_, place) => place).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
}
