import { answered } from '../answers.ts';
import { chance } from '../chance.ts';
import type { Organisation } from '../organisations.ts';
import { definitionOf, mergingOf, planned, publishedBy } from '../product.ts';
import { questionnaireOf } from '../questionnaire.ts';
import type { ReadRelease } from '../read-release.ts';
import { misfitOf } from './misfit.ts';
import { hasOthers, sharedIn } from './search.ts';
import { worldOf } from './world.ts';

/** What a search for other sheets of an organisation came to. */
export interface Searched {
  /** Shared classes of answers that were looked at. */
  tried: number;
  /** Those for which no other sheets were found: they may be certain, or the search too short. */
  closed: string[];
  /** Where the search holds the true sheets for impossible, and so looks in the wrong place: it must be none. */
  misread: string[];
}

/**
 * Publishes the sheets of an organisation and looks for others which could have given the same release.
 * @param most how many shared classes are looked at, spread over all there are
 * @param seed of the search
 * @returns null for an organisation that is too small, or of which nothing is published
 */
export async function searched(
  organisation: Organisation,
  most: number,
  seed: number,
): Promise<Searched | null> {
  const plan = planned(organisation);
  if (!plan) return null;
  const questionnaire = questionnaireOf(definitionOf(organisation));
  const leaders = plan.plan.blocks.filter(({ side }) => side === 'leaders').map(({ id }) => id);
  const { sheets } = answered(organisation, questionnaire, plan.blocks, new Set(leaders));
  const release = (await publishedBy(organisation, plan.plan, sheets)) as ReadRelease;
  if (release.blocks.length === 0) return null;
  const world = worldOf(
    release,
    questionnaire,
    sheets,
    mergingOf(plan.plan, sheets, release.wave.k),
  );
  const { name } = organisation;
  const misread = release.variables
    .filter((variable) => misfitOf(world, variable) > 0)
    .map(({ id }) => `${name} ${id}`);
  const random = chance(seed);
  const shared = sharedIn(world);
  const some = shared.filter((_, at) => at % Math.ceil(shared.length / most) === 0);
  const closed = some
    .filter((one) => !hasOthers(world, one, 60, random))
    .map(({ block, question }) => `${name} ${block} ${question.id}`);
  return { tried: some.length, closed, misread };
}
