import { html } from 'hono/html';
import type { Terms } from '../../src/core/ballot/amendments.ts';
import {
  type CouncilDecision,
  decisionKinds,
  recorders,
} from '../../src/core/ballot/council-decision.ts';
import type { AnyManifest } from '../../src/core/ballot/first-manifest.ts';
import { audiences, type Stages } from '../../src/core/ground/audiences.ts';
import { fill, type StaffLanguage, staffLanguages } from '../../src/core/language/language.ts';
import { privacyTexts } from '../../src/texts/privacy.ts';
import { receiptsTexts } from '../../src/texts/receipts.ts';
import { inWords } from '../../src/views/privacy/in-words.ts';
import { PrivacyPage } from '../../src/views/privacy/privacy-page.tsx';
import { Rights } from '../../src/views/privacy/rights.tsx';
import { ReceiptsPage } from '../../src/views/respond/receipts-page.tsx';
import type { WordsOfWave } from './check-words.ts';
import { askedIn, linksOf, type OwnPage } from './own-page.ts';

/** What a wave says of itself, from which the pages that staff read of it are made. */
export interface Said {
  manifest: AnyManifest;
  terms: Pick<Terms, 'k' | 'headcount'>;
  words: WordsOfWave;
  receipts: string[];
  published: string | null;
}

/** Letters of no language: in their places stands what only the host knows. */
const open = { name: '\uE000', logo: '\uE001', sources: '\uE002', reason: '\uE003' };
const text = '[^<>"]*';
const host = { name: open.name, logo: open.logo };
const noLogo = `<img src="${open.logo}" alt="" height="32"/>`;
/** Any day, instead of which another may be told; any number of tickets. */
const day = '1999-12-31';
const many = 987_654_321;

/** The pages that staff read before they answer and afterwards, in every language, as the sources make them of a wave. */
export function pagesOfWave(said: Said): OwnPage[] {
  const at = `/w/${said.manifest.wave.id}`;
  return staffLanguages.flatMap((language) => {
    const pages = { privacy: privacyPage(said, language), receipts: receiptsPage(said, language) };
    return Object.entries(pages).flatMap(([page, fits]) =>
      askedIn(language, `${at}/${page}`).map((asked) => ({ ...asked, fits })),
    );
  });
}

function privacyPage({ manifest, terms, words }: Said, language: StaffLanguage) {
  const { who } = privacyTexts[language];
  const page = (sources?: string) => (
    <PrivacyPage
      language={language}
      organisation={host}
      manifest={manifest}
      terms={terms}
      decision={null}
      words={words.letters}
      keyWords={words.key}
      stages={Object.fromEntries(audiences.map((one) => [one, day])) as Stages}
      languageLinks={linksOf(`/w/${manifest.wave.id}/privacy`)}
      {...(sources ? { sources } : {})}
    />
  );
  const rights = (decision: CouncilDecision | null) =>
    written(<Rights {...{ manifest, decision, language, texts: privacyTexts[language] }} />);
  const said = decisionKinds.flatMap((kind) =>
    recorders.map((recordedBy) =>
      rights({ kind, decidedOn: day, opinion: open.reason, recordedBy }),
    ),
  );
  const stage = written(fill(who.fromDate, { date: inWords(day, language) }));
  return anyOf(
    [page(), page(open.sources)].map((one) =>
      written(one)
        .replace(rights(null), () => `(?:${[rights(null), ...said].join('|')})`)
        .replaceAll(stage, () => `(?:${written(who.afterCounting)}|${stage})`)
        .replaceAll(literal(inWords(day, language)), '[\\p{L}\\p{M}\\p{N}\\p{P}\\p{Z}]{6,40}'),
    ),
  );
}

function receiptsPage({ manifest, receipts, published }: Said, language: StaffLanguage) {
  const texts = receiptsTexts[language];
  const page = (shown: string[] | null, tickets: number | null) => (
    <ReceiptsPage
      language={language}
      organisation={host}
      wave={manifest.wave.title}
      receipts={shown}
      tickets={tickets}
      releaseHash={published}
      languageLinks={linksOf(`/w/${manifest.wave.id}/receipts`)}
    />
  );
  if (receipts.length === 0) return anyOf([written(page(null, null))]);
  const counted = (n: number) => written(fill(texts.count, { n }));
  const taken = (tickets: number) => written(fill(texts.tickets, { tickets }));
  // The list is compared apart: a pattern of so many letters is refused.
  const isRest = anyOf(
    [null, 0, many].map((tickets) =>
      written(page([], tickets))
        .replace(counted(0), counted(receipts.length))
        .replace(taken(0), taken(receipts.length))
        .replaceAll(String(many), '\\d+'),
    ),
  );
  const [, list] = apart(String(page(receipts, null)));
  return (html: string) => {
    const [rest, listed] = apart(html);
    return listed === list && isRest(rest);
  };
}

/** The page without its list of receipts, and that list. */
function apart(html: string): [rest: string, list: string | undefined] {
  const [before = '', list, after = ''] = html.split(
    /(?<=<ul class="receipts">)([\s\S]*?)(?=<\/ul>)/,
  );
  return [before + after, list];
}

function anyOf(patterns: string[]): OwnPage['fits'] {
  const pattern = new RegExp(`^(?:${patterns.join('|')})$`, 'u');
  return (html) => pattern.test(html);
}

/** A pattern of what is written, with what only the host knows left open. */
function written(page: unknown): string {
  return literal(String(html`${page}`))
    .replace(literal(noLogo), `(?:<img src="\\/logo${text}" alt="" height="32"\\/>)?`)
    .replaceAll(open.name, `[^<>"]{1,400}`)
    .replaceAll(open.sources, 'https?:\\/\\/[^<>" ]*')
    .replaceAll(open.reason, text);
}

const literal = (html: string) => html.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
