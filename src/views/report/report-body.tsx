import { AlignmentPage } from './alignment-page.tsx';
import { ChainPage } from './chain-page.tsx';
import { ItemsPage } from './items-page.tsx';
import { MethodPage } from './method-page.tsx';
import { ParticipationPage } from './participation-page.tsx';
import { ProfilePage } from './profile-page.tsx';
import { type ReportContext, type ReportPageId, reportPageIds } from './report-context.ts';
import { SummaryPage } from './summary-page.tsx';

const pages: Partial<Record<ReportPageId, typeof SummaryPage>> = {
  summary: SummaryPage,
  participation: ParticipationPage,
  profile: ProfilePage,
  alignment: AlignmentPage,
  chain: ChainPage,
  items: ItemsPage,
  method: MethodPage,
};

/** The pages this report has something to say on, in the order of the report. */
export function pagesOf(_context: Pick<ReportContext, 'scope'>): ReportPageId[] {
  return reportPageIds.filter((page) => pages[page]);
}

/** The content of one page, without its frame. */
export function ReportBody({ context, page }: { context: ReportContext; page: ReportPageId }) {
  const Page = pages[page] ?? SummaryPage;
  return <Page context={context} />;
}
