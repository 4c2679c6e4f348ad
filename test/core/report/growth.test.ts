import { expect, it } from 'vitest';
import type { Released } from '../../../src/core/disclosure/release/release-schema.ts';
import { scopeOf } from '../../../src/core/report/groups/scope.ts';
import { tidyRows } from '../../../src/core/report/tidy/tidy.ts';
import { makeRelease, type Person, sheet } from '../../support/make-release.ts';
import { reportDefinition } from '../../support/report-definition.ts';

/** A release of so many departments with seven people each. */
function releaseOf(departments: number): Released {
  const answers = sheet(reportDefinition, {});
  const people = Array.from(
    { length: 7 * departments },
    (_, at): Person => ({
      layer: 'employee',
      department: `unit ${Math.floor(at / 7)}`,
      answers,
    }),
  );
  const names = [...new Set(people.map(({ department }) => department))];
  return makeRelease({
    definition: reportDefinition,
    people,
    blockOf: ({ department }) => department,
    selects: [{}, ...names.map((department) => ({ department }))],
  });
}

/** How often a field of a row is looked at while the tidy table is made. */
function looks(departments: number): number {
  let count = 0;
  const counted = <Row extends object>(row: Row): Row =>
    new Proxy(row, {
      get(target, field) {
        count += 1;
        return target[field as keyof Row];
      },
    });
  const release = releaseOf(departments);
  const variables = release.variables.map((one) => ({
    ...one,
    fine: one.fine.map(counted),
    coarse: one.coarse.map(counted),
  }));
  const scope = scopeOf({ ...release, variables } as Released, reportDefinition, null);
  expect(tidyRows(scope).length).toBeGreaterThan(departments);
  return count;
}

it('the table of all figures takes twice the steps for twice the departments', () => {
  expect(looks(80) / looks(40)).toBeLessThan(2.2);
});
