import type { Recorder } from '../core/ballot/council-decision.ts';
import type { Audience } from '../core/ground/audiences.ts';
import { DomainError } from '../core/ground/errors.ts';
import { type Role, roleRow, rolesIn } from '../core/ground/roles.ts';

/** Whether somebody is here by a right with which all of the staff are written to. */
export function mayMail({ role }: { role: Role }): boolean {
  return rolesIn('mail').includes(role);
}

/** Whether somebody is here by a right of HR's desk. */
export function isDesk({ role }: { role: Role }): boolean {
  return rolesIn('desk').includes(role);
}

/** As whom somebody writes down what the works council said; null who only reads its papers. */
export function recorderOf(right: { role: Role }): Recorder | null {
  if (isDesk(right)) return 'hr';
  return rolesIn('council').includes(right.role) ? 'council' : null;
}

/** Which stage of a release a reader belongs to. @throws DomainError `sign-in.other` who reads none */
export function audienceOf({ role }: { role: Role }): Audience {
  const { audience } = roleRow(role);
  if (!audience) throw new DomainError('sign-in.other');
  return audience;
}
