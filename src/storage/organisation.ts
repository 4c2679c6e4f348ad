import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Text } from '../core/language/language.ts';
import type { Database } from './database.ts';
import { areIntroductions, introductionsColumn, readIntroduction } from './introductions.ts';
import { organisation } from './schema.ts';
import type { Condition, Statement } from './transactions.ts';

/** What is known of the organisation; of its logo only whether there is one. */
export type Organisation = Omit<typeof organisation.$inferSelect, 'logo' | 'logoType'> & {
  logo: boolean;
  /** HR's own words on the welcome page. */
  introduction: Text | null;
};
export type OrganisationDetails = Omit<typeof organisation.$inferInsert, 'id'>;

/** The organisation this deployment serves, or null before HR named it. */
export async function findOrganisation(db: Database): Promise<Organisation | null> {
  const { logo, logoType: _type, ...columns } = getTableColumns(organisation);
  const found = await db
    .select({ ...columns, logo: sql<number>`${logo} IS NOT NULL`, words: introductionsColumn })
    .from(organisation)
    .where(eq(organisation.id, 1))
    .get();
  if (!found) return null;
  const { words, ...about } = found;
  return { ...about, logo: about.logo === 1, introduction: readIntroduction(words) };
}

/** The logo, base64url, with its media type; null where there is none. */
export async function findLogo(db: Database): Promise<{ logo: string; logoType: string } | null> {
  const { logo, logoType } = organisation;
  const found = await db.select({ logo, logoType }).from(organisation).get();
  return found?.logo && found.logoType ? { logo: found.logo, logoType: found.logoType } : null;
}

/** That what the organisation says about itself is still this, its logo aside; null where it says nothing. */
export function isSameOrganisation(found: Organisation | null): Condition {
  if (!found) return sql`NOT EXISTS (SELECT 1 FROM ${organisation})`;
  const { name, controller, contact } = organisation;
  const same = and(
    ...[eq(name, found.name), eq(controller, found.controller), eq(contact, found.contact)],
  );
  return sql`EXISTS (SELECT 1 FROM ${organisation} WHERE ${same}) AND ${areIntroductions(found.introduction)}`;
}

/** The statement that writes the organisation's details; an absent logo keeps the one there is. */
export function putOrganisation(db: Database, details: OrganisationDetails): Statement {
  return db
    .insert(organisation)
    .values({ id: 1, ...details })
    .onConflictDoUpdate({ target: organisation.id, set: details });
}
