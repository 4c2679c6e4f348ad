import { env } from 'cloudflare:test';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Sheet } from '../../src/core/definition/answers.ts';
import { type BoxToRelease, releaseOf } from '../../src/core/disclosure/release/release-box.ts';
import type { ReleaseData } from '../../src/core/disclosure/release/release-schema.ts';
import { sha256, toHex, utf8 } from '../../src/core/ground/bytes.ts';
import { canonicalJson } from '../../src/core/ground/canonical-json.ts';
import { startWorld, type World } from '../support/world.ts';
import { expectRefusal } from '../support/world-dump.ts';
import { draftWave, hrPost } from '../support/world-hr.ts';
import {
  closeWave,
  openWave,
  type PlayedWave,
  planOf,
  publishWave,
  staffList,
} from '../support/world-wave.ts';
import { withSheets } from './defences.ts';
import { rawSheets, totalOf, views, withThreshold } from './defences-of-the-release.ts';
import { answerKnown, type Somebody } from './known-people.ts';
import { totalsBehind } from './reconstruction/mechanism.ts';
import { openStolenBox } from './stolen-box.ts';

/** A unit of six: one leader and five others, too few for a block of their own at k = 5. */
const people = staffList({ Balie: [8, 10], Zorg: [8, 10], Staf: [1, 5] });
const measure = 'd1';
const same = 'Meer tijd voor klanten.';

let world: World;
let wave: PlayedWave;
let everybody: Somebody[];
let box: BoxToRelease;
let release: ReleaseData;

beforeAll(async () => {
  world = await startWorld();
  wave = await openWave(world, { roster: people });
  let written = 0;
  everybody = await answerKnown(world, wave, people, (answers, { department }) => {
    written += 1;
    return { ...answers, open1: department === 'Staf' ? same : `Toelichting ${written}` };
  });
  await closeWave(world, wave);
  box = await openStolenBox(world, wave);
  await publishWave(world, wave);
  release = JSON.parse(await world.hr.get(`/results/${wave.id}/files/json`));
});

/** What would be released had these sheets been handed in. */
async function releasedWith(sheets: Sheet[]): Promise<string> {
  return canonicalJson(await releaseOf({ ...box, opened: { ...box.opened, sheets } }));
}

/** The sheets with one answer handed round among the people of some blocks. */
function handedRound(item: string, blocks: readonly string[]): Sheet[] {
  const inside = box.opened.sheets.filter(({ block }) => blocks.includes(block));
  return box.opened.sheets.map((sheet) => {
    const at = inside.indexOf(sheet);
    const from = inside[(at + 1) % inside.length];
    if (at < 0 || !from) return sheet;
    return { ...sheet, answers: { ...sheet.answers, [item]: from.answers[item] ?? null } };
  });
}

describe('case 23: HR, who wants a wave about one person or a few', () => {
  it('is refused a wave about fewer people than a block needs', async () => {
    const id = await draftWave(world);
    const text = staffList({ Staf: [1, 5] });
    await hrPost(world, `/manage/waves/${id}/roster`, { text, step: 'confirm' })();
    for (const tree of ['sides', 'layers']) {
      const ask = hrPost(world, `/manage/waves/${id}/plan`, { tree });
      await expectRefusal(ask, 400, 'plan.too-small');
    }
  });

  it('gets no block for a lone leader or five colleagues: they are pooled before any link exists', async () => {
    const { blocks } = await planOf(world, wave.id);
    for (const { headcount } of blocks) expect(headcount).toBeGreaterThanOrEqual(8);
    const staf = new Set(everybody.filter((one) => one.department === 'Staf').map((p) => p.block));
    for (const block of staf) {
      const others = everybody.filter((one) => one.block === block && one.department !== 'Staf');
      expect(others.length).toBeGreaterThanOrEqual(8);
    }
  });

  it('would get a group of one and a group of five from a plan that follows the staff list', () => {
    const groups = withThreshold(everybody, 1, [views.cell], measure);
    const sizes = groups.map(({ people: members }) => members.length).sort((a, b) => a - b);
    expect(sizes.slice(0, 2)).toEqual([1, 5]);
  });
});

describe('case 12: colleagues in one block who tell each other what they answered', () => {
  const fine = () => {
    const row = release.variables.find(({ id }) => id === measure)?.fine[0];
    if (!row) throw new Error('no such table');
    const planned = release.blocks.filter(({ id }) => row.blocks.includes(id));
    const blocks = planned.flatMap((block) => block.planned);
    return { row, members: everybody.filter(({ block }) => blocks.includes(block)) };
  };

  it('all but one do not learn the last one’s answer: several remain', () => {
    const { row, members } = fine();
    const [last, ...rest] = members;
    const known = totalOf(rest, measure);
    expect(row.n - known.n).toBe(1);
    const [low, high] = totalsBehind(row.total, row.n, 2);
    const left = [1, 2, 3, 4, 5].filter(
      (answer) => known.total + answer >= low && known.total + answer < high,
    );
    expect(left).toContain(totalOf(last ? [last] : [], measure).total);
    expect(left.length).toBeGreaterThan(1);
  });

  it('all but one would learn it from an exact total, by one subtraction', () => {
    const { members } = fine();
    const [last, ...rest] = members;
    const difference = totalOf(members, measure).total - totalOf(rest, measure).total;
    expect(difference).toBe(totalOf(last ? [last] : [], measure).total);
  });

  it('all but two do not learn which of the two gave which: no byte says so', async () => {
    const { members } = fine();
    const inBlock = box.opened.sheets.filter(({ block }) => block === members[0]?.block);
    const [one, two] = inBlock;
    const other = inBlock.find((sheet) => sheet.answers[measure] !== one?.answers[measure]) ?? two;
    const swapped = box.opened.sheets.map((sheet) => {
      if (sheet === one && other) return { ...sheet, answers: other.answers };
      return sheet === other && one ? { ...sheet, answers: one.answers } : sheet;
    });
    expect(swapped).not.toEqual(box.opened.sheets);
    expect(await releasedWith(swapped)).toBe(canonicalJson(release));
  });

  it('two would know each other’s answers where two are enough to be shown', () => {
    const pair = everybody.filter(({ block }) => block === everybody[0]?.block).slice(0, 2);
    const shown = totalOf(pair, measure);
    const [mine, theirs] = pair.map((one) => totalOf([one], measure).total);
    expect(shown.total - (mine ?? 0)).toBe(theirs);
  });
});

