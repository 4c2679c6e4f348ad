import { representativeness } from '../../../../src/core/statistics/representativeness.ts';

/** People who were planned as one block, and those of them who took part: what an attacker wants to know. */
export interface PlannedPart {
  id: string;
  headcount: number;
}

/** Planned blocks that are published together, with their ballots together. */
export interface ClosedParts {
  parts: PlannedPart[];
  ballots: number;
}

/** Ballots by planned block, in every way that adds up to what is published of the closed ones. */
function splitsOf(closed: readonly ClosedParts[]): Map<string, number>[] {
  const ways = closed.map(({ parts, ballots }) => waysOf(parts, ballots));
  return ways.reduce<Map<string, number>[]>(
    (before, own) => before.flatMap((one) => own.map((way) => new Map([...one, ...way]))),
    [new Map()],
  );
}

function waysOf(
  [first, ...others]: readonly PlannedPart[],
  ballots: number,
): Map<string, number>[] {
  if (!first) return ballots === 0 ? [new Map()] : [];
  const own = Array.from({ length: Math.min(first.headcount, ballots) + 1 }, (_, at) => at);
  return own.flatMap((answered) =>
    waysOf(others, ballots - answered).map((way) => new Map([[first.id, answered], ...way])),
  );
}

/** How many ways an attacker has to go through. */
export const waysIn = (closed: readonly ClosedParts[]) =>
  closed.reduce((all, { parts, ballots }) => all * waysOf(parts, ballots).length, 1);

/**
 * Planned blocks of which is known how many took part, in every split that gives the R-indicator that was published.
 * A closed block of one planned block says so itself.
 */
export function ballotsKnown(
  closed: readonly ClosedParts[],
  published: string,
  indicator: (split: Map<string, number>) => string,
): Map<string, number> {
  const [first, ...others] = splitsOf(closed).filter((split) => indicator(split) === published);
  const joined = closed.filter(({ parts }) => parts.length > 1).flatMap(({ parts }) => parts);
  return new Map(
    joined.flatMap(({ id }): [string, number][] => {
      const answered = first?.get(id) ?? 0;
      return others.every((split) => split.get(id) === answered) ? [[id, answered]] : [];
    }),
  );
}

/** The R-indicator and the greatest bias of parts, as far as a report tells them. */
export function indicatorOf(parts: readonly { headcount: number; answered: number }[]): string {
  const found = representativeness(parts);
  if (!found.estimable) return '';
  return [found.indicator, found.maximalBias, found.p].map((one) => one.toFixed(6)).join(' ');
}
