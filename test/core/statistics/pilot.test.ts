import { describe, expect, test } from 'vitest';
import { addSheet, noCrossProducts } from '../../../src/core/statistics/cross-products.ts';
import { normalQuantile } from '../../../src/core/statistics/distributions/normal.ts';
import {
  congruence,
  oneFactorFit,
  ownFactorsFit,
} from '../../../src/core/statistics/factor-fit.ts';
import { itemRest } from '../../../src/core/statistics/item-rest.ts';
import { omegaInterval } from '../../../src/core/statistics/omega-interval.ts';
import { chance } from '../../attack/reconstruction/chance.ts';

/** R 4.2: `cov(attitude)`, and beside it `cor(item, rowSums(the others))`. */
const attitude = [
  [148.171264, 133.77931, 63.464368, 89.104598, 74.688506, 18.842529, 19.422989],
  [133.77931, 177.282759, 90.951724, 93.255172, 92.641379, 24.731034, 30.765517],
  [63.464368, 90.951724, 149.705747, 70.845977, 56.671264, 17.825287, 43.216092],
  [89.104598, 93.255172, 70.845977, 137.757471, 78.13908, 13.467816, 64.197701],
  [74.688506, 92.641379, 56.671264, 78.13908, 108.102299, 38.773563, 61.422989],
  [18.842529, 24.731034, 17.825287, 13.467816, 38.773563, 97.909195, 28.845977],
  [19.422989, 30.765517, 43.216092, 64.197701, 61.422989, 28.845977, 105.857471],
];
const withOthers = [0.671262, 0.74211, 0.560711, 0.714445, 0.786276, 0.265034, 0.460811];

/** R 4.2: `cov2cor(ability.cov$cov)`, Smith & Stanley 1983: general, picture, blocks, maze, reading, vocab. */
const ability = [
  [1, 0.466265, 0.551663, 0.340325, 0.57648, 0.514406],
  [0.466265, 1, 0.572436, 0.193099, 0.262923, 0.239277],
  [0.551663, 0.572436, 1, 0.44509, 0.354025, 0.356472],
  [0.340325, 0.193099, 0.44509, 1, 0.183964, 0.218837],
  [0.57648, 0.262923, 0.354025, 0.183964, 1, 0.791378],
  [0.514406, 0.239277, 0.356472, 0.218837, 0.791378, 1],
];

const numberOf = (found: { estimable: boolean; value?: number }) => found.value ?? Number.NaN;

test('an item against the others of its scale is what R says', () => {
  withOthers.forEach((expected, item) => {
    expect(numberOf(itemRest(attitude, item))).toBeCloseTo(expected, 5);
  });
  expect(itemRest([[1]], 0)).toMatchObject({ reason: 'too few' });
  expect(
    itemRest(
      [
        [0, 0],
        [0, 2],
      ],
      0,
    ),
  ).toMatchObject({ reason: 'no variance' });
});

describe('factors', () => {
  test('one factor leaves what the least squares of R leave', () => {
    expect(numberOf(oneFactorFit(ability))).toBeCloseTo(0.107075, 5);
  });

  test('a factor for each scale leaves what the least squares of R leave, and is as alike', () => {
    const fit = ownFactorsFit(ability, [0, 1, 1, 1, 0, 0]);
    expect(fit).toMatchObject({ estimable: true });
    if (!fit.estimable) throw new Error(fit.reason);
    expect(fit.value).toBeCloseTo(0.0768467, 5);
    expect(fit.mostAlike).toBeCloseTo(0.6318581, 4);
  });

  test('one factor that is there fits as well as two that are told apart by nothing', () => {
    const loadings = [0.8, 0.7, 0.6, 0.75, 0.65, 0.55];
    const table = loadings.map((a, i) => loadings.map((b, j) => (i === j ? 1 : a * b)));
    expect(numberOf(oneFactorFit(table))).toBeCloseTo(0, 8);
    const two = ownFactorsFit(table, [0, 0, 0, 1, 1, 1]);
    if (two.estimable) expect(two.mostAlike).toBeCloseTo(1, 4);
    else expect(two.reason).toBe('no fit');
    expect(ownFactorsFit(table, [0, 0, 0, 0, 0, 0])).toMatchObject({ reason: 'too few' });
  });

  test('loadings in proportion are congruent, and turned ones are not', () => {
    expect(congruence([0.8, 0.6, 0.4], [0.4, 0.3, 0.2])).toBeCloseTo(1, 12);
    expect(congruence([0.8, 0.1, 0.1], [0.1, 0.1, 0.8])).toBeLessThan(0.5);
  });
});

test('the interval of omega holds the true omega about ninety-five times in a hundred', () => {
  const loadings = [0.8, 0.7, 0.6, 0.7, 0.5];
  const sum = loadings.reduce((all, value) => all + value, 0);
  const unique = loadings.reduce((all, value) => all + 1 - value ** 2, 0);
  const truth = sum ** 2 / (sum ** 2 + unique);
  const random = chance(7);
  const draw = () => normalQuantile(random() || 0.5);
  let held = 0;
  const runs = 300;
  for (let run = 0; run < runs; run += 1) {
    const cross = noCrossProducts(loadings.length);
    const sheets = Array.from({ length: 300 }, () => {
      const common = draw();
      return loadings.map((loading) => loading * common + Math.sqrt(1 - loading ** 2) * draw());
    });
    for (const sheet of sheets) addSheet(cross, sheet);
    const interval = omegaInterval(cross, (visit) => {
      for (const sheet of sheets) visit(sheet);
    });
    if (interval.estimable && interval.low <= truth && truth <= interval.high) held += 1;
  }
  expect(held / runs).toBeGreaterThan(0.91);
  expect(held / runs).toBeLessThan(0.985);
});
