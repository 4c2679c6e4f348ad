import { and, desc, eq, gte, sql } from 'drizzle-orm';
import { audiences, type Stages } from '../core/ground/audiences.ts';
import { keptStages } from '../core/ground/kept-shapes.ts';
import type { Database } from './database.ts';
import { inStatements } from './database.ts';
import { receipt, release, releaseStage, wave } from './schema.ts';
import { readStored } from './stored-json.ts';
import { inPartsOf, type Pieces } from './text-parts.ts';
import type { Condition, Statement } from './transactions.ts';

/**
 * Statements that store a release with its receipts and stages, for the step that publishes it.
 * @param body its text, in pieces
 */
export function insertsOfRelease(
  db: Database,
  id: string,
  body: Pieces,
  receipts: readonly string[],
  stages: Partial<Stages>,
): Statement[] {
  return [
    db.insert(releaseStage).values(staged(stages).map((stage) => ({ wave: id, ...stage }))),
    ...inPartsOf(body).map((text, part) =>
      db.insert(release).values({ wave: id, part, body: text }),
    ),
    ...inStatements(receipts).map((rows) =>
      db.insert(receipt).select(sql`SELECT ${id}, value FROM json_each(${JSON.stringify(rows)})`),
    ),
  ];
}

/** Parts that are asked for at once: a database answers with all of them in one text. */
const partsAtOnce = 5;

/** The release's text as it was stored, in its parts, or null. */
export async function findRelease(db: Database, id: string): Promise<string[] | null> {
  const parts: string[] = [];
  for (;;) {
    const rows = await db
      .select({ body: release.body })
      .from(release)
      .where(and(eq(release.wave, id), gte(release.part, parts.length)))
      .orderBy(release.part)
      .limit(partsAtOnce);
    for (const { body } of rows) parts.push(body);
    if (rows.length < partsAtOnce) return parts.length === 0 ? null : parts;
  }
}

export async function listReceipts(db: Database, id: string): Promise<string[]> {
  const rows = await db
    .select({ receipt: receipt.receipt })
    .from(receipt)
    .where(eq(receipt.wave, id))
    .orderBy(receipt.receipt);
  return rows.map((row) => row.receipt);
}

/** Since when each audience may see the release. */
export async function findStages(db: Database, id: string): Promise<Partial<Stages>> {
  const rows = await db.select().from(releaseStage).where(eq(releaseStage.wave, id));
  return Object.fromEntries(rows.map((row) => [row.audience, row.visibleFrom]));
}

/**
 * Every wave by its name, with since when each audience may see its release and the hash of its text;
 * the latest opened first.
 */
export async function listStaged(
  db: Database,
): Promise<{ id: string; title: string; hash: string | null; stages: Partial<Stages> }[]> {
  const { id, title, openedOn, releaseHash: hash } = wave;
  const stages = sql<string>`(SELECT json_group_object(audience, visible_from)
    FROM ${releaseStage} WHERE ${releaseStage.wave} = ${id})`;
  const rows = await db.select({ id, title, hash, stages }).from(wave).orderBy(desc(openedOn), id);
  return rows.map((row) => ({
    ...row,
    stages: readStored('release_stage', keptStages, row.stages),
  }));
}

/** Statements that change from when each audience may see the release. */
export function saveStages(db: Database, id: string, stages: Stages): Statement[] {
  return staged(stages).map(({ audience, visibleFrom }) =>
    db
      .update(releaseStage)
      .set({ visibleFrom })
      .where(and(eq(releaseStage.wave, id), eq(releaseStage.audience, audience))),
  );
}

/** That the stages of a release are still these. */
export function areStages(id: string, stages: Stages): Condition {
  const same = staged(stages).map(
    ({ audience, visibleFrom }) =>
      sql`(${eq(releaseStage.audience, audience)} AND ${eq(releaseStage.visibleFrom, visibleFrom)})`,
  );
  return sql`(SELECT count(*) FROM ${releaseStage} WHERE ${eq(releaseStage.wave, id)}
    AND (${sql.join(same, sql` OR `)})) = ${same.length}`;
}

function staged(stages: Partial<Stages>) {
  return audiences.flatMap((audience) => {
    const visibleFrom = stages[audience];
    return visibleFrom ? [{ audience, visibleFrom }] : [];
  });
}
