import type { Answers, Sheet } from '../definition/answers.ts';
import { type Definition, itemsOf } from '../definition/definition.ts';
import { DomainError } from '../errors.ts';
import type { ClosedBlock } from './release-schema.ts';

/** The answer sheets of a closed block. */
export type SheetsOf = (block: string) => Answers[];

/**
 * Puts the sheets into their closed blocks, in an order made from the answers alone. From here on
 * neither the order of the ballots nor the planned block within a closed one can be seen.
 * @throws DomainError `tally.block-unknown`
 */
export function sheetsByBlock(
  definition: Definition,
  blocks: Pick<ClosedBlock, 'id' | 'planned'>[],
  sheets: Sheet[],
): SheetsOf {
  const closedOf = new Map(
    blocks.flatMap((block) => block.planned.map((planned) => [planned, block.id] as const)),
  );
  const ids = itemsOf(definition).map((item) => item.id);
  const inside = new Map<string, { key: string; answers: Answers }[]>(
    blocks.map((block) => [block.id, []]),
  );
  for (const { block, answers } of sheets) {
    const closed = closedOf.get(block);
    if (closed === undefined) throw new DomainError('tally.block-unknown', { block });
    const key = JSON.stringify(ids.map((id) => canonical(answers[id] ?? null)));
    inside.get(closed)?.push({ key, answers });
  }
  const sorted = new Map(
    [...inside].map(([block, list]) => [
      block,
      list
        .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
        .map(({ answers }) => answers),
    ]),
  );
  return (block) => sorted.get(block) ?? [];
}

/** The order in which options were ticked does not count. */
function canonical(answer: Answers[string]): Answers[string] {
  return Array.isArray(answer) ? [...answer].sort() : answer;
}
