import { Hono } from 'hono';
import { endVisit } from '../../actions/members/end-visit.ts';
import {
  endLink,
  inviteAgain,
  inviteMember,
  setEmail,
} from '../../actions/members/invite-member.ts';
import { removeMember } from '../../actions/members/remove-member.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { dayOf, todayOf } from '../../core/ground/local-day.ts';
import { rolesIn } from '../../core/ground/roles.ts';
import { readAccess, readProvider } from '../../env.ts';
import type { Sent } from '../../forms/form.ts';
import { memberEmailForm, memberForm, memberOf } from '../../forms/member.ts';
import { endVisitForm } from '../../forms/sign-in.ts';
import { findInviteOf } from '../../storage/invites.ts';
import { findRights, listMembers } from '../../storage/members.ts';
import { listVisits } from '../../storage/visits.ts';
import {
  MemberPage,
  type MemberPageProps,
  RemoveMemberPage,
} from '../../views/manage/member-page.tsx';
import { MembersPage, type MembersPageProps } from '../../views/manage/members-page.tsx';
import type { AppContext, AppEnv } from '../app-env.ts';
import { originOf } from '../origin-of.ts';
import { pressOf } from '../press.ts';
import { sentForm, takeForm } from '../read-body.ts';
import { inDays } from '../visits-in-days.ts';
import { frameOf, saved } from './frame.ts';
import { departmentsOf, type PlannedWave, plannedWaves } from './planned-waves.ts';

/** Who may sign in: letting somebody in, a new link, taking everything away again. */
export const members = new Hono<AppEnv>();

members.get('/members', async (c) => page(c, await plannedWaves(c), {}));

members.post('/members', async (c) => {
  const waves = await plannedWaves(c);
  const { now, zone } = c.get('context');
  const allowed = {
    waves: waves.map(({ id }) => id),
    units: departmentsOf(waves),
    mayMakeOwners: c.get('right').role === 'owner',
    today: todayOf({ now, zone }),
  };
  const { values, problems, sent } = await sentForm(c, memberForm(allowed));
  if (problems) return page(c, waves, { values: sent, problems }, 422);
  const token = await inviteMember(
    c.get('context'),
    c.get('right').role,
    memberOf(values, zone),
    [],
    pressOf(values.once),
  );
  return page(c, waves, { made: { link: linkOf(c, token), who: values.name } });
});

members.post('/members/:member/link', async (c) => {
  const id = await known(c);
  const token = await inviteAgain(c.get('context'), c.get('right').role, id);
  const { db, now } = c.get('context');
  const rows = await listMembers(db, now.toISOString());
  const who = rows.find((row) => row.id === id)?.name ?? '';
  return page(c, await plannedWaves(c), { made: { link: linkOf(c, token), who } });
});

members.get('/members/:member/remove', async (c) => {
  const id = await known(c);
  const { db, now } = c.get('context');
  const rows = await listMembers(db, now.toISOString());
  const member = rows.find((row) => row.id === id);
  // A key holder stands with the wave.
  if (!member) throw new DomainError('member.unknown');
  const owners = rows.filter(({ rights }) => rights.some(({ role }) => role === 'owner'));
  return c.html(
    <RemoveMemberPage
      frame={await frameOf(c)}
      member={member}
      self={c.get('visitor').members.includes(id)}
      lastOwner={owners.length === 1 && owners[0]?.id === id}
    />,
  );
});

members.post('/members/:member/remove', async (c) => {
  await removeMember(c.get('context'), c.get('right').role, await known(c));
  return saved(c, '/manage/members', 'ended');
});

members.get('/members/:member', async (c) => memberPage(c, await known(c), {}));

members.post('/members/:member/devices/end', async (c) => {
  const id = await known(c);
  const { visit } = await takeForm(c, endVisitForm);
  const ended = { members: [id], id: visit, by: 'member.signed-out' } as const;
  await endVisit(c.get('context'), c.get('right').role, ended);
  return saved(c, `/manage/members/${id}`, 'ended');
});

members.post('/members/:member/link/end', async (c) => {
  const id = await known(c);
  await endLink(c.get('context'), c.get('right').role, id);
  return saved(c, `/manage/members/${id}`, 'ended');
});

members.post('/members/:member/email', async (c) => {
  const id = await known(c);
  const { db, now } = c.get('context');
  const row = (await listMembers(db, now.toISOString())).find((one) => one.id === id);
  const stored = { email: [row?.email ?? ''] };
  const { values, problems, sent } = await sentForm(c, memberEmailForm, stored);
  if (problems) return memberPage(c, id, { values: sent, problems }, 422);
  await setEmail(c.get('context'), c.get('right').role, id, values.email || null);
  return saved(c, `/manage/members/${id}`);
});

async function memberPage(
  c: AppContext,
  id: string,
  shown: Pick<MemberPageProps, 'problems'> & { values?: Sent },
  status: 200 | 422 = 200,
) {
  const { db, now, zone } = c.get('context');
  const at = now.toISOString();
  const link = await findInviteOf(db, id, at);
  const row = (await listMembers(db, at)).find((one) => one.id === id);
  // A key holder stands with the wave.
  if (!row) throw new DomainError('member.unknown');
  return c.html(
    <MemberPage
      frame={await frameOf(c, `/manage/members/${id}`)}
      member={row}
      visits={inDays(await listVisits(db, [id], at), zone)}
      link={link && { ...link, expiresAt: dayOf(link.expiresAt, zone) }}
      {...shown}
    />,
    status,
  );
}

/**
 * The member in the path. Only an owner may give an owner a link or take it away.
 * @throws DomainError `member.unknown`, `sign-in.other`
 */
async function known(c: AppContext): Promise<string> {
  const id = c.req.param('member') ?? '';
  const { db, now } = c.get('context');
  const rights = await findRights(db, id, now.toISOString());
  if (rights.length === 0) throw new DomainError('member.unknown');
  const owner = rights.some(({ role }) => role === 'owner');
  if (owner && c.get('right').role !== 'owner') throw new DomainError('sign-in.other');
  return id;
}

type Shown = Pick<MembersPageProps, 'made' | 'problems'> & { values?: Sent };

async function page(
  c: AppContext,
  waves: readonly PlannedWave[],
  shown: Shown,
  status: 200 | 422 = 200,
) {
  const { db, now, zone } = c.get('context');
  const listed = (await listMembers(db, now.toISOString())).map((row) => ({
    ...row,
    rights: row.rights.map((right) => ({
      ...right,
      until: right.until && dayOf(right.until, zone),
    })),
  }));
  return c.html(
    <MembersPage
      frame={await frameOf(c, '/manage/members')}
      members={listed}
      waves={waves.map(({ id, title }) => ({ id, title }))}
      units={departmentsOf(waves)}
      owner={c.get('right').role === 'owner'}
      you={c.get('visitor').members}
      ways={{
        company: readProvider(c.env) !== null || readAccess(c.env) !== null,
        code: c.get('context').mail !== null,
      }}
      mayMakeTokens={rolesIn('tokens').includes(c.get('right').role)}
      {...shown}
    />,
    status,
  );
}

const linkOf = (c: AppContext, token: string) => `${originOf(c)}/sign-in#${token}`;
