import { randomBytes, toHex } from '../core/ground/bytes.ts';
import { canonicalJson } from '../core/ground/canonical-json.ts';
import type { DomainError } from '../core/ground/errors.ts';
import {
  type Condition,
  firstBroken,
  isWritten,
  type Statement,
  transact,
} from '../storage/transactions.ts';
import type { Actor, Context } from './context.ts';
import { chainLog } from './log-chain.ts';

/** What must be true when it is written, because it was when it was read; and the refusal if not. */
export interface Guard {
  holds: Condition;
  refusal: DomainError;
}

/** What happened, and what the log says of it: names of things and counts, never people or answers. */
export interface LogEntry {
  action: string;
  details: Record<string, string | number>;
}

export interface Commit {
  guard: readonly Guard[];
  statements: readonly Statement[];
  /** None only where writing the same again changes nothing. */
  entries: readonly LogEntry[];
  /** Names a press that must count once however often it arrives. */
  once?: string;
}

const markBytes = 16;
const mostTries = 3;

/**
 * The one way to write: the state that was relied on, the writes and the lines of the log are one
 * transaction, so that all of it happens or nothing. When a reply is lost, the line tells that it
 * happened; when nothing did, it is tried again.
 * @throws DomainError the refusal of the first guard that does not hold; nothing is written then
 */
export async function commit(context: Context, actor: Actor, wanted: Commit): Promise<void> {
  const { db, now } = context;
  const { guard, statements, entries, once } = wanted;
  const conditions = guard.map(({ holds }) => holds);
  const own = once ?? toHex(randomBytes(markBytes));
  const lines = entries.map(({ action, details }, place) => {
    const line = { at: now.toISOString(), actor, action, details: canonicalJson(details) };
    return { ...line, mark: place === 0 ? own : null };
  });
  for (let tried = 1; ; tried += 1) {
    try {
      await transact(db, { conditions, statements, lines });
      break;
    } catch (error) {
      if (await isWritten(db, own)) break;
      const refused = guard[await firstBroken(db, conditions)];
      if (refused) throw refused.refusal;
      if (tried === mostTries) throw error;
    }
  }
  // Whoever reads or writes next makes the hashes that are missing.
  if (lines.length > 0) await chainLog(context).catch(() => {});
}
