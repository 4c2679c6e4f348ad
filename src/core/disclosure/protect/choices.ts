import { type Definition, formatOf, itemsOf } from '../../definition/definition.ts';
import type { MergeTree } from '../plan/merge-tree.ts';
import type { ReleaseData } from '../release/release-schema.ts';
import { coarsen } from './coarsen.ts';
import { leastForHistogram } from './publishable.ts';
import type { SheetsOf } from './sheets.ts';

interface Chosen {
  n: number;
  counts: Record<string, number>;
}

/**
 * How often each option of a "choose up to n" item was chosen, on the finest coarsening with at
 * least fifteen sheets that chose anything and no option chosen on all of them. Only the leaders'
 * blocks for a leaders' item.
 */
export function choicesOf(
  definition: Definition,
  sheetsOf: SheetsOf,
  treeFor: (audience: 'everyone' | 'leaders') => MergeTree | null,
): ReleaseData['choices'] {
  return itemsOf(definition).flatMap((item) => {
    const format = formatOf(definition, item);
    const tree = treeFor(item.audience);
    if (format.kind !== 'choice' || !tree) return [];
    const options = format.options.map((option) => option.id);
    const groups = coarsen<Chosen>(tree, {
      countOf: (blocks) => chosenIn(blocks, item.id, options, sheetsOf),
      add: (first, second) => ({
        n: first.n + second.n,
        counts: Object.fromEntries(
          options.map((id) => [id, (first.counts[id] ?? 0) + (second.counts[id] ?? 0)]),
        ),
      }),
      publishable: ({ n, counts }) =>
        n >= leastForHistogram && options.every((id) => counts[id] !== n),
    });
    if (!groups) return [];
    const rows = groups.map(({ blocks, count }) => ({ blocks, n: count.n, counts: count.counts }));
    return [{ item: item.id, rows }];
  });
}

function chosenIn(blocks: string[], item: string, options: string[], sheetsOf: SheetsOf): Chosen {
  const counts = Object.fromEntries(options.map((id) => [id, 0]));
  let n = 0;
  for (const answers of blocks.flatMap(sheetsOf)) {
    const chosen = answers[item];
    if (!Array.isArray(chosen) || chosen.length === 0) continue;
    n += 1;
    for (const id of chosen) counts[id] = (counts[id] ?? 0) + 1;
  }
  return { n, counts };
}
