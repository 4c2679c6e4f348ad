import { first, type Plant, scale, variable } from './plant.ts';

/** Figures that say what their ballots cannot, or more than they may. */
export const figures: Plant[] = [
  [
    'a row on one ballot less than its blocks have',
    'another-base',
    (release) => {
      first(scale(release).fine).n -= 1;
    },
  ],
  [
    'a choice minus one person',
    'another-base',
    ({ choices }) => {
      first(first(choices).rows).n -= 1;
    },
  ],
  [
    'counts that leave somebody out',
    'another-base',
    (release) => {
      const { counts } = first(first(variable(release, 'o1').coarse).items);
      counts[counts.findIndex((count) => count > 2)] = 0;
    },
  ],
  [
    'a spread in a row of one question',
    'another-base',
    (release) => {
      first(variable(release, 'o1').fine).spread = 0.8;
    },
  ],
  [
    'an exact total',
    'off-the-lattice',
    (release) => {
      first(scale(release).fine).total += 1;
    },
  ],
  [
    'an exact gap',
    'off-the-lattice',
    (release) => {
      first(first(scale(release).fine.filter(({ gaps }) => gaps.length > 0)).gaps).total += 1;
    },
  ],
  [
    'an exact spread',
    'format',
    (release) => {
      first(scale(release).fine).spread = 0.8314;
    },
  ],
  [
    'an exact spread of the organisation',
    'off-the-lattice',
    (release) => {
      scale(release).spread = 0.7;
    },
  ],
  [
    'exact counts',
    'off-the-lattice',
    (release) => {
      const { counts } = first(first(scale(release).coarse).items);
      const [one, other] = counts.flatMap((count, at) => (count > 2 ? [at] : []));
      counts[one ?? 0] = (counts[one ?? 0] ?? 0) - 1;
      counts[other ?? 1] = (counts[other ?? 1] ?? 0) + 1;
    },
  ],
  [
    'an exact choice',
    'off-the-lattice',
    ({ choices }) => {
      const { counts, n } = first(first(choices).rows);
      const [option = ''] =
        Object.entries(counts).find(([, count]) => count > 0 && count < n) ?? [];
      counts[option] = (counts[option] ?? 0) + 1;
    },
  ],
  [
    'steps of one point',
    'off-the-lattice',
    (release) => {
      scale(release).step = 1;
    },
  ],
  [
    'a total that says what everybody answered',
    'too-near-an-end',
    (release) => {
      const row = first(scale(release).fine);
      row.total = 5 * row.n - 2;
    },
  ],
  [
    'a gap that says what everybody answered',
    'too-near-an-end',
    (release) => {
      const row = first(scale(release).fine.filter(({ gaps }) => gaps.length > 0));
      first(row.gaps).total = 4 * row.n - 2;
    },
  ],
  [
    'counts of which one is nearly everybody',
    'too-near-an-end',
    (release) => {
      const row = first(variable(release, 'o1').coarse);
      first(row.items).counts = [0, 0, 0, 0, row.n];
    },
  ],
  [
    'a moved histogram',
    'figures-contradict',
    (release) => {
      const rows = ['o1', 'o4', 'o5'].flatMap((id) => variable(release, id).coarse);
      const row = first(rows.filter(({ n }) => n % 3 === 0));
      const most = 3 * Math.floor(row.n / 5);
      first(row.items).counts = [most, row.n - most - 6, 3, 0, 3];
    },
  ],
  [
    'a band that the total does not allow',
    'figures-contradict',
    (release) => {
      // Of few people more is possible.
      const row = first(
        variable(release, 'o1')
          .fine.filter(({ items }) => items[0]?.band !== 1)
          .sort((one, other) => other.n - one.n),
      );
      const item = first(row.items);
      item.band = item.band === 0 ? 2 : 0;
      row.total =
        item.band === 0
          ? row.n + 2 * Math.floor((3.4 * row.n) / 2)
          : row.n + 2 * Math.floor((0.8 * row.n) / 2);
    },
  ],
  [
    'a histogram below fifteen',
    'histogram-below-15',
    (release) => {
      const row = first(scale(release).fine.filter(({ n }) => n < 15));
      const one = variable(release, 'd8');
      one.coarse.push({
        blocks: row.blocks,
        n: row.n,
        items: one.parts.map(({ id }) => ({
          item: id,
          answered: 'nearly-all',
          counts: [0, 3, 3, row.n - 6, 0],
        })),
        scores: [],
      });
    },
  ],
  [
    'a second partition of the fine rows',
    'second-partition',
    (release) => {
      const { fine } = scale(release);
      const [one, other] = fine as [(typeof fine)[0], (typeof fine)[0]];
      fine.push({ ...one, blocks: [...one.blocks, ...other.blocks], n: one.n + other.n });
    },
  ],
  [
    'rows that cut through those of other tables',
    'second-partition',
    (release) => {
      const { fine } = variable(release, 'o4');
      const [one, other, third] = fine as [(typeof fine)[0], (typeof fine)[0], (typeof fine)[0]];
      one.blocks.push(third.blocks.shift() ?? '');
      if (third.blocks.length === 0) {
        third.blocks.push(other.blocks.at(-1) ?? '');
      }
    },
  ],
  [
    'a band of more than three',
    'format',
    (release) => {
      first(first(scale(release).fine).items).band = 5;
    },
  ],
  [
    'how many answered, exactly',
    'format',
    (release) => {
      Object.assign(first(scale(release).fine), { answered: '8' });
    },
  ],
  [
    'a statistic with more decimals',
    'format',
    ({ reliability }) => {
      first(reliability).alpha = 0.7142857;
    },
  ],
];
