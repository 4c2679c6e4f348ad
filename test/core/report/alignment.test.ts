import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gapsOf } from '../../../src/core/report/figures/gap.ts';
import { scopeOf } from '../../../src/core/report/groups/scope.ts';
import { alignmentPage } from '../../../src/core/report/level/judged.ts';
import { reportDefinition } from '../../support/report-definition.ts';
import { madeUpRelease, referenceRelease } from '../../support/report-people.ts';

const expected = JSON.parse(
  readFileSync(new URL('../../fixtures/statistics/expected.json', import.meta.url), 'utf8'),
);

/** Equal to 1e-9 relative. */
function near(actual: number | null, wanted: number) {
  expect(actual).not.toBeNull();
  expect(Math.abs((actual ?? 0) - wanted)).toBeLessThanOrEqual(1e-9 * Math.abs(wanted) + 1e-15);
}

const comparison = (gap: number, p: number) => ({
  gap,
  p,
  low: gap - 0.3,
  high: gap + 0.3,
  df: 40,
  g: gap,
});

describe('alignment of leaders and frontline', () => {
  const page = alignmentPage(scopeOf(referenceRelease(), reportDefinition));

  it('names a layer of leaders that is shown nowhere as the questionnaire does', () => {
    const release = referenceRelease();
    const axes = release.wave.axes.map((axis) => ({
      ...axis,
      values: axis.values.filter(({ id }) => id !== release.wave.leaders[0]),
    }));
    const hidden = { ...release, wave: { ...release.wave, axes } } as typeof release;
    const labels = reportDefinition.attributes.find(({ id }) => id === 'layer')?.values ?? [];
    expect(alignmentPage(scopeOf(hidden, reportDefinition)).leaderLayers[0]).toEqual(
      labels.find(({ id }) => id === release.wave.leaders[0])?.label,
    );
  });

  it('agrees with R on means, gap, interval, effect size and Holm from the sums of a release', () => {
    expect(page.frontlineBasis).toBe('layer');
    expect(page.whole.rows).toHaveLength(9);
    page.whole.rows.forEach((row, i) => {
      const r = expected.scales[i].managementVsEmployee;
      if (row.leaders.withheld || row.frontline.withheld || row.gap.withheld) throw new Error();
      expect([row.leaders.n, row.frontline.n]).toEqual([r.n1, r.n2]);
      near(row.leaders.mean, r.mean1);
      near(row.frontline.mean, r.mean2);
      near(row.gap.gap, r.diff);
      near(row.gap.df, r.df);
      near(row.gap.p, r.p);
      near(row.gap.low, r.ci95[0]);
      near(row.gap.high, r.ci95[1]);
      near(row.gap.g, r.hedgesG);
    });
  });

  it('agrees with R on Holm over the p of one table', () => {
    const ps: number[] = expected.scales.map(
      ({ managementVsEmployee }: { managementVsEmployee: { p: number } }) => managementVsEmployee.p,
    );
    const found = gapsOf(
      ps.map((p) => comparison(0.4, p)),
      ps.map(() => ({ from: 1, to: 5 })),
    );
    found.forEach((gap, i) => {
      if (gap.withheld) throw new Error('withheld');
      near(gap.holm, expected.multiplicity.holm[i]);
    });
  });

  it('agrees with R on the likeness of the two profiles, in shape and in level', () => {
    const { similarity } = page.whole;
    if (similarity.withheld) throw new Error('withheld');
    near(similarity.pearson, expected.profile.pearson);
    near(similarity.kendall, expected.profile.kendallTauB);
    near(similarity.rmsd, expected.profile.rmsd);
    near(similarity.doubleEntry, expected.profile.iccDoubleEntry);
  });

  it('names the direction and calls a gap clear only after Holm, where the same departments say so too', () => {
    for (const row of page.whole.rows) {
      if (row.gap.withheld) continue;
      const named = row.within.withheld ? row.gap : row.within;
      const alike = Math.sign(named.gap) === Math.sign(row.gap.gap);
      expect(row.gap.clear).toBe(row.gap.holm < 0.05 && alike);
      expect(row.gap.direction).toBe(row.gap.gap > 0 ? 'leadersHigher' : 'staffHigher');
    }
  });

  it("compares each department pair, and the leaders' estimate with the frontline itself", () => {
    const made = alignmentPage(scopeOf(madeUpRelease(), reportDefinition));
    expect(made.frontlineBasis).toBe('side');
    expect(made.pairs.map((pair) => pair.leaders?.name.side)).toEqual(Array(4).fill('leaders'));
    expect(made.estimates).toHaveLength(9);
    const [first] = made.estimates;
    if (!first || first.estimate.withheld || first.frontline.withheld || first.error.withheld) {
      throw new Error('withheld');
    }
    expect(first.error.gap).toBeCloseTo(first.estimate.mean - first.frontline.mean, 12);
    expect(made.whole.twins).toHaveLength(3);
    const [top3] = made.priorities;
    if (!top3 || top3.agreement.withheld) throw new Error('withheld');
    expect(top3.agreement.tau).toBeLessThan(0.5);
    const withheldSide = made.pairs.some((pair) => pair.rows.some((row) => row.gap.withheld));
    expect(withheldSide).toBe(false);
  });
});

describe('gaps in one table', () => {
  const measures = Array(3).fill({ from: 1, to: 5 });

  it('are corrected for how many there are, leaving out what could not be tested', () => {
    const two = gapsOf([comparison(0.4, 0.03), null, comparison(-0.5, 0.04)], measures);
    expect(two.map((gap) => (gap.withheld ? null : [gap.holm, gap.clear]))).toEqual([
      [0.06, false],
      null,
      [0.06, false],
    ]);
    const [one] = gapsOf([comparison(0.4, 0.03)], measures);
    if (!one || one.withheld) throw new Error('withheld');
    expect([one.clear, one.direction, one.size, one.display]).toEqual([
      true,
      'leadersHigher',
      'small',
      10,
    ]);
  });
});
