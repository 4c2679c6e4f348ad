/** People needed before alpha, omega and correlations are worth reading (domain judgement). */
export const leastForReliability = 50;

/** Groups needed before an ICC is worth reading (domain judgement). */
export const leastGroupsForIcc = 10;

/** Sheets with an outcome and every scale that relative weights need: with fewer their order is chance. */
export const leastForWeights = 200;
