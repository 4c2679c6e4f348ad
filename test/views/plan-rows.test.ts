import { expect, test } from 'vitest';
import type { Plan, PlannedGroup } from '../../src/core/ballot/plan-schema.ts';
import { planRows } from '../../src/views/manage/plan-rows.ts';
import { madeUpWave } from '../core/ballot/made-up-wave.ts';

const group = (select: PlannedGroup['select']): PlannedGroup => ({
  id: JSON.stringify(select),
  select,
  headcount: 20,
  blocks: ['b02'],
  covered: 20,
});

test('a layer that is a whole side stands once, under the name that the report gives it', async () => {
  const { plan } = (await madeUpWave()).keyed;
  const [first, second] = plan.blocks as [Plan['blocks'][0], Plan['blocks'][0]];
  const layered = (employees: string[]): Plan => ({
    ...plan,
    leaders: ['top'],
    axes: [],
    blocks: [
      { ...first, spans: { layer: ['top'] } },
      { ...second, spans: { layer: employees } },
    ],
    groups: [group({ side: 'staff' }), group({ layer: 'employee' })],
  });
  const names = (of: Plan) =>
    planRows(of, { k: 7, headcounts: {} }, 'nl').groups.map(({ name }) => name);

  expect(names(layered(['employee']))).toEqual(['Medewerkers']);
  expect(names(layered(['employee', 'specialist']))).toEqual(['Medewerkers', 'employee']);
});
