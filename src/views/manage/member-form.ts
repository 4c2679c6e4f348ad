import type { Problem } from '../../forms/problem.ts';
import type { FormValues } from './fields.tsx';

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

export interface MemberOfForm {
  name: string;
  role: MemberRole;
  wave: string | null;
  unit: string | null;
  position: null;
  /** The moment after which the right is over. */
  until: string | null;
}

export interface Allowed {
  waves: readonly string[];
  units: readonly string[];
  mayMakeOwners: boolean;
  /** Like 2026-11-28. */
  today: string;
}

const longestName = 80;
const lastDay = '2099-12-31';

/** Reads the form that lets somebody in; names every field that is not right. */
export function memberFrom(
  values: FormValues,
  { waves, units, mayMakeOwners, today }: Allowed,
): { member: MemberOfForm } | { problems: Problem[] } {
  const [name = '', role, wave = '', unit = '', until = ''] = [
    ...['name', 'role', 'wave', 'unit', 'until'].map((field) => (values[field]?.[0] ?? '').trim()),
  ];
  const known = memberRoles.find((one) => one === role && (one !== 'owner' || mayMakeOwners));
  const reader = known === 'management' || known === 'unit-head';
  const problems: Problem[] = [];
  const wrong = (field: string, code: Problem['code']) => problems.push({ field, code });
  if (name === '' || name.length > longestName) wrong('name', 'required');
  if (!known) wrong('role', 'chooseOne');
  if (reader && wave !== '' && !waves.includes(wave)) wrong('wave', 'chooseOne');
  if (known === 'unit-head' && !units.includes(unit)) wrong('unit', 'noScope');
  if (until === '') {
    if (known === 'consultant') wrong('until', 'required');
  } else if (!/^\d{4}-\d{2}-\d{2}$/.test(until) || Number.isNaN(Date.parse(until))) {
    wrong('until', 'badDate');
  } else if (until < today || until > lastDay) {
    wrong('until', until < today ? 'datePast' : 'badDate');
  }
  if (problems.length > 0 || !known) return { problems };
  return {
    member: {
      name,
      role: known,
      wave: reader && wave !== '' ? wave : null,
      unit: known === 'unit-head' ? unit : null,
      position: null,
      until: until === '' ? null : `${until}T23:59:59.999Z`,
    },
  };
}
