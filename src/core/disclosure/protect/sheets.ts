import type { Answers, Sheet } from '../../definition/answers.ts';
import { itemsOf } from '../../definition/definition.ts';
import type { Definition } from '../../definition/definition-schema.ts';
import { DomainError } from '../../ground/errors.ts';
import type { ClosedBlock } from '../plan/closed-block.ts';

/** The answer sheets of a closed block. */
export type SheetsOf = (block: string) => Sheet[];

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
  const inside = new Map<string, Sheet[]>(blocks.map((block) => [block.id, []]));
  for (const sheet of sheets) {
    const { block } = sheet;
    const closed = closedOf.get(block);
    if (closed === undefined) throw new DomainError('tally.block-unknown', { block });
    inside.get(closed)?.push(sheet);
  }
  for (const list of inside.values()) list.sort((a, b) => compareSheets(ids, a.answers, b.answers));
  return (block) => inside.get(block) ?? [];
}

/** By the first item on which two sheets differ: no key per sheet, so that a million fit. */
function compareSheets(ids: string[], first: Answers, second: Answers): number {
  for (const id of ids) {
    const order = compareAnswers(first[id] ?? null, second[id] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

function compareAnswers(first: Answers[string], second: Answers[string]): number {
  if (first === second) return 0;
  if (typeof first === 'number' && typeof second === 'number') return first - second;
  const [a, b] = [JSON.stringify(canonical(first)), JSON.stringify(canonical(second))];
  return a < b ? -1 : Number(a > b);
}

/** The order in which options were ticked does not count. */
function canonical(answer: Answers[string]): Answers[string] {
  return Array.isArray(answer) ? [...answer].sort() : answer;
}
