import type { ClosedBlock, Moments, Released, Variable } from './release-schema.ts';

/** The same group of people in one of two waves, as far as its release goes. */
export interface TrendSide extends Moments {
  /** Closed blocks of that release. */
  blocks: string[];
  headcount: number;
}

export interface TrendPart {
  /** For each axis both waves know, the values the part spans in either. */
  spans: Record<string, string[]>;
  earlier: TrendSide;
  later: TrendSide;
}

/**
 * The finest partition that both releases can be added up to, for one variable that both asked in
 * the same words: rows of the two waves belong together when somebody could stand in both, by the
 * values of the axes both waves know. A department that exists in one wave only has no trend; after
 * a reorganisation the old and the new departments that share people's places become one part.
 *
 * Nothing new is published by it: each figure is a sum of rows of one release. What somebody learns
 * who knows exactly who joined or left in between is not covered (docs/disclosure.md).
 *
 * @returns the parts, largest detail first in the order of the later release; empty when the
 *   question differs or one of the releases lacks it
 */
export function trendParts(earlier: Released, later: Released, id: string): TrendPart[] {
  const [first, second] = [variableOf(earlier, id), variableOf(later, id)];
  if (!first || !second || !sameQuestion(earlier, later, id)) return [];
  const axes = earlier.wave.axes
    .map((axis) => axis.id)
    .filter((axis) => later.wave.axes.some((other) => other.id === axis));
  const old = rowsOf(earlier, first);
  const groups: { old: Set<Row>; now: Row[] }[] = [];
  for (const row of rowsOf(later, second)) {
    const touching = new Set(old.filter((other) => meet(row, other, axes)));
    if (touching.size === 0) continue;
    const joined = { old: touching, now: [row] };
    const apart = groups.filter((group) => {
      if (![...group.old].some((other) => touching.has(other))) return true;
      for (const other of group.old) joined.old.add(other);
      joined.now.unshift(...group.now);
      return false;
    });
    groups.splice(0, groups.length, ...apart, joined);
  }
  return groups.map(({ old: before, now }) => ({
    spans: spansOf([...before, ...now], axes),
    earlier: sideOf([...before]),
    later: sideOf(now),
  }));
}

/**
 * Whether two releases asked a variable identically: same kind, same steps, same parts, same words.
 * An index is the same when each of its scales is.
 */
export function sameQuestion(earlier: Released, later: Released, id: string): boolean {
  const [first, second] = [variableOf(earlier, id), variableOf(later, id)];
  if (!first || !second || first.kind !== second.kind || first.unit !== second.unit) return false;
  const parts = (variable: Variable) => JSON.stringify(variable.parts ?? []);
  if (parts(first) !== parts(second)) return false;
  const ids = (first.parts ?? []).map((part) => part.id);
  if (first.kind === 'index') return ids.every((scale) => sameQuestion(earlier, later, scale));
  const words = (release: Released) =>
    JSON.stringify([id, ...ids].map((one) => release.labels[one]));
  return words(earlier) === words(later);
}

interface Row extends TrendSide {
  closed: ClosedBlock[];
}

function variableOf(release: Released, id: string): Variable | undefined {
  return release.variables.find((variable) => variable.id === id);
}

function rowsOf(release: Released, variable: Variable): Row[] {
  const byId = new Map(release.blocks.map((block) => [block.id, block]));
  return variable.fine.map(({ blocks, n, sum, sumSquares }) => {
    const closed = blocks.flatMap((block) => byId.get(block) ?? []);
    const headcount = closed.reduce((total, block) => total + block.headcount, 0);
    return { blocks, closed, headcount, n, sum, sumSquares };
  });
}

/** Whether some combination of values lies in a block of each. */
function meet(one: Row, other: Row, axes: string[]): boolean {
  return one.closed.some((block) =>
    other.closed.some((counterpart) =>
      axes.every((axis) => {
        const values = new Set(block.spans[axis] ?? []);
        return (counterpart.spans[axis] ?? []).some((value) => values.has(value));
      }),
    ),
  );
}

function sideOf(rows: Row[]): TrendSide {
  const total: TrendSide = { blocks: [], headcount: 0, n: 0, sum: 0, sumSquares: 0 };
  for (const row of rows) {
    total.blocks = [...total.blocks, ...row.blocks].sort();
    total.headcount += row.headcount;
    total.n += row.n;
    total.sum += row.sum;
    total.sumSquares += row.sumSquares;
  }
  return total;
}

function spansOf(rows: Row[], axes: string[]): Record<string, string[]> {
  return Object.fromEntries(
    axes.map((axis) => {
      const values = rows.flatMap((row) => row.closed.flatMap((block) => block.spans[axis] ?? []));
      return [axis, [...new Set(values)].sort()];
    }),
  );
}
