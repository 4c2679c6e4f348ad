import { describe, expect, it } from 'vitest';
import type { Released } from '../../../src/core/disclosure/release/release-schema.ts';
import { scopeOf } from '../../../src/core/report/groups/scope.ts';
import { describeMethod } from '../../../src/core/report/method/page.ts';
import { partsIn } from '../../../src/core/report/model/page.ts';
import { reportWords } from '../../../src/texts/report-words.ts';
import { reportDefinition } from '../../support/report-definition.ts';
import { madeUpRelease } from '../../support/report-people.ts';

const scales = reportDefinition.scales.map(({ id }) => id);
const shares = [25, 20, 15, 10, 10, 5, 5, 5, 0];

function methodOf(more: Partial<Released>, unit?: string) {
  const release: Released = { ...madeUpRelease(), ...more };
  const page = describeMethod({
    scope: scopeOf(release, reportDefinition, unit),
    language: 'en',
    words: reportWords('en'),
    releaseHash: 'e'.repeat(64),
  });
  return partsIn(page.parts);
}

const weights = (explained: number): Released['relativeWeights'] => [
  {
    outcome: 'recommend',
    answered: 'nearly-all',
    explained,
    weights: scales.map((scale, at) => ({ scale, share: shares[at] ?? 0 })),
  },
];
const title = 'What weighs how much?';

describe('the weights of themes', () => {
  it('stand in a table with what they explain together, without order or verdict', () => {
    const table = methodOf({ relativeWeights: weights(40) }).flatMap((part) =>
      part.kind === 'table' && part.table.caption === title ? [part.table] : [],
    )[0];
    expect(table?.claim).toBeUndefined();
    expect(table?.rows.map(([, cell]) => cell)).toEqual(
      [...shares, 40].map((share) => ({ value: share / 100 })),
    );
  });

  it('are not told of an outcome of which nothing is explained, of a unit, or where there are none', () => {
    const table = methodOf({ relativeWeights: weights(0) }).flatMap((part) =>
      part.kind === 'table' && part.table.caption === title ? [part.table] : [],
    )[0];
    expect(table?.rows.slice(0, -1).map(([, cell]) => cell)).toEqual(scales.map(() => null));
    for (const parts of [methodOf({}), methodOf({ relativeWeights: weights(40) }, 'hr')])
      expect(JSON.stringify(parts)).not.toContain(title);
  });
});

describe('straight-lining', () => {
  it('is said in words, of the organisation only, and never as a figure without anybody', () => {
    const said = (more: Partial<Released>, unit?: string) =>
      JSON.stringify(methodOf(more, unit)).match(
        /(Fewer than|Between|More than) [^"]*same answer[^"]*/g,
      );
    expect(said({})).toBeNull();
    expect(said({ straightLining: 1 }, 'hr')).toBeNull();
    expect(said({ straightLining: 0 })?.[0]).toContain('Fewer than 5%');
    expect(said({ straightLining: 1 })?.[0]).toContain('nobody was left out');
    expect(said({ straightLining: 2 })?.[0]).toContain('More than 15%');
  });
});
