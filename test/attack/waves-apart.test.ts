import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PublishedSet, RowSpan } from '../../scripts/audit/row-span.ts';
import type { Answers } from '../../src/core/definition/answers.ts';
import type { Attributes } from '../../src/core/disclosure/plan/cells.ts';
import type { Planning } from '../../src/core/disclosure/plan/plan.ts';
import { indexRows } from '../../src/core/disclosure/release/index-rows.ts';
import { publish } from '../../src/core/disclosure/release/publish.ts';
import type { Released } from '../../src/core/disclosure/release/release-schema.ts';
import { summedRows } from '../../src/core/disclosure/release/sums.ts';
import { tally } from '../../src/core/disclosure/release/tally.ts';
import {
  commonParts,
  meetingsOf,
  type TrendPart,
} from '../../src/core/disclosure/release/trend.ts';
import type { MeanCell } from '../../src/core/report/figures/figures.ts';
import { scopeOf } from '../../src/core/report/groups/scope.ts';
import { trendPage } from '../../src/core/report/trend/trend.ts';
import { scoreOf } from '../../src/core/scoring/score.ts';
import { organisation } from '../core/disclosure/organisations.ts';
import { people, plan } from '../core/disclosure/people.ts';
import { answersOf, chance, smallDefinition, tallyRequest } from '../core/disclosure/world.ts';

/**
 * Case 8: a manager lays wave 1 beside wave 2, between which one person joined. Each release stands
 * alone and is judged alone elsewhere; here it is about what a trend adds to the two. Two trends
 * that other products show, of the people who were there both times and of every department by its
 * name, are tried first, to see what they give away.
 */

const definition = smallDefinition();
const k = 7;

interface Wave {
  release: Released;
  /** Closed block by person. */
  blockOf: string[];
  answers: Answers[];
}

/** Everybody answers; the seed of an answer is the person's, so that nobody changes their mind. */
async function hold(staff: Attributes[], seeds: number[], planning: Planning): Promise<Wave> {
  const sides = new Map(planning.plan.blocks.map(({ id, side }) => [id, side]));
  const mood = { skip: 0, notApplicable: 0 };
  const answers = staff.map((_, at) => {
    const leader = sides.get(planning.blocks[at] ?? '') === 'leaders';
    return answersOf(definition, leader, chance(seeds[at] ?? 0), mood);
  });
  const sheets = answers.map((one, at) => ({
    block: planning.blocks[at] ?? '',
    answers: one,
    recordKey: `${staff.length} ${at}`,
  }));
  const release = publish(await tally(tallyRequest(definition, planning.plan, sheets)));
  const closed = (block?: string) =>
    release.blocks.find(({ planned }) => planned.includes(block ?? ''))?.id ?? '';
  return { release, blockOf: planning.blocks.map(closed), answers };
}

const rowsOf = (release: Released, id: string) =>
  id === 'index'
    ? indexRows(release)
    : release.variables.filter((variable) => variable.id === id).flatMap(summedRows);

const partsOf = (waves: readonly Released[], id: string): TrendPart[] =>
  commonParts(
    meetingsOf(waves),
    waves.map((release) => rowsOf(release, id)),
  );

/** The people in some closed blocks, as places on the staff list. */
const peopleIn = ({ blockOf }: Wave, blocks: readonly string[]) =>
  blockOf.flatMap((block, person) => (blocks.includes(block) ? [person] : []));

const sets = (name: string, all: readonly number[][]): PublishedSet[] =>
  all.map((atoms, at) => ({ name: `${name}${at}`, atoms }));

