import { DomainError } from '../../ground/errors.ts';
import { leastForHistogram, leastScored, varies } from '../protect/publishable.ts';
import type { CoarseRow, FineRow, Moments, Variable } from './release-schema.ts';

/** Stops at the first rule a release breaks. */
export function fail(where: string, rule: string): never {
  throw new DomainError('release.broken', { where, rule });
}

/**
 * Checks the tables of one variable.
 * @param ballots counted ballots per closed block
 */
export function checkVariable(variable: Variable, ballots: Map<string, number>, k: number): void {
  const { id, fine, coarse } = variable;
  const rowOf = new Map<string, FineRow>();
  for (const row of fine) {
    for (const block of row.blocks) {
      if (!ballots.has(block)) fail(id, 'unknown-block');
      if (rowOf.has(block)) fail(id, 'overlap');
      rowOf.set(block, row);
    }
    checkFine(variable, row, totalOf(row.blocks, ballots), k);
  }
  const seen = new Set<string>();
  for (const row of coarse) {
    const inside = new Set(row.blocks);
    const counted = row.items.map(({ item }) => item);
    for (const block of row.blocks) {
      for (const what of [...counted, ...(row.scores.length > 0 ? ['scores'] : [])]) {
        if (seen.has(`${what} ${block}`)) fail(id, 'overlap');
        seen.add(`${what} ${block}`);
      }
      const within = rowOf.get(block);
      if (!within?.blocks.every((one) => inside.has(one))) fail(id, 'not-fine-rows');
    }
    const rows = [...new Set(row.blocks.flatMap((block) => rowOf.get(block) ?? []))];
    checkCoarse(variable, row, rows, totalOf(row.blocks, ballots));
  }
}

function checkFine(variable: Variable, row: FineRow, ballots: number, k: number): void {
  const { id, kind, unit } = variable;
  if (row.n > ballots) fail(id, 'more-than-ballots');
  checkMoments(id, row, k);
  for (const gap of row.gaps) checkMoments(gap.item, gap, k);
  const high = kind === 'item' ? 10 : 5;
  if (row.sum < 0 || row.sum > row.n * unit * high) fail(id, 'out-of-range');
}

function checkMoments(where: string, { n, sum, sumSquares }: Moments, k: number): void {
  if (n < leastScored(k)) fail(where, 'too-few-scored');
  if (!varies(n, sum, sumSquares)) fail(where, 'no-variance');
}

function checkCoarse(variable: Variable, row: CoarseRow, fine: FineRow[], ballots: number): void {
  const { id, kind } = variable;
  const n = fine.reduce((sum, one) => sum + one.n, 0);
  if (row.scores.length > 0 && sumOf(row.scores) !== n) fail(id, 'does-not-add-up');
  for (const { item, counts, notApplicable } of row.items) {
    const valid = sumOf(counts);
    if (valid < leastForHistogram) fail(item, 'fewer-than-15');
    if (valid + notApplicable > ballots) fail(item, 'more-than-ballots');
    const [neutral, favourable] = counts.length === 11 ? [7, 9] : [2, 3];
    const classes = [counts.slice(0, neutral), counts.slice(neutral, favourable)];
    if ([...classes, counts.slice(favourable)].some((part) => sumOf(part) === valid)) {
      fail(item, 'unanimous');
    }
    const low = counts.length === 11 ? 0 : 1;
    const total = counts.reduce((sum, count, at) => sum + count * (at + low), 0);
    const expected = fine.reduce((sum, one) => sum + one.sum, 0);
    if (kind === 'item' && (valid !== n || total !== expected)) fail(item, 'does-not-add-up');
  }
}

function totalOf(blocks: string[], ballots: Map<string, number>): number {
  return blocks.reduce((sum, block) => sum + (ballots.get(block) ?? 0), 0);
}

function sumOf(counts: number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
