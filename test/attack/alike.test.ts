import { beforeAll, describe, expect, it } from 'vitest';
import { inviteViewer } from '../../scripts/play/hr.ts';
import { pairUp } from '../../src/core/disclosure/plan/merge-tree.ts';
import type { Count } from '../../src/core/disclosure/protect/count.ts';
import { measuredIn } from '../../src/core/disclosure/protect/measured.ts';
import { variableOf } from '../../src/core/disclosure/protect/variables.ts';
import { readRelease } from '../../src/core/disclosure/release/read-release.ts';
import type { Released, Variable } from '../../src/core/disclosure/release/release-schema.ts';
import { findBundled } from '../../src/definitions.ts';
import { counted } from '../support/counted.ts';
import { pass, startWorld, type World } from '../support/world.ts';
import type { Person } from '../support/world-visitor.ts';
import {
  closeWave,
  openWave,
  type PlayedWave,
  publishWave,
  staffList,
} from '../support/world-wave.ts';
import { withoutMerging } from './defences-of-the-release.ts';
import { answerKnown, type Somebody } from './known-people.ts';

/** Attack cases 4, 9 and 10: answers that are all alike, and questions that hardly anybody answered. */
const definition = findBundled('csi-pulse');
if (!definition) throw new Error('csi-pulse is not bundled');

let world: World;
let wave: PlayedWave;
let team: Somebody[];
let release: Released;
let head: Person;

/** Everybody in the team is of one mind on d1; only two of them answer d2. */
const agreed = 'd1';
const skipped = 'd2';
const usual = 'd3';

beforeAll(async () => {
  world = await startWorld();
  const people = staffList({ Balie: [8, 8], Zorg: [8, 12] });
  wave = await openWave(world, { roster: people });
  let seen = 0;
  const everybody = await answerKnown(world, wave, people, (answers, who) => {
    if (who.department !== 'Balie' || who.layer !== 'Medewerker') return answers;
    seen += 1;
    const d2 = seen > 2 ? null : seen;
    return { ...answers, d1_6: 5, d2_6: d2, d3_1: 1 + (seen % 5) };
  });
  team = everybody.filter((one) => one.department === 'Balie' && one.layer === 'Medewerker');
  await closeWave(world, wave);
  await publishWave(world, wave);
  await pass(world, { days: 22 });
  release = readRelease(await world.hr.getJson(`/results/${wave.id}/files/json`));
  head = await world.signIn(await inviteViewer(world.hr, wave.id, 'Balie'));
});

const variable = (id: string) => release.variables.find((one) => one.id === id) as Variable;

/** The team's closed block: nobody else is in it. */
function ownBlock(): string {
  const block = release.blocks.find(({ planned }) => planned.join() === team[0]?.block);
  expect(block?.ballots).toBe(8);
  return block?.id ?? '';
}