describe('case 8: wave 1 beside wave 2, with one joiner', () => {
  const before = [
    ...people(20, { layer: 'lead', department: 'a', site: 'x' }),
    ...people(30, { layer: 'employee', department: 'a', site: 'x' }),
    ...people(25, { layer: 'employee', department: 'b', site: 'x' }),
  ];
  const after = [...before, { layer: 'employee', department: 'b', site: 'x' }];
  const joiner = before.length;
  const seeds = after.map((_, person) => 1000 + person);

  async function waves() {
    const one = await hold(before, seeds, plan(before));
    return [one, await hold(after, seeds, plan(after))] as const;
  }

  it('a trend of the people who were there both times would be the joiner’s own sheet', async () => {
    const [, two] = await waves();
    const block = two.blockOf[joiner];
    const row = rowsOf(two.release, 's1').find(({ blocks }) => blocks.includes(block ?? ''));
    const stayed = peopleIn(two, row?.blocks ?? []).filter((person) => person !== joiner);
    const exact = (persons: number[]) =>
      persons.reduce(
        (sum, one) => sum + (scoreOf(definition, 's1', two.answers[one] ?? {}) ?? 0),
        0,
      );
    expect((row?.n ?? 0) - stayed.length).toBe(1);
    expect(exact([...stayed, joiner]) - exact(stayed)).toBe(exact([joiner]));
    const published = rowsOf(two.release, 's1').map(({ blocks }) => peopleIn(two, blocks));
    const leaking = new RowSpan([...sets('row', published), ...sets('naive', [stayed])]);
    expect(leaking.derivation([joiner])).not.toBeNull();
  });

  it('the trend that is shown has no total without the joiner, nor of anybody alone', async () => {
    const [one, two] = await waves();
    const parts = partsOf([one.release, two.release], 's1');
    expect(parts).toHaveLength(3);
    const published = rowsOf(two.release, 's1').map(({ blocks }) => peopleIn(two, blocks));
    const trend = parts.map(({ sides }) => peopleIn(two, sides[1]?.blocks ?? []));
    const span = new RowSpan([...sets('row', published), ...sets('trend', trend)]);
    expect(span.rank).toBe(published.length);
    for (const person of after.keys()) expect(span.derivation([person])).toBeNull();
  });
});

describe('case 8, after a team was pooled with one neighbour and then with another', () => {
  const company = (sizes: Record<string, number>) =>
    Object.entries(sizes).flatMap(([department, count]) =>
      people(count, { layer: 'employee', department, site: 'x' }),
    );
  const before = company({ a: 30, b: 6, c: 20 });
  const after = company({ a: 15, b: 6, c: 20 });
  const team = [...before.keys()].filter((person) => before[person]?.department === 'b');
  /** Places on the second list by places on the first: fifteen of `a` left. */
  const stayed = (person: number) => person + 15;

  async function waves() {
    const one = await hold(before, [...before.keys()], plan(before));
    const two = await hold(
      after,
      after.map((_, person) => person + 15),
      plan(after),
    );
    return [one, two] as const;
  }
  const asBefore = (wave: Wave, blocks: readonly string[]) => peopleIn(wave, blocks).map(stayed);

  it('a trend per name would leave the team of six as the rest, if nobody changed their mind', async () => {
    const [one, two] = await waves();
    const named = rowsOf(one.release, 's1').map(({ blocks }) => peopleIn(one, blocks));
    const again = rowsOf(two.release, 's1').map(({ blocks }) => asBefore(two, blocks));
    const span = new RowSpan([...sets('then', named), ...sets('now', again)]);
    expect(team.length).toBeLessThan(k);
    expect(span.derivation(team)).not.toBeNull();
  });

  it('the trend that is shown takes all three together', async () => {
    const [one, two] = await waves();
    const parts = partsOf([one.release, two.release], 's1');
    expect(parts.map(({ sides }) => sides.map((side) => side?.spans.department))).toEqual([
      [
        ['a', 'b', 'c'],
        ['a', 'b', 'c'],
      ],
    ]);
    const then = parts.map(({ sides }) => peopleIn(one, sides[0]?.blocks ?? []));
    const now = parts.map(({ sides }) => asBefore(two, sides[1]?.blocks ?? []));
    const span = new RowSpan([...sets('then', then), ...sets('now', now)]);
    expect(span.derivation(team)).toBeNull();
    const page = trendPage(
      [one, two].map(({ release }, at) => ({ scope: scopeOf(release, definition), months: at })),
    );
    const compared = page.comparisons.flatMap(({ groups }) => groups.map(({ name }) => name.id));
    expect(compared.filter((id) => /department=[abc]/.test(id))).toEqual([]);
  });
});

