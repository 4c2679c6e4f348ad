import { expect, it } from 'vitest';
import { madeUp } from './organisations.ts';
import { searched } from './other-sheets/searched.ts';

/**
 * The attackers look for what is certain; this looks for the opposite. For classes of answers that everybody of a
 * block shares, it finds other sheets of the whole organisation which could have given the same release and in
 * which they do not. Then nobody can be certain, by any arithmetic, also one that nobody thought of. Far more in
 * `npm run torture -- other-sheets`.
 */
it('leaves every shared class open: other sheets could have given the same release', async () => {
  let tried = 0;
  // Twelve people in one room, four blocks, dissenters, and answers alike: all are searched in a second or two.
  for (const number of [5, 14, 20, 42]) {
    const found = await searched(
      madeUp(number)[number - 1] as ReturnType<typeof madeUp>[number],
      24,
      number,
    );
    expect(found).toMatchObject({ closed: [], misread: [] });
    tried += found?.tried ?? 0;
  }
  expect(tried).toBeGreaterThan(60);
});
