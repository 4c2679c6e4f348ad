import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scopeOf } from '../../../src/core/report/groups/scope.ts';
import { strengthPage } from '../../../src/core/report/strength/strength.ts';
import { makeRelease } from '../../support/make-release.ts';
import { reportDefinition } from '../../support/report-definition.ts';
import { fixtureDepartments, fixturePeople, fixtureSelects } from '../../support/report-people.ts';

const expected = JSON.parse(
  readFileSync(new URL('../../fixtures/statistics/expected.json', import.meta.url), 'utf8'),
);

describe('strength of the climate', () => {
  it('agrees with R per department, from the histograms and sums of a release', () => {
    const release = makeRelease({
      definition: reportDefinition,
      people: fixturePeople(),
      blockOf: ({ department }) => department,
      selects: fixtureSelects,
      exact: true,
    });
    const page = strengthPage(scopeOf(release, reportDefinition));
    const rows = page.rows.filter((row) => row.name.labels[0]?.en?.startsWith('Dept'));
    expect(rows).toHaveLength(fixtureDepartments.length);
    rows.forEach((row, d) => {
      row.cells.forEach(({ strength, agreement }, s) => {
        const r = expected.scales[s].byDepartment[d];
        expect(r.department).toBe(fixtureDepartments[d]);
        if (strength.withheld || agreement.withheld) throw new Error('withheld');
        expect(strength.sd).toBeCloseTo(r.strengthSd, 10);
        expect(agreement.rwgUniform).toBeCloseTo(r.available.rwgjUniform, 10);
        expect(agreement.rwgSkewed).toBeCloseTo(r.available.rwgjSkewed, 10);
        expect(agreement.adMean?.value).toBeCloseTo(r.available.adMean, 10);
        expect(agreement.adMedian?.value).toBeCloseTo(r.available.adMedian, 10);
      });
    });
  });
});
