import { describe, expect, it } from 'vitest';
import type { Released } from '../../../src/core/disclosure/release/release-schema.ts';
import type { Person } from '../../support/make-release.ts';
import {
  apart,
  company,
  compared,
  listedIn,
  pooling,
  sideOf,
  words,
} from '../../support/trend-company.ts';

/** The same release with some rows of a variable published as one. */
function joinRows(release: Released, id: string, blocks: string[]): Released {
  const variables = release.variables.map((variable) => {
    if (variable.id !== id) return variable;
    const inside = variable.fine.filter((row) => row.blocks.every((one) => blocks.includes(one)));
    const [first] = inside;
    if (!first) return variable;
    const sum = (pick: (row: NonNullable<typeof first>) => number) =>
      inside.reduce((all, row) => all + pick(row), 0);
    const joined = { ...first, n: sum(({ n }) => n), total: sum(({ total }) => total), blocks };
    return { ...variable, fine: [...variable.fine.filter((row) => !inside.includes(row)), joined] };
  });
  return { ...release, variables };
}

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
      ['Dept a · Leaders'],
      ['Dept a · Staff'],
      ['Dept b · Leaders'],
      ['Dept b · Staff'],
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
});
