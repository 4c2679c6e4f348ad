import type { Reminder } from '../../storage/agreement-reminders.ts';
import { listMembers } from '../../storage/members.ts';
import type { Reminding } from '../../views/report/agreeing.ts';
import type { AppContext } from '../app-env.ts';
import { isDesk } from '../audiences.ts';

/**
 * What a form of an agreement offers for its reminder; null where no mail is set up. Work addresses of
 * members only to HR's desk, which sees them under *People* as well.
 * @param named whether members are offered at all
 */
export async function remindingFor(c: AppContext, named: boolean): Promise<Reminding | null> {
  const { db, now, mail } = c.get('context');
  if (!mail) return null;
  if (!named || !isDesk(c.get('right'))) return { suggested: [] };
  const members = await listMembers(db, now.toISOString());
  return {
    suggested: members.flatMap(({ name, email }) => (email ? [{ value: email, label: name }] : [])),
  };
}

/** What was written of it; null where nobody was asked, and what stands there stays. */
export function reminderOf(c: AppContext, address: string): Reminder | null {
  return c.get('context').mail ? { address, language: c.get('language') } : null;
}
