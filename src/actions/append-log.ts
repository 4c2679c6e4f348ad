import { sha256, toBase64Url, utf8 } from '../core/ground/bytes.ts';
import { canonicalJson } from '../core/ground/canonical-json.ts';
import { findLastLogLine, insertLogLine, type LogLine } from '../storage/log.ts';
import type { Actor, Context } from './context.ts';

/** What a log line may say: names of things and counts, never people or answers. */
export type LogDetails = Record<string, string | number>;

/** What happened, and what the log says of it. */
export interface LogEntry {
  action: string;
  details: LogDetails;
}

/** How often a line may find that another took its place. */
export const mostTries = 50;

/**
 * Appends a line to the audit log. Each line holds the hash of the one before it, so a line that
 * was changed or left out afterwards breaks the chain. When two are written at once, the later one
 * follows the earlier.
 */
export async function appendLog(
  context: Context,
  actor: Actor,
  action: string,
  details: LogDetails = {},
): Promise<void> {
  for (let tried = 0; tried < mostTries; tried += 1) {
    const [line] = await nextLines(context, actor, [{ action, details }]);
    if (line && (await insertLogLine(context.db, line))) return;
  }
  throw new Error('the log is too busy for one more line');
}

/** The lines that would follow the last one, chained to it and to each other. */
export async function nextLines(
  { db, now }: Context,
  actor: Actor,
  entries: readonly LogEntry[],
): Promise<LogLine[]> {
  const last = await findLastLogLine(db);
  const lines: LogLine[] = [];
  for (const { action, details } of entries) {
    const before = lines.at(-1) ?? last;
    const line = {
      position: (before?.position ?? 0) + 1,
      at: now.toISOString(),
      actor,
      action,
      details: canonicalJson(details),
      previousHash: before?.hash ?? '',
    };
    lines.push({ ...line, hash: await hashOfLine(line) });
  }
  return lines;
}

/** SHA-256 over the canonical JSON of a line without its own hash. */
export async function hashOfLine(line: Omit<LogLine, 'hash'>): Promise<string> {
  const { position, at, actor, action, details, previousHash } = line;
  const text = canonicalJson({ position, at, actor, action, details, previousHash });
  return toBase64Url(await sha256(utf8(text)));
}
