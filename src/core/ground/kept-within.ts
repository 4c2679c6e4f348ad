/** Gives what was made for a key before, or makes it. */
export type Keeper<T> = (key: string, make: () => Promise<T>) => Promise<T>;

/**
 * Remembers what was made for a key, as long as the program runs and all of it together weighs no
 * more than so much: what was not asked for longest goes first, and what failed or weighs more by
 * itself is not kept. For what is the same whoever asks and whenever it is made, such as a text that
 * was read and is named by its hash.
 * @param weigh in the unit of `most`; asked once, after the value was made
 */
export function keptWithin<T>(most: number, weigh: (made: T) => number): Keeper<T> {
  const kept = new Map<string, Kept<T>>();
  let total = 0;
  const drop = (key: string) => {
    total -= kept.get(key)?.weight ?? 0;
    kept.delete(key);
  };
  const asMade = async (make: () => Promise<T>): Promise<Kept<T>> => {
    const made = await make();
    return { made, weight: weigh(made) };
  };
  return async (key, make) => {
    const one = kept.get(key) ?? (await asMade(make));
    drop(key);
    if (one.weight > most) return one.made;
    kept.set(key, one);
    total += one.weight;
    while (total > most) drop(kept.keys().next().value as string);
    return one.made;
  };
}

interface Kept<T> {
  made: T;
  weight: number;
}
