import { expect, it } from 'vitest';
import { proposeTree } from '../../../src/core/disclosure/plan/propose.ts';
import { excelRoster, people, request } from './people.ts';

it('proposes sides per department where that gives three pairs, with the figure', () => {
  const proposal = proposeTree(request(excelRoster()));
  expect(proposal).toMatchObject({ tree: 'sides', reason: 'pairs', pairs: 5 });
});

it('proposes layers when too few departments would get a pair', () => {
  expect(proposeTree(request(excelRoster(), { k: 15 }))).toMatchObject({
    tree: 'layers',
    reason: 'few-pairs',
    pairs: 2,
  });
});

it('proposes layers when one side cannot stand alone', () => {
  const list = [
    ...people(3, { layer: 'top', department: 'a', site: 'x' }),
    ...people(40, { layer: 'employee', department: 'a', site: 'x' }),
  ];
  expect(proposeTree(request(list))).toMatchObject({ tree: 'layers', reason: 'one-side' });
});
