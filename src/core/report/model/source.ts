import type { StaffLanguage } from '../../language/language.ts';
import type { ReportAgreement } from '../agreements/report-agreement.ts';
import type { CommentTheme } from '../comments/themes.ts';
import type { Scope } from '../groups/scope.ts';
import type { WaveInSeries } from '../trend/series.ts';
import type { Reader } from './reader.ts';

/** What the pages of one report are made of: released figures in a scope, for a reader. */
export interface ReportSource<Tongue extends StaffLanguage = StaffLanguage> extends Reader<Tongue> {
  scope: Scope;
  /** SHA-256 of the release, in hex, as it stands on every file and page. */
  releaseHash: string;
  /** The signed head of the log in one line (`core/ground/checkpoint`), where a file carries it. */
  logHead?: string;
  /** This wave and those before it, oldest first, in the same scope; absent for a single wave. */
  series?: readonly WaveInSeries[];
  /** Ids of comments withdrawn since publication. */
  withdrawn?: ReadonlySet<string>;
  /** Words the reader looks for in the comments. */
  search?: string;
  /** The theme whose comments the reader wants to see. */
  theme?: CommentTheme | undefined;
  /** What was agreed in this scope. */
  agreements?: readonly ReportAgreement[];
  /** Address of this deployment (`https://host`), where a file names its pages. */
  site?: string;
  /** The day the agreements stood like this, on a report that does not change with them. */
  agreementsAsOf?: string;
}
