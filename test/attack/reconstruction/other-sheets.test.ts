import { expect, it } from 'vitest';
import { answered } from './answers.ts';
import { chance } from './chance.ts';
import { madeUp } from './organisations.ts';
import { misfitOf } from './other-sheets/misfit.ts';
import { hasOthers, sharedIn } from './other-sheets/search.ts';
import { worldOf } from './other-sheets/world.ts';
import { definitionOf, mergingOf, planned, publishedBy } from './product.ts';
import { questionnaireOf } from './questionnaire.ts';
import type { ReadRelease } from './read-release.ts';

/**
 * The attackers look for what is certain; this looks for the opposite. For classes of answers that everybody of a
 * block shares, it finds other sheets of the whole organisation which could have given the same release and in
 * which they do not. Then nobody can be certain, by any arithmetic, also one that nobody thought of.
 */
it('leaves every shared class open: other sheets could have given the same release', async () => {
  let tried = 0;
  // Twelve people in one room, four blocks, dissenters, and answers alike: all are searched in a second or two.
  for (const number of [5, 14, 20, 42]) {
    const organisation = madeUp(number)[number - 1] as ReturnType<typeof madeUp>[number];
    const plan = planned(organisation);
    if (!plan) throw new Error('the organisation is too small');
    const questionnaire = questionnaireOf(definitionOf(organisation));
    const leaders = plan.plan.blocks.filter(({ side }) => side === 'leaders').map(({ id }) => id);
    const { sheets } = answered(organisation, questionnaire, plan.blocks, new Set(leaders));
    const release = (await publishedBy(organisation, plan.plan, sheets)) as ReadRelease;
    const merging = mergingOf(plan.plan, sheets, release.wave.k);
    const world = worldOf(release, questionnaire, sheets, merging);
    // The true sheets could have, or the search would look in the wrong place.
    for (const variable of release.variables)
      expect(misfitOf(world, variable), `${organisation.name} ${variable.id}`).toBe(0);
    const random = chance(number);
    const shared = sharedIn(world);
    const some = shared.filter((_, at) => at % Math.ceil(shared.length / 24) === 0);
    tried += some.length;
    const closed = some.filter((one) => !hasOthers(world, one, 60, random));
    expect(
      closed.map(({ block, question }) => `${organisation.name} ${block} ${question.id}`),
    ).toEqual([]);
  }
  expect(tried).toBeGreaterThan(60);
});
