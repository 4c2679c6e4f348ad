/**
 * Options in an order that belongs to one device, so that the first in a list are not chosen more for
 * standing there. The same number gives the same order, for every list of the same length.
 * @param order any whole number, drawn once per device
 * @example shuffledBy(['a', 'b', 'c'], 7) // the same three, always in the same order for 7
 */
export function shuffledBy<One>(options: readonly One[], order: number): One[] {
  const left = [...options];
  let state = order;
  return options.map(() => {
    // The generator of Park and Miller: small, and good enough for nine options.
    state = ((state >>> 0) * 48_271 + 11) % 2_147_483_647;
    return left.splice(state % left.length, 1)[0] as One;
  });
}

/** A number to order by, drawn when somebody starts answering. */
export function newOrder(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] as number;
}
