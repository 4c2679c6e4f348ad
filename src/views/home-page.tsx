import type { Language } from '../core/language/language.ts';
import { homeTexts } from '../texts/home.ts';
import { resultsTexts } from '../texts/results.ts';
import { Layout } from './layout.tsx';

/** The stops of the demo's tour, in order; the demo's guide answers each under its name. */
const stops = [
  'report',
  'answer',
  'leader',
  'hr',
  'mail',
  'council',
  'keyHolder',
  'openBox',
  'unitHead',
  'agreements',
  'privacy',
  'receipts',
] as const;
const files = ['pdf', 'pptx', 'xlsx', 'csv', 'codebook', 'html', 'json', 'schema'] as const;

export interface HomePageProps {
  language: Language;
  languageLinks: Partial<Record<Language, string>>;
  /** Empty before HR named it. */
  organisation: string;
  /** Where the demo's guide listens, or null in a real deployment. */
  tour: string | null;
}

/** The front door: for staff and members a word of direction, for a visitor of the demo the tour. */
export function HomePage({ language, languageLinks, organisation, tour }: HomePageProps) {
  const texts = homeTexts[language];
  return (
    <Layout
      language={language}
      title={texts.title}
      area={tour ? 'home' : 'plain'}
      styles={['home.css']}
      {...(organisation ? { organisation: { name: organisation } } : {})}
      languageLinks={languageLinks}
    >
      <div class="stack welcome">
        <h1>{texts.title}</h1>
        <p class="lead soft">{texts.lead}</p>
      </div>
      <div class="stack">
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

function Tour({ tour, language }: { tour: string; language: Language }) {
  const texts = homeTexts[language].tour;
  return (
    <>
      <ul class="cards tour">
        {stops.map((stop, place) => (
          <li class={place < 2 ? 'card card-first' : 'card'}>
            <h2>
              <a href={`${tour}/${stop}?language=${language}`}>{texts[stop].title}</a>
            </h2>
            <p class="soft">{texts[stop].about}</p>
            {stop === 'openBox' && (
              <p>
                <a href={`${tour}/files/key?language=${language}`}>{texts.keyFile}</a>
              </p>
            )}
          </li>
        ))}
      </ul>
      <h2>{texts.files}</h2>
      <ul class="row files">
        {files.map((file) => (
          <li>
            <a class="button button-secondary" href={`${tour}/files/${file}?language=${language}`}>
              {resultsTexts[language].files[file]}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