describe('case 14: somebody who reads the open answers', () => {
  const rows = () => release.comments.flatMap((comment) => comment.rows);

  it('finds no row for the unit of six: each stands for ten people and five answers or more', () => {
    expect(rows().length).toBeGreaterThan(0);
    for (const { blocks, texts } of rows()) {
      const inside = release.blocks.filter(({ id }) => blocks.includes(id));
      const ballots = inside.reduce((sum, block) => sum + block.ballots, 0);
      expect(ballots).toBeGreaterThanOrEqual(10);
      expect(new Set(texts).size).toBeGreaterThanOrEqual(5);
    }
  });

  it('finds every text once, the same one as often as it was written, and in no order of sending', () => {
    const texts = rows().flatMap((row) => row.texts);
    const written = everybody.map(({ answers }) => String(answers.open1));
    expect([...texts].sort()).toEqual([...written].sort());
    expect(texts).not.toEqual(written);
    const numbers = texts.flatMap((text) => /\d+/.exec(text)?.map(Number) ?? []);
    const rising = numbers.filter((number, at) => number > (numbers[at - 1] ?? 0)).length;
    expect(rising).toBeLessThan(0.75 * numbers.length);
  });

  it('cannot join a text to a score: handing the texts round among the same people changes no byte', async () => {
    for (const { blocks } of rows()) {
      const planned = release.blocks.filter(({ id }) => blocks.includes(id));
      const round = handedRound(
        'open1',
        planned.flatMap((block) => block.planned),
      );
      expect(round).not.toEqual(box.opened.sheets);
      expect(await releasedWith(round)).toBe(canonicalJson(release));
    }
  });

  it('would read in a file of answer sheets what the writer of a text scored', () => {
    const [writer] = everybody;
    const sheets = JSON.parse(rawSheets(everybody)) as Somebody['answers'][];
    const found = sheets.find((sheet) => sheet.open1 === writer?.answers.open1);
    expect(found?.[measure]).toBe(writer?.answers[measure]);
  });
});

describe('case 13: HR, who looks for a finer figure in another file', () => {
  const kinds = ['json', 'csv', 'xlsx', 'html'];
  const status = async (kind: string) =>
    (await world.hr.ask(`/results/${wave.id}/files/${kind}`)).status;

  it('finds whole numbers only, but for spreads and reliability in two decimals', () => {
    const { reliability, associations, ...tables } = release;
    const text = JSON.stringify(tables).replaceAll(/"spread":\d(\.\d{1,2})?/g, '"spread":0');
    const numbersIn = (part: string) => part.match(/(?<=[:[,])-?[\d.]+/g) ?? [];
    expect(numbersIn(text).filter((number) => number.includes('.'))).toEqual([]);
    for (const number of numbersIn(JSON.stringify([reliability, associations]))) {
      expect(number).toMatch(/^-?\d+(\.\d{1,2})?$/);
    }
  });

  it('gets no page or file of a release with one field more, even where the database holds it', async () => {
    for (const kind of kinds) expect([kind, await status(kind)]).toEqual([kind, 200]);
    const sheets = everybody.map(({ answers }) => answers);
    await replaceRelease(withSheets(release, sheets));
    for (const kind of kinds) expect([kind, await status(kind)]).not.toEqual([kind, 200]);
    await replaceRelease(canonicalJson(release));
    for (const kind of kinds) expect([kind, await status(kind)]).toEqual([kind, 200]);
  });

  /** Puts another text in the place of the release, with its hash: who owns the database can. */
  async function replaceRelease(body: string): Promise<void> {
    const hash = toHex(await sha256(utf8(body)));
    await env.DB.batch([
      env.DB.prepare('UPDATE release SET body = ? WHERE wave = ?').bind(body, wave.id),
      env.DB.prepare('UPDATE wave SET release_hash = ? WHERE id = ?').bind(hash, wave.id),
    ]);
  }

  it('would read every sheet in a release that carries what nobody asked for', () => {
    const sheets = everybody.map(({ answers }) => answers);
    expect(JSON.parse(withSheets(release, sheets)).sheets[3]).toEqual(everybody[3]?.answers);
  });
});
