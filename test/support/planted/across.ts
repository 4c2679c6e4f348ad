import { addTableAs, first, type Plant, scale, variable } from './plant.ts';

/** What crosses questions, and comments, words, days and orders that say something. */
export const across: Plant[] = [
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
    (release) => addTableAs(release, 'o1-by-site'),
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
