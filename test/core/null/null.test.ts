import { describe, expect, it } from 'vitest';
import type { Released } from '../../../src/core/disclosure/release/release-schema.ts';
import { gapsFound } from '../../../src/core/report/alignment/alignment.ts';
import { type Chains, chainsFound } from '../../../src/core/report/chain/chain.ts';
import { type Scope, scopeOf } from '../../../src/core/report/groups/scope.ts';
import { alignmentPage, chainsOf } from '../../../src/core/report/level/judged.ts';
import { isSaid } from '../../../src/core/report/level/kinds.ts';
import { claimKinds } from '../../../src/core/report/model/claim.ts';
import { falseClaims, mostFalse, nullBench } from './bench.ts';
import {
  type Circumstance,
  circumstancesOf,
  type NullOrganisation,
  nullOrganisations,
  type Sameness,
} from './organisations.ts';
import { powerOf } from './power.ts';
import { publishedWaves } from './published.ts';

/** A small run; `npm run torture -- null` plays a thousand of each. */
const few: [Sameness, number][] = [
  ['flat', 16],
  ['shuffled', 16],
  ['parallel', 12],
  ['unchanged', 6],
];

/** One of each circumstance, so that all of them are published and read. */
const unusual: [Sameness, Circumstance][] = circumstancesOf.flat.map((one) => ['flat', one]);

/** Cells of both chains, clear where they have a colour. */
const coloursOf = ({ staff, leaders }: Chains) =>
  [staff, ...(leaders ? [leaders] : [])].flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.map((cell) => ({ withheld: false, clear: !cell.withheld && cell.tone !== 0 })),
    ),
  );

describe('organisations without a difference, through the protected release and the whole report', () => {
  it.each(few)('are seldom told of one: %s', async (sameness, count) => {
    const { reports, any, examples } = await nullBench(sameness, count, 40);
    expect(reports).toBe(count);
    expect(any, JSON.stringify(examples)).toBeLessThanOrEqual(mostFalse(reports, 0.001));
  });

  it.each([
    [23, 'wishes', (scope: Scope) => gapsFound(scope).whole.twins.map((one) => one.difference)],
    [40, 'departments', (scope: Scope) => coloursOf(chainsFound(scope))],
  ] as const)('are told nothing that is clear in one table and not in the report: %i, %s', async (at, kind, found) => {
    const organisation = nullOrganisations('flat', at + 1, 12)[at] as NullOrganisation;
    const { definition, releases } = await publishedWaves(organisation);
    const scope = scopeOf(releases[0] as Released, definition);
    const clear = found(scope).filter((cell) => !cell.withheld && cell.clear);
    expect(clear.length).toBeGreaterThan(0);
    expect(isSaid(scope, kind)).toBe(false);
    expect(
      alignmentPage(scope).whole.twins.some(
        (one) => !one.difference.withheld && one.difference.clear,
      ),
    ).toBe(false);
    expect(coloursOf(chainsOf(scope)).some((cell) => cell.clear)).toBe(false);
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
    expect(few.oneSaid).toBeLessThanOrEqual(few.one);
    expect(many.oneSaid).toBeGreaterThan(0.8 * many.one);
  });
});
