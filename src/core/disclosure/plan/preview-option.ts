import type { PlannedGroup, PlannedPair, Tree } from '../../ballot/plan-schema.ts';
import type { Planning } from './plan.ts';

/**
 * How surely a group or pair is shown as planned: `certain` in at least 99 % of the simulated waves,
 * `likely` in 90 %, `uncertain` below that, `no` where the plan already leaves it out.
 */
export type Surety = 'certain' | 'likely' | 'uncertain' | 'no';

/** A group and what the report will be able to show of it. */
export interface PreviewGroup
  extends Pick<PlannedGroup, 'id' | 'select' | 'headcount' | 'covered'> {
  /** Shown with all its planned blocks: "covers `covered` of `headcount` staff". */
  surety: Surety;
  /** People covered in nine of ten simulated waves. */
  coveredLikely: number;
}

interface PreviewPair extends Pick<PlannedPair, 'id' | 'departments'> {
  leaders: number;
  staff: number;
  surety: Surety;
}

/** What one answer to HR's question gives with one k. */
export interface PreviewOption {
  tree: Tree;
  k: number;
  /** Blocks planned; 0 when the organisation is too small for this k. */
  blocks: number;
  /** Whether anything at all will be published. */
  surety: Surety;
  /** The organisation first; see `groupsOf`. */
  groups: PreviewGroup[];
  pairs: PreviewPair[];
  /** Values too few for a block of their own: for HR only. */
  pooled: Pick<Planning['pooled'][number], 'values' | 'headcount'>[];
}
