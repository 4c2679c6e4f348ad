import { describeAgreements } from './agreements/page.ts';
import { describeAlignment } from './alignment/page.ts';
import { describeChain } from './chain/page.ts';
import { describeComments } from './comments/page.ts';
import { describeImportance } from './importance/page.ts';
import { describeLeaders } from './items/leaders-page.ts';
import { describeItems } from './items/page.ts';
import { describeMethod } from './method/page.ts';
import type { Page } from './model/page.ts';
import type { ReportSource } from './model/source.ts';
import { describeParticipation } from './participation/page.ts';
import { describeProfile } from './profile/page.ts';
import { describeStrength } from './strength/page.ts';
import { describeSummary } from './summary/page.ts';
import { describeTrend } from './trend/page.ts';

/** The pages of a report, in their order, and who describes them. */
const pages = {
  summary: describeSummary,
  participation: describeParticipation,
  profile: describeProfile,
  importance: describeImportance,
  alignment: describeAlignment,
  chain: describeChain,
  strength: describeStrength,
  items: describeItems,
  trend: describeTrend,
  comments: describeComments,
  leaders: describeLeaders,
  agreements: describeAgreements,
  method: describeMethod,
} satisfies Record<string, (source: ReportSource) => Page>;

export type ReportPageId = keyof typeof pages;

export const reportPageIds = Object.keys(pages) as ReportPageId[];

/** What is for the drawer: looked up when a question comes, and too much for a meeting. */
export const appendixPageIds = [
  'participation',
  'importance',
  'chain',
  'strength',
  'items',
  'trend',
  'comments',
  'leaders',
  'method',
] as const satisfies ReportPageId[];

/** One page of a report as data, for every renderer. */
export function describePage(id: ReportPageId, source: ReportSource): Page {
  return pages[id](source);
}

/** What a page, or a file, shows beside the release itself. */
export type Beside = 'earlier' | 'agreements' | 'withdrawn';

const beside: Partial<Record<ReportPageId, readonly Beside[]>> = {
  summary: ['earlier', 'agreements'],
  trend: ['earlier'],
  comments: ['withdrawn'],
  agreements: ['earlier', 'agreements'],
};

/** What a page is made of beside the release: earlier waves, agreements, what was withdrawn since. */
export function shownOn(id: ReportPageId): readonly Beside[] {
  return beside[id] ?? [];
}
