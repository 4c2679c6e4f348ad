import type { Child } from 'hono/jsx';
import { headed, type Language, languages } from '../../core/language/language.ts';
import type { Problem } from '../../forms/problem.ts';
import { type ManageTexts, manageTexts } from '../../texts/manage.ts';
import { AccountLink } from '../account-link.tsx';
import { ErrorSummary } from '../form/problems.tsx';
import { Layout } from '../layout.tsx';
import { PasskeyOffer } from '../passkey-offer.tsx';

/** What every page for HR or the works council needs to know about the visit. */
export interface Frame {
  language: Language;
  /** Whose rooms the page stands in; the council has the same papers in rooms of its own. */
  desk?: 'council';
  /** Path of this page without a query, such as `/manage/log`. */
  path: string;
  organisation?: { name: string; logo?: string };
  /** What was done right before. */
  done?: keyof ManageTexts['done'] | undefined;
  /** Whether a passkey is offered on this page. */
  offersPasskey?: boolean;
  /** Names the press of a form on this page, so that a double press counts once. */
  once?: string;
}

/** The wave a page is about, for the trail above its title. */
export interface WaveHead {
  id: string;
  title: string;
  state: 'draft' | 'planned' | 'open' | 'closed' | 'released' | 'purged' | 'cancelled';
}

/** @example wavePath('a1', 'roster') // '/manage/waves/a1/roster' */
export function wavePath(id: string, step?: string): string {
  return `/manage/waves/${id}${step ? `/${step}` : ''}`;
}

/** Where a paper about a wave stands in the rooms of whoever reads it. */
export function paperPath({ desk }: Frame, id: string, paper: 'council' | 'proof'): string {
  if (desk !== 'council') return wavePath(id, paper);
  return paper === 'council' ? `/council/${id}` : `/council/${id}/proof`;
}

const places = {
  hr: [
    ['waves', '/manage'],
    ['organisation', '/manage/organisation'],
    ['members', '/manage/members'],
    ['log', '/manage/log'],
  ],
  council: [
    ['waves', '/council'],
    ['log', '/council/log'],
  ],
} as const;

/** A page for HR: menu, languages, the trail to its wave, its title and what was just saved. */
export function ManagePage(props: {
  frame: Frame;
  title: string;
  lead?: Child;
  wave?: WaveHead;
  /** What is wrong with the form on the page, and what its fields are called: summed up above it. */
  problems?: Problem[];
  labels?: Record<string, string>;
  /** True when something is wrong that the page says in its own place. */
  faulty?: boolean;
  styles?: string[];
  scripts?: string[];
  children?: Child;
}) {
  const { frame, title, wave, problems = [] } = props;
  const faulty = props.faulty || problems.length > 0;
  const texts = manageTexts[frame.language];
  const desk = places[frame.desk ?? 'hr'];
  const trail = wave && (frame.desk ? paperPath(frame, wave.id, 'council') : wavePath(wave.id));
  const tab = wave ? `${title} · ${wave.title}` : title;
  return (
    <Layout
      language={frame.language}
      title={faulty ? headed(texts.errorPrefix, tab, frame.language) : tab}
      area="manage"
      signedIn
      styles={['manage.css', ...(props.styles ?? [])]}
      scripts={['forms.js', ...(props.scripts ?? [])]}
      organisation={frame.organisation}
      home={desk[0][1]}
      languageLinks={Object.fromEntries(
        languages.map((language) => [language, `${frame.path}?language=${language}`]),
      )}
      nav={desk.map(([place, href]) => (
        <a href={href} aria-current={frame.path === href ? 'page' : undefined}>
          {texts.nav[place]}
        </a>
      ))}
      foot={<AccountLink language={frame.language} />}
    >
      <div class="stack tight page-head">
        {wave && frame.path !== trail ? (
          <nav class="trail" aria-label={texts.trail}>
            <a href={trail}>{wave.title}</a>
          </nav>
        ) : null}
        {wave && frame.path === trail && title !== wave.title ? (
          <p class="eyebrow">{wave.title}</p>
        ) : null}
        <h1>{title}</h1>
        {props.lead ? <p class="lead">{props.lead}</p> : null}
      </div>
      {frame.done && !faulty ? (
        <p class="notice notice-good" role="status">
          {texts.done[frame.done]}
        </p>
      ) : null}
      {frame.offersPasskey ? <PasskeyOffer language={frame.language} /> : null}
      <ErrorSummary problems={problems} labels={props.labels ?? {}} language={frame.language} />
      {props.children}
    </Layout>
  );
}
