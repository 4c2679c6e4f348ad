/** An exact fraction of whole numbers, in lowest terms, with a positive denominator. */
export interface Fraction {
  over: bigint;
  under: bigint;
}

export const zero: Fraction = { over: 0n, under: 1n };
export const one: Fraction = { over: 1n, under: 1n };

export function fraction(over: bigint | number, under: bigint | number = 1n): Fraction {
  let [top, bottom] = [big(over), big(under)];
  if (bottom < 0n) [top, bottom] = [-top, -bottom];
  const divisor = common(top < 0n ? -top : top, bottom);
  return { over: top / divisor, under: bottom / divisor };
}

function common(a: bigint, b: bigint): bigint {
  return b === 0n ? a : common(b, a % b);
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.under - b.over * a.under, a.under * b.under);
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.under + b.over * a.under, a.under * b.under);
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.over, a.under * b.under);
}

export function dividedBy(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.under, a.under * b.over);
}

export function isZero(a: Fraction): boolean {
  return a.over === 0n;
}

/** @example written(fraction(-3, 2)) // '-3/2' */
export function written(a: Fraction): string {
  return a.under === 1n ? String(a.over) : `${a.over}/${a.under}`;
}

/** A whole number of any size; decimals, which are reported elsewhere, are dropped. */
function big(value: number | bigint): bigint {
  return typeof value === 'bigint' ? value : BigInt(Math.trunc(value));
}
