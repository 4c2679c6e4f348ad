import { listWrapped, replaceWrapped } from '../storage/wrapped-keys.ts';
import { appendLog } from './append-log.ts';
import type { Context } from './context.ts';
import { keyIdOf, unwrap, wrap } from './wrapping.ts';

const rowsAtOnce = 200;

/**
 * Puts every stored key that lies under an older wrapping secret of the deployment under the newest
 * one, so that the older can be taken away. Runs every hour; does nothing most of the time. A key
 * whose secret is gone stays as it is: nobody can read it any more.
 */
export async function rewrapKeys(context: Context): Promise<void> {
  const { db, wrapKeys } = context;
  const secret = await keyIdOf(wrapKeys[0]);
  let keys = 0;
  for (let lost = 0; ; ) {
    const stale = await listWrapped(db, secret, rowsAtOnce, lost);
    for (const row of stale) {
      const key = await unwrap(wrapKeys, row.wrapped).catch(() => null);
      if (key) await replaceWrapped(db, row, await wrap(wrapKeys, key));
      keys += key ? 1 : 0;
      lost += key ? 0 : 1;
    }
    if (stale.length < rowsAtOnce) break;
  }
  if (keys > 0) await appendLog(context, 'schedule', 'keys.rewrapped', { keys, secret });
}
