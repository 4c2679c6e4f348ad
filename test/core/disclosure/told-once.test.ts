import { expect, it } from 'vitest';
import { publish } from '../../../src/core/disclosure/release/publish.ts';
import { tally } from '../../../src/core/disclosure/release/tally.ts';
import { people, plan } from './people.ts';
import { chance, sheetsFor, smallDefinition, tallyRequest } from './world.ts';

/** Rounded by two draws, a figure would lie between the two points that it was rounded to. */
it('tells the spread of the only scale of an index once, whatever the ballots draw', async () => {
  const definition = smallDefinition();
  for (const scale of definition.scales) scale.inIndex = scale.id === 's1';
  const list = people(40, { layer: 'employee', department: 'a', site: 'x' });
  const { plan: planned, blocks } = plan(list);
  const told = new Set<string>();
  for (let seed = 1; seed <= 12; seed += 1) {
    const sheets = sheetsFor(definition, planned, list, blocks, chance(4), { response: 1 });
    for (const sheet of sheets) sheet.recordKey = `${seed} ${sheet.recordKey}`;
    const release = publish(await tally(tallyRequest(definition, planned, sheets)));
    const spread = release.variables.find(({ id }) => id === 's1')?.spread;
    expect(release.index).toEqual({ scales: ['s1'], spread });
    told.add(String(spread));
  }
  expect(told.size).toBe(2);
});
