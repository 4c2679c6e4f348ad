import { deleteOpenedParts } from '../storage/opened-parts.ts';
import { commit } from './commit.ts';
import type { Context } from './context.ts';

/** Forgets how far opening was: nothing but the sealed ballots counts. */
export async function startOpeningAgain(context: Context, id: string): Promise<void> {
  const statements = [deleteOpenedParts(context.db, id)];
  await commit(context, 'schedule', { guard: [], statements, entries: [] });
}
