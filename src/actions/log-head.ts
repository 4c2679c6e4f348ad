import { fromBase64Url, toBase64Url } from '../core/ground/bytes.ts';
import { signCheckpoint, verifierKey } from '../core/ground/checkpoint.ts';
import { deriveKey } from '../core/ground/derive-key.ts';
import { consistencyPath, rootOver } from '../core/ground/hash-tree.ts';
import { listHashes } from '../storage/log.ts';
import type { Context } from './context.ts';
import { chainLog } from './log-chain.ts';

/** The head of the log as it is now, signed, for outsiders to keep (see `core/ground/checkpoint`). */
export async function signLogHead(context: Context, origin: string): Promise<string> {
  const entries = await entriesOf(context);
  const root = await rootOver(entries);
  return signCheckpoint({ origin, size: entries.length, root }, await seedOf(context));
}

/** The key with which heads of this log are checked. */
export async function logKey(context: Context, origin: string): Promise<string> {
  return verifierKey(origin, await seedOf(context));
}

/** What shows that the log of `size` lines is the beginning of the log of `upTo`, in base64url. */
export async function proveLog(context: Context, size: number, upTo: number): Promise<string[]> {
  const entries = (await entriesOf(context)).slice(0, upTo);
  return (await consistencyPath(entries, size)).map(toBase64Url);
}

/** The hash of each line, oldest first. A line that has none yet gets it before anybody looks. */
async function entriesOf({ db }: Context) {
  await chainLog({ db });
  return (await listHashes(db)).map(fromBase64Url);
}

/** The signing key of heads: made from the link key, apart from what that is used for (RFC 5869). */
function seedOf({ linkKey }: Context) {
  return deriveKey(linkKey, 'geleding log head 1');
}
