import type { Cell } from '../figures/figures.ts';
import type { ChangeSince } from '../trend/change-since.ts';

/** More than three and none gets done. */
export const mostAgreements = 3;

/** How far an agreement can be. */
export const agreementStates = ['open', 'busy', 'done', 'stopped'] as const;
export type AgreementStatus = (typeof agreementStates)[number];

/** An agreed improvement as a report shows it. */
export interface ReportAgreement {
  id: string;
  unit: string;
  text: string;
  /** Id of the theme or item it is about. */
  theme: string;
  /** Its title. */
  measure: string;
  owner: string;
  /** Days, YYYY-MM-DD. */
  due: string;
  review: string | null;
  status: AgreementStatus;
  /** What it was before each change, from the first; `changedOn` is the day until which it held. */
  history?: readonly (Pick<ReportAgreement, 'text' | 'owner' | 'due' | 'status'> & {
    changedOn: string;
  })[];
  /** Measured since; null for an agreement of this wave, after which nothing was measured yet. */
  change: Cell<ChangeSince> | null;
}
