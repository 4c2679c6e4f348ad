import { expect, it } from 'vitest';
import { judge } from '../../scripts/audit/judge.ts';
import type { ReleaseData } from '../../src/core/disclosure/release/release-schema.ts';
import { answered } from '../attack/reconstruction/answers.ts';
import { madeUp, type Organisation } from '../attack/reconstruction/organisations.ts';
import { definitionOf, planned, publishedBy } from '../attack/reconstruction/product.ts';
import { questionnaireOf } from '../attack/reconstruction/questionnaire.ts';

/**
 * What only some organisations make impossible: twelve ballots, one question a scale, and people who are so
 * content that nothing should be much better.
 */

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
const delighted = 172;

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
    'a layer of nobody',
    oneRoom,
    ({ groups }) => {
      const lead = groups.find(({ select }) => select.layer === 'lead');
      if (lead) lead.headcount = 0;
    },
    'totals-differ group layer=lead',
  ],
  [
    'more of everything than there can be, from how it is to how it should be',
    delighted,
    ({ variables }) => {
      for (const { n, gaps } of variables.flatMap(({ fine }) => fine))
        for (const gap of gaps) gap.total += 2 * n;
    },
    'figures-contradict d1_2_should {c01+c02+c03+c04+c05}',
  ],
  [
    'a gap that spreads less than its rows do',
    delighted,
    ({ variables }) => {
      const { fine, gapSpreads } = first(variables.filter((one) => one.gapSpreads.length > 0));
      const { item } = first(gapSpreads);
      for (const gap of gapSpreads) gap.spread = 0.6;
      for (const [at, { n, gaps }] of fine.entries())
        for (const gap of gaps.filter((one) => one.item === item))
          gap.total = (at % 2 === 0 ? 2 : -2) * n;
    },
    'figures-contradict d1_2_should spread',
  ],
  [
    'an envelope that was refused without a ticket for it',
    oneRoom,
    ({ participation }) => {
      participation.refused.unreadable = participation.tickets;
    },
    'more-ballots-than-people participation.refused',
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
  const release = await published(madeUp(which + 1)[which] as Organisation);
  expect(rulesOf(release)).toEqual([]);
  plant(release);
  expect(rulesOf(release)).toContain(rule);
});
