import type { Text } from '../core/language/language.ts';
import { putIntroduction } from '../storage/introductions.ts';
import { type OrganisationDetails, putOrganisation } from '../storage/organisation.ts';
import { commit } from './commit.ts';
import type { Context } from './context.ts';

/** Changes what the organisation says about itself; a logo or introduction that is left out stays. */
export async function saveOrganisation(
  context: Context,
  { introduction, ...details }: OrganisationDetails & { introduction?: Text | null },
): Promise<void> {
  await commit(context, 'hr', {
    guard: [],
    statements: [
      putOrganisation(context.db, details),
      ...(introduction === undefined ? [] : putIntroduction(context.db, introduction)),
    ],
    entries: [{ action: 'organisation.saved', details: {} }],
  });
}
