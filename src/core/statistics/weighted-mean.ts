import { tQuantile } from './distributions/student-t.ts';
import { type Estimate, estimate, type Interval, notEstimable } from './estimate.ts';

/** Weighted scores added up, around a place near their middle. */
export interface WeightedSums {
  n: number;
  weight: number;
  weightSquares: number;
  /** Σw·x, Σw·x², Σw²·x and Σw²·x². */
  sum: number;
  sumSquares: number;
  squaresSum: number;
  squaresSumSquares: number;
}

/** The sums of nobody, to add people to: a new object each time. */
export function noWeightedSums(): WeightedSums {
  return {
    n: 0,
    weight: 0,
    weightSquares: 0,
    sum: 0,
    sumSquares: 0,
    squaresSum: 0,
    squaresSumSquares: 0,
  };
}

/** Adds one score with its weight, in place. */
export function addWeighted(sums: WeightedSums, value: number, weight: number): void {
  const square = weight * weight;
  sums.n += 1;
  sums.weight += weight;
  sums.weightSquares += square;
  sums.sum += weight * value;
  sums.sumSquares += weight * value * value;
  sums.squaresSum += square * value;
  sums.squaresSumSquares += square * value * value;
}

/** A mean of people who do not all count the same. */
export interface WeightedMean extends Interval {
  n: number;
  /** As many people without weights would be as certain, were the scores alike in all: (Σw)²/Σw². */
  nEffective: number;
  /** n by that number: 1 + the squared variation of the weights. */
  designEffect: number;
  mean: number;
  sd: number;
  standardError: number;
}

/**
 * The weighted mean Σwx/Σw with its standard error by linearisation, √{n/(n−1)·Σ[w(x − mean)/Σw]²}, as
 * R's `survey::svymean` has it for weights alone, and a 95 % interval of t on n − 1. The spread is
 * √[Σw(x − mean)²/Σw]. Not estimable below two answers (`too few`).
 * Source: Kish 1965 (effective number); Binder 1983 (linearisation).
 */
export function weightedMean(sums: WeightedSums): Estimate<WeightedMean> {
  const { n, weight, weightSquares, sum, sumSquares, squaresSum, squaresSumSquares } = sums;
  if (n < 2) return notEstimable('too few');
  const mean = sum / weight;
  const spread = Math.max(0, sumSquares / weight - mean * mean);
  const scatter = squaresSumSquares - 2 * mean * squaresSum + mean * mean * weightSquares;
  const standardError = Math.sqrt(Math.max(0, scatter) * (n / (n - 1))) / weight;
  const half = tQuantile(0.975, n - 1) * standardError;
  const nEffective = (weight * weight) / weightSquares;
  return estimate({
    n,
    nEffective,
    designEffect: n / nEffective,
    mean,
    sd: Math.sqrt(spread),
    standardError,
    low: mean - half,
    high: mean + half,
  });
}
