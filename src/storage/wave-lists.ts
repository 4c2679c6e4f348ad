import { desc, sql } from 'drizzle-orm';
import { type KeptAmended, keptAmended } from '../core/ground/kept-shapes.ts';
import type { Database } from './database.ts';
import { amendment, participation, person, releaseStage, wave } from './schema.ts';
import { readStored } from './stored-json.ts';
import type { WaveState } from './waves.ts';

/** A wave as HR's list shows it. */
export interface WaveOnDesk {
  id: string;
  title: string;
  state: WaveState;
  /** ISO moments, as HR set them. */
  opens: string | null;
  closes: string | null;
  /** The days on which it opened and closed. */
  openedOn: string | null;
  closedOn: string | null;
  /** When a fixed wave closes, amendments counted. */
  closesAt: string | null;
  /** People on the staff list; none once the wave opened. */
  listed: number;
  /** People of the fixed manifest, before any amendment; null before it is fixed. */
  fixed: number | null;
  /** Only where there are amendments, what these are read with. */
  amended: KeptAmended | null;
}

/** Every wave for HR's list, the latest opened first and those in preparation before them. */
export async function listOnDesk(db: Database): Promise<WaveOnDesk[]> {
  const { id, title, state, closesAt, openedOn, closedOn, manifest, manifestHash } = wave;
  const signed = sql`(SELECT json_group_array(jws) FROM
    (SELECT jws FROM ${amendment} WHERE ${amendment.wave} = ${id} ORDER BY position))`;
  const rows = await db
    .select({
      id,
      title,
      state,
      closesAt,
      openedOn,
      closedOn,
      opens: sql<string | null>`${wave.settings} ->> '$.opens'`,
      closes: sql<string | null>`${wave.settings} ->> '$.closes'`,
      listed: sql<number>`(SELECT count(*) FROM ${person} WHERE ${person.wave} = ${id})`,
      fixed: sql<number | null>`${manifest} ->> '$.headcount'`,
      amended: sql<string | null>`CASE WHEN EXISTS
        (SELECT 1 FROM ${amendment} WHERE ${amendment.wave} = ${id})
        THEN json_object('manifest', ${manifest}, 'hash', ${manifestHash}, 'signed', json(${signed})) END`,
    })
    .from(wave)
    .orderBy(desc(openedOn), id);
  return rows.map((row) => ({
    ...row,
    amended: row.amended ? readStored('amendment.jws', keptAmended, row.amended) : null,
  }));
}

/** What the clock needs to know of a wave to see whether anything is due. */
export interface WaveInTime {
  id: string;
  state: WaveState;
  /** ISO moment, of a wave whose manifest is fixed. */
  opens: string | null;
  closesAt: string | null;
  boxOpened: boolean;
  openedBy: string | null;
  /** The day of its last count. */
  counted: string | null;
  /** ISO moment at which HR could first see the release. */
  publishedAt: string | null;
  rosterDays: number | null;
  ballotDays: number | null;
}

/** Waves in which the clock may have something to do. */
export async function listInTime(db: Database): Promise<WaveInTime[]> {
  const { id, state, closesAt, boxOpened, manifest, settings } = wave;
  return db
    .select({
      id,
      state,
      closesAt,
      boxOpened,
      opens: sql<string | null>`${manifest} ->> '$.opens'`,
      openedBy: sql<string | null>`${manifest} ->> '$.openedBy'`,
      // One count is kept, so every row names the same day.
      counted: sql<string | null>`(SELECT day FROM ${participation}
        WHERE ${participation.wave} = ${id} LIMIT 1)`,
      publishedAt: sql<string | null>`(SELECT visible_from FROM ${releaseStage}
        WHERE ${releaseStage.wave} = ${id} AND audience = 'hr')`,
      rosterDays: sql<number | null>`${settings} ->> '$.retention.rosterDays'`,
      ballotDays: sql<number | null>`${settings} ->> '$.retention.ballotDays'`,
    })
    .from(wave)
    .where(sql`${state} IN ('planned', 'open', 'closed', 'released')`);
}
