import type { Language } from '../core/language.ts';
import { homeTexts } from '../texts/home.ts';
import { Layout } from './layout.tsx';

/** What the demo's front page leads to. */
export interface TourLinks {
  /** Path of a link to answer, fragment included; one for a leader, one for staff. */
  answer: { staff: string; leader: string };
  /** Id of the wave whose report is ready. */
  reportWave: string;
  /** Id of the wave that can be answered. */
  openWave: string;
  /** One-time sign-in links by who they are for: hr, keyHolder, management, unitHead. */
  signIn: Record<string, string>;
}

export interface HomePageProps {
  language: Language;
  languageLinks: Partial<Record<Language, string>>;
  /** Empty before HR named it. */
  organisation: string;
  tour: TourLinks | null;
}

/** The front door: for staff and viewers a word of direction, for a visitor of the demo the tour. */
export function HomePage({ language, languageLinks, organisation, tour }: HomePageProps) {
  const texts = homeTexts[language];
  return (
    <Layout
      language={language}
      title={texts.title}
      area="plain"
      {...(organisation ? { organisation: { name: organisation } } : {})}
      languageLinks={languageLinks}
    >
      <div class="stack">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
        {tour ? <Tour tour={tour} language={language} /> : <Directions language={language} />}
      </div>
    </Layout>
  );
}

function Directions({ language }: { language: Language }) {
  const texts = homeTexts[language].directions;
  return (
    <>
      <p>{texts.staff}</p>
      <p>
        {texts.others} <a href="/sign-in">{texts.signIn}</a>
      </p>
    </>
  );
}

function Tour({ tour, language }: { tour: TourLinks; language: Language }) {
  const texts = homeTexts[language].tour;
  const stops = [
    { ...texts.report, href: tour.signIn.management ?? '/results' },
    { ...texts.answer, href: tour.answer.staff },
    { ...texts.leader, href: tour.answer.leader },
    { ...texts.hr, href: tour.signIn.hr ?? '/manage' },
    { ...texts.keyHolder, href: tour.signIn.keyHolder ?? `/key/${tour.openWave}` },
    { ...texts.unitHead, href: tour.signIn.unitHead ?? '/results' },
    { ...texts.privacy, href: `/w/${tour.openWave}/privacy` },
    { ...texts.receipts, href: `/w/${tour.reportWave}/receipts` },
  ];
  return (
    <ul class="tour">
      {stops.map(({ title, about, href }) => (
        <li class="card">
          <h2>
            <a href={href}>{title}</a>
          </h2>
          <p>{about}</p>
        </li>
      ))}
    </ul>
  );
}
