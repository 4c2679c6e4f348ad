import { listWrapped, replaceWrapped } from '../storage/wrapped-keys.ts';
import { commit } from './commit.ts';
import type { Context } from './context.ts';
import { boundUnder, keyIdOf, unwrap, wrap } from './wrapping.ts';

const keysPerRun = 200;

/**
 * Puts stored keys that lie under an older wrapping secret of the deployment under the newest one,
 * so that the older can be taken away, and binds older ones to their place: at most 200 a run, in
 * one transaction. Runs every minute; does nothing most of the time. A key whose secret is gone, or that
 * was wrapped for another place, stays as it is: nobody can read it.
 */
export async function rewrapKeys(context: Context): Promise<void> {
  const { db, wrapKeys } = context;
  const prefix = await boundUnder(wrapKeys[0]);
  const moves: ReturnType<typeof replaceWrapped>[] = [];
  for (let seen = 0; ; ) {
    const room = keysPerRun - moves.length;
    const stale = await listWrapped(db, prefix, room, seen);
    for (const row of stale) {
      const key = await unwrap(wrapKeys, row, row.wrapped).catch(() => null);
      if (key) moves.push(replaceWrapped(db, row, await wrap(wrapKeys, row, key)));
    }
    seen += stale.length;
    if (stale.length < room || moves.length === keysPerRun) break;
  }
  if (moves.length === 0) return;
  await commit(context, 'schedule', {
    guard: [],
    statements: moves,
    entries: [
      {
        action: 'keys.rewrapped',
        details: { keys: moves.length, secret: await keyIdOf(wrapKeys[0]) },
      },
    ],
  });
}
