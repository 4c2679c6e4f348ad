import type { ReleaseData } from '../../src/core/disclosure/release/release-schema.ts';

/** An honest release with one leak planted in it, for the audit to find. */

type Variable = ReleaseData['variables'][number];

const variable = (release: ReleaseData, id: string) =>
  release.variables.find((one) => one.id === id) as Variable;
const scale = (release: ReleaseData) => variable(release, 'd8');

const first = <T>(list: T[]): T => {
  if (list.length === 0) throw new Error('the fixture changed');
  return list[0] as T;
};

/** What is planted, the rule that catches it, and how. */
export const leaks: [what: string, rule: string, plant: (release: ReleaseData) => void][] = [
  [
    'an atom below k',
    'atom-below-k',
    ({ blocks }) => {
      const [one, other] = blocks as [ReleaseData['blocks'][0], ReleaseData['blocks'][0]];
      other.ballots += one.ballots - 6;
      one.ballots = 6;
    },
  ],
  [
    'a block inside another one, whose rest is the total of a few',
    'sub-k-total',
    ({ blocks }) => {
      const block = first(blocks);
      block.planned = ['b01', 'b99'];
      blocks.push({ ...block, id: 'c99', planned: ['b01'], ballots: block.ballots - 4 });
    },
  ],
  [
    'a group that is not a union of blocks',
    'not-whole-blocks',
    ({ groups }) => groups.find(({ id }) => id === 'department=HR')?.blocks.push('c99'),
  ],
  [
    'a group without one of its blocks, which can be subtracted',
    'totals-differ',
    ({ groups, blocks }) => {
      const group = first(groups.filter((one) => one.blocks.length > 2));
      const gone = group.blocks.pop();
      group.covered -= blocks.find(({ id }) => id === gone)?.headcount ?? 0;
    },
  ],
  [
    'a group of other people than it says',
    'totals-differ',
    ({ groups }) => {
      first(groups.filter(({ select }) => Object.keys(select).join() === 'site')).headcount += 3;
    },
  ],
  [
    'a total of people that differs from its blocks',
    'totals-differ',
    ({ participation }) => {
      participation.ballots += 1;
    },
  ],
  [
    'more ballots than people',
    'more-ballots-than-people',
    ({ blocks }) => {
      first(blocks).headcount = first(blocks).ballots - 1;
    },
  ],
  [
    'a k below five',
    'k-below-floor',
    ({ wave }) => {
      wave.k = 4;
    },
  ],
  ['a block twice', 'twice', ({ blocks }) => blocks.push(structuredClone(first(blocks)))],
  ['a group twice', 'twice', ({ groups }) => groups.push(structuredClone(first(groups)))],
  [
    'a scale published twice',
    'twice',
    (release) => release.variables.push(structuredClone(scale(release))),
  ],
  [
    'an item twice in one row',
    'twice',
    (release) => {
      const { items } = first(scale(release).fine);
      items.push({ ...first(items), band: 1 });
    },
  ],
  [
    'a gap twice',
    'twice',
    (release) => {
      const row = first(scale(release).fine.filter(({ gaps }) => gaps.length > 0));
      row.gaps.push({ ...first(row.gaps), total: first(row.gaps).total + 2 });
    },
  ],
  ['a choice twice', 'twice', ({ choices }) => choices.push(structuredClone(first(choices)))],
  ['comments twice', 'twice', ({ comments }) => comments.push(structuredClone(first(comments)))],
  [
    'a correlation twice',
    'twice',
    ({ associations }) => associations.push({ ...first(associations), r: 0.11 }),
  ],
  [
    'reliability twice',
    'twice',
    ({ reliability }) => reliability.push({ ...first(reliability), alpha: 0.5 }),
  ],
  [
    'a question of a scale as a table of its own',
    'twice',
    (release) => {
      const one = structuredClone(variable(release, 'o1'));
      one.id = 'd8_1';
      first(one.parts).id = 'd8_1';
      for (const row of [...one.fine, ...one.coarse])
        for (const item of row.items) item.item = 'd8_1';
      release.variables.push(one);
    },
  ],
  [
    'an item inside another scale',
    'outside-its-table',
    (release) => {
      const row = first(scale(release).fine);
      row.items.push({ item: 'o1', band: 1 });
    },
  ],
  [
    'a "should" item with counts of its own beside its gap',
    'outside-its-table',
    (release) => {
      const { items } = first(scale(release).coarse);
      items.push({ ...structuredClone(first(items)), item: 'd8_1_should' });
    },
  ],
  [
    'a second index',
    'outside-its-table',
    (release) =>
      release.variables.push({ ...structuredClone(scale(release)), id: 'index', kind: 'item' }),
  ],
  [
    'an index over something that is no scale',
    'outside-its-table',
    ({ index }) => index?.scales.push('o1'),
  ],
  [
    'leaders’ questions in a block of staff',
    'second-partition',
    (release) => {
      const staff = release.blocks.find(({ side }) => side === 'staff');
      const row = first(variable(release, 'm1').fine);
      row.blocks.push(staff?.id ?? '');
      row.n += staff?.ballots ?? 0;
    },
  ],
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
      const row = first(variable(release, 'o1').fine.filter(({ items }) => items[0]?.band !== 1));
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
  [
    'an alpha that says that all sheets are alike',
    'too-near-an-end',
    ({ reliability }) => {
      first(reliability).alpha = 0.99;
    },
  ],
  [
    'a correlation that says that all sheets are alike',
    'too-near-an-end',
    ({ associations }) => {
      first(associations).r = -0.98;
    },
  ],
  [
    'a correlation with an outcome that has no counts',
    'outside-its-table',
    (release) => {
      variable(release, first(release.associations).outcome).coarse = [];
    },
  ],
  [
    'a weight of a theme to the per cent',
    'off-the-lattice',
    ({ relativeWeights }) => {
      first(first(relativeWeights ?? []).weights).share += 1;
    },
  ],
  [
    'weights that say that one theme is everything',
    'too-near-an-end',
    ({ relativeWeights }) => {
      first(first(relativeWeights ?? []).weights).share = 95;
    },
  ],
  [
    'weights that add up to far more than all',
    'figures-contradict',
    ({ relativeWeights }) => {
      for (const one of first(relativeWeights ?? []).weights) one.share = 25;
    },
  ],
  [
    'weights of a theme without counts',
    'outside-its-table',
    (release) => {
      variable(release, first(first(release.relativeWeights ?? []).weights).scale).coarse = [];
    },
  ],
  [
    'weights of an outcome twice',
    'twice',
    ({ relativeWeights }) => relativeWeights?.push(structuredClone(first(relativeWeights))),
  ],
  [
    'the very number of sheets that say one thing to everything',
    'format',
    (release) => {
      release.straightLining = 31;
    },
  ],
  [
    'limits of a correlation, from which more digits follow',
    'unknown-field',
    ({ associations }) => Object.assign(first(associations), { low: 0.1, high: 0.3 }),
  ],
  [
    'a share with decimals in a row',
    'unknown-field',
    (release) => Object.assign(first(scale(release).fine), { favourable: 0.4285714 }),
  ],
  [
    'a table of products',
    'unknown-field',
    (release) => Object.assign(release, { crossProducts: [{ x: 'd1', y: 'd2', sum: 123 }] }),
  ],
  [
    'a joint count of options',
    'outside-its-table',
    ({ choices }) => {
      first(first(choices).rows).counts.joint = 3;
    },
  ],
  [
    'a table of a question and a group',
    'cross-product',
    (release) => {
      const one = structuredClone(variable(release, 'o1'));
      one.id = 'o1-by-site';
      first(one.parts).id = 'o1-by-site';
      for (const row of [...one.fine, ...one.coarse])
        for (const item of row.items) item.item = 'o1-by-site';
      release.variables.push(one);
    },
  ],
  [
    'comments of too few people',
    'comments-too-few',
    ({ comments }) => first(first(comments).rows).texts.splice(4),
  ],
  [
    'more comments than ballots',
    'more-ballots-than-people',
    ({ comments, blocks }) => {
      const row = first(first(comments).rows);
      const people = blocks
        .filter(({ id }) => row.blocks.includes(id))
        .reduce((sum, { ballots }) => sum + ballots, 0);
      while (row.texts.length <= people) row.texts.push(first(row.texts));
    },
  ],
  [
    'comments in the order in which they came',
    'order',
    ({ comments }) => first(first(comments).rows).texts.reverse(),
  ],
  [
    'a correlation with something that is not asked of everybody',
    'outside-its-table',
    ({ associations }) => {
      first(associations).outcome = 'd1';
    },
  ],
  [
    'a text among the words of the questionnaire',
    'label-not-used',
    ({ labels }) => {
      labels.said_by_somebody = {
        nl: 'Mijn chef is nooit te bereiken.',
        en: 'My boss is never there.',
      };
    },
  ],
  [
    'a name in the place of a hash',
    'format',
    (release) => {
      release.receiptsHash = 'Jan de Vries';
    },
  ],
  [
    'a day that is none',
    'format',
    ({ wave }) => {
      wave.closed = '2026-02-31';
    },
  ],
  [
    'blocks in an order that says something',
    'order',
    ({ groups }) => {
      first(groups.filter(({ blocks }) => blocks.length > 1)).blocks.reverse();
    },
  ],
  ['rows in an order that says something', 'order', (release) => scale(release).fine.reverse()],
];
