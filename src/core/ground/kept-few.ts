/**
 * Remembers what was made for a key, as long as the program runs: the last so many keys, and never
 * what failed. For what is the same whenever it is made.
 */
export function keptFew<T extends Promise<unknown>>(
  most: number,
): (key: string, make: () => T) => T {
  const kept = new Map<string, T>();
  return (key, make) => {
    const found = kept.get(key);
    if (found) return found;
    const made = make();
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    if (kept.size > most) kept.delete(kept.keys().next().value as string);
    return made;
  };
}
