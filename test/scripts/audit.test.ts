import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAudit } from '../../scripts/audit/run-audit.ts';
import { publish } from '../../src/core/disclosure/publish.ts';
import type { ReleaseData } from '../../src/core/disclosure/release-schema.ts';
import { tally } from '../../src/core/disclosure/tally.ts';
import { excelRoster, plan } from '../core/disclosure/people.ts';
import { chance, fullDefinition, sheetsFor, tallyRequest } from '../core/disclosure/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'audit-'));
afterAll(() => rmSync(folder, { recursive: true }));

function audit(source: string, ...more: string[]) {
  writeFileSync(join(folder, 'release.json'), source);
  let said = '';
  const code = runAudit(['release.json', ...more], {
    out: (text) => {
      said += text;
    },
    err: (text) => {
      said += text;
    },
    folder,
  });
  return { code, said };
}

describe('the audit', () => {
  let honest: ReleaseData;
  beforeAll(async () => {
    const people = excelRoster();
    const made = plan(people);
    const definition = fullDefinition();
    const sheets = sheetsFor(definition, made.plan, people, made.blocks, chance(2), {
      skip: 0.03,
      notApplicable: 0.03,
    });
    honest = publish(await tally(tallyRequest(definition, made.plan, sheets)));
  });

  /** The honest release with one thing changed. */
  function planted(change: (release: ReleaseData) => void): { code: number; said: string } {
    const copy = structuredClone(honest);
    change(copy);
    return audit(JSON.stringify(copy));
  }
  const variable = (release: ReleaseData, id: string) =>
    release.variables.find((one) => one.id === id) as ReleaseData['variables'][number];
  const scale = (release: ReleaseData) => variable(release, 'd8');

  it('passes an honest release and says what it checked', () => {
    const { code, said } = audit(JSON.stringify(honest));
    expect(said).toContain('PASSED');
    expect(said).toMatch(/\d+ atoms/);
    expect(code).toBe(0);
  });

  it('says the same in Dutch, and as data', () => {
    const { said } = audit(JSON.stringify(honest), '--language', 'nl', '--json', 'c.json');
    expect(said).toContain('GOEDGEKEURD');
    const certificate = JSON.parse(readFileSync(join(folder, 'c.json'), 'utf8'));
    expect(certificate).toMatchObject({ format: 'geleding-audit-1', passed: true, k: 7 });
    expect(certificate.smallestAtom).toBeGreaterThanOrEqual(7);
    expect(certificate.rank).toBe(honest.blocks.length);
  });

  it('passes a release that publishes nothing', async () => {
    const people = excelRoster();
    const made = plan(people);
    const nothing = await tally(tallyRequest(fullDefinition(), made.plan, []));
    expect(audit(JSON.stringify(nothing)).code).toBe(0);
  });

  const leaks: [string, string, (release: ReleaseData) => void][] = [
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
        release.participation.ballots = release.blocks.reduce(
          (sum, { ballots }) => sum + ballots,
          0,
        );
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

  it.each(leaks)('catches %s', (_, rule, change) => {
    const { code, said } = planted(change);
    const line = said.split('\n').find((one) => one.includes(`[${rule}]`));
    // What is wrong in words, the rule, the place in the file, and the figures or the derivation.
    expect(line).toMatch(new RegExp(`^- \\S.* \\[${rule}\\] \\S.*: \\S.*`));
    expect(code).toBe(1);
  });

  it.each([
    ['an atom below k', '[atom-below-k] atom b01: 6 ballots, k is 7'],
    [
      'a group that is not a union of blocks',
      '[not-whole-blocks] group department=HR: b03 is no closed block',
    ],
    [
      'a total that differs from its blocks',
      '[totals-differ] participation.ballots: the blocks add up to',
    ],
    ['decimals that reveal a count', '[decimals] reliability[0].alpha: 0.7142857'],
    [
      'a second partition of the fine rows',
      '[second-partition] d8: two fine rows hold c01; their difference is c02',
    ],
    [
      'two answer bases: one sheet that skipped an item beside the scores of all',
      'a total over at most 1 sheets (k is 7)',
    ],
    ['an exact histogram below fifteen', '14 answers, at least 15 needed'],
    ['an uncapped band', '[band-not-capped]'],
    ['a cross-product of two questions', '[cross-product] d1*o1: is no scale or question'],
  ])('names what is wrong with %s', (name, words) => {
    const [, , change] = leaks.find(([one]) => one === name) ?? [];
    expect(planted(change ?? (() => {})).said).toContain(words);
  });

  it('catches a sum that, with the bands of the other items, says what everybody answered', async () => {
    const people = excelRoster();
    const made = plan(people);
    const definition = fullDefinition();
    const sheets = sheetsFor(definition, made.plan, people, made.blocks, chance(2), {});
    const release = publish(await tally(tallyRequest(definition, made.plan, sheets)));
    expect(audit(JSON.stringify(release)).code).toBe(0);
    const one = scale(release);
    const row = one.fine[0];
    if (!row) throw new Error('the fixture changed');
    const items = row.items.length;
    for (const item of row.items.slice(1)) item.band = 4;
    const favourable = Math.ceil(0.8 * row.n);
    row.sum = (one.unit * (items * row.n + 3 * (items - 1) * favourable + items)) / items;
    const { code, said } = audit(JSON.stringify(release));
    expect(said).toContain(`the bands of its other items leave it ${items} points above the worst`);
    expect(code).toBe(1);
  });

  it('catches a single item of which the sums say that everybody answered in one class', () => {
    const { code, said } = planted((release) => {
      const one = variable(release, 'o1');
      one.coarse = [];
      const row = one.fine[0];
      if (row) Object.assign(row, { n: 8, sum: 36, sumSquares: 164 });
    });
    expect(said).toContain('8 answers, Σ 36, Σ² 164: all lie from 4 to 5');
    expect(code).toBe(1);
    const other = planted((release) => {
      const one = variable(release, 'o1');
      one.coarse = [];
      const row = one.fine[0];
      // Only 3 3 5 5 5 5 5 5 has these sums.
      if (row) Object.assign(row, { n: 8, sum: 36, sumSquares: 168 });
    });
    expect(other.said).not.toContain('all lie from');
  });

  it('names the derivation of a total that is too small', () => {
    const { said } = planted((release) => {
      const block = release.blocks[0] as ReleaseData['blocks'][number];
      block.planned = ['b01', 'b99'];
      release.blocks.push({ ...block, id: 'c99', planned: ['b01'], ballots: block.ballots - 4 });
    });
    expect(said).toContain('c01 − c99, 4 ballots');
  });

  it.each([
    ['text', 'this is no release'],
    ['another format', '{"format":"something"}'],
    ['a list', '[]'],
    ['a missing field', (release: ReleaseData) => ({ ...release, blocks: undefined })],
    ['words for numbers', (release: ReleaseData) => ({ ...release, participation: 'many' })],
  ])('refuses %s as malformed', (_, broken) => {
    const source = typeof broken === 'string' ? broken : JSON.stringify(broken(honest));
    expect(audit(source).code).toBe(2);
  });

  it('refuses arguments it does not know, and a file that is not there', () => {
    const silent = { out: () => {}, err: () => {}, folder };
    expect(runAudit([], silent)).toBe(2);
    expect(runAudit(['nowhere.json'], silent)).toBe(2);
    expect(runAudit(['--loud'], silent)).toBe(2);
  });

  it('shares no code with what makes releases', () => {
    const folder = new URL('../../scripts/', import.meta.url);
    const files = readdirSync(new URL('audit', folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => `audit/${path}`);
    expect(files.length).toBeGreaterThan(15);
    const source = ['audit.ts', ...files]
      .map((path) => readFileSync(new URL(path, folder), 'utf8'))
      .join('');
    expect(source).not.toContain('/src/');
  });
});
