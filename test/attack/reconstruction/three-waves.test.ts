import { beforeAll, describe, expect, it } from 'vitest';
import { answered } from './answers.ts';
import { comeAndGo, type Said, type WaveOfMovers } from './attackers/three-waves.ts';
import { scenesOf } from './bench.ts';
import { madeUp, type Organisation } from './organisations.ts';
import { definitionOf, planned, publishedBy } from './product.ts';
import { questionnaireOf, type Sheet } from './questionnaire.ts';
import type { ReadRelease } from './read-release.ts';

/**
 * Three waves as a trend shows them: one person joined after the first, another left after the second, and nobody
 * else changed an answer. Exact sums would tell the answers of both by subtraction.
 */

const organisations = Number(process.env.THOROUGH) || 30;

/** Answers of the two, and what was said of them. */
interface Told {
  answers: number;
  certain: number;
  guessed: { right: number; wrong: number };
  wrong: string[];
}

const nothing = (): Told => ({
  answers: 0,
  certain: 0,
  guessed: { right: 0, wrong: 0 },
  wrong: [],
});

async function follow(organisation: Organisation, exact: Told, rounded: Told): Promise<void> {
  const plan = planned(organisation);
  if (!plan) return;
  const questionnaire = questionnaireOf(definitionOf(organisation));
  const leaders = plan.plan.blocks.filter(({ side }) => side === 'leaders').map(({ id }) => id);
  const { sheets } = answered(organisation, questionnaire, plan.blocks, new Set(leaders));
  const inBlock = (block: string) => sheets.filter((sheet) => sheet.block === block);
  const block = plan.plan.blocks
    .map(({ id }) => id)
    .find((id) => inBlock(id).length > organisation.k && inBlock(id).length < 11);
  const [leaver, newcomer] = [inBlock(block ?? '')[0], inBlock(block ?? '').at(-1)];
  if (block === undefined || !leaver || !newcomer) return;
  const waves: (WaveOfMovers & { before: WaveOfMovers['scene'] })[] = [];
  for (const [at, present] of (
    [
      [false, true],
      [true, true],
      [true, false],
    ] as const
  ).entries()) {
    const gone = [newcomer, leaver].filter((_, which) => !present[which]);
    const own = sheets
      .filter((sheet) => !gone.includes(sheet))
      // Every device makes another record key each time.
      .map((sheet) => ({
        ...sheet,
        recordKey: sheet.recordKey.slice(at) + sheet.recordKey.slice(0, at),
      }));
    const release = (await publishedBy(organisation, plan.plan, own, `w${at}`)) as ReadRelease;
    if (release.blocks.length === 0) return;
    const { before, after } = scenesOf(release, questionnaire, own, organisation.k);
    waves.push({ scene: after, before, present });
  }
  const movers = [newcomer, leaver] as const;
  const asked = questionnaire.questions.filter(({ kind }) => kind === 'rating');
  const numbers = movers.flatMap(({ answers }) =>
    asked.filter(({ id }) => typeof answers[id] === 'number'),
  ).length;
  const exactly = waves.map(({ before, present }) => ({ scene: before, present }));
  for (const [into, said] of [
    [exact, comeAndGo(exactly, block)],
    [rounded, comeAndGo(waves, block)],
  ] as const) {
    into.answers += numbers;
    for (const one of said) count(into, one, movers, organisation.name);
  }
}

function count(into: Told, said: Said, movers: readonly [Sheet, Sheet], where: string): void {
  const answer = movers[said.mover].answers[said.question];
  // Somebody who gave no answer was in neither sum: the attacker takes everybody to have answered.
  if (typeof answer !== 'number') return;
  if (said.certain) into.certain += 1;
  else into.guessed[said.holds(answer) ? 'right' : 'wrong'] += 1;
  if (said.certain && !said.holds(answer)) into.wrong.push(`${where} ${said.question}`);
}

describe('three waves, one who joined and one who left', () => {
  const [exact, rounded] = [nothing(), nothing()];
  beforeAll(async () => {
    for (const organisation of madeUp(organisations))
      if (organisation.definition === 'csi-pulse' && organisation.skip === 0)
        await follow(organisation, exact, rounded);
  });

  it('tell the answers of both where sums are exact', () => {
    expect(exact.answers).toBeGreaterThan(20);
    expect(exact.certain).toBeGreaterThan(exact.answers / 5);
    expect(exact.wrong).toEqual([]);
  });

  it('tell nothing for certain where they are protected', () => {
    expect(rounded.certain).toBe(0);
    expect(rounded.wrong).toEqual([]);
  });
});
