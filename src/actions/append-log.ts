import { sha256, toBase64Url, utf8 } from '../core/ballot/bytes.ts';
import { canonicalJson } from '../core/ballot/canonical-json.ts';
import { findLastLogLine, insertLogLine, type LogLine } from '../storage/log.ts';
import type { Actor, Context } from './context.ts';

/** What a log line may say: names of things and counts, never people or answers. */
export type LogDetails = Record<string, string | number>;

/**
 * Appends a line to the audit log. Each line holds the hash of the one before it, so a line that
 * was changed or left out afterwards breaks the chain.
 */
export async function appendLog(
  { db, now }: Context,
  actor: Actor,
  action: string,
  details: LogDetails = {},
): Promise<void> {
  const last = await findLastLogLine(db);
  const line = {
    position: (last?.position ?? 0) + 1,
    at: now.toISOString(),
    actor,
    action,
    details: canonicalJson(details),
    previousHash: last?.hash ?? '',
  };
  await insertLogLine(db, { ...line, hash: await hashOfLine(line) });
}

/** SHA-256 over the canonical JSON of a line without its own hash. */
export async function hashOfLine(line: Omit<LogLine, 'hash'>): Promise<string> {
  const { position, at, actor, action, details, previousHash } = line;
  const text = canonicalJson({ position, at, actor, action, details, previousHash });
  return toBase64Url(await sha256(utf8(text)));
}
