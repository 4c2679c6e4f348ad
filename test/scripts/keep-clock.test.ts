import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepClock } from '../../scripts/local/keep-clock.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('the clock of a local installation runs every minute, also after a run that failed', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const run = vi.fn(async () => {}).mockRejectedValueOnce(new Error('no database'));
  keepClock(run);
  await vi.advanceTimersByTimeAsync(3 * 60_000);
  expect(run).toHaveBeenCalledTimes(3);
  expect(said.mock.calls).toEqual([['The clock: no database']]);
});
