import { sha256, toBase64Url, utf8 } from '../core/ground/bytes.ts';
import { canonicalJson } from '../core/ground/canonical-json.ts';
import { chain, findHash, type LogLine, listLogLines, listUnchained } from '../storage/log.ts';
import type { Context } from './context.ts';

const linesAtOnce = 200;

/**
 * Gives every line of the log that has none yet its hash. Each line holds the hash of the one before
 * it, so a line that was changed, moved or left out afterwards breaks the chain. What a line's hash
 * is follows from the lines alone: whoever makes it, and however often, makes the same.
 */
export async function chainLog({ db }: Pick<Context, 'db'>): Promise<void> {
  for (;;) {
    const lines = await listUnchained(db, linesAtOnce);
    const [first] = lines;
    if (!first) return;
    let previousHash = first.position === 1 ? '' : await findHash(db, first.position - 1);
    // A line is missing before this one: the break stays to be seen.
    if (previousHash === null || (previousHash === '' && first.position > 1)) previousHash = '-';
    const chained = [];
    for (const line of lines) {
      const hash = await hashOfLine({ ...line, previousHash });
      chained.push({ position: line.position, previousHash, hash });
      previousHash = hash;
    }
    await chain(db, chained);
    if (lines.length < linesAtOnce) return;
  }
}

/** The whole log, or what it says about a wave: the newest line first, each with its hash. */
export async function readLog(context: Pick<Context, 'db'>, wave?: string): Promise<LogLine[]> {
  await chainLog(context);
  return listLogLines(context.db, wave);
}

/** SHA-256 over the canonical JSON of a line without its own hash. */
export async function hashOfLine(line: Omit<LogLine, 'hash'>): Promise<string> {
  const { position, at, actor, action, details, previousHash } = line;
  const text = canonicalJson({ position, at, actor, action, details, previousHash });
  return toBase64Url(await sha256(utf8(text)));
}
