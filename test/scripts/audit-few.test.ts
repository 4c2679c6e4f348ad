import { expect, it } from 'vitest';
import { judge } from '../../scripts/audit/judge.ts';
import type { ReleaseData } from '../../src/core/disclosure/release/release-schema.ts';
import { answered } from '../attack/reconstruction/answers.ts';
import { madeUp, type Organisation } from '../attack/reconstruction/organisations.ts';
import { definitionOf, planned, publishedBy } from '../attack/reconstruction/product.ts';
import { questionnaireOf } from '../attack/reconstruction/questionnaire.ts';

/** What only very few people, or very few questions, make impossible: twelve ballots, and one question a scale. */

async function published(organisation: Organisation): Promise<ReleaseData> {
  const plan = planned(organisation);
  if (!plan) throw new Error('too small');
  const questionnaire = questionnaireOf(definitionOf(organisation));
  const { sheets } = answered(organisation, questionnaire, plan.blocks, new Set());
  return (await publishedBy(organisation, plan.plan, sheets)) as ReleaseData;
}

const rulesOf = (release: ReleaseData) =>
  judge(JSON.stringify(release)).leaks.map(({ rule, where }) => `${rule} ${where}`);

const first = <T>(list: readonly T[]) => list[0] as T;
const oneGiant = 2;
const oneRoom = 4;

it.each<[string, number, (release: ReleaseData) => void, string]>([
  [
    'a spread of everybody among twelve people',
    oneRoom,
    ({ variables }) => {
      first(variables).spread = 0.6;
    },
    'statistic-too-few d1.spread',
  ],
  [
    'a spread of the index among twelve people',
    oneRoom,
    ({ index }) => {
      if (index) index.spread = 0.6;
    },
    'statistic-too-few index.spread',
  ],
  [
    'layers with more people than there are, some of which have no group',
    oneRoom,
    ({ groups }) => {
      const lead = groups.find(({ select }) => select.layer === 'lead');
      if (lead) lead.headcount += 1;
    },
    'totals-differ groups of layer',
  ],
  [
    'how well one question measures what it measures',
    oneGiant,
    ({ reliability }) => {
      first(reliability).alpha = 0.6;
    },
    'another-base reliability d1',
  ],
])('finds %s', async (_, which, plant, rule) => {
  const release = await published(madeUp(5)[which] as Organisation);
  expect(rulesOf(release)).toEqual([]);
  plant(release);
  expect(rulesOf(release)).toContain(rule);
});
