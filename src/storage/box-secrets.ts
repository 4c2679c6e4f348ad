import { eq } from 'drizzle-orm';
import type { Database } from './database.ts';
import { boxKey, boxSecret } from './schema.ts';
import type { Statement } from './transactions.ts';

/** What the server keeps to open a box: the wave's wrapped secret, and the key encrypted under it. */
export interface BoxSecret {
  wrapped: string;
  /** Null where the secret is the private key itself, as it was before 0005. */
  encrypted: string | null;
}

/** The statements that keep a wave's secret and key, in the place of earlier ones. */
export function putBoxSecret(
  db: Database,
  id: string,
  { wrapped, encrypted }: { wrapped: string; encrypted: string },
): Statement[] {
  return [
    db
      .insert(boxSecret)
      .values({ wave: id, wrapped })
      .onConflictDoUpdate({ target: boxSecret.wave, set: { wrapped } }),
    db
      .insert(boxKey)
      .values({ wave: id, encrypted })
      .onConflictDoUpdate({ target: boxKey.wave, set: { encrypted } }),
  ];
}

export async function findBoxSecret(db: Database, id: string): Promise<BoxSecret | null> {
  const row = await db
    .select({ wrapped: boxSecret.wrapped, encrypted: boxKey.encrypted })
    .from(boxSecret)
    .leftJoin(boxKey, eq(boxKey.wave, boxSecret.wave))
    .where(eq(boxSecret.wave, id))
    .get();
  return row ?? null;
}
