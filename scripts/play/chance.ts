/** Repeatable chance: the same seed plays the same organisation and the same answers. */
export interface Chance {
  /** At least 0 and less than 1. */
  next(): number;
  /** A draw from the standard normal distribution (Box and Muller, 1958). */
  normal(): number;
  pick<T>(from: readonly T[]): T;
}

/** Mulberry32, a small public-domain generator; good enough to make people up. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    pick: (from) => from[Math.floor(next() * from.length)] as (typeof from)[number],
  };
}
