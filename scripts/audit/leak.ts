/** A rule that the file breaks: what it lets somebody know. */
export interface Leak {
  rule: Rule;
  /** The place in the file, or the people it is about. */
  where: string;
  /** The figures and the derivation. */
  detail: string;
}

/** Every rule, in the order the certificate lists them. */
export const rules = [
  'unknown-field',
  'decimals',
  'k-below-floor',
  'atom-below-k',
  'sub-k-total',
  'not-whole-blocks',
  'totals-differ',
  'more-ballots-than-people',
  'second-partition',
  'two-answer-bases',
  'not-protected',
  'unanimous',
  'histogram-below-15',
  'band-not-capped',
  'cross-product',
  'comments-too-few',
  'statistic-too-few',
] as const;
export type Rule = (typeof rules)[number];

/** Collects leaks under short names. */
export function finder(): {
  leaks: Leak[];
  find: (rule: Rule, where: string, detail: string) => void;
} {
  const leaks: Leak[] = [];
  return { leaks, find: (rule, where, detail) => void leaks.push({ rule, where, detail }) };
}
