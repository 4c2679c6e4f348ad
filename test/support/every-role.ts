import { inviteMember } from '../../src/actions/members/invite-member.ts';
import { signOffToken } from '../../src/core/ballot/sign-off.ts';
import { listInvitations } from '../../src/storage/invitations.ts';
import type { Company } from './company.ts';
import type { World } from './world.ts';
import { memberWith } from './world-roles.ts';
import { type Person, personWith } from './world-visitor.ts';
import { keyHolders } from './world-wave.ts';

/** Somebody of every role, by its name, and the pages at which following links begins. */
export interface EveryRole {
  people: Map<string, Person>;
  starts: string[];
}

/** Seats everybody; what takes more than a press to be there is put there. */
export async function seatEveryRole(world: World, company: Company): Promise<EveryRole> {
  const { db, linkKey } = world.context();
  const { fixed, open, released: wave } = company;
  await db.run(`UPDATE release_stage SET visible_from = '2026-11-20T00:00:00.000Z'
    WHERE audience IN ('management', 'unit-heads', 'staff')`);
  const owner = await inviteMember(world.context(), 'hr', {
    ...{ name: 'Owner', role: 'owner', wave: null, position: null, unit: null, until: null },
  });
  const people = new Map([['owner', await world.signIn(owner)]]);
  await db.run(`UPDATE invite SET uses = 1`);
  await world.signIn(owner);
  await db.run(`INSERT INTO passkey SELECT 'p1', member, 'x', 0, '[]', '2026-11-20', NULL
    FROM member_right WHERE role = 'owner'`);
  await db.run(`INSERT INTO mailing
    VALUES ('${open}', 'invitation', 'HR', 'done', 100, '', '', 5, 1, '', '', 0, '', '2026-11-01', 1)`);
  await db.run(`INSERT INTO agreement (id, wave, unit, measure, text, owner, due, status)
    VALUES ('a1', '${wave}', '', 'd1', 'Samen kijken', 'Team', '2027-01-01', 'open')`);
  people.set('council', await memberWith(world, 'council'));
  people.set('consultant', await memberWith(world, 'consultant'));
  people.set('management', await memberWith(world, 'management', null, { wave }));
  people.set('unit-head', await memberWith(world, 'unit-head', null, { wave, unit: 'Zorg' }));
  people.set('key-holder', (await keyHolders(world, fixed))[0] as Person);
  people.set('nobody', personWith(world.reach, ''));
  const [invited] = await listInvitations(db, open);
  const starts = [
    ...['/', '/account', '/manage', '/manage/archive', '/results', '/council', '/lost'],
    ...['/sign-in', '/sign-in/code', `/sign-off/${await signOffToken(linkKey, invited?.id ?? '')}`],
    ...[`/manage/waves/${wave}/mail/results`, `/key/${fixed}`],
    `/manage/waves/${company.sealed.opened}/open-box/comments`,
  ];
  return { people, starts };
}
