import {
  addedUp,
  drawnSpan,
  leastCounted,
  leastValid,
  peoplePoints,
  reach,
  totalSpan,
  validSpan,
} from '../lattice.ts';
import { finder, type Leak } from '../leak.ts';
import type { CoarseRow, FineRow, Publication, Variable } from '../publication.ts';
import { named, rowsWithin, sum } from '../rows.ts';
import { classBounds } from './figures.ts';

/**
 * Where one question makes the score, total, band and counts of a row are of the same answers: some set of answers
 * must give all of them at once.
 */
export function checkOneQuestion({
  variables,
  wave,
}: Pick<Publication, 'variables'> & { wave: { k: number } }): Leak[] {
  const { leaks, find } = finder();
  for (const variable of variables) {
    const [part, ...others] = variable.parts.filter(({ scored }) => scored);
    // An outcome that is turned round has its total as answered, and its band turned.
    if (!part || others.length > 0 || (part.reversed && variable.kind !== 'scale')) continue;
    for (const row of variable.fine) {
      const band = row.items.find(({ item }) => item === part.id)?.band ?? 1;
      const told = { variable, row, band, counts: countsBeside(variable, row, part) };
      if (anyAnswers(told, leastValid(wave.k))) continue;
      const beside = told.counts ? ` and counts ${told.counts.counts.join(' ')}` : '';
      const detail = `no answers have total ${row.total}, band ${band}${beside}`;
      find('figures-contradict', `${variable.id} ${named(row)}`, detail);
    }
  }
  return leaks;
}

/** What is told of the answers of some blocks to one question. */
interface Told {
  variable: Variable;
  row: FineRow;
  band: number;
  /** As answered from the lowest up, or turned round; none where counts are of more blocks. */
  counts: (Pick<CoarseRow['items'][number], 'answered' | 'counts'> & { turned: boolean }) | null;
}

function countsBeside({ coarse }: Variable, row: FineRow, part: Variable['parts'][number]) {
  const counted = rowsWithin(coarse, row.blocks).find(({ n }) => n === row.n);
  const own = counted?.items.find(({ item }) => item === part.id);
  return own ? { ...own, turned: part.reversed } : null;
}

/** How many of the people who answered gave an answer at least one step up, two, and so on. */
interface Steps {
  low: number[];
  high: number[];
  /** How many stopped at each step, from none up, at least. */
  stopped: number[];
}

function anyAnswers(told: Told, least: number): boolean {
  const { variable, row, band } = told;
  const { from, to } = variable;
  const [, good] = classBounds(to - from + 1);
  const [fewest, most] = spanOf(told, least);
  for (let valid = fewest; valid <= most; valid += 1) {
    const steps = stepsOf(told, valid);
    const [low, high] = drawnSpan(band, valid);
    steps.low[good - 1] = Math.max(low, steps.low[good - 1] ?? 0);
    steps.high[good - 1] = Math.min(high, steps.high[good - 1] ?? 0);
    if (!inOrder(steps, valid)) continue;
    // The mean of those who answered counts for all.
    const [lowest, highest] = totalSpan(row.total, row.n, variable).map(
      (points) => ((points - row.n * from) * valid) / row.n,
    ) as [number, number];
    if (sum(steps.low) < highest - 1e-9 && sum(steps.high) > lowest - 1e-9) return true;
  }
  return false;
}

/** How many may have answered, after all that is told of it. */
function spanOf({ row, counts }: Told, least: number): [number, number] {
  const none: [number, number] = [1, 0];
  const [fewest, most] = validSpan(row.answered, row.n, least) ?? none;
  if (!counts) return [fewest, most];
  const [low, high] = validSpan(counts.answered, row.n, leastCounted) ?? none;
  return [Math.max(fewest, low), Math.min(most, high)];
}

function stepsOf({ variable: { from, to }, row, counts }: Told, valid: number): Steps {
  if (!counts) {
    const all = (value: number, steps: number) => Array.from({ length: steps }, () => value);
    const width = to - from;
    return { low: all(0, width), high: all(valid, width), stopped: all(0, width + 1) };
  }
  const points = peoplePoints(row.n);
  // Of all who were counted as many as answered: strictly between the points beside, or at an end.
  const part = valid / row.n;
  const upTo = addedUp(counts.counts)
    .slice(0, -1)
    .map((people) => {
      const [below, beyond] = reach(people, points);
      return {
        low: people === below ? 0 : Math.floor(below * part + 1e-9) + 1,
        high: people === beyond ? valid : Math.ceil(beyond * part - 1e-9) - 1,
      };
    });
  const stopped = counts.counts.map((people) => Math.min(1, people));
  if (counts.turned)
    return {
      low: upTo.map(({ low }) => low).reverse(),
      high: upTo.map(({ high }) => high).reverse(),
      stopped: stopped.reverse(),
    };
  return {
    low: upTo.map(({ high }) => valid - high),
    high: upTo.map(({ low }) => valid - low),
    stopped,
  };
}

/** Whether some numbers of people can stand at the steps at once, each no more than at the one below; narrows them to those. */
function inOrder({ low, high, stopped }: Steps, valid: number): boolean {
  for (let at = 0; at < high.length; at += 1) {
    const below = (high[at - 1] ?? valid) - (stopped[at] ?? 0);
    high[at] = Math.min(high[at] ?? 0, below);
  }
  for (let at = low.length - 1; at >= 0; at -= 1) {
    const beyond = (low[at + 1] ?? 0) + (stopped[at + 1] ?? 0);
    low[at] = Math.max(low[at] ?? 0, beyond);
  }
  return low.every((one, at) => one <= (high[at] ?? 0));
}
