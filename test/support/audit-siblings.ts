import type { ReleaseData } from '../../src/core/disclosure/release/release-schema.ts';

/**
 * Siblings of the planted leaks in `audit-leaks.ts`: of the same kind, at another place, and found by
 * nobody before. Each throws where a release has nothing to plant it in.
 */

type Plant = [what: string, rule: string, plant: (release: ReleaseData) => void];

function some<T>(list: readonly T[], fits: (one: T) => boolean = () => true): T {
  const found = list.find(fits);
  if (found === undefined) throw new Error('nothing to plant it in');
  return found;
}

const scaleOf = ({ variables }: ReleaseData) => some(variables, ({ kind }) => kind === 'scale');
const counted = ({ variables }: ReleaseData) => some(variables, ({ coarse }) => coarse.length > 0);
const rowsOf = ({ variables }: ReleaseData) => variables.flatMap(({ fine }) => fine);
const wide = (release: ReleaseData) =>
  some(
    release.variables.flatMap(({ fine, coarse }) => [...fine, ...coarse]),
    ({ blocks }) => blocks.length > 1,
  );

export const siblings: Plant[] = [
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
  [
    'a moved histogram of scores',
    'figures-contradict',
    (release) => {
      const rows = release.variables.flatMap(({ coarse }) =>
        coarse.filter(({ scores }) => scores.length === 9),
      );
      const row = some(rows.toSorted((one, other) => other.n - one.n));
      const quarter = 3 * Math.floor(row.n / 12);
      row.scores = [quarter, quarter, row.n - 2 * quarter, 0, 0, 0, 0, 0, 0];
    },
  ],
  [
    'counts that add up to one more',
    'another-base',
    (release) => {
      const { counts } = some(some(counted(release).coarse).items);
      counts[0] = (counts[0] ?? 0) + 1;
    },
  ],
  [
    'an index that is nearly alike',
    'off-the-lattice',
    ({ index }) => {
      if (!index) throw new Error('nothing to plant it in');
      index.spread = 0.06;
    },
  ],
  [
    'an omega that says that all sheets are alike',
    'too-near-an-end',
    ({ reliability }) => {
      some(reliability).omega = 1;
    },
  ],
  [
    'a total beyond its scale',
    'too-near-an-end',
    (release) => {
      const row = some(scaleOf(release).fine);
      row.total += 10 * row.n;
    },
  ],
  [
    'words in a language of their own',
    'format',
    ({ labels }) => {
      Object.assign(some(Object.values(labels)), { fr: 'Mon chef est injoignable.' });
    },
  ],
  [
    'a sign in a label that nobody sees',
    'format',
    ({ labels }) => {
      const words = some(Object.values(labels)) as Record<string, string>;
      words.nl = `${words.nl}\u200b\u200b\u2060`;
    },
  ],
  [
    'a department in letters that were not composed',
    'format',
    ({ wave }) => {
      const { values } = some(wave.axes, ({ id }) => id === 'department');
      Object.assign(some(values).label, { nl: 'Caf\u0065\u0301' });
    },
  ],
  [
    'a blank after a label, which an eye does not see',
    'format',
    ({ labels }) => {
      const words = some(Object.values(labels)) as Record<string, string>;
      words.en = `${words.en} `;
    },
  ],
  [
    'a sheet in a field of its own',
    'unknown-field',
    ({ participation }) => void Object.assign(participation, { sheet: [5, 4, 1] }),
  ],
  [
    'the sum of squares of the index',
    'unknown-field',
    ({ index }) => void Object.assign(index ?? {}, { squares: 123 }),
  ],
  [
    'how many answered, beside the class',
    'unknown-field',
    (release) => void Object.assign(some(rowsOf(release)), { valid: 11 }),
  ],
  [
    'a department in two pairs',
    'second-partition',
    ({ pairs }) => {
      const [, one, other] = pairs;
      if (!one || !other) throw new Error('nothing to plant it in');
      other.departments.push(some(one.departments));
    },
  ],
  [
    'a pair without one of its blocks',
    'totals-differ',
    ({ pairs }) => {
      some(pairs, ({ staff }) => staff.blocks.length > 1).staff.blocks.pop();
    },
  ],
  [
    'a pair with a block of others',
    'not-whole-blocks',
    ({ pairs, blocks }) => {
      const { leaders } = some(pairs);
      leaders.blocks.push(some(blocks, ({ side }) => side === 'staff').id);
    },
  ],
  [
    'a k above what a block has',
    'atom-below-k',
    ({ wave, blocks }) => {
      wave.k = Math.min(...blocks.map(({ ballots }) => ballots)) + 1;
    },
  ],
  [
    'comments of one question as those of another',
    'cross-product',
    ({ comments }) => void comments.push({ ...structuredClone(some(comments)), item: 'open9' }),
  ],
  [
    'two comments in each other’s place',
    'order',
    ({ comments }) => {
      const { texts } = some(some(comments).rows);
      texts.splice(0, 2, ...texts.slice(0, 2).reverse());
    },
  ],
  [
    'comments of nearly everybody in one of several groups',
    'too-near-an-end',
    ({ comments, blocks }) => {
      const { rows } = some(comments, (one) => one.rows.length > 1);
      const row = some(rows);
      const people = blocks
        .filter(({ id }) => row.blocks.includes(id))
        .reduce((sum, { ballots }) => sum + ballots, 0);
      while (row.texts.length < people - 1) row.texts.push(some(row.texts));
    },
  ],
  [
    'a wave that closed before it opened',
    'figures-contradict',
    ({ wave }) => {
      [wave.opened, wave.closed] = [wave.closed, wave.opened];
    },
  ],
  [
    'the same comments under each of two questions',
    'twice',
    ({ comments }) => {
      const [one, other] = [some(comments), some(comments.slice(1))];
      other.rows = structuredClone(one.rows);
    },
  ],
  [
    'a choice that nobody made',
    'figures-contradict',
    ({ choices }) => {
      const { counts } = some(some(choices).rows, (row) => row.n > 60);
      for (const option of Object.keys(counts)) counts[option] = 0;
    },
  ],
  [
    'weights of more sheets than one of their correlations has',
    'figures-contradict',
    ({ relativeWeights, associations }) => {
      const weights = some(relativeWeights ?? []);
      some(associations, ({ outcome }) => outcome === weights.outcome).answered = 'half';
      weights.answered = 'nearly-all';
    },
  ],
  [
    'weights that explain less than one theme does',
    'figures-contradict',
    ({ relativeWeights, associations }) => {
      const weights = some(relativeWeights ?? []);
      some(associations, ({ outcome }) => outcome === weights.outcome).r = 0.9;
      weights.explained = 0;
    },
  ],
  [
    'weights without one of the themes',
    'another-base',
    ({ relativeWeights }) => void some(relativeWeights ?? []).weights.pop(),
  ],
  [
    'weights from the largest down',
    'order',
    ({ relativeWeights }) => void some(relativeWeights ?? []).weights.reverse(),
  ],
];
