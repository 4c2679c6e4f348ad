import { describe, expect, it } from 'vitest';
import type { Answers, Sheet } from '../../../src/core/definition/answers.ts';
import { emptyAnswers } from '../../../src/core/definition/answers.ts';
import { indexRows } from '../../../src/core/disclosure/release/index-rows.ts';
import { publish } from '../../../src/core/disclosure/release/publish.ts';
import { readRelease, releaseLevels } from '../../../src/core/disclosure/release/read-release.ts';
import type { ReleaseData } from '../../../src/core/disclosure/release/release-schema.ts';
import { tally } from '../../../src/core/disclosure/release/tally.ts';
import { canonicalJson } from '../../../src/core/ground/canonical-json.ts';
import { readJsonPieces } from '../../../src/core/ground/read-json-pieces.ts';
import { excelRoster, people, plan } from './people.ts';
import { chance, fullDefinition, sheetsFor, smallDefinition, tallyRequest } from './world.ts';

const small = smallDefinition();

/** Two departments of twenty staff and twelve leaders each: four blocks. */
const list = ['a', 'b'].flatMap((department) => [
  ...people(12, { layer: 'lead', department, site: 'x' }),
  ...people(20, { layer: 'employee', department, site: 'x' }),
]);
const made = plan(list);

function sheets(block: string, count: number, answers: (at: number) => Answers): Sheet[] {
  return Array.from({ length: count }, (_, at) => ({
    block,
    answers: { ...emptyAnswers(small), ...answers(at) },
    recordKey: `${block} ${at}`,
  }));
}

/** Answers that differ between people and between items. */
const mixed = (at: number): Answers => ({
  q1: (at % 5) + 1,
  q2: ((at + 2) % 5) + 1,
  q3: ((at * 2) % 5) + 1,
  q1s: ((at * 3) % 5) + 1,
  r1: ((at + 1) % 5) + 1,
  r2: ((at * 4) % 5) + 1,
  out: at % 11,
});

const everywhere = (count: number, answers: (at: number) => Answers = mixed) =>
  ['b01', 'b02', 'b03', 'b04'].flatMap((block) => sheets(block, count, answers));

const variable = (release: ReleaseData, id: string) =>
  release.variables.find((one) => one.id === id);
const rows = (release: ReleaseData, id: string) =>
  variable(release, id)?.fine.map((row) => row.blocks.join('+'));