/** A second staff list: some left, some joined, some moved, a department was renamed or merged. */
function reorganised(staff: readonly Attributes[], random: () => number): Attributes[] {
  const names = [...new Set(staff.map(({ department }) => department ?? ''))];
  const from = names[Math.floor(random() * names.length)] ?? '';
  const to = random() < 0.5 ? `${from}-new` : (names[0] ?? from);
  return staff.flatMap((person) => {
    const draw = random();
    if (draw < 0.05) return [];
    const department = draw < 0.1 ? names[Math.floor(draw * 10 * names.length)] : person.department;
    const moved = { ...person, department: department === from ? to : (department ?? to) };
    return draw > 0.95 ? [moved, moved] : [moved];
  });
}

/** Sums of every union of parts, as the page would write them. */
function sumsOfUnions(parts: readonly TrendPart[], wave: number): Set<string> {
  let sums = [{ n: 0, sum: 0, people: 0 }];
  for (const { sides } of parts) {
    const side = sides[wave];
    if (!side) continue;
    sums = sums.concat(
      sums.map(({ n, sum, people: held }) => ({
        ...{ n: n + side.n, sum: sum + side.sum, people: held + side.headcount },
      })),
    );
  }
  return new Set(sums.map(({ n, sum, people: held }) => written(n, sum / n, held)));
}

const written = (n: number, mean: number, covered: number) => `${n} ${mean.toFixed(9)} ${covered}`;
const figuresIn = (cell: MeanCell | undefined) =>
  cell && !cell.withheld ? [written(cell.n, cell.mean, cell.covered)] : [];

describe('case 8, over random organisations with joiners, leavers and reorganisations', () => {
  it('every figure of the trend is a sum of whole rows of one release, of k people or more', async () => {
    let figures = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const random = chance(seed);
        const { people: first } = organisation(random);
        const second = reorganised(first, random);
        const waves = [
          await hold([...first], [...first.keys()], plan([...first])),
          await hold(second, [...second.keys()], plan(second)),
        ];
        const releases = waves.map(({ release }) => release);
        const page = trendPage(
          releases.map((release, at) => ({ scope: scopeOf(release, definition), months: at })),
        );
        for (const { measure, groups } of page.comparisons) {
          const parts = partsOf(releases, measure.id);
          for (const [at, release] of releases.entries()) {
            const sides = parts.flatMap(({ sides: all }) => all[at] ?? []);
            const rows = rowsOf(release, measure.id).map(({ blocks }) => blocks);
            expect(sides.flatMap(({ blocks }) => blocks).sort()).toEqual(rows.flat().sort());
            for (const { blocks, headcount, n } of sides) {
              const whole = rows.filter((row) => row.every((one) => blocks.includes(one)));
              expect(whole.flat().sort()).toEqual(blocks);
              expect(Math.min(headcount, n + 2)).toBeGreaterThanOrEqual(k);
            }
            if (sides.length > 12) continue;
            const possible = sumsOfUnions(parts, at);
            const lines = page.groups.flatMap(({ lines: all }) =>
              all.filter(({ measure: one }) => one.id === measure.id),
            );
            const shown = [
              ...groups.map(({ earlier, later }) => [earlier, later][at]),
              ...lines.map(({ points }) => points[at]?.cell),
            ].flatMap(figuresIn);
            expect(shown.filter((figure) => !possible.has(figure))).toEqual([]);
            figures += shown.length;
          }
        }
      }),
      { seed: 8, numRuns: 40 },
    );
    expect(figures).toBeGreaterThan(1000);
  });
});
