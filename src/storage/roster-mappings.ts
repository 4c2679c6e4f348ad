import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { rosterMapping } from './schema.ts';
import type { Statement } from './transactions.ts';

/** What HR said before about its columns and values: heading → field, value → meaning. */
export interface RosterMapping {
  columns: Record<string, string>;
  values: Record<string, Record<string, string>>;
}

export async function findRosterMapping(db: Database): Promise<RosterMapping> {
  const mapping: RosterMapping = { columns: {}, values: {} };
  for (const row of await db.select().from(rosterMapping)) {
    if (row.kind === 'column') mapping.columns[row.written] = row.meaning;
    else {
      mapping.values[row.field] ??= {};
      (mapping.values[row.field] as Record<string, string>)[row.written] = row.meaning;
    }
  }
  return mapping;
}

/** The statement that remembers a mapping for the next list, beside what was remembered before. */
export function saveRosterMapping(db: Database, mapping: RosterMapping): Statement {
  const rows = [
    ...Object.entries(mapping.columns).map(([written, meaning]) => ({
      kind: 'column',
      field: '',
      written,
      meaning,
    })),
    ...Object.entries(mapping.values).flatMap(([field, values]) =>
      Object.entries(values).map(([written, meaning]) => ({
        kind: 'value',
        field,
        written,
        meaning,
      })),
    ),
  ];
  return db
    .insert(rosterMapping)
    .select(sql`SELECT value ->> 'kind', value ->> 'field', value ->> 'written', value ->> 'meaning'
      FROM json_each(${JSON.stringify(rows)}) WHERE true`)
    .onConflictDoUpdate({
      target: [rosterMapping.kind, rosterMapping.field, rosterMapping.written],
      set: { meaning: sql`excluded.meaning` },
    });
}
