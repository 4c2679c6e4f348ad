import { describe, expect, it } from 'vitest';
import { checkOneQuestion } from '../../scripts/audit/checks/one-question.ts';
import type { Variable } from '../../scripts/audit/publication.ts';
import {
  likelihoodOfBand,
  likelihoodOfCounts,
  likelihoodOfTotal,
} from '../attack/reconstruction/mechanism.ts';
import type { Question } from '../attack/reconstruction/questionnaire.ts';

/**
 * Total, band and counts of a row of one question, each held against every set of answers there is: what the attackers
 * know of the protection says which of them can stand together, and the auditor must object to all others.
 */

const n = 16;
/** Nearly all of sixteen. */
const valid = [14, 15, 16];

function histograms(people: number, answers: number): number[][] {
  if (answers === 1) return [[people]];
  return Array.from({ length: people + 1 }, (_, first) =>
    histograms(people - first, answers - 1).map((rest) => [first, ...rest]),
  ).flat();
}

interface Row {
  total: number;
  band: number;
  counts: number[] | null;
}

const question = (reversed: boolean) => ({ id: 'q', low: 1, high: 5, reversed }) as Question;

/** Every total with every band that some answers with these counts can be published as. */
function possible(reversed: boolean, counts: number[] | null): Set<string> {
  const asked = question(reversed);
  const told = counts ? likelihoodOfCounts(counts, n, false) : () => 1;
  const found = new Set<string>();
  for (const answers of valid.flatMap((people) => histograms(people, 5))) {
    if (told(answers) === 0) continue;
    for (const { total, band } of every(counts)) {
      const likely = [likelihoodOfTotal(asked, true, n, total, 2), likelihoodOfBand(asked, band)];
      if (likely.every((of) => of(answers) > 1e-9)) found.add(`${total} ${band}`);
    }
  }
  return found;
}

/** What may be put into a row: every total of its lattice beside every band. */
const every = (counts: number[] | null): Row[] =>
  Array.from({ length: 2 * n + 1 }, (_, at) => n + 2 * at).flatMap((total) =>
    [0, 1, 2].map((band) => ({ total, band, counts })),
  );

function isFound(reversed: boolean, { total, band, counts }: Row): boolean {
  const variable: Variable = {
    ...{ id: 'v', kind: 'scale', from: 1, to: 5, step: 2, spread: null, gapSpreads: [] },
    parts: [{ id: 'q', scored: true, reversed }],
    fine: [
      {
        ...{ blocks: ['b1'], n, answered: 'nearly-all', total, spread: null, gaps: [] },
        items: [{ item: 'q', band }],
      },
    ],
    coarse: counts
      ? [{ blocks: ['b1'], n, items: [{ item: 'q', answered: 'nearly-all', counts }], scores: [] }]
      : [],
  };
  return checkOneQuestion({ variables: [variable], wave: { k: 7 } }).length > 0;
}

describe('a row of one question', () => {
  it.each<[string, boolean, number[] | null]>([
    ['without counts', false, null],
    ['with counts in the middle', false, [0, 3, 7, 3, 3]],
    ['with counts at an end', false, [0, 0, 3, 7, 6]],
    ['with counts at both ends', false, [6, 0, 4, 0, 6]],
    ['turned round', true, [3, 3, 7, 3, 0]],
    ['turned round, at an end', true, [0, 0, 3, 7, 6]],
  ])('is refused exactly where no answers give all of it (%s)', (_, reversed, counts) => {
    const can = possible(reversed, counts);
    expect(can.size).toBeGreaterThan(9);
    const wrong = every(counts).filter(
      (row) => isFound(reversed, row) === can.has(`${row.total} ${row.band}`),
    );
    expect(wrong).toEqual([]);
  });
});
