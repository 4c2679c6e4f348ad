import { validSpan } from '../lattice.ts';
import type { Find } from '../leak.ts';
import type { Answered, Publication } from '../publication.ts';
import { sum } from '../rows.ts';

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
  for (const { scale, answered } of reliability)
    atMost(`reliability ${scale}`, answered, [most(scale)]);
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
