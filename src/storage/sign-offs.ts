import { eq } from 'drizzle-orm';
import type { Database } from './database.ts';
import { signOff } from './mail-schema.ts';
import { invitation } from './schema.ts';
import type { Statement } from './transactions.ts';

/** The statement that ends reminders for an invitation that is still there; again changes nothing. */
export function insertSignOff(db: Database, id: string): Statement {
  const own = db
    .select({ wave: invitation.wave, invitation: invitation.id })
    .from(invitation)
    .where(eq(invitation.id, id));
  return db.insert(signOff).select(own).onConflictDoNothing();
}