/** Rows of the team's own table and of the file, as its manager gets them: group to cells. */
async function shownOfTeam(theme: string): Promise<string> {
  const csv = await head.get(`/results/${wave.id}/files/csv?language=en`);
  const row = csv
    .split('\r\n')
    .find((line) => line.includes('Balie · Staff') && line.includes(`,theme,${theme},`));
  return (row ?? '').split(`,theme,${theme},`)[1]?.replace(/^("[^"]*"|[^,]*),/, '') ?? '';
}

describe('case 9: a manager of a team of eight that is of one mind', () => {
  it('gets no figure of the team alone, in no table', () => {
    const rows = [...variable(agreed).fine, ...variable(agreed).coarse];
    expect(rows.filter(({ blocks }) => blocks.join() === ownBlock())).toEqual([]);
    const own = variable(usual).fine.filter(({ blocks }) => blocks.join() === ownBlock());
    expect(own).toHaveLength(1);
  });

  it('is not told why: the same silence as for a question hardly anybody answered', async () => {
    expect(await shownOfTeam(usual)).toMatch(/^yes,8,/);
    expect(await shownOfTeam(agreed)).toMatch(/^no,,,/);
    expect(await shownOfTeam(agreed)).toBe(await shownOfTeam(skipped));
    const page = await head.get(`/results/${wave.id}/profile?language=en`);
    const tables = [...page.matchAll(/<table.*?<\/table>/gs)].map(([table]) => table);
    const ofSides = tables.find((table) => /<th scope="col">(Staff|Employee)</.test(table)) ?? '';
    const cells = [agreed, skipped, usual].map((id) => {
      const title = definition?.scales.find((scale) => scale.id === id)?.title.en ?? '';
      const row = ofSides.split(`<th scope="row">${title}</th>`)[1]?.split('</tr>')[0] ?? '';
      return row.split('<td').at(-1);
    });
    expect(cells[0]).toContain('not shown');
    expect(cells[0]).toBe(cells[1]);
    expect(cells[2]).toContain('n=8');
  });

  it('would know everybody’s answer from a row of the team alone', () => {
    const { n, total } = withoutMerging(team, agreed);
    expect([n, total]).toEqual([8, 8 * 5]);
    expect(team.every(({ answers }) => answers.d1_6 === total / n)).toBe(true);
  });
});

describe('case 10: one of two people who answered a question', () => {
  it('gets no row with fewer than five answers', () => {
    for (const { fine } of release.variables) {
      for (const row of fine) expect(row.n).toBeGreaterThanOrEqual(5);
    }
    const merged = variable(skipped).fine.find(({ blocks }) => blocks.includes(ownBlock()));
    expect(merged?.blocks.length).toBeGreaterThan(1);
  });

  it('would read the other one’s answer from a row of the team alone', () => {
    const { n, total } = withoutMerging(team, skipped);
    const [own, other] = team.map(({ answers }) => Number(answers.d2_6));
    expect(n).toBe(2);
    expect(total - (own ?? 0)).toBe(other);
  });
});

describe('case 4: an auditor, who goes through every world of a tiny organisation', () => {
  const measured = measuredIn(definition).find(({ id }) => id === 'o1');
  if (!measured) throw new Error('the survey has no question o1');
  const blocks = ['c1', 'c2'];
  const tree = pairUp(
    blocks.map((block) => ({ blocks: [block], ballots: 5, side: 'staff' as const })),
    false,
  );

  /** Every way five people can answer with 1, 3 or 5. */
  const worlds = [0, 1, 2, 3, 4, 5].flatMap((low) =>
    Array.from({ length: 6 - low }, (_, high) => [low, high, 5 - low - high] as const),
  );
  const counts = worlds.map(([low, high, middle]) =>
    counted(
      measured,
      [low, middle, high].flatMap((times, place) =>
        Array.from({ length: times }, () => ({ o1: 1 + 2 * place })),
      ),
    ),
  );
  const alike = (count: Count) => (count.items[0] ?? []).includes(5);
  type Publish = (count: (block: string) => Count) => Promise<string[]>;

  /** Published rows of one block alone about which it is certain that everybody answered alike. */
  async function certain(publish: Publish): Promise<number> {
    const possible = new Map<string, boolean[]>();
    for (const first of counts) {
      for (const second of counts) {
        for (const output of await publish((block) => (block === 'c1' ? first : second))) {
          const facts = [alike(first), alike(second)];
          const before = possible.get(output) ?? facts;
          possible.set(
            output,
            facts.map((fact, at) => fact && (before[at] ?? false)),
          );
        }
      }
    }
    return [...possible].filter(([output, facts]) =>
      blocks.some((block, at) => facts[at] && output.includes(`"blocks":["${block}"]`)),
    ).length;
  }

  it('is certain of nobody’s answer in a row that is published, however the draws fall', async () => {
    const published: Publish = (countOf) =>
      Promise.all(
        [0, 0.3, 0.7, 1 - 2 ** -52].map(async (chance) => {
          const found = variableOf({
            measured,
            countOf,
            tree,
            k: 5,
            // As near an end as a row may ever stand.
            draw: (_blocks, figure) => (figure.startsWith('clear') ? 0.9 : chance),
          });
          return JSON.stringify([found?.fine, found?.coarse]);
        }),
      );
    expect(counts).toHaveLength(21);
    expect(await certain(published)).toBe(0);
  });

  it('would be certain where every block has an exact row of its own', async () => {
    const exact: Publish = async (countOf) => [
      JSON.stringify(blocks.map((block) => ({ blocks: [block], sum: countOf(block).scored.sum }))),
    ];
    expect(await certain(exact)).toBe(40);
  });
});
