import type { ReleaseData } from '../../src/core/disclosure/release/release-schema.ts';

/** An honest release with one leak planted in it, for the audit to find. */

export const variable = (release: ReleaseData, id: string) =>
  release.variables.find((one) => one.id === id) as ReleaseData['variables'][number];
export const scale = (release: ReleaseData) => variable(release, 'd8');

/** What is planted, the rule that catches it, and how. */
export const leaks: [what: string, rule: string, plant: (release: ReleaseData) => void][] = [
  [
    'an atom below k',
    'atom-below-k',
    (release) => {
      const [first, second] = release.blocks as [
        ReleaseData['blocks'][number],
        ReleaseData['blocks'][number],
      ];
      second.ballots += first.ballots - 6;
      first.ballots = 6;
    },
  ],
  [
    'a block inside another one, whose rest is the total of a few',
    'sub-k-total',
    (release) => {
      const block = release.blocks[0] as ReleaseData['blocks'][number];
      block.planned = ['b01', 'b99'];
      release.blocks.push({ ...block, id: 'c99', planned: ['b01'], ballots: block.ballots - 4 });
    },
  ],
  [
    'a group that is not a union of blocks',
    'not-whole-blocks',
    (release) => release.groups.find(({ id }) => id === 'department=HR')?.blocks.push('b03'),
  ],
  [
    'a group that takes a block lying only partly inside',
    'not-whole-blocks',
    (release) => {
      const group = release.groups.find(({ id }) => id === 'department=HR');
      const block = release.blocks.find(({ spans }) => (spans.department?.length ?? 0) > 1);
      if (!group || !block) throw new Error('the fixture changed');
      group.blocks = [block.id];
      group.covered = block.headcount;
    },
  ],
  [
    'a total that differs from its blocks',
    'totals-differ',
    (release) => {
      release.participation.ballots += 1;
    },
  ],
  [
    'decimals that reveal a count',
    'decimals',
    (release) => {
      const first = release.reliability[0];
      if (first) first.alpha = 0.7142857;
    },
  ],
  [
    'a share with decimals in a row',
    'unknown-field',
    (release) => Object.assign(scale(release).fine[0] ?? {}, { favourable: 0.4285714 }),
  ],
  [
    'a second partition of the fine rows',
    'second-partition',
    (release) => {
      const { fine } = scale(release);
      const [first, second] = fine as [(typeof fine)[number], (typeof fine)[number]];
      fine.push({ ...first, blocks: [...first.blocks, ...second.blocks] });
    },
  ],
  [
    'coarse rows that cut through fine ones',
    'second-partition',
    (release) => {
      const one = scale(release);
      const [first, second] = one.fine;
      if (!first || !second) throw new Error('the fixture changed');
      first.blocks.push(...second.blocks);
      first.n += second.n;
      first.total += second.total;
      one.fine.splice(1, 1);
      const row = one.coarse.find(({ blocks }) => blocks.includes(second.blocks[0] as string));
      if (row) row.blocks = row.blocks.filter((id) => id !== second.blocks[0]);
    },
  ],
  [
    'a scale published twice, by other groups',
    'second-partition',
    (release) => release.variables.push(structuredClone(scale(release))),
  ],
  [
    'a cross-product of two questions',
    'cross-product',
    (release) => {
      const one = structuredClone(variable(release, 'o1'));
      release.variables.push({ ...one, id: 'd1*o1' });
    },
  ],
  [
    'a table of products',
    'unknown-field',
    (release) => Object.assign(release, { crossProducts: [{ x: 'd1', y: 'd2', sum: 123 }] }),
  ],
  [
    'a joint count of options',
    'cross-product',
    (release) => {
      const row = release.choices[0]?.rows[0];
      if (row) row.counts['d1+d2'] = 3;
    },
  ],
  [
    'comments of too few people',
    'comments-too-few',
    (release) => release.comments[0]?.rows[0]?.texts.splice(4),
  ],
  [
    'a k below five',
    'k-below-floor',
    (release) => {
      release.wave.k = 4;
    },
  ],
  [
    'more ballots than people',
    'more-ballots-than-people',
    (release) => {
      const block = release.blocks[0];
      if (block) block.headcount = block.ballots - 1;
    },
  ],
  [
    'two answer bases: a row that leaves out one sheet',
    'two-answer-bases',
    (release) => {
      const row = scale(release).fine[0];
      if (row) row.n -= 1;
    },
  ],
  [
    'counts that do not add up to the ballots',
    'totals-differ',
    (release) => {
      const item = variable(release, 'o1').coarse[0]?.items[0];
      if (item) item.counts[item.counts.length - 1] = (item.counts.at(-1) ?? 0) + 3;
    },
  ],
  [
    'an exact total',
    'not-protected',
    (release) => {
      const row = scale(release).fine[0];
      if (row) row.total += 1;
    },
  ],
  [
    'an exact count',
    'not-protected',
    (release) => {
      const item = scale(release).coarse[0]?.items[0];
      const at = item?.counts.findIndex((count) => count > 3) ?? 0;
      if (!item) return;
      item.counts[at] = (item.counts[at] ?? 0) - 1;
      item.counts[at === 0 ? 1 : at - 1] = (item.counts[at === 0 ? 1 : at - 1] ?? 0) + 1;
    },
  ],
  [
    'an exact spread',
    'not-protected',
    (release) => {
      const row = scale(release).fine[0];
      if (row) row.spread = 0.73;
    },
  ],
  [
    'how many answered, as a number',
    'decimals',
    (release) => Object.assign(scale(release).fine[0] ?? {}, { answered: 17 }),
  ],
  [
    'a histogram below fifteen',
    'histogram-below-15',
    (release) => {
      const row = variable(release, 'o4').coarse[0];
      if (row) row.n = 14;
    },
  ],
  [
    'a unanimous item',
    'unanimous',
    (release) => {
      const [row] = scale(release).coarse;
      const item = row?.items[0];
      if (row && item) item.counts = [0, 0, 0, 0, row.n];
    },
  ],
  [
    'a total at an end of the scale',
    'unanimous',
    (release) => {
      const row = scale(release).fine[0];
      if (row) row.total = 5 * row.n;
    },
  ],
  [
    'a band that nobody knows',
    'band-not-capped',
    (release) => {
      const item = scale(release).fine[0]?.items[0];
      if (item) item.band = 3;
    },
  ],
  [
    'a statistic on fewer than fifty sheets',
    'statistic-too-few',
    (release) => {
      release.participation.ballots = 49;
    },
  ],
];
