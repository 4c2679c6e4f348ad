/**
 * What the works council said of a wave: it agrees, it gave advice, or it does not agree; or what only
 * the employer says: that there is no works council, or that its disagreement was settled.
 */
export const decisionKinds = ['consent', 'advice', 'none', 'refused', 'settled'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export const recorders = ['hr', 'council'] as const;
/** Who wrote it down: the council itself, or the employer. */
export type Recorder = (typeof recorders)[number];

/**
 * What each may write down: the employer speaks no refusal, the council is not absent. After a refusal
 * the employer says no more than how the dispute was settled.
 */
export function kindsFor(by: Recorder, isRefused: boolean): readonly DecisionKind[] {
  if (by === 'council') return ['consent', 'advice', 'refused'];
  return isRefused ? ['settled'] : ['consent', 'advice', 'none'];
}

export interface CouncilDecision {
  kind: DecisionKind;
  /** Calendar day. */
  decidedOn: string;
  /** The council's opinion in its own words, or ''; how the dispute was settled, if it was. */
  opinion: string;
  recordedBy: Recorder;
}

/** A refusal, which stays whatever becomes of the terms that it was said of. */
export type Refused = Omit<CouncilDecision, 'kind'>;

/** Whether a wave may open after this. */
export function letsOpen(decision: Pick<CouncilDecision, 'kind'> | null): boolean {
  return decision !== null && decision.kind !== 'refused';
}
