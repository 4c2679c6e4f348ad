import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../src/core/definition/definition-schema.ts';
import { scopeOf } from '../../../src/core/report/groups/scope.ts';
import { monthsBetween, trendPage } from '../../../src/core/report/trend/trend.ts';
import { makeRelease } from '../../support/make-release.ts';
import { reportDefinition } from '../../support/report-definition.ts';
import { fixtureSelects, madeUpPeople } from '../../support/report-people.ts';
import { apart, company, compared } from '../../support/trend-company.ts';

/** The same survey with only the second item of the first scale, as a pulse would ask. */
const pulse: Definition = {
  ...reportDefinition,
  id: 'pulse-test',
  sections: reportDefinition.sections.map((section) => ({
    ...section,
    screens: section.screens.map((screen) => ({
      ...screen,
      items: screen.items.filter((item) => item.scale !== 'd1' || item.id === 'd1_2'),
    })),
  })),
};

function wave(definition: Definition, seed: number, months: number) {
  const asked = new Set(
    definition.sections.flatMap((one) => one.screens.flatMap((s) => s.items.map((i) => i.id))),
  );
  const people = madeUpPeople(seed).map((person) => ({
    ...person,
    answers:
      person.answers &&
      Object.fromEntries(Object.entries(person.answers).filter(([id]) => asked.has(id))),
  }));
  const release = makeRelease({
    definition,
    people,
    blockOf: ({ layer }) => (layer === 'top' || layer === 'middle' ? 'leaders' : 'staff'),
    selects: fixtureSelects.filter(({ department }) => !department),
  });
  return { scope: scopeOf(release, definition), months };
}

describe('the line over waves', () => {
  const series = [wave(reportDefinition, 1, 0), wave(pulse, 2, 3), wave(reportDefinition, 3, 9)];
  const page = trendPage(series);
  const whole = page.groups[0];

  it('compares a scale only over waves that ask the same items, and its shared item over all', () => {
    const lines = whole?.lines.filter((line) => line.measure.title?.en === 'Dimension d1') ?? [];
    expect(lines.map((line) => [line.basis, line.measure.id])).toEqual([
      ['scale', 'd1'],
      ['item', 'd1_2'],
    ]);
    expect(lines[0]?.points.map((point) => point.cell.withheld)).toEqual([false, true, false]);
    expect(lines[1]?.points.map((point) => point.cell.withheld)).toEqual([false, false, false]);
  });

  it('gives change and slope with their interval, and calls noise level', () => {
    const line = whole?.lines.find((one) => one.measure.id === 'd2');
    if (!line || line.last.withheld || line.slope.withheld) throw new Error('withheld');
    const [first, , last] = line.points.map((point) => point.cell);
    if (!first || first.withheld || !last || last.withheld) throw new Error('withheld');
    expect(line.last.from).toBe(1);
    expect(line.last.low).toBeLessThan(line.last.change);
    expect(line.slope.waves).toBe(3);
    expect(line.slope.direction === 'level').toBe(line.slope.low <= 0 && line.slope.high >= 0);
  });

  it('draws a line for each side, too', () => {
    expect(page.groups.map((group) => group.name.side)).toEqual([null, 'leaders', 'staff']);
  });

  it('counts months from calendar days', () => {
    expect(monthsBetween('2026-01-15', '2026-10-15')).toBeCloseTo(8.97, 2);
  });

  it('withholds a change against people who all said the same, and tells no reason', () => {
    const found = compared([
      company({ a: 30 }, apart, 'w1', () => 3),
      company({ a: 30 }, apart, 'w2'),
    ]);
    expect(found.lines[0]?.line?.last).toEqual({ withheld: true });
  });

  it('passes over a wave in which a total fell below k', () => {
    const nothing = { ...company({ a: 30 }, apart, 'w2'), blocks: [], variables: [], pairs: [] };
    const empty = {
      ...nothing,
      groups: nothing.groups.map((group) => ({ ...group, blocks: [], covered: 0 })),
    };
    const page = trendPage(
      [
        company({ a: 30 }, apart, 'w1'),
        empty,
        company({ a: 30 }, apart, 'w3', (at) => 1 + (at % 5)),
      ].map((release, at) => ({ scope: scopeOf(release, reportDefinition), months: 3 * at })),
    );
    const line = page.groups[0]?.lines.find(({ measure }) => measure.id === 'd1');
    expect(line?.points.map(({ cell }) => cell.withheld)).toEqual([false, true, false]);
    if (!line || line.last.withheld) throw new Error('withheld');
    expect([line.last.from, line.last.to]).toEqual([0, 2]);
    expect(line.slope.withheld).toBe(true);
  });
});
