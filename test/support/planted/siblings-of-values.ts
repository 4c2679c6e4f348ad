import { counted, rowsOf, scaleOf, some } from './found-anywhere.ts';
import type { Plant } from './plant.ts';

/** Values, words and comments that their ballots did not give. */
export const siblingsOfValues: Plant[] = [
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
