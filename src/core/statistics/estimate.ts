/**
 * Why a statistic has no value. A statistic never answers with NaN or a made-up zero: it says which
 * of these holds.
 * - `too few`: fewer answers, groups or items than the formula needs;
 * - `no variance`: everybody gave the same, so there is nothing to divide by;
 * - `out of range`: the formula is not defined at this value (a_wg at an extreme mean);
 * - `no fit`: the one-factor model has no proper solution on these answers.
 */
export type Reason = 'too few' | 'no variance' | 'out of range' | 'no fit';

/** A statistic that has no value here, and why. */
export interface NotEstimable {
  estimable: false;
  reason: Reason;
}

/** A statistic: its fields when it can be had, and otherwise the reason why not. */
export type Estimate<Fields extends object> = ({ estimable: true } & Fields) | NotEstimable;

/** A range that holds the true value with the stated confidence (95 % unless said otherwise). */
export interface Interval {
  low: number;
  high: number;
}

/** A single number. */
export interface Value {
  value: number;
}

/** @example estimate({ value: 0.71 }) // { estimable: true, value: 0.71 } */
export function estimate<Fields extends object>(fields: Fields): { estimable: true } & Fields {
  return { estimable: true, ...fields };
}

/** @example notEstimable('too few') */
export function notEstimable(reason: Reason): NotEstimable {
  return { estimable: false, reason };
}

/** The value of an estimate, or null where it has none: the form files and tables use. */
export function valueOrNull(statistic: Estimate<Value>): number | null {
  return statistic.estimable ? statistic.value : null;
}
