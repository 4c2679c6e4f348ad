/**
 * What the works council said of a wave: it agrees, it gave advice, or it does not agree; or that
 * there is no works council, which only the employer says.
 */
export const decisionKinds = ['consent', 'advice', 'none', 'refused'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export const recorders = ['hr', 'council'] as const;
/** Who wrote it down: the council itself, or the employer. */
export type Recorder = (typeof recorders)[number];

/** Which of them each may write down: the employer speaks no refusal, the council is not absent. */
export const kindsOf = {
  hr: ['consent', 'advice', 'none'],
  council: ['consent', 'advice', 'refused'],
} as const satisfies Record<Recorder, readonly DecisionKind[]>;

export interface CouncilDecision {
  kind: DecisionKind;
  /** Calendar day. */
  decidedOn: string;
  /** The council's opinion in its own words, or ''. */
  opinion: string;
  recordedBy: Recorder;
}

/** Whether a wave may open after this. */
export function letsOpen(decision: Pick<CouncilDecision, 'kind'> | null): boolean {
  return decision !== null && decision.kind !== 'refused';
}
