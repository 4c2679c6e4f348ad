import {
  addedUp,
  drawnSpan,
  leastCounted,
  leastValid,
  peoplePoints,
  reach,
  toldWidely,
  totalSpan,
  validSpan,
} from '../lattice.ts';
import { type Find, finder, type Leak } from '../leak.ts';
import type { CoarseRow, FineRow, Publication, Variable } from '../publication.ts';
import { named, rowsWithin, sum } from '../rows.ts';
import { classesOf } from './figures.ts';

/**
 * Figures about the same people must be possible together: some set of answers gives all of them.
 * Where none does, a figure was changed after the tally, or is about other answers.
 */
export function checkPossible({ variables, wave }: Publication): Leak[] {
  const { leaks, find } = finder();
  for (const variable of variables) {
    for (const row of variable.fine) checkSpread(variable, row, find);
    for (const row of variable.coarse) {
      const fine = rowsWithin(variable.fine, row.blocks);
      checkMeans(variable, row, fine, find);
      for (const { item, counts } of row.items)
        checkBands(variable, row, fine, item, counts, wave.k, find);
    }
  }
  return leaks;
}

/** People between two ends spread the most when they all stand at the ends. */
function checkSpread(variable: Variable, row: FineRow, find: Find): void {
  const { id, from, to, step } = variable;
  if (row.spread === null) return;
  const [low, high] = totalSpan(row.total, row.n, variable);
  // As near the middle as the mean can be.
  const mean = Math.min(to, high / row.n, Math.max(from, low / row.n, (from + to) / 2));
  const widest = Math.sqrt(((mean - from) * (to - mean) * row.n) / (row.n - 1));
  if (row.spread - step / 10 >= widest * 1.2)
    find(
      'figures-contradict',
      `${id} ${named(row)}`,
      `spread ${row.spread} around ${(row.total / row.n).toFixed(2)}`,
    );
}

/** The mean of the counts, of the scores and of the totals, as far as each may be off. */
function checkMeans(variable: Variable, row: CoarseRow, fine: FineRow[], find: Find): void {
  const { id, from, parts } = variable;
  const where = `${id} ${named(row)}`;
  // In the middle between what the totals can stand for.
  const total = sum(fine.map((one) => sum(totalSpan(one.total, one.n, variable)) / 2));
  const scored = row.items.filter(({ item }) => parts.find((part) => part.id === item)?.scored);
  const points = peoplePoints(row.n, toldWidely(variable, row.blocks));
  const means = scored.map(({ item, counts }) => {
    const reversed = variable.kind === 'scale' && parts.find((part) => part.id === item)?.reversed;
    return meanOf(reversed ? [...counts].reverse() : counts, points, from, 1);
  });
  const told = sum(means.map((one) => one.points)) / means.length;
  const off = sum(means.map((one) => one.off)) / means.length + offBy(variable, row, fine);
  if (Math.abs(told - total) > off) {
    const detail = `the counts give ${told}, the totals ${total}, at most ${off} apart`;
    find('figures-contradict', where, detail);
  }
  if (row.scores.length !== 9) return;
  const eighth = (variable.to - from) / 8;
  const scores = meanOf(row.scores, points, from, eighth);
  const offScores = scores.off + (row.n * eighth) / 2 + offBy(variable, row, fine);
  if (Math.abs(scores.points - total) > offScores) {
    find('figures-contradict', where, `the scores give ${scores.points}, the totals ${total}`);
  }
}

/**
 * How far totals of rows may lie from n × the mean over all: no more than two steps a row, and for each
 * person without an answer what rows differ. With several questions a score may stand on some of
 * them: then as much as answers can differ.
 */
function offBy(variable: Variable, row: CoarseRow, fine: FineRow[]): number {
  const { from, to, step, parts } = variable;
  const most = (one: { answered: FineRow['answered'] }, n: number, least: number) =>
    n - (validSpan(one.answered, n, least)?.[0] ?? n);
  const unscored = sum(fine.map((one) => most(one, one.n, 1)));
  const unanswered = row.items.map((one) => most(one, row.n, leastCounted));
  if (parts.filter(({ scored }) => scored).length > 1) {
    const average = sum(unanswered) / unanswered.length;
    return 2 * step * fine.length + (to - from) * (unscored + average);
  }
  const means = fine.map((one) => totalSpan(one.total, one.n, variable).map((end) => end / one.n));
  const highest = Math.max(...means.map(([, high]) => high ?? to));
  const lowest = Math.min(...means.map(([low]) => low ?? from));
  const apart = fine.length === 1 ? 0 : Math.min(to - from, highest - lowest);
  return 2 * step * fine.length + Math.min(unscored, ...unanswered) * apart;
}

/** n × the mean of counts, and how far rounding may have moved it. */
function meanOf(counts: number[], points: number[], from: number, width: number) {
  const n = points.at(-1) as number;
  const upTo = addedUp(counts).slice(0, -1);
  const off = sum(
    upTo.map((people) => {
      const [low, high] = reach(people, points);
      return Math.max(people - low, high - people);
    }),
  );
  return { points: n * from + width * sum(upTo.map((people) => n - people)), off: off * width };
}

/** The favourable in a large row are those in the small rows it is made of. */
function checkBands(
  variable: Variable,
  row: CoarseRow,
  fine: FineRow[],
  item: string,
  counts: number[],
  k: number,
  find: Find,
): void {
  const points = peoplePoints(row.n, toldWidely(variable, row.blocks));
  const favourable = classesOf(variable, item, counts)[2];
  // What was rounded is how many gave an answer or a lower one: of reversed questions the favourable.
  const reversed = variable.parts.find(({ id }) => id === item)?.reversed;
  const [below, above] = reach(reversed ? favourable : row.n - favourable, points);
  const [low, high] = reversed ? [below, above] : [row.n - above, row.n - below];
  const spans = fine.map((one) => {
    const band = one.items.find((each) => each.item === item)?.band ?? 1;
    const fewest = Math.max(leastValid(k), Math.ceil(one.n / 2));
    const reaches = Array.from({ length: one.n - fewest + 1 }, (_, at) =>
      drawnSpan(band, fewest + at),
    ).filter(([a, b]) => a <= b);
    return [Math.min(...reaches.map(([a]) => a)), Math.max(...reaches.map(([, b]) => b))] as const;
  });
  const missing =
    row.n -
    (validSpan(
      row.items.find((one) => one.item === item)?.answered ?? 'half',
      row.n,
      leastCounted,
    )?.[0] ?? 0);
  if (
    sum(spans.map(([least]) => least)) - missing > high ||
    sum(spans.map(([, most]) => most)) + missing < low
  ) {
    find(
      'figures-contradict',
      `${item} ${named(row)}`,
      `${favourable} favourable, the bands inside say otherwise`,
    );
  }
}
