import { describe, expect, it } from 'vitest';
import { pooledMeans } from '../../../src/core/report/chain/pooled.ts';
import type { Cell, MeanCell } from '../../../src/core/report/figures/figures.ts';
import { scopeOf } from '../../../src/core/report/groups/scope.ts';
import { chainsOf } from '../../../src/core/report/level/judged.ts';
import { partsIn } from '../../../src/core/report/model/page.ts';
import type { ReportSource } from '../../../src/core/report/model/source.ts';
import { whoAnswered } from '../../../src/core/report/participation/who-answered.ts';
import { describePage } from '../../../src/core/report/report-pages.ts';
import type { Change } from '../../../src/core/report/trend/line.ts';
import { pooledChanges } from '../../../src/core/report/trend/pooled-verdicts.ts';
import { reportWords } from '../../../src/texts/report-words.ts';
import { reportDefinition } from '../../support/report-definition.ts';
import { madeUpRelease, referenceRelease } from '../../support/report-people.ts';

const made = scopeOf(madeUpRelease(), reportDefinition);
const reference = scopeOf(referenceRelease(), reportDefinition);

const cellOf = (n: number, mean: number): MeanCell => ({
  ...{ withheld: false, headcount: n, covered: n, n, mean, sd: 0.8, df: n - 1, added: 0 },
  ...{ low: mean - 0.2, high: mean + 0.2, display: 25 * (mean - 1) },
});

describe('departments with partial pooling', () => {
  it('draw a small department further towards the others than a large one, and leave out who has no figure', () => {
    const cells = [cellOf(7, 4.2), cellOf(70, 4.2), cellOf(30, 3.1), cellOf(30, 3.4)];
    const [small, large, , , none] = pooledMeans([...cells, { withheld: true }]);
    if (!small || !large) throw new Error('not pooled');
    expect(large.mean).toBeLessThan(4.2);
    expect(small.mean).toBeLessThan(large.mean - 0.1);
    expect(small.high - small.low).toBeGreaterThan(large.high - large.low);
    expect(none).toBeNull();
  });

  it('are ranked on the chain with the plain mean beside, and coloured only where both agree', () => {
    const { staff } = chainsOf(made);
    const cells = staff.rows.flatMap(({ cells }) => cells).filter((cell) => !cell.withheld);
    expect(cells.filter(({ pooled }) => pooled).length).toBeGreaterThan(20);
    for (const { tone, pooled, low, difference } of cells) {
      if (!pooled || low === null) continue;
      if (tone > 0) expect(Math.min(pooled.low, low)).toBeGreaterThan(pooled.mean - difference);
    }
    const table = tablesOf('chain', made).find(({ caption }) => caption.includes('high to low'));
    const ranked = table?.rows.map(([, cell]) => (cell as { value: number }).value) ?? [];
    expect(ranked.length).toBeGreaterThan(2);
    expect(ranked).toEqual(ranked.toSorted((a, b) => b - a));
  });
});

describe('changes of parts with partial pooling', () => {
  const change = (value: number, half: number): Cell<Change> => ({
    ...{ withheld: false, change: value, low: value - half, high: value + half, p: 0.001 },
    ...{ clear: true, from: 0, to: 1, staff: null },
  });
  const clear = (changes: Cell<Change>[]) =>
    pooledChanges(changes).map((one) => !one.withheld && one.clear);

  it('keep the verdict of a large part that moved and take that of a small one that swings', () => {
    const still = Array.from({ length: 8 }, (_, at) => change(at % 2 ? 0.03 : -0.03, 0.2));
    expect(clear([...still, change(0.9, 0.8), change(0.6, 0.15)]).slice(-2)).toEqual([false, true]);
  });

  it('stay as they are where there are too few to pool', () => {
    expect(clear([change(0.9, 0.8), change(0.6, 0.15)])).toEqual([true, true]);
  });
});

describe('who answered', () => {
  it('counts every part, and says in words what unequal response can do', () => {
    const release = madeUpRelease();
    const blocks = release.blocks.map((block, at) => {
      return at % 2 ? block : { ...block, headcount: 2 * block.headcount };
    });
    const uneven = scopeOf({ ...release, blocks }, reportDefinition);
    const found = whoAnswered(uneven);
    if (!found?.effect?.weighed) throw new Error('no effect');
    expect(found.parts.length).toBe(blocks.length);
    expect(found.indicator).toBeLessThan(0.8);
    const { most, weighed, mean } = found.effect;
    expect(most).toBeGreaterThan(Math.abs(weighed - mean));
    expect(textsOf('participation', uneven).join(' ')).toContain(
      'Participation was not the same in all parts',
    );
    expect(tablesOf('participation', uneven).at(-1)?.rows.length).toBe(blocks.length);
  });

  it('finds nothing to say against full response, and is silent about a file nobody counted', () => {
    expect(whoAnswered(reference)?.indicator).toBe(1);
    expect(textsOf('participation', reference).some((text) => /may be chance/.test(text))).toBe(
      true,
    );
    expect(whoAnswered({ ...reference, asked: null })).toBeNull();
  });
});

function partsOf(id: 'chain' | 'participation', scope: typeof made) {
  const source: ReportSource = {
    ...{ scope, language: 'en', words: reportWords('en'), releaseHash: 'e'.repeat(64) },
  };
  return partsIn(describePage(id, source).parts);
}

const tablesOf = (...about: Parameters<typeof partsOf>) =>
  partsOf(...about).flatMap((part) => (part.kind === 'table' ? [part.table] : []));

const textsOf = (...about: Parameters<typeof partsOf>) =>
  partsOf(...about).flatMap((part) => (part.kind === 'text' ? [part.text] : []));
