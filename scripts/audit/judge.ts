import { type AtomReport, checkBlocks } from './checks/blocks.ts';
import { checkGroups } from './checks/groups.ts';
import { checkTables } from './checks/tables.ts';
import { checkQuestions } from './checks/texts.ts';
import type { Leak } from './leak.ts';
import { type Publication, readPublication } from './publication.ts';

/** What the auditor found in a release file. */
export interface Verdict {
  publication: Publication;
  report: AtomReport;
  leaks: Leak[];
}

/**
 * Judges a release file.
 * @throws Malformed when it is no release
 */
export function judge(source: string): Verdict {
  const { publication, surprises } = readPublication(source);
  const { leaks, report } = checkBlocks(publication);
  const read = surprises.map(({ where, rule, found }): Leak => ({ where, rule, detail: found }));
  return {
    publication,
    report,
    leaks: [
      ...read,
      ...leaks,
      ...checkGroups(publication),
      ...checkTables(publication),
      ...checkQuestions(publication),
    ],
  };
}
