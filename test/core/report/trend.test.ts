import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../src/core/definition/definition.ts';
import type { Released } from '../../../src/core/disclosure/release-schema.ts';
import type { GroupName } from '../../../src/core/report/figures.ts';
import { writeName } from '../../../src/core/report/group-name.ts';
import { scopeOf } from '../../../src/core/report/scope.ts';
import type { SharedStaff } from '../../../src/core/report/staff-change.ts';
import { monthsBetween, trendPage } from '../../../src/core/report/trend.ts';
import { addMoments, noMoments } from '../../../src/core/statistics/moments.ts';
import { reportPageTexts } from '../../../src/texts/report-pages.ts';
import type { Person } from '../../support/make-release.ts';
import { makeRelease, sheet } from '../../support/make-release.ts';
import { reportDefinition } from '../../support/report-definition.ts';
import { fixtureSelects, madeUpPeople } from '../../support/report-people.ts';

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

/** Another wave of a series: its own id and title. */
function called(release: Released, id: string, title: string): Released {
  return { ...release, wave: { ...release.wave, id, title } };
}

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
});

/** Leaders and staff of each department, divided by a name for the block each person is in. */
function company(
  sizes: Record<string, number>,
  blockOf: (person: Person) => string,
  id: string,
  answer = (place: number) => 2 + (place % 3),
) {
  const asked = ['d1_1', 'd1_2', 'd1_3', 'd1_4'];
  const people = Object.entries(sizes).flatMap(([department, count]) =>
    Array.from({ length: count }, (_, place): Person => {
      const given = Object.fromEntries(asked.map((item) => [item, answer(place)]));
      const layer = place < 10 ? 'middle' : 'employee';
      return { layer, department, answers: sheet(reportDefinition, given) };
    }),
  );
  const selects: Record<string, string>[] = [
    {},
    { side: 'leaders' },
    { side: 'staff' },
    ...Object.keys(sizes).map((department) => ({ department })),
  ];
  const release = makeRelease({ definition: reportDefinition, people, blockOf, selects });
  return called(release, id, `Wave ${id}`);
}

const sideOf = ({ layer }: Person) => (layer === 'middle' ? 'leaders' : 'staff');
const apart = (person: Person) => `${person.department} ${sideOf(person)}`;
const pooling = (first: string, second: string) => (person: Person) =>
  [first, second].includes(person.department) ? `pool ${sideOf(person)}` : apart(person);

function compared(
  [before, after]: [Released, Released],
  { unit = null, shared = [] }: { unit?: string | null; shared?: SharedStaff[] } = {},
) {
  const page = trendPage([
    { scope: scopeOf(before, reportDefinition, unit), months: 0 },
    { scope: scopeOf(after, reportDefinition, unit), months: 3, shared },
  ]);
  const groups = page.comparisons.find(({ measure }) => measure.id === 'd1')?.groups ?? [];
  const lines = page.groups.map(({ name, lines }) => ({
    name,
    line: lines.find(({ measure }) => measure.id === 'd1'),
  }));
  return { page, groups, lines };
}

/** The same release with some rows of a variable published as one. */
function joinRows(release: Released, id: string, blocks: string[]): Released {
  const variables = release.variables.map((variable) => {
    if (variable.id !== id) return variable;
    const inside = variable.fine.filter((row) => row.blocks.every((one) => blocks.includes(one)));
    const [first] = inside;
    if (!first) return variable;
    const joined = { ...first, ...inside.reduce(addMoments, noMoments), blocks };
    return { ...variable, fine: [...variable.fine.filter((row) => !inside.includes(row)), joined] };
  });
  return { ...release, variables };
}

const words = (name: GroupName) => writeName(name, 'en', reportPageTexts.en.groups);
const listedIn = ({ groups }: ReturnType<typeof compared>) =>
  groups.map(({ name, formerly }) => [words(name), ...formerly.map(({ en }) => `was ${en}`)]);

