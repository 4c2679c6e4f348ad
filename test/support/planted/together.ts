import type { ReleaseData } from '../../../src/core/disclosure/release/release-schema.ts';
import { addTableAs, first, type Plant, scale, variable } from './plant.ts';

/** People, blocks, groups and tables of which one can be taken out of another. */
export const together: Plant[] = [
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
    (release) => addTableAs(release, 'd8_1'),
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
];
