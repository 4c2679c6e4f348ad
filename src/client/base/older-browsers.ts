/**
 * What browsers from before 2022 lack and the key holder's program takes from core and from its
 * libraries. Loaded before them, for its effect.
 */
function provide(owner: object, name: string, value: (...given: never[]) => unknown): void {
  if (name in owner) return;
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}

provide(Array.prototype, 'at', function at(this: unknown[], place: number) {
  return this[place < 0 ? this.length + place : place];
});

provide(Array.prototype, 'findLastIndex', function findLastIndex(this: unknown[], is: Test) {
  for (let at = this.length - 1; at >= 0; at -= 1) if (is(this[at], at, this)) return at;
  return -1;
});

provide(Object, 'hasOwn', (owner: object, name: PropertyKey) => {
  return Object.hasOwn(owner, name);
});

type Test = (value: unknown, at: number, all: unknown[]) => boolean;
