import type { Text } from '../core/language/language.ts';
import { findOrganisation } from '../storage/organisation.ts';
import type { Context } from './context.ts';

/** The organisation as staff see it. */
export interface DescribedOrganisation {
  name: string;
  introduction: Text | null;
  /** Path of the logo, or null. */
  logo: string | null;
  controller: string;
  contact: string;
  /** The time zone its days are told in. */
  zone: string;
}

/** What staff may read about the organisation; empty texts before HR filled them in. */
export async function describeOrganisation({ db, zone }: Context): Promise<DescribedOrganisation> {
  const found = await findOrganisation(db);
  return {
    name: found?.name ?? '',
    introduction: found?.introduction ?? null,
    logo: found?.logo ? '/logo' : null,
    controller: found?.controller ?? '',
    contact: found?.contact ?? '',
    zone,
  };
}
