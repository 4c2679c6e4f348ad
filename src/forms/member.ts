import { endOfDay } from '../core/ground/local-day.ts';
import { type Bound, type Role, roleIds, roleRow, roles } from '../core/ground/roles.ts';
import { choice, day, email, hidden, maybe, text } from './fields.ts';
import { form, type ValuesOf } from './form.ts';

/** What a member can be made through the form; key holders are made with their wave. */
export function memberRoles(mayMakeOwners: boolean): MemberRole[] {
  return roleIds.filter(
    (role): role is MemberRole =>
      roles[role].letInBy === 'desk' || (mayMakeOwners && roles[role].letInBy === 'owner'),
  );
}
export type MemberRole = {
  [One in Role]: (typeof roles)[One]['letInBy'] extends 'wave' ? never : One;
}[Role];

/** What the one who lets somebody in may choose from. */
export interface Allowed {
  waves: readonly string[];
  units: readonly string[];
  mayMakeOwners: boolean;
  /** Like 2026-11-28. */
  today?: string;
}

const isBound = (role: MemberRole | undefined, bound: Bound) =>
  role !== undefined && roleRow(role).bounds.includes(bound);

/** `/manage/members`: lets somebody in, with one role. */
export function memberForm({ waves, units, mayMakeOwners, today }: Allowed) {
  return form(
    {
      name: text({ max: 80 }),
      email: email(),
      role: choice(memberRoles(mayMakeOwners)),
      unit: maybe(units),
      wave: maybe(['', ...waves]),
      until: day({ optional: true, ...(today ? { from: today } : {}) }),
      once: hidden,
    },
    ({ role, wave, unit, until }, wrong) => {
      if (isBound(role, 'wave') && wave === null) wrong('wave', 'chooseOne');
      if (isBound(role, 'unit') && unit === null) wrong('unit', 'noScope');
      if (isBound(role, 'until') && until === '') wrong('until', 'required');
    },
  );
}

/** `/manage/members/…`: the work address of one member, or none. */
export const memberEmailForm = form({ email: email() });

/**
 * The member that the form means: only readers are bound to a wave, only unit heads to a unit.
 * @param zone where the last day ends
 */
export function memberOf(
  { name, email, role, wave, unit, until }: ValuesOf<ReturnType<typeof memberForm>>,
  zone: string,
) {
  return {
    name,
    email: email === '' ? null : email,
    role,
    wave: isBound(role, 'wave') ? wave || null : null,
    unit: isBound(role, 'unit') ? unit : null,
    position: null,
    /** The moment after which the right is over. */
    until: until === '' ? null : endOfDay(until, zone),
  };
}
