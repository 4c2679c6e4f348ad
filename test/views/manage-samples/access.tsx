import type { Language } from '../../../src/core/language/language.ts';
import { MemberPage, RemoveMemberPage } from '../../../src/views/manage/member-page.tsx';
import { MembersPage } from '../../../src/views/manage/members-page.tsx';
import { EndTokenPage, TokensPage } from '../../../src/views/manage/tokens-page.tsx';
import { facts } from '../manage-facts.ts';
import { deskOf, type Samples } from './desk-of.ts';

const link = (n: number) =>
  `https://voorbeeld.example/s#${String(n).padStart(22, 'k')}.${'m'.repeat(43)}`;

/** Pages about who may come in: people and programs. */
export function accessSamples(language: Language): Samples {
  const { frame } = deskOf(language);
  return {
    'one member': (
      <MemberPage
        frame={frame('/manage/members/m1')}
        member={{ id: 'm1', name: 'Anke', email: 'anke@voorbeeld.nl' }}
        visits={[{ id: 'v1', startedAt: '2026-11-01', usedAt: '2026-11-20' }]}
        link={{ uses: 2, expiresAt: '2027-02-01' }}
      />
    ),
    'one member, with a wrong address': (
      <MemberPage
        frame={frame('/manage/members/m1')}
        member={{ id: 'm1', name: '', email: null }}
        visits={[]}
        link={null}
        values={{ email: ['anke'] }}
        problems={[{ field: 'email', code: 'badEmail' }]}
      />
    ),
    'tokens of programs': (
      <TokensPage
        frame={frame('/manage/tokens')}
        today="2026-11-29"
        tokens={[
          {
            id: 't1',
            name: 'Dashboard',
            role: 'unit-head',
            wave: facts.id,
            unit: 'Verkoop',
            until: '2027-01-31',
            usedOn: null,
          },
        ]}
        waves={[{ id: facts.id, title: facts.title }]}
        units={['Verkoop']}
        made={{ token: `geleding_${'t'.repeat(43)}`, name: 'Dashboard' }}
      />
    ),
    'tokens with a faulty form': (
      <TokensPage
        frame={frame('/manage/tokens')}
        today="2026-11-29"
        tokens={[]}
        waves={[]}
        units={[]}
        values={{ until: ['2030-01-01'] }}
        problems={[{ field: 'until', code: 'dateFar' }]}
      />
    ),
    'ending a token': <EndTokenPage frame={frame('/manage/tokens/t1/end')} name="Dashboard" />,
    'removing a member': (
      <RemoveMemberPage
        frame={frame('/manage/members/m1/remove')}
        member={{ id: 'm1', name: 'Anke' }}
        self
        lastOwner={false}
      />
    ),
    members: (
      <MembersPage
        frame={frame('/manage/members')}
        members={[
          {
            id: 'm1',
            name: 'Anke',
            rights: [{ role: 'owner', wave: null, unit: null, until: null }],
            visits: 2,
            passkeys: 1,
            uses: 0,
            email: null,
          },
          {
            id: 'm2',
            name: '',
            rights: [{ role: 'unit-head', wave: facts.id, unit: 'Verkoop', until: '2027-01-31' }],
            visits: 0,
            passkeys: 0,
            uses: 3,
            email: 'verkoop@voorbeeld.nl',
          },
        ]}
        waves={[{ id: facts.id, title: facts.title }]}
        units={['Verkoop']}
        owner
        you={['m1']}
        ways={{ company: true, code: true }}
        mayMakeTokens
        made={{ link: link(9), who: 'Verkoop' }}
      />
    ),
    'members seen by HR, with a form that is not right': (
      <MembersPage
        frame={frame('/manage/members')}
        members={[]}
        waves={[]}
        units={[]}
        owner={false}
        ways={{ company: false, code: false }}
        mayMakeTokens={false}
        values={{ name: [''], role: ['consultant'] }}
        problems={[
          { field: 'name', code: 'required' },
          { field: 'until', code: 'required' },
        ]}
      />
    ),
  };
}
