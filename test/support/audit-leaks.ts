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
    'counts that differ from the sums',
    'totals-differ',
    (release) => {
      const row = variable(release, 'o1').coarse[0];
      if (row?.items[0]) row.items[0].counts[2] = (row.items[0].counts[2] ?? 0) + 1;
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
      first.sum += second.sum;
      first.sumSquares += second.sumSquares;
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
    'two answer bases: an index over the sheets instead of the scales',
    'two-answer-bases',
    (release) => {
      const row = variable(release, 'index').fine[0];
      if (row) row.sum -= 1260;
    },
  ],
  [
    'two answer bases: one sheet that skipped an item beside the scores of all',
    'two-answer-bases',
    (release) => {
      const one = scale(release);
      const row = one.coarse[0];
      if (!row) throw new Error('the fixture changed');
      const fine = one.fine.filter(({ blocks }) => row.blocks.includes(blocks[0] as string));
      const n = fine.reduce((sum, { n: scored }) => sum + scored, 0);
      for (const { id } of fine.flatMap(({ blocks }) => blocks.map((id) => ({ id })))) {
        const block = release.blocks.find((closed) => closed.id === id);
        if (block) block.ballots = fine.find(({ blocks }) => blocks.includes(id))?.n ?? 0;
      }
      release.participation.ballots = release.blocks.reduce((sum, { ballots }) => sum + ballots, 0);
      for (const item of row.items) {
        const missing = n - item.counts.reduce((sum, count) => sum + count, 0);
        item.counts[3] = (item.counts[3] ?? 0) + missing;
        item.notApplicable = 0;
      }
      const last = row.items.at(-1);
      if (last) last.counts[3] = (last.counts[3] ?? 0) - 1;
    },
  ],
  [
    'two answer bases: a "should" item with a total of its own beside its gap',
    'two-answer-bases',
    (release) => {
      for (const row of scale(release).coarse) {
        const [first] = row.items;
        if (first) row.items.push({ ...structuredClone(first), item: 'd8_1_should' });
      }
    },
  ],
  [
    'an exact histogram below fifteen',
    'histogram-below-15',
    (release) => {
      const item = variable(release, 'o4').coarse[0]?.items[0];
      if (item) item.counts = [2, 3, 4, 3, 2];
    },
  ],
  [
    'a unanimous item',
    'unanimous',
    (release) => {
      const item = scale(release).coarse[0]?.items[0];
      if (item) item.counts = [0, 0, 0, 10, 12];
    },
  ],
  [
    'an uncapped band',
    'band-not-capped',
    (release) => {
      const item = scale(release).fine[0]?.items[0];
      if (item) item.band = 5;
    },
  ],
  [
    'a band that exact counts turn into "everybody"',
    'band-not-capped',
    (release) => {
      const one = scale(release);
      const row = one.coarse.find(({ blocks }) => blocks.length > 1);
      if (!row) throw new Error('the fixture changed');
      const fine = one.fine.filter(({ blocks }) => row.blocks.includes(blocks[0] as string));
      const id = row.items[0]?.item;
      fine.forEach((each, at) => {
        const item = each.items.find((one) => one.item === id);
        if (item) item.band = at === 0 ? 4 : 1;
      });
      const valid = row.items[0]?.counts.reduce((sum, count) => sum + count, 0) ?? 0;
      const against = fine.slice(1).length * 3;
      if (row.items[0]) row.items[0].counts = [0, 0, against, 0, valid - against];
    },
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
    'a statistic on fewer than fifty sheets',
    'statistic-too-few',
    (release) => {
      const first = release.associations[0];
      if (first) first.n = 49;
    },
  ],
  [
    'a score with no variance',
    'unanimous',
    (release) => {
      const row = scale(release).fine[0];
      if (row) Object.assign(row, { sum: row.n * 180, sumSquares: row.n * 180 ** 2 });
    },
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
];
