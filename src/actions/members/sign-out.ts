import { deleteVisit, type SignedIn } from '../../storage/visits.ts';
import { commit } from '../commit.ts';
import type { Context } from '../context.ts';

/** Signs this browser out. */
export async function signOut(context: Context, { visit }: SignedIn): Promise<void> {
  const statements = deleteVisit(context.db, visit.id);
  await commit(context, 'setup', { guard: [], statements, entries: [] });
}
