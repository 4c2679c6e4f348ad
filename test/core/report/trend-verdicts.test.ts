import { describe, expect, it } from 'vitest';
import type { Released } from '../../../src/core/disclosure/release/release-schema.ts';
import type { Cell } from '../../../src/core/report/figures/figures.ts';
import { sampleOfPoints } from '../../../src/core/report/figures/inference.ts';
import type { Change, Slope } from '../../../src/core/report/trend/line.ts';
import { judgedTogether } from '../../../src/core/report/trend/verdicts.ts';
import { welchGap } from '../../../src/core/statistics/welch-gap.ts';
import { apart, company, compared } from '../../support/trend-company.ts';

const withP = (p: number): Cell<Change> => ({
  ...{ withheld: false, change: 1, low: 0.1, high: 1.9, p, clear: p < 0.05 },
  ...{ from: 0, to: 1, staff: null },
});
const verdicts = (changes: Cell<Change>[]) =>
  judgedTogether(changes).changes.map((change) => !change.withheld && change.clear);

describe('the verdict on what changed', () => {
  it('reckons with every comparison of its table', () => {
    expect(verdicts([withP(0.04)])).toEqual([true]);
    expect(verdicts([withP(0.04), withP(0.5), withP(0.9)])).toEqual([false, false, false]);
    expect(verdicts([withP(0.012), withP(0.03), withP(0.04)])).toEqual([true, true, true]);
  });

  it('reckons with the slopes of the page as well, and they with the changes', () => {
    const withSlope = (p: number): Cell<Slope> => ({
      ...{ withheld: false, slope: 0.1, low: 0.01, high: 0.19, p, waves: 3, direction: 'rising' },
    });
    const said = (changes: number[], slopes: number[]) => {
      const page = judgedTogether(changes.map(withP), slopes.map(withSlope));
      return [
        page.changes.map((one) => !one.withheld && one.clear),
        page.slopes.map((one) => !one.withheld && one.direction),
      ];
    };
    expect(said([0.04], [])).toEqual([[true], []]);
    expect(said([], [0.04])).toEqual([[], ['rising']]);
    expect(said([0.04], [0.5])).toEqual([[false], ['level']]);
    expect(said([0.5], [0.04])).toEqual([[false], ['level']]);
    expect(said([0.04], [0.04])).toEqual([[true], ['rising']]);
  });

  it('does not count what is withheld', () => {
    const none: Cell<Change> = { withheld: true };
    expect(verdicts([none, withP(0.03), none])).toEqual([false, true, false]);
  });

  it('is drawn from each table of the trend: of a group over its measures, of a measure over its groups', () => {
    const sizes = Object.fromEntries('abcdefgh'.split('').map((name) => [name, 30]));
    const answer = (place: number) => 2 + (place % 3);
    const wave2 = (place: number, department = '') =>
      department === 'a' && place >= 10 && place < 23 ? 4 : answer(place);
    const { groups, page } = compared([
      company(sizes, apart, 'w1', answer),
      company(sizes, apart, 'w2', wave2),
    ]);
    const changes = groups.map(({ change }) => change);
    const raw = changes.filter((one) => !one.withheld && one.p < 0.05);
    expect(raw.length).toBeGreaterThan(0);
    expect(changes.filter((one) => !one.withheld && one.clear)).toEqual([]);
    expect(verdicts(changes)).toEqual(changes.map((one) => !one.withheld && one.clear));
    for (const { lines } of page.groups) {
      const last = lines.map((line) => line.last);
      expect(verdicts(last)).toEqual(last.map((one) => !one.withheld && one.clear));
    }
  });

  it('rests on an interval that is wider in small groups, as Welch has it', () => {
    const waves: [Released, Released] = [
      company({ a: 17 }, apart, 'w1'),
      company({ a: 17 }, apart, 'w2', (place) => 1 + (place % 5)),
    ];
    for (const { earlier, later, change } of compared(waves).groups) {
      if (earlier.withheld || later.withheld || change.withheld) throw new Error('withheld');
      const sample = ({ n, mean, sd, df, added }: typeof earlier) =>
        sampleOfPoints({ n, mean, variance: (sd ?? 0) ** 2, df, added });
      const gap = welchGap(sample(later), sample(earlier));
      if (!gap.estimable) throw new Error('not estimable');
      expect([change.change, change.p]).toEqual([gap.difference, gap.p]);
      expect((change.high - change.low) / 2).toBeGreaterThan(1.99 * gap.standardError);
    }
  });
});
