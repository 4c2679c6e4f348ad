import { finder, type Leak } from '../leak.ts';
import type { CoarseRow, FineRow, Publication, Variable } from '../publication.ts';

type Find = ReturnType<typeof finder>['find'];

/**
 * Each variable has one partition of blocks and one coarsening of it. All its figures stand on the
 * ballots of their blocks, at the points that protection allows, and say nothing about everybody.
 */
export function checkTables({ variables, blocks }: Publication): Leak[] {
  const { leaks, find } = finder();
  const ballots = new Map(blocks.map((block) => [block.id, block.ballots]));
  const seen = new Set<string>();
  for (const variable of variables) {
    if (seen.has(variable.id)) find('second-partition', variable.id, 'has two tables');
    seen.add(variable.id);
    checkPartition(variable, ballots, find);
    for (const row of [...variable.fine, ...variable.coarse]) {
      const sheets = add(row.blocks.map((block) => ballots.get(block) ?? 0));
      if (row.n === sheets) continue;
      find('two-answer-bases', place(variable.id, row), `${row.n} of ${sheets} ballots`);
    }
    for (const row of variable.fine) checkFine(variable, row, find);
    for (const row of variable.coarse) checkCoarse(variable, row, find);
  }
  return leaks;
}

const place = (id: string, { blocks }: { blocks: string[] }) => `${id} {${blocks.join('+')}}`;

/** Rows must not overlap; coarse rows must be unions of fine rows. */
function checkPartition({ id, fine, coarse }: Variable, ballots: Map<string, number>, find: Find) {
  const owner = new Map<string, FineRow>();
  for (const row of fine) {
    for (const block of row.blocks) {
      if (!ballots.has(block)) find('not-whole-blocks', id, `${block} is no closed block`);
      const other = owner.get(block);
      if (other) {
        const rest = [...notIn(other.blocks, row.blocks), ...notIn(row.blocks, other.blocks)];
        const words = `two fine rows hold ${block}; their difference is ${rest.join('+') || 'nobody'}`;
        find('second-partition', id, words);
      }
      owner.set(block, row);
    }
  }
  const taken = new Set<string>();
  for (const row of coarse) {
    for (const block of row.blocks) {
      if (taken.has(block)) find('second-partition', id, `two rows give counts of ${block}`);
      taken.add(block);
      const within = owner.get(block);
      if (!within) find('not-whole-blocks', id, `${block} has counts but no total`);
      else if (notIn(within.blocks, row.blocks).length > 0) {
        find('second-partition', id, `the coarse row of ${block} cuts through a fine row`);
      }
    }
  }
}

function notIn(some: string[], others: string[]): string[] {
  return some.filter((one) => !others.includes(one));
}

function checkFine(variable: Variable, row: FineRow, find: Find): void {
  const { id, from, to, step, parts } = variable;
  const clear = parts.filter(({ scored }) => scored).length === 1 ? 3 : 2;
  checkTotal(place(id, row), row.total, row.n, { from, to, step, clear }, find);
  for (const { item, total } of row.gaps) {
    checkTotal(place(item, row), total, row.n, { from: -4, to: 4, step: 2, clear: 5 }, find);
  }
  if (row.spread !== null) checkSpread(place(id, row), row.spread, row.n, step, find);
}

/** A total lies a number of whole steps above the lowest possible, and as far from both ends. */
function checkTotal(
  where: string,
  total: number,
  n: number,
  { from, to, step, clear }: { from: number; to: number; step: number; clear: number },
  find: Find,
): void {
  const above = total - n * from;
  if (above % step !== 0) find('not-protected', where, `${total} lies between two points`);
  if (above < clear * step || n * to - total < clear * step) {
    find('unanimous', where, `${total} of ${n} ballots lies too near an end of ${from} to ${to}`);
  }
}

function checkSpread(where: string, spread: number, n: number, step: number, find: Find): void {
  const tenths = (spread * 10) / step;
  const parts = n < 50 ? tenths : tenths * 5;
  if (Math.abs(parts - Math.round(parts)) > 1e-9 || tenths < 1.99 || tenths > 10.01) {
    find('not-protected', where, `a spread of ${spread} lies between two points`);
  }
}

/** Counts stand at the points, add up to the ballots, and leave every class of answers open. */
function checkCoarse({ id, parts }: Variable, row: CoarseRow, find: Find): void {
  const { n } = row;
  if (n < 15) find('histogram-below-15', place(id, row), `${n} ballots, at least 15 needed`);
  for (const { item, counts } of row.items) {
    const where = place(item, row);
    checkCounts(where, counts, n, find);
    const turned = parts.find((part) => part.id === item)?.reversed ? counts.toReversed() : counts;
    const [neutral, favourable] = counts.length === 11 ? [7, 9] : [2, 3];
    const ends = [turned.slice(0, neutral), turned.slice(favourable)].map((one) => add(one) + 2);
    const middle = add(turned.slice(neutral, favourable)) + 4;
    if ([...ends, middle].some((most) => 100 * Math.min(n, most) > 95 * n)) {
      find('unanimous', where, 'nearly everybody may have answered in the same class');
    }
  }
  if (row.scores.length > 0) checkCounts(place(id, row), row.scores, n, find);
}

function checkCounts(where: string, counts: number[], n: number, find: Find): void {
  const points = pointsOf(n);
  let upTo = 0;
  for (const count of counts) {
    upTo += count;
    if (!points.has(upTo)) find('not-protected', where, `${upTo} of ${n} lies between two points`);
  }
  if (upTo !== n) find('totals-differ', where, `the counts add up to ${upTo}, not to ${n}`);
}

/** None, all, and every third between; the steps in the middle take up what is left, one each. */
function pointsOf(n: number): Set<number> {
  const points = new Set([0, n]);
  const steps = Math.floor(n / 3);
  for (let at = 1; at < steps; at += 1) {
    const past = Math.max(0, at - Math.floor(steps / 2));
    points.add(3 * at + Math.min(n % 3, past));
  }
  return points;
}

function add(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
