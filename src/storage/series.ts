import { and, eq, lte, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { series, wave } from './schema.ts';
import type { Condition, Statement } from './transactions.ts';

/** A wave that is repeated. */
export type Series = typeof series.$inferSelect;

export async function findSeries(db: Database, id: string): Promise<Series | null> {
  return (await db.select().from(series).where(eq(series.wave, id)).get()) ?? null;
}

/**
 * Series whose next wave is to be prepared, but for those whose latest still waits for HR.
 * @param today such as 2026-11-21
 */
export async function listSeriesDue(db: Database, today: string): Promise<Series[]> {
  const waits = sql`EXISTS (SELECT 1 FROM ${wave}
    WHERE ${wave.id} = ${series.latest} AND ${wave.state} = 'draft')`;
  return db
    .select()
    .from(series)
    .where(and(lte(series.nextOn, today), sql`NOT ${waits}`))
    .orderBy(series.wave);
}

/**
 * The statement that starts a series. One that this wave began before goes on from its latest wave,
 * whichever that is by now.
 */
export function beginSeries(db: Database, plan: Omit<Series, 'latest'>): Statement {
  return db
    .insert(series)
    .values({ ...plan, latest: plan.wave })
    .onConflictDoUpdate({ target: series.wave, set: plan });
}

/** The statement that names what a series made last, and when the next is due. */
export function moveSeries(db: Database, { wave: id, latest, nextOn }: Series): Statement {
  return db.update(series).set({ latest, nextOn }).where(eq(series.wave, id));
}

/** The statement that ends a series; what it prepared stays. */
export function deleteSeries(db: Database, id: string): Statement {
  return db.delete(series).where(eq(series.wave, id));
}

/** That a wave is not repeated. */
export function hasNoSeries(id: string): Condition {
  return sql`NOT EXISTS (SELECT 1 FROM ${series} WHERE ${eq(series.wave, id)})`;
}

/** That a series is still as it was read. */
export function isSameSeries({ wave: id, title, months, nextOn, latest }: Series): Condition {
  return sql`EXISTS (SELECT 1 FROM ${series} WHERE ${and(
    ...[eq(series.wave, id), eq(series.title, title), eq(series.months, months)],
    ...[eq(series.nextOn, nextOn), eq(series.latest, latest)],
  )})`;
}
