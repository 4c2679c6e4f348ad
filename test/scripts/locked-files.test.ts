import { expect, test } from 'vitest';
import { unlocked } from '../../scripts/local/own-disk.ts';

/** As the local runtime says it while another process writes the files anew. */
const locked = 'D1_ERROR: database is locked: SQLITE_BUSY';
const unmarked =
  'D1_ERROR: Failed to get session commit token: internal error; reference = 0jkgqi195s53hdjjg9ht9o78';

/** Fails so the first time. */
function failingOnce(message: string) {
  let tried = 0;
  return async () => {
    tried += 1;
    if (tried === 1) throw new Error(message);
    return tried;
  };
}

test('whatever found the files locked is done once they are free', async () => {
  expect(await unlocked(['insert into "t" values (1)'], failingOnce(locked))).toBe(2);
  expect(await unlocked(['select 1'], failingOnce(locked))).toBe(2);
});

test('a reading that could not be marked is done again, a writing never', async () => {
  expect(await unlocked(['select 1', 'SELECT 2'], failingOnce(unmarked))).toBe(2);
  const written = unlocked(['select 1', 'delete from "t"'], failingOnce(unmarked));
  await expect(written).rejects.toThrow('session commit token');
});

test('any other error is said at once', async () => {
  await expect(unlocked(['select 1'], failingOnce('no such table: t'))).rejects.toThrow(
    'no such table',
  );
});
