import { prune } from '../plan/merge-tree.ts';
import { coarseRows } from './coarse-rows.ts';
import { type Counted, fineRows, mergedCount, rangeOf } from './fine-rows.ts';
import { gapRange, protectedSpread } from './protected-total.ts';
import { leastForHistogram } from './publishable.ts';
import type { Variable } from './tables.ts';

/**
 * The protected tables of a scale or an item (design §5). Leaders' items count in blocks wholly on
 * the leaders' side only. Null where not even everybody together may be published.
 */
export async function variableOf(counted: Counted): Promise<Variable | null> {
  const { measured } = counted;
  const tree =
    measured.audience === 'leaders'
      ? prune(counted.tree, (leaf) => leaf.side === 'leaders')
      : counted.tree;
  if (!tree) return null;
  const fine = await fineRows({ ...counted, tree });
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
    ...(await spreadsOf({ ...counted, tree })),
    fine,
    coarse: await coarseRows({ ...counted, tree }, fine),
  };
}

/** How far sheets differ over everything that is counted. */
async function spreadsOf(counted: Counted): Promise<Pick<Variable, 'spread' | 'gapSpreads'>> {
  const { measured, tree, draw } = counted;
  const { blocks } = tree;
  const count = mergedCount(counted, blocks);
  const gapSpreads: Variable['gapSpreads'] = [];
  for (const [at, { id }] of measured.gaps.entries()) {
    const moments = count.gaps[at];
    if (!moments || moments.n < leastForHistogram) continue;
    const spread = protectedSpread(moments, gapRange, await draw(blocks, `gap spread ${id}`));
    if (spread !== null) gapSpreads.push({ item: id, spread });
  }
  const draws = await draw(blocks, `spread ${measured.id}`);
  const spread =
    count.scored.n < leastForHistogram
      ? null
      : protectedSpread(count.scored, rangeOf(measured), draws);
  return { spread, gapSpreads };
}
