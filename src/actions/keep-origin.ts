import { commit } from './commit.ts';
import type { Context } from './context.ts';
import { unchanged } from './guards.ts';
import { leadsTo } from './leads-to.ts';
import type { Wave } from './read-wave.ts';

/**
 * Keeps where links of an open wave lead, when HR looks at a wave that was fixed before its host was
 * kept: links that staff ask for wait for it. Does nothing to any other wave.
 * @param asked scheme and host of HR's own request
 * @throws DomainError `wave.changed`
 */
export async function keepOrigin(context: Context, wave: Wave, asked: string): Promise<void> {
  if (wave.origin || wave.state !== 'open') return;
  await commit(context, 'hr', {
    guard: [unchanged(wave)],
    statements: leadsTo(context, wave, asked).statements,
    // Where links lead was said in the log when the first of them was made.
    entries: [],
  });
}
