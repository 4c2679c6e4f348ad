import type { ReleaseData } from '../../../src/core/disclosure/release/release-schema.ts';
import { counted, rowsOf, some, wide } from './found-anywhere.ts';
import type { Plant } from './plant.ts';

/** Tables, rows and blocks that stand twice, are missing or stand in an order of their own. */
export const siblingsOfTables: Plant[] = [
  [
    'a value of an axis twice',
    'twice',
    ({ wave }) => {
      const { values } = some(wave.axes);
      values.push(structuredClone(some(values)));
    },
  ],
  [
    'a group by what the plan has no axis for',
    'cross-product',
    ({ groups }) =>
      void groups.push({
        id: 'age=61',
        select: { age: '61' },
        headcount: 1,
        blocks: [],
        covered: 0,
      }),
  ],
  [
    'a spread of everybody that no row has',
    'figures-contradict',
    (release) => {
      some(release.variables, ({ spread, fine }) => spread !== null && fine.length > 1).spread = 2;
    },
  ],
  [
    'a theme without its alpha, as if all its sheets were alike',
    'figures-contradict',
    ({ reliability }) => {
      some(reliability, ({ alpha }) => alpha !== null).alpha = null;
    },
  ],
  [
    'a theme without its omega, as if no factor were there',
    'figures-contradict',
    ({ reliability }) => {
      some(reliability, ({ omega }) => omega !== null).omega = null;
    },
  ],
  [
    'an index that differs more than its scales',
    'figures-contradict',
    ({ index, variables }) => {
      some(variables, ({ spread }) => spread !== null);
      if (index) index.spread = 2;
    },
  ],
  ['a layer that leads twice', 'twice', ({ wave }) => void wave.leaders.push(some(wave.leaders))],
  [
    'a planned block in two closed ones',
    'twice',
    ({ blocks }) => {
      const [one, other] = blocks as [ReleaseData['blocks'][0], ReleaseData['blocks'][0]];
      other.planned = [...one.planned];
    },
  ],
  [
    'a block twice in one row',
    'second-partition',
    (release) => {
      const row = some(rowsOf(release));
      row.blocks.push(some(row.blocks));
    },
  ],
  [
    'a block twice in one row of comments',
    'second-partition',
    ({ comments }) => {
      const row = some(some(comments).rows);
      row.blocks.push(some(row.blocks));
    },
  ],
  [
    'the spread of a gap twice',
    'twice',
    ({ variables }) => {
      const { gapSpreads } = some(variables, (one) => one.gapSpreads.length > 0);
      gapSpreads.push(structuredClone(some(gapSpreads)));
    },
  ],
  [
    'a gap that names a question of another scale',
    'twice',
    ({ variables }) => {
      const { id, fine } = some(variables, (one) => one.fine.some(({ gaps }) => gaps.length > 0));
      const other = some(variables, (one) => one.kind === 'scale' && one.id !== id);
      some(some(fine, ({ gaps }) => gaps.length > 0).gaps).item = some(other.parts).id;
    },
  ],
  [
    'open answers to a question with a table',
    'twice',
    ({ comments, variables }) => {
      some(comments).item = some(some(variables).parts).id;
    },
  ],
  [
    'a gap in the table of another scale',
    'twice',
    ({ variables }) => {
      const [one, other] = variables.filter(({ fine }) => fine.some(({ gaps }) => gaps.length > 0));
      const gap = some(some(one?.fine ?? [], ({ gaps }) => gaps.length > 0).gaps);
      some(other?.fine ?? []).gaps.push({ ...gap });
    },
  ],
  [
    'a scale twice in the index',
    'twice',
    ({ index }) => void index?.scales.push(some(index.scales)),
  ],
  [
    'scales of the index in an order of their own',
    'order',
    ({ index }) => void index?.scales.reverse(),
  ],
  ['reliability in an order of its own', 'order', ({ reliability }) => void reliability.reverse()],
  [
    'outcomes in an order of their own',
    'order',
    ({ associations }) => {
      associations.splice(0, 2, ...associations.slice(0, 2).reverse());
    },
  ],
  [
    'counts on one ballot less',
    'another-base',
    (release) => {
      some(counted(release).coarse).n -= 1;
    },
  ],
  [
    'a row without one of its blocks',
    'another-base',
    (release) => {
      wide(release).blocks.pop();
    },
  ],
  [
    'a table without one of its rows',
    'second-partition',
    (release) => {
      some(release.variables, ({ fine }) => fine.length > 2).fine.pop();
    },
  ],
  [
    'a statistic over fewer people than are left after half skipped',
    'statistic-too-few',
    ({ reliability, participation }) => {
      participation.ballots = 60;
      some(reliability).answered = 'half';
    },
  ],
];
