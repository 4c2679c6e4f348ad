import { and, eq, or, sql } from 'drizzle-orm';
import { keptWords } from '../core/ground/kept-shapes.ts';
import { staffLanguages, type Text } from '../core/language/language.ts';
import type { Database } from './database.ts';
import { introduction } from './schema.ts';
import { readStored } from './stored-json.ts';
import type { Condition, Statement } from './transactions.ts';

/** All introductions in one column, so that who reads the organisation needs no second query. */
export const introductionsColumn = sql<string>`(
  SELECT json_group_object(language, words) FROM ${introduction}
)`;

/** HR's own words on the welcome page, from that column; null when it wrote none. */
export function readIntroduction(column: string): Text | null {
  const words = readStored('introduction.words', keptWords, column);
  const known = staffLanguages.filter((language) => words[language]);
  return known.length === 0
    ? null
    : Object.fromEntries(known.map((language) => [language, words[language]]));
}

/** That HR's words on the welcome page are still these. */
export function areIntroductions(words: Text | null): Condition {
  const all = Object.entries(words ?? {});
  const same = all.map(([language, one]) =>
    and(eq(introduction.language, language), eq(introduction.words, one)),
  );
  const others = same.length > 0 ? sql`NOT (${or(...same)})` : sql`1`;
  return sql`NOT EXISTS (SELECT 1 FROM ${introduction} WHERE ${others})
    AND (SELECT count(*) FROM ${introduction}) = ${all.length}`;
}

/** The statements that put these words in the place of those there were. */
export function putIntroduction(db: Database, words: Text | null): Statement[] {
  const rows = Object.entries(words ?? {}).map(([language, one]) => ({ language, words: one }));
  return [
    db.delete(introduction),
    ...(rows.length > 0 ? [db.insert(introduction).values(rows)] : []),
  ];
}
