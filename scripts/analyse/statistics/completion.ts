import { itemsOf } from '../../../src/core/definition/definition.ts';
import { notAnswered, notApplicableCode } from '../responses.ts';
import type { Frame, Grouping } from './frame.ts';

/**
 * How far people came, per group: the mean share of the questions for everybody that were answered
 * ("don't know" counts as an answer), how many answered nine in ten or more, how often "don't know" was
 * the answer, and after which question most of those who stopped gave nothing any more.
 */
export function completionOf({ definition, responses }: Frame, grouping: Grouping) {
  const asked = itemsOf(definition).flatMap((item) => {
    const codes = responses.ratings.get(item.id);
    return codes && item.audience === 'everyone' && !item.estimates ? [{ id: item.id, codes }] : [];
  });
  const rows = grouping.groups.map((group) => ({
    group,
    n: 0,
    nearlyAll: 0,
    answers: 0,
    unknown: 0,
    stopped: new Array<number>(asked.length).fill(0),
  }));
  for (let row = 0; row < responses.n; row += 1) {
    const found = rows[grouping.codes[row] ?? 0];
    if (!found || asked.length === 0) continue;
    let answered = 0;
    let last = -1;
    asked.forEach(({ codes }, place) => {
      const code = codes[row] ?? notAnswered;
      if (code === notAnswered) return;
      answered += 1;
      last = place;
      if (code === notApplicableCode) found.unknown += 1;
    });
    found.n += 1;
    found.answers += answered;
    if (answered >= 0.9 * asked.length) found.nearlyAll += 1;
    if (last >= 0 && last < asked.length - 1) found.stopped[last] = (found.stopped[last] ?? 0) + 1;
  }
  return {
    axis: grouping.axis,
    questions: asked.length,
    groups: rows.map(({ group, n, nearlyAll, answers, unknown, stopped }) => {
      const most = stopped.indexOf(Math.max(0, ...stopped));
      return {
        group,
        n,
        meanAnswered: n === 0 ? null : answers / (n * asked.length),
        nearlyAll: n === 0 ? null : nearlyAll / n,
        doNotKnow: answers === 0 ? null : unknown / answers,
        stopped: stopped.reduce((sum, count) => sum + count, 0),
        mostStoppedAfter: (stopped[most] ?? 0) > 0 ? (asked[most]?.id ?? null) : null,
      };
    }),
  };
}
