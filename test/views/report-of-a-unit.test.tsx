import { expect, test } from 'vitest';
import { signed } from '../../src/core/language/numbers.ts';
import { nameOfSelect } from '../../src/core/report/groups/group-name.ts';
import { alignmentPage } from '../../src/core/report/level/judged.ts';
import { partName } from '../../src/core/report/model/reader.ts';
import { sourceOf } from '../../src/views/report/report-context.ts';
import { reportDefinition } from '../support/report-definition.ts';
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

/** A unit whose leaders are too few to be published: what there is of it is about its staff. */
function unitOfStaff() {
  const context = contextOf('nl', 'finance');
  const sides = context.scope.sides.filter(({ name }) => name.side === 'staff');
  const whole = { ...context.scope.whole, blocks: sides[0]?.blocks ?? [] };
  return { ...context, scope: { ...context.scope, whole, sides, layers: [] } };
}

test('a unit of which only staff are published stands there once, under one name', () => {
  expect(unitOfStaff().scope.whole.blocks).not.toEqual([]);
  for (const page of ['profile', 'participation', 'items'] as const) {
    const words = visible(render(unitOfStaff(), page));
    expect(words, page).not.toContain('Leidinggevenden en medewerkers apart');
    expect(words, page).not.toMatch(/Afd. finance · Medewerkers| Medewerkers /);
  }
});

test('a unit of which no choice is shown says so once, beside what the whole organisation chose', () => {
  const context = unitOfStaff();
  const inUnit = new Set(context.scope.whole.blocks);
  const choices = context.scope.release.choices.map((choice) => ({
    ...choice,
    rows: choice.rows.filter(({ blocks }) => !blocks.some((block) => inUnit.has(block))),
  }));
  const release = { ...context.scope.release, choices };
  const sections = reportDefinition.sections.map((section) => ({
    ...section,
    screens: section.screens.map((screen) => ({
      ...screen,
      items: screen.items.filter(({ twinOf }) => !twinOf),
    })),
  }));
  const definition = { ...reportDefinition, sections };
  const scope = { ...context.scope, release, definition };
  const html = render({ ...context, scope }, 'importance');
  expect(visible(html)).toContain('Deze pagina toont voor deze groep geen cijfers.');
  expect(visible(html)).toContain('De hele organisatie ernaast');
  expect(html).not.toContain('niet getoond');
});
