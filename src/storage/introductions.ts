import { staffLanguages, type Text } from '../core/language/language.ts';
import type { Database } from './database.ts';
import { introduction } from './schema.ts';
import type { Statement } from './transactions.ts';

/** HR's own words on the welcome page, or null when it wrote none. */
export async function findIntroduction(db: Database): Promise<Text | null> {
  const rows = await db.select().from(introduction);
  const written = rows.flatMap(({ language, words }) => {
    const known = staffLanguages.find((one) => one === language);
    return known ? [[known, words] as const] : [];
  });
  return written.length > 0 ? Object.fromEntries(written) : null;
}

/** The statements that put these words in the place of those there were. */
export function putIntroduction(db: Database, written: Text | null): Statement[] {
  const rows = Object.entries(written ?? {}).map(([language, words]) => ({ language, words }));
  return [
    db.delete(introduction),
    ...(rows.length > 0 ? [db.insert(introduction).values(rows)] : []),
  ];
}
