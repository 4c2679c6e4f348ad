import { expect, it } from 'vitest';
import { readBenchOptions } from '../../scripts/bench/options.ts';

const unless = { definition: 'csi-pulse', server: false, own: false };

it.each([
  [[], { part: null, people: [], ...unless }],
  [['--'], { part: null, people: [], ...unless }],
  [['sending'], { part: 'sending', people: [], ...unless }],
  [['--', 'sending', '1080'], { part: 'sending', people: [1080], ...unless }],
  [['large', '1000', '10000'], { part: 'large', people: [1000, 10_000], ...unless }],
  [
    ['large', '1000', '--definition', 'csi-full', '--server', '--own'],
    { part: 'large', people: [1000], definition: 'csi-full', server: true, own: true },
  ],
])('reads %j as npm hands it over, and as it is typed', (args, read) => {
  expect(readBenchOptions(args)).toEqual(read);
});

it.each([
  [['sendin']],
  [['sending', 'many']],
  [['sending', '0']],
  [['sending', '600', '700']],
  [['opening', '5']],
  [['--people', '5']],
])('%j is answered with a line of usage, and measures nothing', (args) => {
  expect(readBenchOptions(args)).toHaveProperty('usage');
});
