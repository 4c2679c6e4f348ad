import { followAmendments, plannedHeadcounts } from '../../src/core/ballot/amendments.ts';
import type { Language } from '../../src/core/language/language.ts';
import { noMapping } from '../../src/core/roster/mapping.ts';
import { readRoster } from '../../src/core/roster/read-roster.ts';
import { AccountPage } from '../../src/views/account-page.tsx';
import { CodePage } from '../../src/views/code-page.tsx';
import { ErrorPage } from '../../src/views/error-page.tsx';
import { HomePage } from '../../src/views/home-page.tsx';
import { KeptFormPage } from '../../src/views/kept-form-page.tsx';
import { KeyHolderPage } from '../../src/views/key-holder/key-holder-page.tsx';
import { AmendPage } from '../../src/views/manage/amend-page.tsx';
import { CouncilHomePage } from '../../src/views/manage/council-home-page.tsx';
import { CouncilPage } from '../../src/views/manage/council-page.tsx';
import { OpenBoxPage } from '../../src/views/manage/open-box-page.tsx';
import { OpeningPage } from '../../src/views/manage/opening-page.tsx';
import { ReadCommentsPage } from '../../src/views/manage/read-comments-page.tsx';
import { RosterPreviewPage } from '../../src/views/manage/roster-preview.tsx';
import { PrivacyPage } from '../../src/views/privacy/privacy-page.tsx';
import { CardPage } from '../../src/views/respond/card-page.tsx';
import { LostPage } from '../../src/views/respond/lost-page.tsx';
import { ReceiptsPage } from '../../src/views/respond/receipts-page.tsx';
import { RespondPage } from '../../src/views/respond/respond-page.tsx';
import { SignOffPage } from '../../src/views/respond/sign-off-page.tsx';
import { ResultsPage } from '../../src/views/results-page.tsx';
import { SignInPage } from '../../src/views/sign-in-page.tsx';
import { madeUpWave } from '../core/ballot/made-up-wave.ts';
import { pageOfEdition } from '../support/edition-sample.tsx';
import { checkWords, definition, facts } from './manage-facts.ts';

const organisation = { name: 'De Brug & zonen', logo: '/logo' };
const words = checkWords;

