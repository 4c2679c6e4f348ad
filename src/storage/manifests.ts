import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { insertsOf, type NewInvitation } from './invitations.ts';
import { invitation, wave } from './schema.ts';
import type { WaveRow } from './waves.ts';

/**
 * Gives a planned wave its manifest and its invitations in one transaction. False, with nothing
 * changed, when it has a manifest by now, another state, or another key than the manifest names.
 */
export async function insertManifest(
  db: Database,
  id: string,
  boxKey: string,
  fixed: Pick<WaveRow, 'manifest' | 'manifestHash' | 'manifestJws' | 'signKey'>,
  invitations: readonly NewInvitation[],
): Promise<boolean> {
  const ready = and(
    eq(wave.id, id),
    eq(wave.state, 'planned'),
    eq(wave.boxKey, boxKey),
    isNull(wave.manifest),
  );
  const stored = sql`EXISTS (SELECT 1 FROM ${wave} WHERE ${wave.id} = ${id}
    AND ${wave.manifestHash} = ${fixed.manifestHash})`;
  const [changed] = await db.batch([
    db.update(wave).set(fixed).where(ready).returning({ id: wave.id }),
    db.delete(invitation).where(and(eq(invitation.wave, id), stored)),
    ...insertsOf(db, id, invitations, stored),
  ]);
  return changed.length === 1;
}
