import type { Right, Role } from '../storage/members.ts';
import type { Audience } from '../storage/releases.ts';

/** Who sees everything from the first day, and may do what HR may. */
export const deskRoles = ['owner', 'hr', 'consultant'] as const satisfies Role[];

/** Who may write to all of the staff in the organisation's name. */
export const mailRoles = ['owner', 'hr'] as const satisfies Role[];

/** Whether somebody is here by a right with which all of the staff are written to. */
export function mayMail({ role }: Pick<Right, 'role'>): boolean {
  return mailRoles.some((one) => one === role);
}

/** Whether somebody is here by a right of HR's desk. */
export function isDesk({ role }: Pick<Right, 'role'>): boolean {
  return deskRoles.some((one) => one === role);
}

/** Which stage of a release a reader belongs to. */
export function audienceOf(right: Pick<Right, 'role'>): Audience {
  if (isDesk(right)) return 'hr';
  if (right.role === 'council') return 'council';
  return right.role === 'unit-head' ? 'unit-heads' : 'management';
}
