import type { Audience } from './audiences.ts';

/**
 * A part of the product behind a door: `desk` is all that HR does, `mail` writing to all of the staff,
 * `results` the reports, `papers` the terms of every wave and the log, `council` saying there what the works
 * council decides, `key` the ballot box of one wave, `tokens` what lets programs read results.
 */
export type Room = 'desk' | 'mail' | 'tokens' | 'results' | 'papers' | 'council' | 'key';

/** What a right may end at. */
export type Bound = 'wave' | 'unit' | 'until';

/** Everything the product knows about a role besides its words and what `docs/roles.md` says of it. */
interface RoleRow {
  rooms: readonly Room[];
  /** From which stage of a release on it reads the report; a key holder reads none. */
  audience: Exclude<Audience, 'staff'> | null;
  /** Who lets somebody in: owners alone, the desk, or the making of a wave. */
  letInBy: 'owner' | 'desk' | 'wave';
  /**
   * On how many devices a link works, and for how many days. Those who run waves sign in once and then
   * with a passkey; readers and key holders come back after weeks, also on another device.
   */
  link: { uses: number; days: number };
  /**
   * Whether a code to the work address lets somebody in. Whoever reads the mailbox could use it, so never
   * where staff's links are handed out or a box is opened (docs/decisions/a-code-by-mail.md).
   */
  codeByMail: boolean;
  /** What whoever lets them in has to say: which wave, or every one; which unit; until when. */
  bounds: readonly Bound[];
}

/** The one table of those who sign in. A role is a row here, its words, and a column of docs/roles.md. */
export const roles = {
  owner: {
    rooms: ['desk', 'mail', 'tokens', 'results'],
    audience: 'hr',
    letInBy: 'owner',
    link: { uses: 1, days: 14 },
    codeByMail: false,
    bounds: [],
  },
  hr: {
    rooms: ['desk', 'mail', 'tokens', 'results'],
    audience: 'hr',
    letInBy: 'desk',
    link: { uses: 1, days: 14 },
    codeByMail: false,
    bounds: [],
  },
  consultant: {
    rooms: ['desk', 'results'],
    audience: 'hr',
    letInBy: 'desk',
    link: { uses: 1, days: 14 },
    codeByMail: false,
    bounds: ['until'],
  },
  management: {
    rooms: ['results'],
    audience: 'management',
    letInBy: 'desk',
    link: { uses: 3, days: 90 },
    codeByMail: true,
    bounds: ['wave'],
  },
  'unit-head': {
    rooms: ['results'],
    audience: 'unit-heads',
    letInBy: 'desk',
    link: { uses: 3, days: 90 },
    codeByMail: true,
    bounds: ['wave', 'unit'],
  },
  council: {
    rooms: ['papers', 'council'],
    audience: 'council',
    letInBy: 'desk',
    link: { uses: 3, days: 180 },
    codeByMail: true,
    bounds: [],
  },
  'key-holder': {
    rooms: ['key'],
    audience: null,
    letInBy: 'wave',
    link: { uses: 3, days: 365 },
    codeByMail: false,
    bounds: [],
  },
} as const satisfies Record<string, RoleRow>;

export type Role = keyof typeof roles;

/** The row of the table for a role. */
export function roleRow(role: Role): RoleRow {
  return roles[role];
}

/** Every role, in the order of the table: who has several enters by the first that may. */
export const roleIds = Object.keys(roles) as [Role, ...Role[]];

/** As whom a program may read results; see docs/results-api.md. */
export const tokenRoles = ['management', 'unit-head', 'hr'] as const satisfies Role[];

/** The roles that may enter a room. */
export function rolesIn(room: Room): Role[] {
  return roleIds.filter((role) => roleRow(role).rooms.includes(room));
}
