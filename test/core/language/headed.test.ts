import { expect, it } from 'vitest';
import { headed } from '../../../src/core/language/language.ts';

it('a colon stands as the language sets it: after a space that does not break in French alone', () => {
  expect(headed('Écart', 'borne basse', 'fr')).toBe('Écart\u00a0: borne basse');
  for (const language of ['nl', 'en', 'de', 'pl', 'uk'] as const) {
    expect(headed('x', 'y', language)).toBe('x: y');
  }
});
