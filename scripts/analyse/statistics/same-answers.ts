import { scoredItems } from '../../../src/core/definition/definition.ts';
import { notApplicableCode } from '../responses.ts';
import type { Frame, Grouping } from './frame.ts';

/** Fewer answers in a row than this can be the same by being meant. */
const leastInRow = 10;

/**
 * Straight lines: how many people gave the same answer to every scored question they answered,
 * of those who answered at least ten, and how long their longest row of the same answer is, in the order
 * in which questions were asked. A long row is a reason to look, never a reason to leave somebody out.
 * Source: Johnson 2005, Journal of Research in Personality 39:103–129 (long string).
 */
export function sameAnswers({ definition, responses }: Frame, grouping: Grouping) {
  const columns = definition.scales.flatMap(({ id }) =>
    scoredItems(definition, id).flatMap((item) => responses.ratings.get(item.id) ?? []),
  );
  const rows = grouping.groups.map((group) => ({ group, n: 0, onlyOne: 0, sum: 0, longest: 0 }));
  for (let row = 0; row < responses.n; row += 1) {
    const found = rows[grouping.codes[row] ?? 0];
    const { answered, longest } = longestRow(columns, row);
    if (!found || answered < leastInRow) continue;
    found.n += 1;
    if (longest === answered) found.onlyOne += 1;
    found.sum += longest;
    found.longest = Math.max(found.longest, longest);
  }
  return {
    axis: grouping.axis,
    groups: rows.map(({ group, n, onlyOne, sum, longest }) => ({
      group,
      n,
      onlyOneAnswer: onlyOne,
      share: n === 0 ? null : onlyOne / n,
      meanLongestRow: n === 0 ? null : sum / n,
      longestRow: longest,
    })),
  };
}

/** How many questions a row answers, and the longest stretch of one answer; what is skipped breaks none. */
function longestRow(columns: readonly Uint8Array[], row: number) {
  let answered = 0;
  let longest = 0;
  let stretch = 0;
  let before = -1;
  for (const column of columns) {
    const code = column[row] ?? notApplicableCode;
    if (code >= notApplicableCode) continue;
    answered += 1;
    stretch = code === before ? stretch + 1 : 1;
    before = code;
    longest = Math.max(longest, stretch);
  }
  return { answered, longest };
}
