import { type AtomReport, checkBlocks } from './checks/blocks.ts';
import { checkFigures } from './checks/figures.ts';
import { checkFixedOrder } from './checks/fixed-order.ts';
import { checkFrame } from './checks/frame.ts';
import { checkGaps } from './checks/gaps.ts';
import { checkGroups } from './checks/groups.ts';
import { checkManifest, readManifest } from './checks/manifest.ts';
import { checkOnce } from './checks/once.ts';
import { checkOneQuestion } from './checks/one-question.ts';
import { checkPartitions } from './checks/partition.ts';
import { checkPossible } from './checks/possible.ts';
import { checkReceipts, readReceipts } from './checks/receipts.ts';
import { checkRowsAndCounts } from './checks/rows-and-counts.ts';
import { checkSpreadsTogether } from './checks/spreads-together.ts';
import { checkTexts } from './checks/texts.ts';
import { checkTogether } from './checks/two-releases.ts';
import type { Leak } from './leak.ts';
import { type Publication, readPublication } from './publication.ts';

/** What the auditor found in a release file. */
export interface Verdict {
  publication: Publication;
  report: AtomReport;
  leaks: Leak[];
}

/** What may be laid beside a release. */
export interface Beside {
  /** The text of the manifest, as it is served. */
  manifest?: string;
  /** The text of the page or file with receipts. */
  receipts?: string;
  /** Another release of the same organisation. */
  other?: string;
}

/**
 * Judges a release file.
 * @throws Malformed when it, or what lies beside it, is not what it should be
 */
export function judge(source: string, beside: Beside = {}): Verdict {
  const { publication, surprises } = readPublication(source);
  const { leaks, report } = checkBlocks(publication);
  const read = surprises.map(({ where, rule, found }): Leak => ({ where, rule, detail: found }));
  return {
    publication,
    report,
    leaks: [
      ...read,
      ...leaks,
      ...checkOnce(publication),
      ...checkFrame(publication),
      ...checkFixedOrder(publication),
      ...checkGroups(publication),
      ...checkPartitions(publication),
      ...checkFigures(publication),
      ...checkOneQuestion(publication),
      ...checkPossible(publication),
      ...checkRowsAndCounts(publication),
      ...checkSpreadsTogether(publication),
      ...checkGaps(publication),
      ...checkTexts(publication),
      ...(beside.manifest === undefined
        ? []
        : checkManifest(publication, readManifest(beside.manifest))),
      ...(beside.receipts === undefined
        ? []
        : checkReceipts(publication, readReceipts(beside.receipts))),
      ...(beside.other === undefined ? [] : together(publication, beside.other)),
    ],
  };
}

/** The other release must pass by itself, and beside this one. */
function together(publication: Publication, source: string): Leak[] {
  const other = judge(source);
  return [...other.leaks, ...checkTogether(publication, other.publication)];
}
