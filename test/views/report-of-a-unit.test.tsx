import { expect, test } from 'vitest';
import { signed } from '../../src/core/language/numbers.ts';
import { nameOfSelect } from '../../src/core/report/groups/group-name.ts';
import { alignmentPage } from '../../src/core/report/level/judged.ts';
import { partName } from '../../src/core/report/model/reader.ts';
import { sourceOf } from '../../src/views/report/report-context.ts';
import { contextOf, release, render, visible } from './render-report.tsx';

test('in a unit the frontline is called by its layer, never by the unit', () => {
  const context = contextOf('nl', 'finance');
  const scope = { ...context.scope };
  const layer = scope.layers.at(-1) ?? scope.sides.at(-1);
  if (!layer) throw new Error('no group');
  const labels = [{ nl: 'Medewerker', en: 'Employee' }, ...scope.whole.name.labels];
  const name = { ...layer.name, kind: 'group' as const, side: null, labels };
  const staff = scope.sides.find((side) => side.name.side === 'staff');
  scope.layers = [{ ...layer, ...staff, name }];
  const words = visible(render({ ...context, scope }, 'alignment'));
  expect(words).toContain('Leidinggevenden en “Medewerker” naast elkaar');
});

test('a unit is compared with itself once, and the whole organisation stands beside it', () => {
  const html = render(contextOf('nl', 'it'), 'alignment');
  expect(html.match(/<figure/g)).toHaveLength(2);
  expect(html).toContain('De hele organisatie ernaast');
  const { whole } = alignmentPage(contextOf('nl', null).scope);
  for (const { gap } of whole.rows) {
    if (gap.withheld) throw new Error('withheld');
    expect(visible(html)).toContain(signed(gap.gap, 'nl'));
  }
  expect(visible(render(contextOf('nl', 'it'), 'profile'))).toContain('Hele organisatie');
  expect(html).not.toContain('<h2>Per afdeling</h2>');
});

test('a layer of a unit is called by its own name, not by that of the unit', () => {
  const select = { layer: 'middle', department: 'finance' };
  const name = nameOfSelect('group', select, release);
  expect(partName(sourceOf(contextOf('en', 'finance')), name)).toBe('Middle');
  expect(partName(sourceOf(contextOf('en', null)), name)).toBe('Middle · Dept finance');
});
