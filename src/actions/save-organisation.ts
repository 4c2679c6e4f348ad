import { DomainError } from '../core/ground/errors.ts';
import type { Text } from '../core/language/language.ts';
import { putIntroduction } from '../storage/introductions.ts';
import {
  isSameOrganisation,
  type Organisation,
  type OrganisationDetails,
  putOrganisation,
} from '../storage/organisation.ts';
import { commit } from './commit.ts';
import type { Context } from './context.ts';

/**
 * Changes what the organisation says about itself; a logo or introduction that is left out stays.
 * @param seen what it said when the change was made; left out, whatever it says by now is changed
 * @throws DomainError `organisation.changed`
 */
export async function saveOrganisation(
  context: Context,
  { introduction, ...details }: OrganisationDetails & { introduction?: Text | null },
  seen?: Organisation | null,
): Promise<void> {
  await commit(context, 'hr', {
    guard:
      seen === undefined
        ? []
        : [{ holds: isSameOrganisation(seen), refusal: new DomainError('organisation.changed') }],
    statements: [
      putOrganisation(context.db, details),
      ...(introduction === undefined ? [] : putIntroduction(context.db, introduction)),
    ],
    entries: [{ action: 'organisation.saved', details: {} }],
  });
}
