import { expect, test } from 'vitest';
import { remainingTime } from '../../src/client/key-holder/remaining-time.ts';

test('how long opening will take is said once a second of it has passed, until it is done', () => {
  expect(remainingTime(900, 50, 1000)).toBeNull();
  expect(remainingTime(2000, 0, 1000)).toBeNull();
  expect(remainingTime(2000, 1000, 1000)).toBeNull();
  expect(remainingTime(2000, 100, 1000)).toEqual({ unit: 'seconds', n: 20 });
});

test('it is said in steps of five seconds, and in minutes from ninety seconds on', () => {
  expect(remainingTime(1000, 90, 100)).toEqual({ unit: 'seconds', n: 5 });
  expect(remainingTime(1000, 80, 1000)).toEqual({ unit: 'seconds', n: 15 });
  expect(remainingTime(10_000, 100, 1000)).toEqual({ unit: 'minutes', n: 2 });
  expect(remainingTime(60_000, 100, 1000)).toEqual({ unit: 'minutes', n: 9 });
});
