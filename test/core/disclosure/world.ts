import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Plan } from '../../../src/core/ballot/plan-schema.ts';
import type { Answers, Sheet } from '../../../src/core/definition/answers.ts';
import { formatOf, itemsOf } from '../../../src/core/definition/definition.ts';
import {
  type Definition,
  definitionSchema,
} from '../../../src/core/definition/definition-schema.ts';
import type { Attributes } from '../../../src/core/disclosure/plan/cells.ts';
import type { TallyRequest } from '../../../src/core/disclosure/release/tally.ts';

/** A seeded source of chance: numbers from 0 up to 1 (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The full survey as it is fielded. */
export function fullDefinition(): Definition {
  const file = new URL('../../fixtures/definitions/csi-full.yaml', import.meta.url);
  return definitionSchema.parse(parse(readFileSync(file, 'utf8')));
}

const text = (value: string) => ({ nl: value, en: value });

/** Two scales (three items with a twin, two items), an outcome, a choice, a comment, an estimate. */
export function smallDefinition(): Definition {
  const item = (id: string, more: object) => ({ id, text: text(id), format: 'rating', ...more });
  return definitionSchema.parse({
    id: 'small',
    version: '1.0.0',
    title: text('small'),
    about: text('small'),
    languages: ['nl', 'en'],
    minutes: { from: 1, to: 2 },
    ballotBytes: 1024,
    attributes: [
      {
        id: 'layer',
        title: text('layer'),
        ordered: true,
        values: ['top', 'middle', 'lead', 'employee'].map((id) => ({ id, label: text(id) })),
      },
      { id: 'department', title: text('department') },
      { id: 'site', title: text('site') },
    ],
    leaders: ['top', 'middle', 'lead'],
    formats: {
      rating: {
        kind: 'rating',
        labels: [1, 2, 3, 4, 5].map((n) => text(String(n))),
        notApplicable: text('na'),
      },
      eleven: { kind: 'eleven', low: text('low'), high: text('high') },
      pick: {
        kind: 'choice',
        pick: 2,
        options: ['x', 'y', 'z'].map((id) => ({ id, label: text(id) })),
      },
      open: { kind: 'open', maxLength: 100 },
    },
    scales: [
      { id: 's1', title: text('s1'), about: text('s1') },
      { id: 's2', title: text('s2'), about: text('s2') },
    ],
    sections: [
      {
        id: 'all',
        screens: [
          {
            title: text('all'),
            items: [
              item('q1', { scale: 's1' }),
              item('q2', { scale: 's1', reversed: true }),
              item('q3', { scale: 's1' }),
              item('q1s', { scale: 's1', twinOf: 'q1' }),
              item('r1', { scale: 's2' }),
              item('r2', { scale: 's2' }),
              item('out', { format: 'eleven' }),
              item('pick', { format: 'pick' }),
              item('say', { format: 'open' }),
            ],
          },
        ],
      },
      {
        id: 'lead',
        audience: 'leaders',
        screens: [{ title: text('lead'), items: [item('est', { estimates: 's1' })] }],
      },
    ],
  });
}

/** How people answer: the chance of skipping an item and of saying it does not apply. */
export interface Mood {
  skip: number;
  notApplicable: number;
}

/** One made-up sheet: items of a sheet hang together, as they do with people. */
export function answersOf(
  definition: Definition,
  leader: boolean,
  random: () => number,
  { skip, notApplicable }: Mood,
): Answers {
  const mood = random() * 2 - 1 + (leader ? 0.4 : 0);
  const answers: Answers = {};
  for (const item of itemsOf(definition)) {
    const format = formatOf(definition, item);
    const asked = item.audience === 'everyone' || leader;
    if (!asked || random() < skip) answers[item.id] = null;
    else if (format.kind === 'open') answers[item.id] = random() < 0.5 ? null : `text ${random()}`;
    else if (format.kind === 'choice') {
      const ids = format.options.map((option) => option.id).sort(() => random() - 0.5);
      answers[item.id] = ids.slice(0, format.pick);
    } else if ('notApplicable' in format && format.notApplicable && random() < notApplicable) {
      answers[item.id] = 'na';
    } else {
      const [low, high] = format.kind === 'eleven' ? [0, 10] : [1, 5];
      const middle = (low + high) / 2 + 0.3;
      const wide = (high - low) / 4;
      const value = Math.round(middle + wide * (mood + (random() * 2 - 1) * 1.4));
      answers[item.id] = Math.max(low, Math.min(high, value));
    }
  }
  return answers;
}

/** A sheet for everybody of the planned people who takes part. */
export function sheetsFor(
  definition: Definition,
  plan: Plan,
  people: Attributes[],
  blocks: string[],
  random: () => number,
  { response = 0.7, skip = 0, notApplicable = 0 } = {},
): Sheet[] {
  const sides = new Map(plan.blocks.map((block) => [block.id, block.side]));
  return people.flatMap((_, at) => {
    if (random() >= response) return [];
    const block = blocks[at] as string;
    const leader = sides.get(block) === 'leaders';
    const answers = answersOf(definition, leader, random, { skip, notApplicable });
    return [{ block, answers, recordKey: `record ${at}` }];
  });
}

export function tallyRequest(
  definition: Definition,
  plan: Plan,
  sheets: Sheet[],
  changes: Partial<TallyRequest> = {},
): TallyRequest {
  const tickets: Record<string, number> = {};
  for (const { block } of sheets) tickets[block] = (tickets[block] ?? 0) + 1;
  return {
    definition,
    plan,
    wave: {
      id: 'w1',
      title: 'Meting 1',
      organisation: 'Voorbeeld',
      promise: 'anonymous',
      opened: '2026-10-01',
      closed: '2026-10-20',
      definition: { id: definition.id, version: definition.version, hash: 'd'.repeat(64) },
      manifestHash: 'a'.repeat(43),
    },
    sheets,
    tickets,
    refused: { unsigned: 0, unreadable: 0, duplicate: 0, invalid: 0 },
    receiptsHash: 'c'.repeat(64),
    ...changes,
  };
}
