import { chiSquareUpper } from './distributions/chi-square.ts';
import { type Estimate, estimate, notEstimable } from './estimate.ts';

/** A part of those who were asked: how many they are and how many answered. */
export interface AskedPart {
  headcount: number;
  answered: number;
}

export interface Representativeness {
  /** Share of everybody that answered, 0–1. */
  response: number;
  /** Standard deviation of the response over people, from part to part, beyond chance; 0–0.5. */
  spread: number;
  /** The R-indicator, 1 − 2 × spread: 1 where every part answered equally well. */
  indicator: number;
  /**
   * The furthest that a mean can lie off because parts answered unequally, in standard deviations of
   * the answers: spread / response, as if how people answer went wholly together with how many did.
   */
  maximalBias: number;
  /** Chance of parts at least this unequal if everybody were as likely to answer (Pearson's chi-square). */
  p: number;
}

/**
 * How evenly the parts of an organisation answered. The variance of response over parts,
 * Σ N_h (r_h − r)² / N, less what chance alone gives with parts of this size:
 * Σ (1 − N_h/N) N_h r_h (1 − r_h)/(N_h − 1) / N, never below 0. It knows no more than the parts do: people
 * who stayed away within a part may still differ. The chance p is of χ² = (N − 1) Σ N_h (r_h − r)²/N r(1 − r), with
 * one degree of freedom less than there are parts. Not estimable with fewer than two parts or nobody
 * who answered (`too few`), or more answers than people (`out of range`).
 * Source: Schouten, Cobben & Bethlehem 2009, Survey Methodology 35:101–113; Shlomo, Skinner & Schouten
 * 2012, Journal of Statistical Planning and Inference 142:201–211, for the part of chance.
 * @example representativeness([{ headcount: 100, answered: 90 }, { headcount: 100, answered: 50 }])
 * // response 0.7, indicator 0.60, maximal bias 0.28
 */
export function representativeness(parts: readonly AskedPart[]): Estimate<Representativeness> {
  const asked = parts.filter(({ headcount }) => headcount > 0);
  if (asked.some(({ headcount, answered }) => answered > headcount)) {
    return notEstimable('out of range');
  }
  const people = asked.reduce((sum, { headcount }) => sum + headcount, 0);
  const response = asked.reduce((sum, { answered }) => sum + answered, 0) / people;
  if (asked.length < 2 || response === 0) return notEstimable('too few');
  let [found, variance] = [0, 0];
  for (const { headcount, answered } of asked) {
    const own = answered / headcount;
    const share = headcount / people;
    const chance = headcount > 1 ? (own * (1 - own)) / (headcount - 1) : 0;
    found += share * (own - response) ** 2;
    variance += share * ((own - response) ** 2 - (1 - share) * chance);
  }
  const spread = Math.sqrt(Math.max(0, variance));
  return estimate({
    response,
    spread,
    indicator: 1 - 2 * spread,
    maximalBias: spread / response,
    p:
      response === 1
        ? 1
        : chiSquareUpper(((people - 1) * found) / (response * (1 - response)), asked.length - 1),
  });
}
