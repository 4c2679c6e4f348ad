import { deletePasskey } from '../../storage/passkeys.ts';
import type { SignedIn } from '../../storage/visits.ts';
import { commit } from '../commit.ts';
import type { Context } from '../context.ts';

/** Forgets a passkey of the member who is signed in; does nothing when it is not theirs. */
export async function removePasskey(
  context: Context,
  { members, rights }: SignedIn,
  id: string,
): Promise<void> {
  await commit(context, rights[0]?.role ?? 'setup', {
    guard: [],
    statements: [deletePasskey(context.db, id, members)],
    entries: [{ action: 'passkey.removed', details: {} }],
  });
}
