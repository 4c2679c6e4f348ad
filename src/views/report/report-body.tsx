import { AgreementsPage } from './agreements-page.tsx';
import { AlignmentPage } from './alignment-page.tsx';
import { ChainPage } from './chain-page.tsx';
import { CommentsPage } from './comments-page.tsx';
import { ImportancePage } from './importance-page.tsx';
import { ItemsPage } from './items-page.tsx';
import { LeadersPage } from './leaders-page.tsx';
import { MethodPage } from './method-page.tsx';
import { ParticipationPage } from './participation-page.tsx';
import { ProfilePage } from './profile-page.tsx';
import type { ReportContext, ReportPageId } from './report-context.ts';
import { StrengthPage } from './strength-page.tsx';
import { SummaryPage } from './summary-page.tsx';
import { TrendPage } from './trend-page.tsx';

type Page = (props: { context: ReportContext }) => ReturnType<typeof SummaryPage>;

const pages: Record<ReportPageId, Page> = {
  summary: SummaryPage,
  participation: ParticipationPage,
  profile: ProfilePage,
  importance: ImportancePage,
  alignment: AlignmentPage,
  chain: ChainPage,
  strength: StrengthPage,
  items: ItemsPage,
  trend: TrendPage,
  comments: CommentsPage,
  leaders: LeadersPage,
  agreements: AgreementsPage,
  method: MethodPage,
};

/** The content of one page, without its frame. */
export function ReportBody({ context, page }: { context: ReportContext; page: ReportPageId }) {
  const Page = pages[page];
  return <Page context={context} />;
}
