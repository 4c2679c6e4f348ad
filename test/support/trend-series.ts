import { scopeOf } from '../../src/core/report/groups/scope.ts';
import type { WaveInSeries } from '../../src/core/report/trend/series.ts';
import type { SharedStaff } from '../../src/core/report/trend/staff-change.ts';
import { reportDefinition } from './report-definition.ts';
import { madeUpRelease } from './report-people.ts';

/** Four made-up waves in nine months; the staff list of the third was still there for the fourth. */
export function fourWaves(known = true): WaveInSeries[] {
  const releases = [7, 8, 9, 10].map((seed, at) => {
    const release = madeUpRelease(seed);
    return { ...release, wave: { ...release.wave, id: `w${at}`, title: `Meting ${at + 1}` } };
  });
  const shared = (releases.at(-1)?.blocks ?? []).map(
    ({ id, headcount }): SharedStaff => ({
      ...{ wave: 'w3', block: id, otherWave: 'w2', otherBlock: id, people: headcount - 2 },
    }),
  );
  return releases.map((release, at) => ({
    scope: scopeOf(release, reportDefinition),
    months: 3 * at,
    shared: known ? shared : [],
  }));
}
