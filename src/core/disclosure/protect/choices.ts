import type { Sheet } from '../../definition/answers.ts';
import { formatOf, itemsOf } from '../../definition/definition.ts';
import type { Definition } from '../../definition/definition-schema.ts';
import { addCounts } from '../../statistics/histogram.ts';
import type { MergeTree } from '../plan/merge-tree.ts';
import { answeredOf, asManyAs, mostOf } from './answered.ts';
import type { Draw } from './cell-keys.ts';
import { coarsen } from './coarsen.ts';
import { choicesLeaveOpen, leastForHistogram, noneDominates } from './publishable.ts';
import { roundPeople } from './rounding.ts';
import type { SheetsOf } from './sheets.ts';
import type { Choice } from './tables.ts';

/**
 * How often each option of a "choose up to n" item was chosen, protected, on the finest coarsening
 * with at least fifteen sheets that chose anything, no option chosen by nearly everybody, and none of which
 * the others tell that nobody chose it. Only the
 * leaders' blocks for a leaders' item.
 */
export function choicesOf(
  definition: Definition,
  sheetsOf: SheetsOf,
  treeFor: (audience: 'everyone' | 'leaders') => MergeTree | null,
  draw: Draw,
): Choice[] {
  const choices: Choice[] = [];
  for (const item of itemsOf(definition)) {
    const format = formatOf(definition, item);
    const tree = treeFor(item.audience);
    if (format.kind !== 'choice' || !tree) continue;
    const options = format.options.map((option) => option.id);
    const inBlock = new Map(
      tree.blocks.map((block) => [block, chosenIn(sheetsOf(block), item.id, options)]),
    );
    const rows = coarsen(tree, (blocks) => {
      const { n, chose, counts } = blocks
        .map((block) => inBlock.get(block) as Chosen)
        .reduce(together);
      const answered = answeredOf(chose, n);
      if (!answered || !asManyAs(leastForHistogram, answered, n)) return null;
      const rounded: Record<string, number> = {};
      for (const [at, id] of options.entries()) {
        const scaled = ((counts[at] ?? 0) * n) / chose;
        rounded[id] = roundPeople(scaled, n, draw(blocks, `choice ${item.id} ${id}`));
      }
      const published = Object.values(rounded);
      if (!noneDominates(published, n)) return null;
      if (!choicesLeaveOpen(published, n, mostOf(answered, n), format.pick)) return null;
      return { blocks, n, answered, counts: rounded };
    });
    if (rows) choices.push({ item: item.id, rows });
  }
  return choices;
}

/** Ballots, those that chose anything, and how many chose each option. */
interface Chosen {
  n: number;
  chose: number;
  counts: number[];
}

function chosenIn(sheets: readonly Sheet[], item: string, options: string[]): Chosen {
  const counts = options.map(() => 0);
  let chose = 0;
  for (const { answers } of sheets) {
    const chosen = answers[item];
    if (!Array.isArray(chosen) || chosen.length === 0) continue;
    chose += 1;
    options.forEach((id, at) => {
      if (chosen.includes(id)) counts[at] = (counts[at] ?? 0) + 1;
    });
  }
  return { n: sheets.length, chose, counts };
}

const together = (one: Chosen, other: Chosen): Chosen => ({
  n: one.n + other.n,
  chose: one.chose + other.chose,
  counts: addCounts(one.counts, other.counts),
});
