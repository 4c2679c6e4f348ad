import { readFileSync } from 'node:fs';
import { identified } from '../../src/core/definition/own-questions/own-question.ts';
import { axesOf, incompleteAxes } from '../../src/core/disclosure/plan/axes.ts';
import { planBlocks } from '../../src/core/disclosure/plan/plan.ts';
import { previewWave } from '../../src/core/disclosure/plan/preview.ts';
import type { Language } from '../../src/core/language/language.ts';
import { readRoster } from '../../src/core/roster/read-roster.ts';
import { withOwnParts } from '../../src/definitions.ts';
import { settingsValues } from '../../src/forms/settings.ts';
import { ArchivePage } from '../../src/views/manage/archive-page.tsx';
import { CardsPage } from '../../src/views/manage/cards-page.tsx';
import { ConfirmPage } from '../../src/views/manage/confirm-page.tsx';
import type { Frame } from '../../src/views/manage/frame.tsx';
import { InvitePage } from '../../src/views/manage/invite-page.tsx';
import { KeysPage } from '../../src/views/manage/keys-page.tsx';
import { LogPage } from '../../src/views/manage/log-page.tsx';
import { MailPage } from '../../src/views/manage/mail-page.tsx';
import { MemberPage, RemoveMemberPage } from '../../src/views/manage/member-page.tsx';
import { MembersPage } from '../../src/views/manage/members-page.tsx';
import { OrganisationPage } from '../../src/views/manage/organisation-page.tsx';
import { ParticipationPage } from '../../src/views/manage/participation-page.tsx';
import { PlanPage } from '../../src/views/manage/plan-page.tsx';
import { ProofPage } from '../../src/views/manage/proof-page.tsx';
import { QuestionsPage } from '../../src/views/manage/questions-page.tsx';
import { RemovePersonPage } from '../../src/views/manage/remove-person-page.tsx';
import { RosterPage } from '../../src/views/manage/roster-page.tsx';
import { RosterPreviewPage } from '../../src/views/manage/roster-preview.tsx';
import { SeriesPage } from '../../src/views/manage/series-page.tsx';
import { SettingsPage } from '../../src/views/manage/settings-page.tsx';
import { StagesPage } from '../../src/views/manage/stages-page.tsx';
import { EndTokenPage, TokensPage } from '../../src/views/manage/tokens-page.tsx';
import { WavePage } from '../../src/views/manage/wave-page.tsx';
import { WavesPage } from '../../src/views/manage/waves-page.tsx';
import { checkWords, definition, facts, planned, settings } from './manage-facts.ts';

const ownQuestions = [
  identified({
    kind: 'choice',
    text: { nl: 'Wat eerst?', en: 'What first?' },
    options: [{ nl: 'Koffie', en: 'Coffee' }, { nl: 'Thee' }],
    because: 'We kiezen een automaat.',
  }),
  identified({ kind: 'open', text: { nl: 'Wat mist er?' }, options: [], because: '' }),
];

const link = (n: number) =>
  `https://voorbeeld.example/s#${String(n).padStart(22, 'k')}.${'m'.repeat(43)}`;
const card = (n: number) => ({ link: link(n), code: String(n).padStart(16, '7') });
const roster = (name: string) =>
  readRoster({ bytes: readFileSync(`test/fixtures/rosters/${name}`), definition });

const mail = {
  mailFault: null,
  behind: false,
  wave: { id: facts.id, title: facts.title, state: 'open' as const },
  round: 'invitation' as const,
  rounds: { invitation: { state: 'proved' as const, sent: 0 } },
  days: null,
  mail: { from: 'hr@voorbeeld.example', perMinute: 30 },
  languages: ['nl', 'de'] as const,
  addresses: 583,
  putOff: 2,
  failed: [{ number: '1042', email: 'weg@voorbeeld.example', code: '550' }],
  noted: null,
  values: {},
  problems: [],
};
const noted = {
  count: 2,
  unlisted: ['iemand@elders.example', 'nog-iemand@elders.example'],
  others: 1,
  unread: ['afwezig.eml'],
};
const proved = { state: 'proved' as const, below: 100, due: '', sent: 0, trouble: '' };
const underWay = {
  state: 'planned' as const,
  below: 100,
  due: '2026-12-01',
  sent: 30,
  trouble: 'busy',
};

/** Both trees over the fixture's 623 people, really planned and simulated. */
const people = roster('roster-utf8.csv').people.map(({ attributes }) => attributes);
const request = {
  people,
  axes: axesOf(definition, people, ['layer', 'department', 'site']),
  expectedResponse: settings.expectedResponse,
  leaders: definition.leaders,
  k: settings.k,
};
const plan = {
  preview: previewWave({ ...request, random: chance(7), draws: 60 }),
  axes: request.axes,
  k: settings.k,
  leftOut: incompleteAxes(definition, { people }, ['layer', 'department', 'site', 'contact']),
  pooled: {
    sides: planBlocks({ ...request, tree: 'sides' }).pooled,
    layers: planBlocks({ ...request, tree: 'layers' }).pooled,
  },
};

