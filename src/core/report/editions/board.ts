import { mostAgreements } from '../agreements/report-agreement.ts';
import { alignmentPage } from '../alignment/alignment.ts';
import { headOfLog } from '../method/page.ts';
import { type Page, type Part, partsIn } from '../model/page.ts';
import type { ReportSource } from '../model/source.ts';
import { describePage, type ReportPageId } from '../report-pages.ts';
import { firstMinute, toWriteOn } from '../summary/first-minute.ts';
import { headFinding } from '../summary/sentences.ts';
import { type Finding, type SummaryPage, summaryPage } from '../summary/summary.ts';
import { agreedOf, chartsOf, filled, howOf, questionsFor, sheet } from './sheets.ts';

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
  return filled([
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
    sheet('talk', board.talk, [
      ...topicsOf(page('summary')),
      questionsFor(source, board.questions),
    ]),
    sheet('agreements', page('agreements').title, [
      ...agreedOf(page('agreements')),
      ...linesLeft(source),
    ]),
    sheet('method', method.title, [
      ...howOf(method),
      {
        kind: 'facts',
        facts: [{ term: fingerprint, value: source.releaseHash, code: true }, ...headOfLog(source)],
      },
    ]),
  ]);
}

/** The finding that a page is about, in words; null where there is none. */
function messageOf(
  source: ReportSource,
  { level, differences }: SummaryPage,
  codes: readonly Finding['code'][],
): string | null {
  const found = [...level, ...differences].find(({ code }) => codes.includes(code));
  return found ? headFinding(found, source) : null;
}

/** Lines for as many agreements as the meeting can still make. */
function linesLeft(source: ReportSource): Part[] {
  const left = Math.max(0, mostAgreements - (source.agreements ?? []).length);
  return Array.from({ length: left }, () => ({ kind: 'facts', facts: toWriteOn(source) }));
}

function topicsOf({ parts }: Page): Part[] {
  return partsIn(parts).filter(({ kind }) => kind === 'topics');
}
