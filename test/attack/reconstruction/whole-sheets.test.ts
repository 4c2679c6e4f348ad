import { beforeAll, describe, expect, it } from 'vitest';
import { answered } from './answers.ts';
import {
  correlation,
  leftByAlike,
  leftByCorrelations,
  leftByWeights,
  pairsOf,
  partsOf,
} from './attackers/all-but-one.ts';
import { pointsOf } from './mechanism.ts';
import { madeUp } from './organisations.ts';
import { definitionOf, planned, publishedBy } from './product.ts';
import { type Question, type Questionnaire, questionnaireOf, type Sheet } from './questionnaire.ts';
import type { ReadRelease } from './read-release.ts';

/**
 * Correlations, relative weights and the band of sheets answered alike are about whole sheets of everybody. Nobody
 * learns from them who does not know nearly all sheets; here somebody knows all but one. What is still told
 * then stands in docs/disclosure.md.
 */

interface Scene {
  questionnaire: Questionnaire;
  sheets: Sheet[];
  release: ReadRelease & {
    relativeWeights?: {
      outcome: string;
      explained: number;
      weights: { scale: string; share: number }[];
    }[];
  };
}

async function sceneOf(number: number): Promise<Scene> {
  const organisation = madeUp(number)[number - 1] as ReturnType<typeof madeUp>[number];
  const plan = planned(organisation);
  if (!plan) throw new Error('the organisation is too small');
  const questionnaire = questionnaireOf(definitionOf(organisation));
  const leaders = plan.plan.blocks.filter(({ side }) => side === 'leaders').map(({ id }) => id);
  const { sheets } = answered(organisation, questionnaire, plan.blocks, new Set(leaders));
  const release = (await publishedBy(organisation, plan.plan, sheets)) as Scene['release'];
  return { questionnaire, sheets, release };
}

/** Of people who answered an outcome, every so many of them: how many are told the class of by what is left. */
function share(
  { sheets, questionnaire, release }: Scene,
  left: (victim: Sheet, others: Sheet[], outcome: Question) => number[],
): number {
  const outcomes = new Set(release.associations.map(({ outcome }) => outcome));
  let [asked, certain] = [0, 0];
  for (const outcome of questionnaire.questions.filter(({ id }) => outcomes.has(id))) {
    sheets.forEach((victim, at) => {
      const answer = victim.answers[outcome.id];
      if (at % 10 > 0 || typeof answer !== 'number') return;
      asked += 1;
      const options = left(
        victim,
        sheets.filter((sheet) => sheet !== victim),
        outcome,
      );
      expect(options, `${outcome.id} of sheet ${at}`).toContain(answer);
      if (options.length === 1) certain += 1;
    });
  }
  expect(asked).toBeGreaterThan(5);
  return certain / asked;
}

let large: Scene;
beforeAll(async () => {
  // 259 people in one organisation with relative weights.
  large = await sceneOf(3);
});

describe('correlations, to somebody who knows all sheets but one', () => {
  it('in two decimals tell the last answer of few', () => {
    const told = (outcome: Question) => ({
      of: new Map(
        large.release.associations
          .filter((one) => one.outcome === outcome.id)
          .map(({ scale, r }) => [scale, r] as const),
      ),
      exact: 0.01,
    });
    const { scales } = large.questionnaire;
    expect(
      share(large, (_, others, outcome) =>
        leftByCorrelations(others, outcome, scales, told(outcome)),
      ),
    ).toBeLessThan(0.1);
  });

  it('in seven decimals tell it of nearly all', () => {
    const { scales, questions } = large.questionnaire;
    const exact = new Map(
      questions.map((outcome) => [
        outcome.id,
        {
          of: new Map(
            scales.map((scale) => [scale.id, correlation(pairsOf(scale, outcome, large.sheets))]),
          ),
          exact: 1e-7,
        },
      ]),
    );
    type Told = { of: Map<string, number>; exact: number };
    expect(
      share(large, (_, others, outcome) =>
        leftByCorrelations(others, outcome, scales, exact.get(outcome.id) as Told),
      ),
    ).toBeGreaterThan(0.9);
  });
});

describe('relative weights, to somebody who knows everything but one answer', () => {
  const scalesOf = ({ release, questionnaire }: Scene, outcome: Question) =>
    questionnaire.scales.filter(({ id }) =>
      release.relativeWeights
        ?.find((one) => one.outcome === outcome.id)
        ?.weights.some(({ scale }) => scale === id),
    );

  it('in steps of five that were drawn tell it of few', () => {
    const told = (outcome: Question) => {
      const found = large.release.relativeWeights?.find((one) => one.outcome === outcome.id);
      return new Map([
        ...(found ? [['explained', found.explained] as const] : []),
        ...(found?.weights ?? []).map(({ scale, share: part }) => [scale, part] as const),
      ]);
    };
    expect(large.release.relativeWeights?.length).toBeGreaterThan(0);
    expect(
      share(large, (victim, others, outcome) =>
        leftByWeights(others, victim, outcome, scalesOf(large, outcome), {
          of: told(outcome),
          moved: 5,
        }),
      ),
    ).toBeLessThan(0.05);
  });

  it('would tell it of most, were they exact: of all who have a score on each scale', () => {
    const exact = new Map(
      large.questionnaire.questions.map((outcome) => [
        outcome.id,
        partsOf(large.sheets, outcome, scalesOf(large, outcome)),
      ]),
    );
    expect(
      share(large, (victim, others, outcome) =>
        leftByWeights(others, victim, outcome, scalesOf(large, outcome), {
          of: exact.get(outcome.id) as Map<string, number>,
          moved: 1e-6,
        }),
      ),
    ).toBeGreaterThan(0.6);
  });
});

describe('how many answered everything alike, to somebody who knows of all but one whether they did', () => {
  const people = 240;
  const bands = [0, 1, 2] as const;
  const bandOf = (alike: number) =>
    bands[20 * alike < people ? 0 : 20 * alike <= 3 * people ? 1 : 2];
  /** Bands that so many can be told as: by the point below and the one above. */
  const bandsOf = (alike: number) => {
    const points = pointsOf(people);
    const above = points.findIndex((point) => point >= alike);
    const near = points[above] === alike ? [alike] : [points[above - 1], points[above]];
    return new Set(near.map((point) => bandOf(point ?? 0)));
  };
  const every = Array.from({ length: people }, (_, at) => at);

  it('as one of three bands tells it next to never', () => {
    const certain = every.filter((others) =>
      bands.some((band) => leftByAlike(others, (all) => bandsOf(all).has(band)).length === 1),
    );
    // Two numbers of others at each of both borders, and there in some draws only.
    expect(certain.length).toBeLessThanOrEqual(4);
  });

  it('would tell it always, were it a number', () => {
    for (const others of every)
      expect(leftByAlike(others, (all) => all === others + 1)).toEqual([true]);
  });
});