/** A repeatable source of chance (a linear congruential generator). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** Every page HR can meet, filled as it would be, by a name for the test's title. */
export function samples(language: Language): Record<string, { toString(): string }> {
  const frame = (path: string, more: Partial<Frame> = {}): Frame => ({
    language,
    path,
    organisation: { name: 'Voorbeeld BV' },
    ...more,
  });
  const wave = { id: facts.id, title: facts.title, state: facts.state };
  const at = (step: string) => frame(`/manage/waves/${facts.id}/${step}`);
  const carry = { text: 'a;b', fileName: 'lijst.csv' };
  const upload = { wave, definition, choices: {}, fileName: 'lijst.csv', carry };
  const form = { wave, definition, definitions: [definition] };
  const log = { position: 1, at: '2026-11-21T20:00:00.000Z', hash: 'abcdefghijkl' };
  return {
    'no waves yet': (
      <WavesPage
        frame={frame('/manage')}
        waves={[]}
        definitions={[definition]}
        ready={{ organisation: false }}
      />
    ),
    'waves with a faulty form': (
      <WavesPage
        frame={frame('/manage')}
        waves={[{ ...wave, people: 623, opens: settings.opens, closes: settings.closes }]}
        definitions={[definition]}
        ready={{ organisation: true }}
        values={{ title: [''] }}
        problems={[{ field: 'title', code: 'required' }]}
      />
    ),
    organisation: (
      <OrganisationPage
        frame={frame('/manage/organisation', { saved: true })}
        values={{ name: ['Voorbeeld BV'] }}
        logo="/logo"
      />
    ),
    'organisation with faults': (
      <OrganisationPage
        frame={frame('/manage/organisation')}
        values={{}}
        problems={[
          { field: 'name', code: 'required' },
          { field: 'logo', code: 'logoActive' },
        ]}
      />
    ),
    'wave in draft': <WavePage frame={frame(`/manage/waves/${facts.id}`)} facts={facts} />,
    'wave planned': <WavePage frame={frame(`/manage/waves/${facts.id}`)} facts={planned} />,
    'wave open': (
      <WavePage
        frame={frame(`/manage/waves/${facts.id}`)}
        facts={{ ...planned, state: 'open', fixed: true, words: checkWords }}
      />
    ),
    'wave cancelled': (
      <WavePage
        frame={frame(`/manage/waves/${facts.id}`)}
        facts={{ ...planned, state: 'cancelled', cancelReason: 'Reorganisatie' }}
      />
    ),
    roster: <RosterPage frame={at('roster')} wave={wave} definition={definition} people={12} />,
    'roster without a file': (
      <RosterPage
        frame={at('roster')}
        wave={wave}
        definition={definition}
        people={0}
        problems={[{ field: 'roster', code: 'noFile' }]}
      />
    ),
    archive: <ArchivePage frame={frame('/manage/archive')} underWay={[wave]} empty={false} />,
    'archive in an empty installation': (
      <ArchivePage
        frame={frame('/manage/archive')}
        underWay={[]}
        empty
        problems={[{ field: 'archive', code: 'noFile' }]}
      />
    ),
    'wave that is repeated': (
      <SeriesPage
        frame={at('series')}
        wave={{ ...wave, state: 'released' }}
        today="2026-11-28"
        possible
        series={{ title: 'Puls', months: 3, nextOn: '2027-02-01' }}
        latest={{ id: 'a1b2c3d4e5f6', title: 'Puls 2026-11' }}
      />
    ),
    'wave that is not repeated yet': (
      <SeriesPage
        frame={at('series')}
        wave={wave}
        today="2026-11-28"
        possible
        series={null}
        latest={null}
        problems={[{ field: 'nextOn', code: 'datePast' }]}
      />
    ),
    'somebody off the list': <RemovePersonPage frame={at('roster/remove')} wave={wave} />,
    'somebody found on the list': (
      <RemovePersonPage
        frame={at('roster/remove')}
        wave={{ ...wave, state: 'planned' }}
        found={{ number: '00123', name: 'Naam' }}
      />
    ),
    'nobody found on the list': (
      <RemovePersonPage
        frame={at('roster/remove')}
        wave={wave}
        problems={[{ field: 'person', code: 'personUnknown' }]}
      />
    ),
    'roster that is sound': (
      <RosterPreviewPage frame={at('roster')} {...upload} reading={roster('roster-utf8.csv')} />
    ),
    'roster with faults': (
      <RosterPreviewPage frame={at('roster')} {...upload} reading={roster('roster-faulty.csv')} />
    ),
    settings: (
      <SettingsPage
        frame={at('settings')}
        {...form}
        values={settingsValues(wave.title, { ...settings, k: 12 })}
        missing={{ site: 3 }}
      />
    ),
    'settings after planning': (
      <SettingsPage
        frame={at('settings')}
        {...form}
        wave={{ ...wave, state: 'planned' }}
        values={settingsValues(wave.title, settings)}
      />
    ),
    'settings with faults': (
      <SettingsPage
        frame={at('settings')}
        {...form}
        values={{}}
        problems={[
          { field: 'title', code: 'required' },
          { field: 'languages', code: 'noLanguage' },
          { field: 'k', code: 'kFloor' },
          { field: 'response-top', code: 'badNumber', values: { min: 5, max: 100 } },
          { field: 'holder-1', code: 'noHolder' },
        ]}
      />
    ),
    plan: <PlanPage frame={at('plan')} wave={wave} {...plan} />,
    'plan of too few people': (
      <PlanPage
        frame={at('plan')}
        wave={wave}
        {...plan}
        preview={previewWave({ ...request, people: people.slice(0, 8), random: chance(7) })}
      />
    ),
    'plan that is made': (
      <PlanPage frame={at('plan')} wave={{ ...wave, state: 'planned' }} {...plan} chosen="layers" />
    ),
    proof: (
      <ProofPage
        frame={at('proof')}
        wave={wave}
        definition={definition}
        reading="nl"
        side="leaders"
      />
    ),
    questions: (
      <QuestionsPage
        frame={at('questions')}
        wave={wave}
        settings={{ ...settings, ownQuestions }}
        asked={withOwnParts(definition, { ...settings, ownQuestions })}
        modules={definition.modules ?? []}
        version={1}
        values={{ kind: ['open'], 'text-nl': ['Wat is je naam?'] }}
        problems={[{ field: 'because', code: 'asksIdentity' }]}
      />
    ),
    'questions that are fixed': (
      <QuestionsPage
        frame={at('questions')}
        wave={{ ...wave, state: 'planned' }}
        settings={settings}
        asked={definition}
        modules={[]}
        version={1}
        values={{}}
      />
    ),
    keys: <KeysPage frame={at('keys')} facts={planned} />,
    'keys with a link': (
      <KeysPage
        frame={at('keys')}
        facts={planned}
        made={{ name: 'Ondernemingsraad', link: link(1) }}
      />
    ),
    'confirm fixing': <ConfirmPage frame={at('fix')} facts={planned} step="fix" />,
    'confirm cancelling, with faults': (
      <ConfirmPage
        frame={at('cancel')}
        facts={planned}
        step="cancel"
        problems={[
          { field: 'reason', code: 'noReason' },
          { field: 'sure', code: 'notConfirmed' },
        ]}
      />
    ),
    invite: (
      <InvitePage frame={at('invite')} facts={planned} withoutEmail={40} maySend mailFault={null} />
    ),
    'mail wrongly set': (
      <MailPage frame={at('mail')} {...mail} mail={null} mailFault="MAIL_FROM" mailing={proved} />
    ),
    mail: <MailPage frame={at('mail')} {...mail} mailing={proved} />,
    'mail reminder': <MailPage frame={at('mail')} {...mail} round="reminder-1" mailing={proved} />,
    'mail under way': <MailPage frame={at('mail')} {...mail} mailing={underWay} />,
    'mail that was stopped': (
      <MailPage
        frame={at('mail')}
        {...mail}
        rounds={{ invitation: { state: 'proved', sent: 30 } }}
        mailing={{ ...underWay, state: 'proved' }}
      />
    ),
    'mail that came back': (
      <MailPage frame={at('mail')} {...mail} mailing={underWay} noted={noted} />
    ),
    cards: (
      <CardsPage
        frame={at('cards')}
        wave={wave}
        stacks={[{ label: 'Medewerkers · Verkoop', cards: [3, 1, 2].map(card) }]}
        whom="everyone"
        page={2}
        pages={3}
        languages={['nl', 'en']}
        minutes={{ from: 3, to: 4 }}
        closes={settings.closes}
        words={checkWords}
      />
    ),
    participation: (
      <ParticipationPage
        frame={at('participation')}
        wave={{ ...wave, state: 'open' }}
        counted="2026-12-03"
        rows={[
          { label: 'Medewerkers · Verkoop', headcount: 72, band: '40-50' },
          { label: 'Leidinggevenden', headcount: 12, band: '0-25' },
          { label: 'Medewerkers · ICT', headcount: 40, band: '75-100' },
        ]}
        small={1}
      />
    ),
    stages: (
      <StagesPage
        frame={at('stages')}
        wave={{ ...wave, state: 'released' }}
        since="2026-12-22"
        passed={['management']}
        values={{
          management: ['2026-12-29'],
          council: ['2026-12-30'],
          'unit-heads': ['2027-01-05'],
          staff: [''],
        }}
        problems={[{ field: 'staff', code: 'required' }]}
      />
    ),
    log: (
      <LogPage
        frame={frame('/manage/log')}
        lines={[{ ...log, actor: 'hr', action: 'wave.created', details: '{"wave":"a1"}' }]}
        brokenAt={null}
        reading={{ zone: 'Europe/Amsterdam', names: { a1: 'Voorjaar' } }}
      />
    ),
    'log that was changed': (
      <LogPage
        frame={frame('/manage/log')}
        lines={[{ ...log, actor: 'hr', action: 'wave.created', details: '{}' }]}
        brokenAt={1}
        reading={{ zone: 'Europe/Amsterdam', names: {} }}
      />
    ),
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
