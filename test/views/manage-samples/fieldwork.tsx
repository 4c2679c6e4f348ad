import type { Language } from '../../../src/core/language/language.ts';
import { CardsPage } from '../../../src/views/manage/cards-page.tsx';
import { InvitePage } from '../../../src/views/manage/invite-page.tsx';
import { MailPage } from '../../../src/views/manage/mail-page.tsx';
import { ParticipationPage } from '../../../src/views/manage/participation-page.tsx';
import { StagesPage } from '../../../src/views/manage/stages-page.tsx';
import { checkWords, facts, planned, settings } from '../manage-facts.ts';
import { deskOf, type Samples } from './desk-of.ts';

const link = (n: number) =>
  `https://voorbeeld.example/s#${String(n).padStart(22, 'k')}.${'m'.repeat(43)}`;

const card = (n: number) => ({ link: link(n), code: String(n).padStart(16, '7') });

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
  cameBack: 1,
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

/** Pages of a wave that invites, runs and shows its report. */
export function fieldworkSamples(language: Language): Samples {
  const { wave, at } = deskOf(language);
  return {
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
  };
}