/** Every page outside HR's own pages and the report, as somebody could meet it. */
export async function otherSamples(
  language: Language,
): Promise<Record<string, { toString(): string } | Promise<{ toString(): string }>>> {
  const { manifest, hash, keyed } = await madeUpWave();
  const { plan } = keyed;
  const terms = await followAmendments(manifest, hash, plannedHeadcounts(plan), []);
  const languageLinks = { nl: '?language=nl', en: '?language=en' };
  const frame = { language, path: '/manage/waves/a1b2c3/council', organisation };
  const wave = { id: facts.id, title: facts.title, state: 'open' as const };
  const amend = { frame, wave, closes: facts.closes, k: 7 };
  const reading = readRoster({
    text: 'naam;laag\nA;Baas\n',
    definition,
    mapping: noMapping,
  });
  const stages = { hr: '2027-01-04', staff: '2027-03-03' };
  const said = { decidedOn: '2026-11-20', opinion: 'Stem in.\n\nMits k op 7 blijft.' };
  const line = { position: 1, at: '2026-11-21T20:00:00.000Z', hash: 'abcdefghijkl', actor: 'hr' };
  return {
    home: (
      <HomePage language={language} languageLinks={languageLinks} organisation="" tour={null} />
    ),
    'home of the demo': (
      <HomePage
        language={language}
        languageLinks={languageLinks}
        organisation="De Brug"
        tour="http://localhost:1"
      />
    ),
    'sign-in': (
      <SignInPage {...{ language, languageLinks }} company={false} access={false} code={false} />
    ),
    'sign-in with a work account': (
      <SignInPage {...{ language, languageLinks }} company access code />
    ),
    'sign-in by code': (
      <CodePage {...{ language, languageLinks }} asked={false} values={{}} problems={[]} />
    ),
    'sign-in by code that was asked': (
      <CodePage
        {...{ language, languageLinks }}
        asked
        values={{}}
        problems={[{ field: 'code', code: 'codeWrong' }]}
      />
    ),
    'no reports yet': (
      <ResultsPage language={language} languageLinks={languageLinks} reports={[]} coming={[]} />
    ),
    reports: (
      <ResultsPage
        language={language}
        languageLinks={languageLinks}
        reports={[{ id: 'a1', title: 'Meting <één>', units: ['Zorg & Welzijn', 'Balie'] }]}
        coming={[{ title: 'Meting twee', from: '2027-01-01T00:00:00Z' }]}
      />
    ),
    'reports with an agreement to look at': (
      <ResultsPage
        language={language}
        languageLinks={languageLinks}
        reports={[{ id: 'a1', title: 'Meting', units: [] }]}
        coming={[]}
        toReview={['', 'Zorg & Welzijn'].map((unit) => ({
          ...{ wave: 'a1', unit, text: 'Nabellen', owner: 'Balie', day: '2027-02-01' },
        }))}
      />
    ),
    'own sign-in': (
      <AccountPage
        {...{ language, languageLinks, organisation }}
        start="/manage"
        rights={[
          { role: 'consultant', wave: null, unit: null, until: '2027-02-01' },
          { role: 'unit-head', wave: 'a1', unit: 'Zorg & Welzijn', until: null },
        ]}
        waves={[wave]}
        visit="v1"
        visits={[
          { id: 'v1', startedAt: '2026-11-02T09:00:00Z', usedAt: '2026-11-20T09:00:00Z' },
          { id: 'v2', startedAt: '2026-11-03T09:00:00Z', usedAt: '2026-11-19T09:00:00Z' },
        ]}
        passkeys={[{ id: 'p1', addedOn: '2026-11-02' }]}
      />
    ),
    'works council begins': (
      <CouncilHomePage
        frame={{ ...frame, desk: 'council', path: '/council' }}
        waves={[wave]}
        reports={new Set([wave.id])}
      />
    ),
    respond: <RespondPage language={language} />,
    privacy: (
      <PrivacyPage
        {...{ language, organisation, manifest, terms, words, stages, languageLinks }}
        keyWords={words}
        decision={{ ...said, kind: 'consent', recordedBy: 'hr' }}
        sources="https://voorbeeld.example/bron"
      />
    ),
    'typing the code of a card': <CardPage {...{ language, languageLinks }} />,
    'lost link': <LostPage {...{ language, languageLinks }} state="ask" />,
    'lost link asked': <LostPage {...{ language, languageLinks }} state="done" />,
    'sign-off': <SignOffPage {...{ language, languageLinks }} done={false} />,
    'signed off': <SignOffPage {...{ language, languageLinks }} done={true} />,
    'typing the code of a card on a shared device': (
      <CardPage {...{ language, languageLinks }} kiosk />
    ),
    'respond on a shared device': <RespondPage language={language} kiosk />,
    'receipts before the box is opened': (
      <ReceiptsPage {...{ language, organisation, languageLinks }} wave="Meting" receipts={null} />
    ),
    receipts: (
      <ReceiptsPage
        {...{ language, organisation, languageLinks }}
        wave="Meting"
        receipts={['a'.repeat(64), 'b'.repeat(64)]}
        releaseHash={'c'.repeat(64)}
      />
    ),
    'edition for the board': pageOfEdition('board', language),
    'edition for a unit': pageOfEdition('unit', language),
    'edition for the works council': pageOfEdition('council', language),
    'edition for staff': pageOfEdition('staff', language),
    'edition for staff before anything was agreed': pageOfEdition('staff', language, []),
    'key holder': (
      <KeyHolderPage
        {...{ language, organisation, languageLinks }}
        ceremony={{ wave: 'a1b2c3' } as never}
      />
    ),
    'works council': (
      <CouncilPage
        {...{ frame, wave, manifest, plan, terms, stages }}
        decision={{ ...said, kind: 'advice', recordedBy: 'council' }}
        refusals={[]}
        writing={null}
        manifestHash={'m'.repeat(43)}
        amendments={1}
        title={definition.title}
        keyWords={words}
        words={words}
        logHead={`host/log\n57\n${'r'.repeat(43)}=\n\n— host/log ${'s'.repeat(91)}=\n`}
        lines={[{ ...line, action: 'wave.created', details: '{"wave":"a1"}' }]}
        reading={{ zone: 'Europe/Amsterdam', names: { a1: 'Voorjaar' } }}
      />
    ),
    'works council decides, with a fault': (
      <CouncilPage
        {...{ frame, wave, manifest, plan, terms, stages }}
        decision={null}
        refusals={[{ decidedOn: '2026-11-19', opinion: 'Nee.', recordedBy: 'council' }]}
        writing={{ by: 'council', path: frame.path, today: '2026-11-21' }}
        values={{ decidedOn: ['2026-11-22'] }}
        problems={[{ field: 'decidedOn', code: 'dateFuture' }]}
        manifestHash={'m'.repeat(43)}
        amendments={0}
        title={definition.title}
        keyWords={words}
        words={words}
        logHead="host/log"
        lines={[]}
        reading={{ zone: 'Europe/Amsterdam', names: {} }}
      />
    ),
    amend: <AmendPage {...amend} />,
    'amend with faults': (
      <AmendPage
        {...amend}
        problems={[
          { field: 'closes', code: 'required' },
          { field: 'people', code: 'noFile' },
        ]}
      />
    ),
    'newcomers asked about': (
      <RosterPreviewPage
        {...{ frame, wave, definition, reading }}
        choices={{}}
        fileName="erbij.csv"
        carry={{ list: 'abc' }}
        newcomers
      />
    ),
    'newcomers added': <AmendPage {...amend} added={['N1', 'N2']} />,
    'open the box': <OpenBoxPage frame={frame} wave={wave} />,
    'the box is being opened': <OpeningPage frame={frame} wave={wave} done={250} total={400} />,
    'open answers to read': (
      <ReadCommentsPage
        frame={frame}
        wave={wave}
        questions={[
          {
            title: { nl: 'Wat beter?', en: 'What better?' },
            comments: [{ id: 'a1', text: 'A & <b>' }],
          },
        ]}
        seen={['b2', 'c3']}
        leftOut={['b2']}
      />
    ),
    'unknown page': (
      <ErrorPage
        language={language}
        languageLinks={languageLinks}
        code="page.unknown"
        details={{}}
        status={404}
      />
    ),
    'a form that waits for its sender': (
      <KeptFormPage
        language={language}
        kept={{
          cause: 'other role',
          action: '/manage/organisation?unit=A%26B',
          texts: [{ name: 'name', value: '"De Brug" & <zonen>' }],
          files: [{ name: 'logo', file: 'logo & <b>.svg' }],
        }}
      />
    ),
    trouble: <ErrorPage language={language} code="surprise" details={{}} status={500} />,
  };
}
