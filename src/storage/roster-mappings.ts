import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { rosterMapping } from './schema.ts';

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

/** Remembers a mapping for the next list, beside what was remembered before. */
export async function saveRosterMapping(db: Database, mapping: RosterMapping): Promise<void> {
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
  await db.run(sql`INSERT INTO roster_mapping (kind, field, written, meaning)
    SELECT value ->> 'kind', value ->> 'field', value ->> 'written', value ->> 'meaning'
    FROM json_each(${JSON.stringify(rows)}) WHERE true
    ON CONFLICT (kind, field, written) DO UPDATE SET meaning = excluded.meaning`);
}
