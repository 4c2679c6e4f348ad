import type { Plan } from '../../../src/core/ballot/plan-schema.ts';
import type { Definition } from '../../../src/core/definition/definition-schema.ts';
import { closeBlocks } from '../../../src/core/disclosure/plan/close.ts';
import { planBlocks } from '../../../src/core/disclosure/plan/plan.ts';
import { tally } from '../../../src/core/disclosure/release/tally.ts';
import { findBundled } from '../../../src/definitions.ts';
import type { Organisation } from './organisations.ts';
import type { Sheet } from './questionnaire.ts';

/** The only door to the product: the bench hands in sheets and takes out the published JSON. */

export function definitionOf({ definition }: Organisation): Definition {
  const [id = '', version] = definition.split(' ');
  const found = findBundled(id, version);
  if (!found) throw new Error(`${definition} is not bundled: run the build first`);
  return found;
}

/** The plan of a made-up organisation and the block of each person; null when it is too small. */
export function planned({
  people,
  k,
  tree,
}: Organisation): { plan: Plan; blocks: string[] } | null {
  const text = (value: string) => ({ nl: value, en: value });
  const axis = (id: 'layer' | 'department' | 'site', ordered: boolean) => {
    const order =
      id === 'layer'
        ? ['top', 'middle', 'lead', 'employee']
        : [...new Set(people.map((one) => one[id]))].sort();
    return {
      id,
      title: text(id),
      ordered,
      values: order.map((value) => ({ id: value, label: text(value) })),
    };
  };
  try {
    return planBlocks({
      people,
      k,
      tree,
      axes: [axis('layer', true), axis('department', false), axis('site', false)],
      expectedResponse: { top: 700, middle: 700, lead: 700, employee: 700 },
      leaders: ['top', 'middle', 'lead'],
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'plan.too-small') return null;
    throw error;
  }
}

/** What the product publishes of these sheets, as the JSON that everybody can download. */
export async function publishedBy(
  organisation: Organisation,
  plan: Plan,
  sheets: Sheet[],
  wave = 'w1',
): Promise<unknown> {
  const tickets: Record<string, number> = {};
  for (const { block } of sheets) tickets[block] = (tickets[block] ?? 0) + 1;
  const definition = definitionOf(organisation);
  const release = await tally({
    definition,
    plan,
    wave: {
      id: wave,
      title: 'Meting',
      organisation: organisation.name,
      promise: 'anonymous',
      opened: '2026-10-01',
      closed: '2026-10-20',
      definition: { id: definition.id, version: definition.version, hash: 'd'.repeat(64) },
      manifestHash: 'a'.repeat(64),
    },
    sheets,
    tickets,
    refused: { unsigned: 0, unreadable: 0, duplicate: 0, invalid: 0 },
    receiptsHash: 'c'.repeat(64),
  });
  return JSON.parse(JSON.stringify(release));
}

/** Blocks, and the two parts that they are joined from. */
export interface Merging {
  blocks: string[];
  pair?: [Merging, Merging];
}

/** The order in which rows are joined, which follows from the plan and the ballots of each block. */
export function mergingOf(plan: Plan, sheets: Sheet[], k: number): Merging | null {
  const ballots = Object.fromEntries(plan.blocks.map(({ id }) => [id, 0]));
  for (const { block } of sheets) ballots[block] = (ballots[block] ?? 0) + 1;
  return closeBlocks(plan, ballots, k).tree;
}
