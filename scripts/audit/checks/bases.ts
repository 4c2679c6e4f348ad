import { big } from '../fraction.ts';
import { finder, type Leak } from '../leak.ts';
import type { CoarseRow, Publication, Variable } from '../publication.ts';
import { rowsTouching, rowsWithin } from '../rows.ts';

type Find = ReturnType<typeof finder>['find'];

/**
 * The same answers must never be published on two bases: the difference would be a total over
 * exactly the sheets on which the bases differ. Three identities could give such a difference:
 * items × score = sum of the items; scales × index = sum of the scales; should = really + gap.
 */
export function checkBases({ variables, blocks, reliability, wave }: Publication): Leak[] {
  const { leaks, find } = finder();
  const ballots = new Map(blocks.map((block) => [block.id, block.ballots]));
  const sheetsIn = (ids: string[]) => ids.reduce((sum, id) => sum + (ballots.get(id) ?? 0), 0);
  for (const variable of variables) {
    if (variable.kind === 'scale') {
      checkTwins(variable, find);
      for (const row of variable.coarse) {
        checkScores(variable, row, sheetsIn(row.blocks), wave.k, find);
      }
      checkComplete(variable, reliability, sheetsIn, wave.k, find);
    }
    if (variable.kind === 'index') checkIndex(variable, variables, find);
  }
  return leaks;
}

/** A "should" item may only appear as a gap. */
function checkTwins({ fine, coarse, parts = [] }: Variable, find: Find): void {
  const gaps = new Set(fine.flatMap((row) => row.gaps.map((gap) => gap.item)));
  const counted = [
    ...parts.map((part) => part.id),
    ...[...fine, ...coarse].flatMap((row) => row.items.map(({ item }) => item)),
  ];
  for (const item of new Set(counted.filter((id) => gaps.has(id)))) {
    const detail = 'own total beside its gap: gap + really − should isolates who skipped one';
    find('two-answer-bases', item, detail);
  }
}

/**
 * On a sheet with all J items, J × score is the sum of the items. Where the sums differ, the
 * difference is a total over the partly answered sheets; there must be room for at least k of them.
 */
function checkScores(
  variable: Variable,
  row: CoarseRow,
  sheets: number,
  k: number,
  find: Find,
): void {
  const parts = (variable.parts ?? []).filter((part) => part.scored);
  const items = parts.flatMap((part) => {
    const counts = countsIn(variable, part.id, row.blocks);
    return counts ? [{ counts, reversed: part.reversed }] : [];
  });
  if (items.length < 2 || items.length < parts.length) return;
  const fine = rowsWithin(variable.fine, row.blocks);
  const scored = fine.reduce((sum, one) => sum + one.n, 0);
  const scores = fine.reduce((sum, one) => sum + one.sum, 0);
  const answered = items.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  const points = items.reduce((sum, { counts, reversed }) => {
    const value = (at: number) => (reversed ? 5 - at : at + 1);
    return sum + counts.reduce((total, count, at) => total + count * value(at), 0);
  }, 0);
  const difference = big(items.length * scores) - big(points * variable.unit);
  const uneven = answered.some((n) => n !== scored);
  if (difference === 0n && !uneven) return;
  const most = mostPartly(items.length, sheets, scored, answered);
  if (most >= k) return;
  const where = `${variable.id} {${row.blocks.join('+')}}`;
  const amount = `${items.length} × Σ score − Σ items = ${Number(difference) / variable.unit} points`;
  find('two-answer-bases', where, `${amount}, a total over at most ${most} sheets (k is ${k})`);
}

/** The counts of an item over some blocks, where its rows add up to exactly these. */
function countsIn({ coarse }: Variable, item: string, blocks: string[]): number[] | null {
  const rows = rowsWithin(coarse, blocks).filter((row) =>
    row.items.some((one) => one.item === item),
  );
  if (rows.flatMap((row) => row.blocks).length !== blocks.length) return null;
  const counts = [0, 0, 0, 0, 0];
  for (const one of rows.flatMap((row) => row.items.filter((each) => each.item === item))) {
    one.counts.forEach((count, at) => {
      counts[at] = (counts[at] ?? 0) + count;
    });
  }
  return counts;
}

/** The most sheets that can have answered a scale partly, given who answered what. */
function mostPartly(items: number, sheets: number, scored: number, answered: number[]): number {
  const missing = answered.reduce((sum, n) => sum + sheets - n, 0);
  const unscored = Math.max(0, sheets - scored);
  const fewestMissed = items - Math.ceil((items * 3) / 4) + 1;
  const onScored = Math.max(0, missing - fewestMissed * unscored);
  return Math.min(sheets, unscored + onScored);
}

/** Complete sheets (reliability) beside scored ones: the rest must not be a few. */
function checkComplete(
  { id, fine }: Variable,
  reliability: Publication['reliability'],
  sheetsIn: (ids: string[]) => number,
  k: number,
  find: Find,
): void {
  const statistic = reliability.find(({ scale }) => scale === id);
  if (!statistic) return;
  const scored = fine.reduce((sum, row) => sum + row.n, 0);
  const sheets = sheetsIn(fine.flatMap((row) => row.blocks));
  const [partly, most] = [scored - statistic.n, sheets - statistic.n];
  if (partly < 0) find('totals-differ', id, 'more complete sheets than scored ones');
  if (partly > 0 && most < k) {
    find('two-answer-bases', id, `complete sheets leave out at most ${most} others`);
  }
}

/** The index may say nothing that its scales do not say: its sum follows from theirs. */
function checkIndex(index: Variable, variables: Variable[], find: Find): void {
  const ids = index.parts?.map((part) => part.id);
  const scales = variables.filter((one) => one.kind === 'scale' && (ids?.includes(one.id) ?? true));
  if (scales.length === 0 || (ids && scales.length !== ids.length)) {
    find(
      'two-answer-bases',
      index.id,
      'a scale of the index is not published: it can be subtracted',
    );
    return;
  }
  for (const row of index.fine) {
    const where = `${index.id} {${row.blocks.join('+')}}`;
    let [over, under] = [0n, 1n];
    for (const scale of scales) {
      const inside = rowsTouching(scale.fine, row.blocks);
      if (inside.length > rowsWithin(scale.fine, row.blocks).length) {
        find(
          'second-partition',
          where,
          `cuts through a row of ${scale.id}, which it would give back`,
        );
        return;
      }
      const steps = big(inside.reduce((sum, one) => sum + one.n, 0) * scale.unit);
      if (steps === 0n) {
        find('two-answer-bases', where, `${scale.id} has no row here`);
        return;
      }
      over = over * steps + big(inside.reduce((sum, one) => sum + one.sum, 0)) * under;
      under *= steps;
    }
    const top = 2n * big(row.n) * big(index.unit) * over;
    const bottom = 2n * under * big(scales.length);
    const expected = (top + bottom / 2n) / bottom;
    if (big(row.sum) !== expected) {
      const detail = `Σ is ${row.sum}, the scales give ${expected}; the difference is a total over the sheets that miss a scale`;
      find('two-answer-bases', where, detail);
    }
  }
}
