import { eq, sql } from 'drizzle-orm';
import { staffLanguages, type Text } from '../core/language/language.ts';
import type { Database } from './database.ts';
import type { Organisation } from './organisation.ts';
import { introduction, organisation } from './schema.ts';
import type { Statement } from './transactions.ts';

/** The organisation with HR's own words on the welcome page, in one read: every link asks for it. */
export async function findIntroduced(
  db: Database,
): Promise<(Organisation & { introduction: Text | null }) | null> {
  const found = await db
    .select({
      about: organisation,
      words: sql<string>`(SELECT json_group_object(language, words) FROM ${introduction})`,
    })
    .from(organisation)
    .where(eq(organisation.id, 1))
    .get();
  return found ? { ...found.about, introduction: written(JSON.parse(found.words)) } : null;
}

function written(words: Record<string, string>): Text | null {
  const known = staffLanguages.filter((language) => words[language]);
  return known.length === 0
    ? null
    : Object.fromEntries(known.map((language) => [language, words[language]]));
}

/** The statements that put these words in the place of those there were. */
export function putIntroduction(db: Database, words: Text | null): Statement[] {
  const rows = Object.entries(words ?? {}).map(([language, one]) => ({ language, words: one }));
  return [
    db.delete(introduction),
    ...(rows.length > 0 ? [db.insert(introduction).values(rows)] : []),
  ];
}
