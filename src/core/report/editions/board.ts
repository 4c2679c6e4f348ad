import { fill, say } from '../../language/language.ts';
import { mostAgreements } from '../agreements/report-agreement.ts';
import { mostLacking } from '../importance/distance.ts';
import { alignmentPage, importancePage } from '../level/judged.ts';
import { isSaid, isTested } from '../level/kinds.ts';
import { headOfLog } from '../method/page.ts';
import { type Page, type Part, partsIn } from '../model/page.ts';
import type { ReportSource } from '../model/source.ts';
import { describePage, type ReportPageId } from '../report-pages.ts';
import { firstMinute, toWriteOn } from '../summary/first-minute.ts';
import { showsGap } from '../summary/gap-picture.ts';
import { headFinding, pointWords } from '../summary/sentences.ts';
import { type Finding, type SummaryPage, summaryPage } from '../summary/summary.ts';
import { longLine, longLineHead } from '../trend/long-line.ts';
import { trendPage } from '../trend/trend.ts';
import { agreedOf, chartsOf, filled, fillingFrom, howOf, questionsFor, sheet } from './sheets.ts';

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
  const trend = page('trend');
  const method = page('method');
  return filled([
    sheet('first', board.first, firstMinute(source, figures, alignment)),
    picture('who', message(participation.title, ['response']), participation, ['participation']),
    showsGap(alignment)
      ? picture('profile', message(profile.title, ['highest', 'lowest', 'even']), profile, [
          'profile',
          'profile-groups',
        ])
      : // The first sheet shows the profile in place of the gap; a meeting does not look at it twice.
        picture('profile', source.words.pages.profile.outcomes, profile, ['profile-outcomes']),
    picture(
      'importance',
      lackOf(source) ?? importance.title,
      importance,
      ['distance', 'should', 'choice-'],
      1,
    ),
    picture('chain', message(chainNone(source) ?? chain.title, ['department']), chain, ['chain']),
    picture('trend', lineOf(source) ?? trend.title, trend, ['trend-']),
    sheet('talk', board.talk, [
      ...topicsOf(page('summary')),
      ...(figures.topics.length > 0 ? ideasOf(page('agreements')) : []),
      questionsFor(source, board.questions),
    ]),
    sheet('agreements', page('agreements').title, [
      ...agreedOf(page('agreements')),
      ...linesLeft(source),
    ]),
    sheet('method', method.title, [
      ...howOf(method),
      { kind: 'filling', parts: method.parts.filter((part) => !hasFacts(part)).slice(1) },
      {
        kind: 'facts',
        facts: [{ term: fingerprint, value: source.releaseHash, code: true }, ...headOfLog(source)],
      },
    ]),
  ]);
}

/** The pictures of a page under its message, at most `most` of those that it has. */
function picture(id: string, title: string, page: Page, charts: readonly string[], most = 2): Page {
  // Of a page that shows nothing of this group, what stands beside it is not the group's message.
  if (page.parts.some((part) => part.kind === 'text' && part.tone === 'notice')) {
    return sheet(id, title, []);
  }
  const shown = charts
    .map((chart) => chartsOf(page, [chart]))
    .filter(({ length }) => length > 0)
    .slice(0, most)
    .flat();
  return sheet(id, title, shown.length > 0 ? [...shown, fillingFrom(page, shown)] : []);
}

const hasFacts = (part: Part) => partsIn([part]).some(({ kind }) => kind === 'facts');

/** The finding that a page is about, in words; null where there is none. */
function messageOf(
  source: ReportSource,
  { level, differences }: SummaryPage,
  codes: readonly Finding['code'][],
): string | null {
  const found = [...level, ...differences].find(({ code }) => codes.includes(code));
  return found ? headFinding(found, source) : null;
}

/** What clearly lacks priority, or that nothing does, in words; null where it is not known. */
function lackOf(source: ReportSource): string | null {
  const { distances } = importancePage(source.scope);
  const found = mostLacking(distances);
  if (!found) return isTested(source.scope, 'distance') ? source.words.findings.distanceNone : null;
  return fill(source.words.findings.distanceHead, {
    option: say(found.option.label, source.language),
    ...pointWords(found.lack, source),
  });
}

/** That no department stands out, in words; null where one does or it is not known. */
function chainNone({ scope, words }: ReportSource): string | null {
  const known = isTested(scope, 'departments') && !isSaid(scope, 'departments');
  return known ? words.findings.departmentNone : null;
}

/** Where the line over the waves goes, in words; null where there is none. */
function lineOf(source: ReportSource): string | null {
  const found = longLine(trendPage(source.series ?? []));
  return found ? longLineHead(source, found) : null;
}

/** Lines for as many agreements as the meeting can still make. */
function linesLeft(source: ReportSource): Part[] {
  const left = Math.max(0, mostAgreements - (source.agreements ?? []).length);
  return Array.from({ length: left }, () => ({ kind: 'facts', facts: toWriteOn(source) }));
}

const topicsOf = ({ parts }: Page) => partsIn(parts).filter(({ kind }) => kind === 'topics');

/** Ideas to begin with, for the themes to talk about first. */
const ideasOf = ({ parts }: Page): Part[] => [
  {
    kind: 'filling',
    parts: partsIn(parts)
      .filter(({ kind }) => kind === 'ideas')
      .slice(0, 1),
  },
];
