/**
 * What `make` gives, worked out once for each object that it is asked about and kept as long as that
 * object lives: for what follows from something that never changes. Callers share one result, so they
 * leave it as it is.
 */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}
