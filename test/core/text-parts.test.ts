import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inParts } from '../../src/storage/text-parts.ts';

test('a text cut in parts for its rows comes back the same, and no character is cut in two', () => {
  const filling = 'a'.repeat(399_997);
  fc.assert(
    fc.property(
      fc.nat({ max: 5 }),
      fc.array(fc.constantFrom('😀', 'é', '한', 'a', '👩‍👩‍👧')),
      (shift, tail) => {
        const text = filling + 'b'.repeat(shift) + tail.join('') + filling;
        const parts = inParts(text);
        expect(parts.join('')).toBe(text);
        for (const part of parts) expect(() => encodeURIComponent(part)).not.toThrow();
        expect(parts.length).toBeGreaterThan(1);
      },
    ),
    { numRuns: 30, seed: 1 },
  );
});
