import { choice, day, email, maybe, text } from './fields.ts';
import { form, type ValuesOf } from './form.ts';

/** What a member can be made through the form; key holders are made with their wave. */
export const memberRoles = [
  'owner',
  'hr',
  'consultant',
  'management',
  'unit-head',
  'council',
] as const;
export type MemberRole = (typeof memberRoles)[number];

/** What the one who lets somebody in may choose from. */
export interface Allowed {
  waves: readonly string[];
  units: readonly string[];
  mayMakeOwners: boolean;
  /** Like 2026-11-28. */
  today?: string;
}

const isReader = (role: MemberRole | undefined) => role === 'management' || role === 'unit-head';

/** `/manage/members`: lets somebody in, with one role. */
export function memberForm({ waves, units, mayMakeOwners, today }: Allowed) {
  return form(
    {
      name: text({ max: 80 }),
      email: email(),
      role: choice(memberRoles.filter((role) => role !== 'owner' || mayMakeOwners)),
      unit: maybe(units),
      wave: maybe(['', ...waves]),
      until: day({ optional: true, ...(today ? { from: today } : {}) }),
    },
    ({ role, wave, unit, until }, wrong) => {
      if (isReader(role) && wave === null) wrong('wave', 'chooseOne');
      if (role === 'unit-head' && unit === null) wrong('unit', 'noScope');
      if (role === 'consultant' && until === '') wrong('until', 'required');
    },
  );
}

/** `/manage/members/…`: the work address of one member, or none. */
export const memberEmailForm = form({ email: email() });

/** The member that the form means: only readers are bound to a wave, only unit heads to a unit. */
export function memberOf({
  name,
  email,
  role,
  wave,
  unit,
  until,
}: ValuesOf<ReturnType<typeof memberForm>>) {
  return {
    name,
    email: email === '' ? null : email,
    role,
    wave: isReader(role) ? wave || null : null,
    unit: role === 'unit-head' ? unit : null,
    position: null,
    /** The moment after which the right is over. */
    until: until === '' ? null : `${until}T23:59:59.999Z`,
  };
}
