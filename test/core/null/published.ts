import type { Plan } from '../../../src/core/ballot/plan-schema.ts';
import type { Sheet } from '../../../src/core/definition/answers.ts';
import type { Definition, Format } from '../../../src/core/definition/definition-schema.ts';
import { planBlocks } from '../../../src/core/disclosure/plan/plan.ts';
import { publish } from '../../../src/core/disclosure/release/publish.ts';
import type { Released } from '../../../src/core/disclosure/release/release-schema.ts';
import { tally } from '../../../src/core/disclosure/release/tally.ts';
import { findBundled } from '../../../src/definitions.ts';
import { chance } from '../../attack/reconstruction/chance.ts';
import { answering } from './answers.ts';
import { type NullOrganisation, type Person, staffOf } from './organisations.ts';

/** The releases of an organisation, planned, counted and protected as the product does. */
export async function publishedWaves(
  organisation: NullOrganisation,
): Promise<{ definition: Definition; releases: Released[] }> {
  const { sameness, circumstance, seed } = organisation;
  const definition = definitionOf(organisation);
  const random = chance(seed);
  const people = staffOf(organisation, random);
  const { plan, blocks } = planned(organisation, people);
  const answer = answering(definition, organisation, random);
  const led = new Set(plan.blocks.filter(({ side }) => side === 'leaders').map(({ id }) => id));
  const waves = sameness !== 'unchanged' ? 1 : circumstance === 'waves' ? 2 : 4;
  const releases: Released[] = [];
  for (let wave = 0; wave < waves; wave += 1) {
    const sheets = people.flatMap((person, at): Sheet[] => {
      const block = blocks[at] as string;
      if (random() > 0.75) return [];
      const recordKey = `${seed} ${wave} ${at} ${random()}`;
      return [{ block, answers: answer(person, led.has(block)), recordKey }];
    });
    releases.push(await counted(definition, plan, sheets, wave));
  }
  return { definition, releases };
}

function definitionOf({ definition, circumstance }: NullOrganisation): Definition {
  const [id = '', version] = definition.split(' ');
  const found = findBundled(id, version);
  if (!found) throw new Error(`${definition} is not bundled: run the build first`);
  const points = /^points (\d+)$/.exec(circumstance)?.[1];
  return points ? withPoints(found, Number(points)) : found;
}

/** The same questions, rated in other points: eleven from 0 on, others from 1. */
function withPoints(definition: Definition, points: number): Definition {
  const from = points === 11 ? 0 : 1;
  const ends = { low: { en: 'not at all' }, high: { en: 'wholly' } };
  const formats = Object.entries(definition.formats).map(([id, format]): [string, Format] => [
    id,
    format.kind === 'rating' ? { kind: 'numbers', from, to: from + points - 1, ...ends } : format,
  ]);
  return { ...definition, formats: Object.fromEntries(formats) };
}

function planned({ tree }: NullOrganisation, people: Person[]) {
  const text = (value: string) => ({ nl: value, en: value });
  const axis = (id: string, ordered: boolean, values: string[]) => ({
    ...{ id, title: text(id), ordered },
    values: values.map((value) => ({ id: value, label: text(value) })),
  });
  return planBlocks({
    people,
    k: 7,
    tree,
    axes: [
      axis('layer', true, ['top', 'middle', 'lead', 'employee']),
      axis('department', false, [...new Set(people.map(({ department }) => department))].sort()),
    ],
    expectedResponse: { top: 700, middle: 700, lead: 700, employee: 700 },
    leaders: ['top', 'middle', 'lead'],
  });
}

async function counted(
  definition: Definition,
  plan: Plan,
  sheets: Sheet[],
  wave: number,
): Promise<Released> {
  const tickets: Record<string, number> = {};
  for (const { block } of sheets) tickets[block] = (tickets[block] ?? 0) + 1;
  const month = 3 * wave + 1;
  const day = `${2025 + Math.floor(month / 13)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}-20`;
  return publish(
    await tally({
      definition,
      plan,
      wave: {
        ...{ id: `w${wave}`, title: `Wave ${wave}`, organisation: 'Null', promise: 'anonymous' },
        ...{ opened: day, closed: day, manifestHash: 'a'.repeat(64) },
        definition: { id: definition.id, version: definition.version, hash: 'd'.repeat(64) },
      },
      sheets,
      tickets,
      refused: { unsigned: 0, unreadable: 0, duplicate: 0, invalid: 0 },
      receiptsHash: 'c'.repeat(64),
    }),
  );
}
