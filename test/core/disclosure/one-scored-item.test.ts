import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../../src/core/definition/answers.ts';
import { emptyAnswers } from '../../../src/core/definition/answers.ts';
import { itemsOf } from '../../../src/core/definition/definition.ts';
import { publish } from '../../../src/core/disclosure/release/publish.ts';
import { tally } from '../../../src/core/disclosure/release/tally.ts';
import { people, plan } from './people.ts';
import { smallDefinition, tallyRequest } from './world.ts';

/** Scale s2 is scored on r1 alone; r2 stands beside it, as a polar item does before its pilot. */
const definition = smallDefinition();
for (const section of definition.sections) {
  for (const screen of section.screens) {
    for (const item of screen.items) if (item.id === 'r2') item.scored = false;
  }
}

const list = ['a', 'b'].flatMap((department) =>
  people(20, { layer: 'employee', department, site: 'x' }),
);
const { plan: planned } = plan(list);

/** In the first block everybody answers 4 or 5 to r1; in the second people differ. */
const sheets = planned.blocks.flatMap(({ id }, block): Sheet[] =>
  Array.from({ length: 12 }, (_, at) => ({
    block: id,
    recordKey: `${id} ${at}`,
    answers: {
      ...emptyAnswers(definition),
      ...Object.fromEntries(itemsOf(definition).map((item) => [item.id, null])),
      r1: block === 0 ? 4 + (at % 2) : (at % 5) + 1,
      r2: (at % 5) + 1,
    },
  })),
);

describe('a scale of one scored item beside an unscored one', () => {
  it('has totals of its rows and no spread: counts say how far people differ', async () => {
    expect(planned.blocks).toHaveLength(2);
    const release = publish(await tally(tallyRequest(definition, planned, sheets)));
    const variable = release.variables.find(({ id }) => id === 's2');
    expect(variable?.parts?.map(({ scored }) => scored)).toEqual([true, false]);
    expect(variable?.fine.map(({ n }) => n)).toEqual([12, 12]);
    expect(variable?.fine.map(({ spread }) => spread)).toEqual([null, null]);
    expect(variable?.spread).toBeNull();
  });
});
