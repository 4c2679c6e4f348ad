import { eq } from 'drizzle-orm';
import { keptFailures } from '../core/ground/kept-shapes.ts';
import type { Database } from './database.ts';
import { clock } from './schema.ts';
import { readStored } from './stored-json.ts';
import type { Statement } from './transactions.ts';

/** A step of the clock that did not succeed. */
export type FailedStep = ReturnType<typeof keptFailures.parse>[number];

/** When the clock ran last, and what failed then. */
export interface ClockRun {
  ranAt: string;
  failures: FailedStep[];
}

/** The last run of the clock; null before the first. */
export async function findLastRun(db: Database): Promise<ClockRun | null> {
  const row = await db.select().from(clock).where(eq(clock.id, 1)).get();
  if (!row) return null;
  const failures = readStored('clock.failures', keptFailures, row.failures);
  return { ranAt: row.ranAt, failures };
}

/** The statement that notes how a run went, in the place of the one before. */
export function putRun(db: Database, { ranAt, failures }: ClockRun): Statement {
  const row = { ranAt, failures: JSON.stringify(failures) };
  return db
    .insert(clock)
    .values({ id: 1, ...row })
    .onConflictDoUpdate({ target: clock.id, set: row });
}
