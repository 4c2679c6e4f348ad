import { alignmentPage } from '../alignment/alignment.ts';
import { headOfLog } from '../method/page.ts';
import type { Page, Part } from '../model/page.ts';
import { partsIn } from '../model/page.ts';
import type { ReportSource } from '../model/source.ts';
import { describePage, type ReportPageId } from '../report-pages.ts';
import { firstMinute } from '../summary/first-minute.ts';
import { writeFinding } from '../summary/sentences.ts';
import { type Finding, type SummaryPage, summaryPage } from '../summary/summary.ts';

/**
 * The board edition: the pages of one meeting, each with its message as heading. It shows parts of
 * the report's own pages, and nothing of its own but the order. What is for the drawer (items,
 * strength, comments, every table) is left to the whole report.
 */
export function boardPages(source: ReportSource): Page[] {
  const { board, fingerprint } = source.words.pages;
  const figures = summaryPage(source.scope);
  const page = (id: ReportPageId) => describePage(id, source);
  const message = (title: string, codes: readonly Finding['code'][]) =>
    messageOf(source, figures, codes) ?? title;
  const { whole: alignment } = alignmentPage(source.scope);
  const participation = page('participation');
  const profile = page('profile');
  const importance = page('importance');
  const chain = page('chain');
  const method = page('method');
  const how = partsIn(method.parts).filter(({ kind }) => kind === 'list');
  return [
    sheet('first', board.first, firstMinute(source, figures, alignment)),
    sheet(
      'who',
      message(participation.title, ['response']),
      chartsOf(participation, ['participation']),
    ),
    sheet('profile', message(profile.title, ['highest', 'even']), [
      ...chartsOf(profile, ['profile']),
      ...chartsOf(profile, ['profile-groups']),
    ]),
    sheet('importance', importance.title, chartsOf(importance, ['should', 'choice-'])),
    sheet('chain', message(chain.title, ['department']), chartsOf(chain, ['chain'])),
    sheet('trend', page('trend').title, chartsOf(page('trend'), ['trend-'])),
    sheet('talk', board.talk, [...topicsOf(page('summary')), questions(source)]),
    sheet('agreements', page('agreements').title, agreedOf(page('agreements'))),
    sheet('method', method.title, [
      ...how.slice(0, 1),
      {
        kind: 'facts',
        facts: [{ term: fingerprint, value: source.releaseHash, code: true }, ...headOfLog(source)],
      },
    ]),
  ].filter(({ parts }) => parts.length > 0);
}

const sheet = (id: string, title: string, parts: readonly Part[]): Page => ({
  id,
  title,
  lead: '',
  parts,
});

/** The finding that a page is about, in words; null where there is none. */
function messageOf(
  source: ReportSource,
  { level, differences }: SummaryPage,
  codes: readonly Finding['code'][],
): string | null {
  const found = [...level, ...differences].find(({ code }) => codes.includes(code));
  return found ? writeFinding(found, source) : null;
}

/** The first chart of a page whose id begins with one of these, with its small texts. */
function chartsOf({ parts }: Page, ids: readonly string[]): Part[] {
  for (const id of ids) {
    const section = partsIn(parts).find(
      (part) =>
        part.kind === 'section' &&
        part.parts.some((one) => one.kind === 'chart' && one.chart.id.startsWith(id)),
    );
    if (section?.kind !== 'section') continue;
    const place = section.parts.findIndex((one) => one.kind === 'chart');
    const after = section.parts.slice(place + 1);
    const next = after.findIndex(({ kind }) => kind !== 'text');
    return section.parts.slice(place, place + 1 + (next < 0 ? after.length : next));
  }
  return [];
}

function topicsOf({ parts }: Page): Part[] {
  return partsIn(parts).filter(({ kind }) => kind === 'topics');
}

function agreedOf({ parts }: Page): Part[] {
  return parts.filter(({ kind }) => kind === 'agreements' || kind === 'text');
}

/** What a board may ask itself with these figures on the table. */
function questions({ words }: ReportSource): Part {
  const { board } = words.pages;
  return {
    kind: 'section',
    title: board.questionsTitle,
    parts: [{ kind: 'list', items: board.questions }],
  };
}
