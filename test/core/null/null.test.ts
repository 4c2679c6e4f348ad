import { describe, expect, it } from 'vitest';
import { claimKinds } from '../../../src/core/report/model/claim.ts';
import { falseClaims, mostFalse, nullBench } from './bench.ts';
import { type Circumstance, circumstancesOf, type Sameness } from './organisations.ts';
import { powerOf } from './power.ts';

/** A small run; `npm run torture -- null` plays a thousand of each. */
const few: [Sameness, number][] = [
  ['flat', 16],
  ['shuffled', 16],
  ['parallel', 12],
  ['unchanged', 6],
];

/** One of each circumstance, so that all of them are published and read. */
const unusual: [Sameness, Circumstance][] = circumstancesOf.flat.map((one) => ['flat', one]);

describe('organisations without a difference, through the protected release and the whole report', () => {
  it.each(few)('are seldom told of one: %s', async (sameness, count) => {
    const { reports, byKind } = await nullBench(sameness, count, 40);
    expect(reports).toBe(count);
    for (const kind of falseClaims[sameness]) {
      expect(byKind[kind] ?? 0, `${kind} in ${sameness}`).toBeLessThanOrEqual(
        mostFalse(reports, 0.001),
      );
    }
  });

  it('are seldom told of one under any circumstance', async () => {
    let any = 0;
    for (const [sameness, circumstance] of unusual) {
      any += (await nullBench(sameness, 1, 12, circumstance)).any;
    }
    expect(any).toBeLessThan(unusual.length / 2);
  });

  it('cover every kind of claim but where an index lies, what is compared with an agreement, and none twice', () => {
    const covered = new Set(Object.values(falseClaims).flat());
    expect(claimKinds.filter((kind) => !covered.has(kind))).toEqual(['level', 'agreed']);
  });
});

describe('a true gap of half a point', () => {
  it('is found far more often with many people than with few, and less often the more is compared', () => {
    const few = powerOf(15, 40, 200);
    const many = powerOf(40, 200, 100);
    expect(few.one).toBeLessThan(few.alone);
    expect(few.alone).toBeGreaterThan(0.35);
    expect(many.one).toBeGreaterThan(0.5);
    expect(many.all).toBeGreaterThanOrEqual(many.one);
  });
});
