/**
 * What a report can state to be different, by the family of comparisons it is corrected with. Parts,
 * tables and charts carry the kind of what they state, so that a program finds every claim of a page
 * without reading its sentences: the null bench counts them in organisations that hold no difference.
 */
export const claimKinds = [
  'level',
  'response',
  'extremes',
  'gaps',
  'widest',
  'profile',
  'estimates',
  'wishes',
  'wording',
  'pairs',
  'departments',
  'driven',
  'low',
  'importance',
  'distance',
  'chosen',
  'changes',
  'slopes',
  'agreed',
] as const;

export type ClaimKind = (typeof claimKinds)[number];

/** One statement of a page that something differs. */
export interface Claim {
  kind: ClaimKind;
  /** The sentence, or the names of the row and of what the figure is in. */
  text: string;
}
