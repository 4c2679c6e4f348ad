/** A rule that the file breaks: what it lets somebody know. */
export interface Leak {
  rule: Rule;
  /** The place in the file, or the people it is about. */
  where: string;
  /** The figures and the derivation. */
  detail: string;
}

/** Every rule, in the order the certificate lists them. */
const rules = [
  'unknown-field',
  'format',
  'k-below-floor',
  'atom-below-k',
  'sub-k-total',
  'not-whole-blocks',
  'totals-differ',
  'more-ballots-than-people',
  'twice',
  'order',
  'second-partition',
  'another-base',
  'outside-its-table',
  'off-the-lattice',
  'too-near-an-end',
  'histogram-below-15',
  'figures-contradict',
  'cross-product',
  'comments-too-few',
  'statistic-too-few',
  'label-not-used',
  'manifest-differs',
  'receipts-differ',
  'two-releases',
] as const;
export type Rule = (typeof rules)[number];

export type Find = (rule: Rule, where: string, detail: string) => void;

/** Collects leaks under short names. */
export function finder(): { leaks: Leak[]; find: Find } {
  const leaks: Leak[] = [];
  return { leaks, find: (rule, where, detail) => void leaks.push({ rule, where, detail }) };
}
