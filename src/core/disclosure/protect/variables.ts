import type { Moments } from '../../statistics/moments.ts';
import { prune } from '../plan/merge-tree.ts';
import { answeredOf, asManyAs } from './answered.ts';
import { coarseRows } from './coarse-rows.ts';
import { classesOf } from './count.ts';
import { type Counted, fineRows, mergedCount, rangeOf } from './fine-rows.ts';
import { shouldItem } from './measured.ts';
import { gapRange, hasSpread, protectedSpread, type Range } from './protected-total.ts';
import { leastForHistogram, spreadLeavesOpen } from './publishable.ts';
import type { Variable } from './tables.ts';

/**
 * The protected tables of a scale or an item (design §5). Leaders' items count in blocks wholly on
 * the leaders' side only. Null where not even everybody together may be published.
 */
export function variableOf(counted: Counted): Variable | null {
  const { measured } = counted;
  const tree =
    measured.audience === 'leaders'
      ? prune(counted.tree, (leaf) => leaf.side === 'leaders')
      : counted.tree;
  if (!tree) return null;
  const fine = fineRows({ ...counted, tree });
  if (!fine) return null;
  const { id, kind, from, to, step, scored } = measured;
  return {
    id,
    kind,
    from,
    to,
    step,
    parts: measured.items.map((item) => ({
      id: item.id,
      scored: scored.includes(item.id),
      reversed: item.reversed,
    })),
    ...spreadsOf({ ...counted, tree }),
    fine,
    coarse: coarseRows({ ...counted, tree }, fine),
  };
}

/**
 * How far sheets differ over everything that is counted; of few questions by the counts alone, which are
 * published. A spread beside a gap only where several want something else (`spreadLeavesOpen`).
 */
function spreadsOf(counted: Counted): Pick<Variable, 'spread' | 'gapSpreads'> {
  const { measured, tree, draw } = counted;
  const { blocks } = tree;
  const count = mergedCount(counted, blocks);
  const n = count.ballots;
  const spreadOf = (name: string, moments: Moments, range: Range) =>
    asManyAs(leastForHistogram, answeredOf(moments.n, n), n)
      ? protectedSpread(moments, n, range, draw(blocks, name))
      : null;
  const gapSpreads: Variable['gapSpreads'] = [];
  for (const [at, { id }] of measured.gaps.entries()) {
    const classes = classesOf({ id, ...shouldItem }, count.shoulds[at] as number[]);
    if (!spreadLeavesOpen(classes, draw(blocks, `spread beside ${id}`))) continue;
    const spread = spreadOf(`gap spread ${id}`, count.gaps[at] as Moments, gapRange);
    if (spread !== null) gapSpreads.push({ item: id, spread });
  }
  const spread = hasSpread(measured.scored.length)
    ? spreadOf(`spread ${measured.id}`, count.scored, rangeOf(measured))
    : null;
  return { spread, gapSpreads };
}