describe('two waves beside each other', () => {
  it('shows departments that are made of whole parts, and the parts themselves', () => {
    const found = compared([
      company({ a: 30, b: 40 }, apart, 'w1'),
      company({ a: 31, b: 39 }, apart, 'w2'),
    ]);
    expect(listedIn(found)).toEqual([
      ['Leaders'],
      ['Staff'],
      ['Dept a'],
      ['Dept b'],
      ['Middle · Dept a'],
      ['Employees · Dept a'],
      ['Middle · Dept b'],
      ['Employees · Dept b'],
    ]);
  });

  it('does not set a department against the pool it was in, nor name it in any line', () => {
    const found = compared([
      company({ a: 30, b: 20, c: 20 }, pooling('b', 'c'), 'w1'),
      company({ a: 30, b: 25, c: 25 }, apart, 'w2'),
    ]);
    const names = listedIn(found).map(([name]) => name);
    expect(names).toContain('Dept a');
    expect(names).not.toContain('Dept b');
    expect(names.filter((name) => name?.includes('Dept b + Dept c'))).toHaveLength(2);
    const line = found.lines.find(({ name }) => words(name) === 'Dept b')?.line;
    expect(line?.last.withheld).toBe(true);
    expect(line?.points.map(({ cell }) => cell.withheld)).toEqual([true, true]);
  });

  it('names no department of which a part was pooled with another', () => {
    const pooledStaff = (person: Person) =>
      sideOf(person) === 'staff' ? pooling('b', 'c')(person) : apart(person);
    const sizes = { a: 30, b: 20, c: 20 };
    const names = listedIn(
      compared([company(sizes, pooledStaff, 'w1'), company(sizes, apart, 'w2')]),
    ).map(([name]) => name);
    expect(names).toContain('Dept a');
    expect(names).not.toContain('Dept b');
  });

  it('names no department whose row was joined with that of another', () => {
    const sizes = { a: 30, b: 20, c: 20 };
    const joined = joinRows(company(sizes, apart, 'w1'), 'd1', ['b03', 'b05']);
    const { groups, lines } = compared([joined, company(sizes, apart, 'w2')]);
    expect(groups.map(({ name }) => words(name))).not.toContain('Dept b');
    const line = lines.find(({ name }) => words(name) === 'Dept b')?.line;
    const cells = line?.points.map(({ cell }) => !cell.withheld && [cell.covered, cell.headcount]);
    expect(cells).toEqual([
      [10, 20],
      [10, 20],
    ]);
  });

  it('lists a department that is one part once, under its name', () => {
    const byDepartment = ({ department }: Person) => department;
    const sizes = { a: 30, b: 40 };
    const found = compared([
      company(sizes, byDepartment, 'w1'),
      company(sizes, byDepartment, 'w2'),
    ]);
    expect(listedIn(found)).toEqual([['Dept a'], ['Dept b']]);
  });

  it('says what a renamed department was called, and keeps the organisation whole', () => {
    const found = compared([
      company({ a: 30, old: 40 }, apart, 'w1'),
      company({ a: 30, new: 40 }, apart, 'w2'),
    ]);
    expect(listedIn(found).filter((one) => one.includes('was Dept old'))).toHaveLength(2);
    const whole = found.lines[0]?.line?.last;
    if (!whole || whole.withheld) throw new Error('withheld');
    expect(found.lines[0]?.line?.points.map(({ cell }) => !cell.withheld && cell.n)).toEqual([
      70, 70,
    ]);
  });

  it('counts a new department in the organisation and in nothing else', () => {
    const found = compared([
      company({ a: 30 }, apart, 'w1'),
      company({ a: 30, z: 25 }, apart, 'w2'),
    ]);
    expect(listedIn(found).flat().join()).not.toContain('Dept z');
    expect(found.lines[0]?.line?.points.map(({ cell }) => !cell.withheld && cell.n)).toEqual([
      30, 55,
    ]);
  });

  it('stays inside a unit, for its head', () => {
    const waves: [Released, Released] = [
      company({ a: 30, b: 20, c: 20 }, pooling('b', 'c'), 'w1'),
      company({ a: 30, b: 25, c: 25 }, apart, 'w2'),
    ];
    const own = listedIn(compared(waves, { unit: 'a' }))
      .flat()
      .join();
    expect(own).toMatch(/Leaders/);
    expect(own).not.toMatch(/Dept [bc]/);
    expect(compared(waves, { unit: 'b' }).groups).toEqual([]);
  });

  it('says how many staff changed where both staff lists were there, and that it is not known elsewhere', () => {
    const waves: [Released, Released] = [
      company({ a: 30, b: 40 }, apart, 'w1'),
      company({ a: 32, b: 40 }, apart, 'w2'),
    ];
    const stayed = (block: string, people: number): SharedStaff => ({
      ...{ wave: 'w2', block, otherWave: 'w1', otherBlock: block, people },
    });
    const shared = [
      ...[stayed('b01', 9), stayed('b02', 18), stayed('b03', 10), stayed('b04', 29)],
      { wave: 'w2', block: 'b01', otherWave: 'w1', otherBlock: 'b02', people: 1 },
      { wave: 'w2', block: 'b02', otherWave: 'w1', otherBlock: 'b04', people: 1 },
    ];
    const staff = (groups: ReturnType<typeof compared>['groups'], wanted: string) => {
      const change = groups.find(({ name }) => words(name) === wanted)?.change;
      return change && !change.withheld ? change.staff : undefined;
    };
    const { groups, lines } = compared(waves, { shared });
    expect(staff(groups, 'Dept a')).toEqual({ headcount: 32, changed: 4, left: 2 });
    expect(staff(groups, 'Dept b')).toEqual({ headcount: 40, changed: 1, left: 1 });
    const whole = lines[0]?.line?.last;
    expect(whole && !whole.withheld && whole.staff).toEqual({ headcount: 72, changed: 4, left: 2 });
    expect(staff(compared(waves).groups, 'Dept a')).toBeNull();
    const turned = shared.map(({ wave, block, otherWave, otherBlock, people }) => ({
      ...{ wave: otherWave, block: otherBlock, otherWave: wave, otherBlock: block, people },
    }));
    expect(staff(compared(waves, { shared: turned }).groups, 'Dept a')).toEqual({
      ...{ headcount: 32, changed: 4, left: 2 },
    });
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
