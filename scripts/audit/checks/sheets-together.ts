import { peoplePoints, toldWidely, validSpan } from '../lattice.ts';
import type { Find } from '../leak.ts';
import type { Answered, Publication, Variable } from '../publication.ts';
import { sum } from '../rows.ts';
import { mostPeople } from './figures.ts';

/** From this alpha on questions go together so much that one factor can always be found. */
const oneFactor = 0.5;

/** How far a correlation may differ from one over the sheets that have every scale. */
const otherSheets = 0.3;

/**
 * Statistics over whole sheets beside what they are made of: no more sheets have all of it than have one part
 * of it, and all scales together explain no less of an outcome than one of them.
 */
export function checkSheetsTogether(publication: Publication, find: Find): void {
  const { reliability, associations, relativeWeights = [], participation } = publication;
  const people = participation.ballots;
  const least = (answered: Answered) => validSpan(answered, people, 0)?.[0] ?? 0;
  const most = mostOf(publication);
  const atMost = (where: string, answered: Answered, parts: number[]) => {
    if (least(answered) > Math.min(people, ...parts))
      find('figures-contradict', where, `"${answered}" have all, and fewer one part of it`);
  };
  for (const { scale, answered, alpha, omega } of reliability) {
    const where = `reliability ${scale}`;
    atMost(where, answered, [most(scale)]);
    const variable = publication.variables.find(({ id }) => id === scale);
    if (!variable || mostAlike(variable) >= least(answered)) continue;
    const questions = variable.parts.filter(({ scored }) => scored).length;
    if (alpha === null && questions > 1)
      find('figures-contradict', where, 'lacks its alpha, though its scores differ');
    if (omega === null && questions > 2 && (alpha ?? 0) >= oneFactor)
      find('figures-contradict', where, `lacks its omega beside an alpha of ${alpha}`);
  }
  for (const { scale, outcome, answered } of associations)
    atMost(`${scale} × ${outcome}`, answered, [most(scale), most(outcome)]);
  for (const { outcome, answered, explained } of relativeWeights) {
    const beside = associations.filter((one) => one.outcome === outcome);
    const both = beside.map((one) => validSpan(one.answered, people, 0)?.[1] ?? people);
    atMost(`weights of ${outcome}`, answered, both);
    const strongest = Math.max(otherSheets, ...beside.map(({ r }) => Math.abs(r)));
    if (explained + 5 < 100 * (strongest - otherSheets) ** 2)
      find(
        'figures-contradict',
        `weights of ${outcome}`,
        `${explained} per cent explained beside a correlation of ${strongest}`,
      );
  }
}

/** The most sheets that can have a score of a table. */
function mostOf({ variables }: Publication): (id: string) => number {
  return (id) => {
    const fine = variables.find((one) => one.id === id)?.fine ?? [];
    return sum(fine.map(({ answered, n }) => validSpan(answered, n, 0)?.[1] ?? n));
  };
}

/** The most sheets that can have one and the same score, or answer to a scored question, as far as counts say. */
function mostAlike(variable: Variable): number {
  const scored = variable.parts.filter((part) => part.scored).map(({ id }) => id);
  const tables = variable.coarse.map(({ blocks, n, scores, items }) => {
    const points = peoplePoints(n, toldWidely(variable, blocks));
    const counts = items.filter(({ item }) => scored.includes(item)).map((one) => one.counts);
    return [scores, ...counts].map((list) => list.map((people) => mostPeople(people, points, 2)));
  });
  const together = tables[0]?.map((list, table) =>
    list.map((_, at) => sum(tables.map((row) => row[table]?.[at] ?? Number.POSITIVE_INFINITY))),
  );
  return Math.max(...(together ?? []).flat());
}