describe('the tally', () => {
  it('makes a release of the full survey that keeps its own rules', async () => {
    const roster = excelRoster();
    const planned = plan(roster);
    const definition = fullDefinition();
    const answers = sheetsFor(definition, planned.plan, roster, planned.blocks, chance(1), {
      skip: 0.02,
      notApplicable: 0.02,
    });
    const release = publish(await tally(tallyRequest(definition, planned.plan, answers)));
    const text = canonicalJson(release);
    expect(readRelease(JSON.parse(text))).toEqual(release);
    const read = readRelease(readJsonPieces(text.match(/.{1,999}/gs) ?? [], releaseLevels));
    expect(canonicalJson(read)).toBe(text);
    // Every question names the same blocks: in memory they stand once.
    const lists = read.variables.flatMap(({ fine, coarse }) => [...fine, ...coarse]);
    const alike = new Set(lists.map(({ blocks }) => blocks.join()));
    expect(new Set(lists.map(({ blocks }) => blocks)).size).toBe(alike.size);
    expect(lists.length).toBeGreaterThan(2 * alike.size);
    for (const scale of definition.scales) {
      expect(rows(release, scale.id)?.length).toBeGreaterThanOrEqual(release.blocks.length - 1);
    }
    expect(release.reliability).toHaveLength(9);
    expect(release.index?.scales).toHaveLength(9);
    expect(indexRows(release).length).toBeGreaterThan(10);
  });

  it('publishes nothing below k sheets, and still says how many there were', async () => {
    const release = await tally(tallyRequest(small, made.plan, sheets('b01', 6, mixed)));
    expect(publish(release)).toMatchObject({
      blocks: [],
      groups: [],
      pairs: [],
      variables: [],
      choices: [],
      comments: [],
      participation: { ballots: 6 },
    });
  });

  it('takes a raised k and refuses a lower one', async () => {
    const request = tallyRequest(small, made.plan, everywhere(8));
    expect((await tally(request)).blocks).toHaveLength(4);
    expect((await tally({ ...request, k: 9 })).blocks.length).toBeLessThan(4);
    await expect(tally({ ...request, k: 5 })).rejects.toThrow('tally.k-lower');
  });

  it('refuses a sheet of a block that was never planned', async () => {
    const request = tallyRequest(small, made.plan, sheets('b99', 8, mixed));
    await expect(tally(request)).rejects.toThrow('tally.block-unknown');
  });

  it('merges a block of which all answered near an end, without a word about why', async () => {
    const alike = (at: number): Answers => ({ ...mixed(at), out: 9 + (at % 2) });
    const release = await tally(
      tallyRequest(small, made.plan, [
        ...everywhere(8).filter(({ block }) => block !== 'b01'),
        ...sheets('b01', 8, alike),
      ]),
    );
    expect(rows(release, 'out')).toEqual(['c01+c02', 'c03', 'c04']);
    expect(rows(release, 's1')).toEqual(['c01', 'c02', 'c03', 'c04']);
  });

  it('merges for one question of which a block answered too little', async () => {
    const skipped = (at: number): Answers => ({ ...mixed(at), ...(at > 3 ? { r1: null } : {}) });
    const release = await tally(
      tallyRequest(small, made.plan, [
        ...everywhere(8).filter(({ block }) => block !== 'b03'),
        ...sheets('b03', 8, skipped),
      ]),
    );
    expect(rows(release, 's2')).toEqual(['c01', 'c02', 'c03+c04']);
    expect(rows(release, 's1')).toEqual(['c01', 'c02', 'c03', 'c04']);
    expect(indexRows(publish(release)).map((row) => row.blocks.join('+'))).toEqual([
      'c01',
      'c02',
      'c03+c04',
    ]);
  });

  it('counts leaders’ questions in blocks wholly on the leaders’ side only', async () => {
    const estimate = (at: number): Answers => ({ ...mixed(at), est: (at % 4) + 1 });
    const answers = [
      ...sheets('b01', 9, estimate),
      ...sheets('b02', 9, estimate),
      ...sheets('b03', 9, mixed),
      ...sheets('b04', 9, mixed),
    ];
    const release = await tally(tallyRequest(small, made.plan, answers));
    expect(rows(release, 'est')).toEqual(['c01', 'c02']);
    const few = answers.filter(({ block }, at) => block > 'b02' || at % 9 < 3);
    const mixedRelease = await tally(tallyRequest(small, made.plan, few));
    expect(mixedRelease.blocks.some((block) => block.side === 'mixed')).toBe(true);
    expect(variable(mixedRelease, 'est')).toBeUndefined();
    expect(mixedRelease.pairs).toEqual([]);
  });

  it('makes the index from the scales: n × the mean of their means', async () => {
    const release = publish(await tally(tallyRequest(small, made.plan, everywhere(10))));
    const [row] = indexRows(release);
    const totals = ['s1', 's2'].map((id) => variable(release, id)?.fine[0]?.total ?? 0);
    expect(row?.sum).toBe(((totals[0] as number) + (totals[1] as number)) / 2);
    expect(row?.added).toBeCloseTo((4 / 6 + (4 * 5.5) / 256) / 2, 10);
  });

  it('never counts a “should” item by itself', async () => {
    const release = await tally(tallyRequest(small, made.plan, everywhere(10)));
    expect(variable(release, 's1')?.fine[0]?.gaps.map((gap) => gap.item)).toEqual(['q1s']);
    const counted = release.variables.flatMap((one) =>
      [...one.fine, ...one.coarse].flatMap((row) => row.items.map(({ item }) => item)),
    );
    expect(counted).not.toContain('q1s');
  });

  it('tells how many answered only as a class', async () => {
    const answers = everywhere(16);
    const request = tallyRequest(small, made.plan, answers);
    const whole = await tally(request);
    for (const sheet of answers.slice(0, 2)) sheet.answers.out = null;
    const less = await tally(request);
    const classes = (release: ReleaseData) =>
      variable(release, 'out')?.fine.map((row) => [row.n, row.answered]);
    expect(classes(less)).toEqual(classes(whole));
    for (const sheet of answers.slice(2, 4)) sheet.answers.out = null;
    expect(classes(await tally(request))?.[0]).toEqual([16, 'most']);
  });

  it('puts comments in rows of five from ten people, in an order of their own', async () => {
    const say = (at: number): Answers => ({ ...mixed(at), say: at < 3 ? `text ${at}` : null });
    const release = await tally(tallyRequest(small, made.plan, everywhere(8, say)));
    const [comments] = release.comments;
    expect(comments?.rows.map((row) => [row.blocks.join('+'), row.texts.length])).toEqual([
      ['c01+c02', 6],
      ['c03+c04', 6],
    ]);
    const reversed = await tally(tallyRequest(small, made.plan, everywhere(8, say).reverse()));
    expect(reversed.comments).toEqual(release.comments);
  });

  it('prints what the key holder made of a comment', async () => {
    const say = (at: number): Answers => ({ ...mixed(at), say: `text ${at}` });
    const request = tallyRequest(small, made.plan, everywhere(8, say));
    const release = await tally({
      ...request,
      redactions: { 'text 1': null, 'text 2': 'text […]' },
    });
    const texts = release.comments.flatMap(({ rows: all }) => all.flatMap((row) => row.texts));
    expect(texts).not.toContain('text 1');
    expect(texts.filter((text) => text === 'text […]')).toHaveLength(4);
  });

  it('adds the people of amendments to blocks and groups', async () => {
    const request = tallyRequest(small, made.plan, everywhere(8));
    const release = publish(await tally({ ...request, headcounts: { b03: 23 } }));
    expect(release.participation.headcount).toBe(67);
    expect(release.groups.find(({ id }) => id === 'side=staff')).toMatchObject({
      headcount: 43,
      covered: 43,
    });
  });
});

describe('reading a release', () => {
  it('names the field that is wrong, and the rule that is broken', async () => {
    const release = await tally(tallyRequest(small, made.plan, everywhere(8)));
    expect(() => readRelease({ ...release, blocks: 'none' })).toThrow(
      expect.objectContaining({ code: 'release.malformed', details: { path: 'blocks' } }),
    );
    const broken = structuredClone(release);
    if (broken.blocks[0]) broken.blocks[0].ballots = 3;
    expect(() => readRelease(broken)).toThrow(
      expect.objectContaining({
        code: 'release.broken',
        details: { where: 'c01', rule: 'below-k' },
      }),
    );
  });
});
