import { big } from '../fraction.ts';
import { finder, type Leak } from '../leak.ts';
import type { CoarseRow, FineRow, Publication, Sums, Variable } from '../publication.ts';
import { rowsWithin } from '../rows.ts';

type Find = ReturnType<typeof finder>['find'];

/** The ends of a scale, in steps of 1/unit point. */
interface Range {
  low: number;
  high: number;
  unit: number;
}

/**
 * Each variable has one partition of blocks and one coarsening of it; its sums stand on enough
 * sheets, say nothing about everybody at once, and add up to its histograms.
 */
export function checkTables({ variables, blocks, wave }: Publication): Leak[] {
  const { leaks, find } = finder();
  const ballots = new Map(blocks.map((block) => [block.id, block.ballots]));
  const least = Math.max(5, wave.k - 2);
  const seen = new Set<string>();
  for (const variable of variables) {
    if (seen.has(variable.id)) find('second-partition', variable.id, 'has two tables');
    seen.add(variable.id);
    checkPartition(variable, ballots, find);
    for (const row of variable.fine) {
      const where = `${variable.id} {${row.blocks.join('+')}}`;
      const sheets = totalOf(row.blocks, ballots);
      if (row.n > sheets) find('totals-differ', where, `${row.n} scored of ${sheets} ballots`);
      checkSums(where, row, rangeOf(variable), least, find);
      for (const gap of row.gaps) {
        checkSums(
          `${gap.item} {${row.blocks.join('+')}}`,
          gap,
          { low: -4, high: 4, unit: 1 },
          least,
          find,
        );
        if (gap.n > sheets) find('totals-differ', gap.item, `${gap.n} gaps of ${sheets} ballots`);
      }
    }
    for (const row of variable.coarse) checkCoarse(variable, row, ballots, find);
  }
  return leaks;
}

/** Rows must not overlap; coarse rows must be unions of fine rows. */
function checkPartition({ id, fine, coarse }: Variable, ballots: Map<string, number>, find: Find) {
  const owner = new Map<string, FineRow>();
  for (const row of fine) {
    for (const block of row.blocks) {
      if (!ballots.has(block)) find('not-whole-blocks', id, `${block} is no closed block`);
      const other = owner.get(block);
      if (other) {
        const cut = [...notIn(other.blocks, row.blocks), ...notIn(row.blocks, other.blocks)].join(
          '+',
        );
        find(
          'second-partition',
          id,
          `two fine rows hold ${block}; their difference is ${cut || 'nobody'}`,
        );
      }
      owner.set(block, row);
    }
  }
  const taken = new Set<string>();
  for (const row of coarse) {
    const inside = new Set(row.blocks);
    const counted = row.items.map(({ item }) => item);
    for (const block of row.blocks) {
      for (const what of [...counted, ...(row.scores.length > 0 ? ['scores'] : [])]) {
        const key = `${what} ${block}`;
        if (taken.has(key)) find('second-partition', id, `two rows give ${what} of ${block}`);
        taken.add(key);
      }
      const within = owner.get(block);
      if (!within) find('not-whole-blocks', id, `${block} has counts but no sums`);
      else if (!within.blocks.every((one) => inside.has(one))) {
        find('second-partition', id, `the coarse row of ${block} cuts through a fine row`);
      }
    }
  }
}

function notIn(some: string[], others: string[]): string[] {
  return some.filter((one) => !others.includes(one));
}

function checkSums(
  where: string,
  { n, sum, sumSquares }: Sums,
  range: Range,
  least: number,
  find: Find,
) {
  if (n < least) find('too-few-scored', where, `${n} sheets, at least ${least} needed`);
  const spread = big(n) * big(sumSquares) - big(sum) * big(sum);
  if (spread < 0n) find('totals-differ', where, 'no scores have this sum and sum of squares');
  if (spread === 0n) find('unanimous', where, 'everybody has the same score');
  const { low, high, unit } = range;
  if (sum < n * low * unit || sum > n * high * unit) {
    find('totals-differ', where, 'the mean lies outside the scale');
  } else if (10 * (sum - n * low * unit) <= n * unit || 10 * (n * high * unit - sum) <= n * unit) {
    find('unanimous', where, 'the mean lies within 0.1 of an end of the scale');
  }
}

/** Exact counts: fifteen answers, no class alone, and the same total as the sums. */
function checkCoarse(variable: Variable, row: CoarseRow, ballots: Map<string, number>, find: Find) {
  const { id, kind, unit } = variable;
  const where = `${id} {${row.blocks.join('+')}}`;
  const fine = rowsWithin(variable.fine, row.blocks);
  const total = (pick: (one: FineRow) => number) => fine.reduce((sum, one) => sum + pick(one), 0);
  const sheets = totalOf(row.blocks, ballots);
  for (const { item, counts, notApplicable } of row.items) {
    const valid = add(counts);
    const place = `${item} {${row.blocks.join('+')}}`;
    if (valid < 15) find('histogram-below-15', place, `${valid} answers, at least 15 needed`);
    if (valid + notApplicable > sheets) {
      find('totals-differ', place, `${valid} + ${notApplicable} answers on ${sheets} ballots`);
    }
    const [neutral, favourable] = counts.length === 11 ? [7, 9] : [2, 3];
    const classes = [
      counts.slice(0, neutral),
      counts.slice(neutral, favourable),
      counts.slice(favourable),
    ];
    if (valid > 0 && classes.some((part) => add(part) === valid)) {
      find('unanimous', place, 'everybody answered in the same class');
    }
    if (kind !== 'item') continue;
    const low = counts.length === 11 ? 0 : 1;
    const sum = add(counts.map((count, at) => count * (at + low)));
    const squares = add(counts.map((count, at) => count * (at + low) ** 2));
    if (valid !== total((one) => one.n) || sum !== total((one) => one.sum)) {
      find('totals-differ', place, 'the counts and the sums are about different answers');
    } else if (squares !== total((one) => one.sumSquares)) {
      find('totals-differ', place, 'the counts give another sum of squares');
    }
  }
  if (kind === 'item' || row.scores.length === 0) return;
  const scored = add(row.scores);
  if (scored < 15) find('histogram-below-15', where, `${scored} scores, at least 15 needed`);
  if (scored !== total((one) => one.n)) {
    find(
      'totals-differ',
      where,
      `${scored} scores in halves, ${total((one) => one.n)} in the sums`,
    );
  }
  if (kind === 'index') return;
  const middle = add(row.scores.map((count, at) => count * (1 + at / 2)));
  if (Math.abs(middle - total((one) => one.sum) / unit) > scored / 4 + 1e-9) {
    find('totals-differ', where, 'the scores in halves cannot have this sum');
  }
}

/** Ratings run from 1 to 5; a single item with eleven counts from 0 to 10; unknown: the widest. */
function rangeOf({ kind, unit, coarse }: Variable): Range {
  if (kind !== 'item') return { low: 1, high: 5, unit };
  const options = coarse[0]?.items[0]?.counts.length;
  return options === 5 ? { low: 1, high: 5, unit } : { low: 0, high: 10, unit };
}

function totalOf(blocks: string[], ballots: Map<string, number>): number {
  return add(blocks.map((block) => ballots.get(block) ?? 0));
}

function add(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
