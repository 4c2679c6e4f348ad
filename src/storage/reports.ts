import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Audience } from '../core/ground/audiences.ts';
import { keptAudiences } from '../core/ground/kept-shapes.ts';
import type { SharedStaff } from '../core/report/trend/staff-change.ts';
import type { Agreement } from './agreements.ts';
import { agreement, agreementVersion } from './agreements-schema.ts';
import type { Database } from './database.ts';
import {
  fieldedDefinition,
  release,
  releaseStage,
  sharedStaff,
  wave,
  withdrawnComment,
} from './schema.ts';
import { ofWave } from './shared-staff.ts';
import { readStored } from './stored-json.ts';
import { type SignedIn, signedInOf, signedInQuery } from './visits.ts';

/** What a report is asked for: of which wave, and what it shows beside its own release. */
export interface ReportQuestion {
  wave: string;
  /** ISO moment. */
  now: string;
  earlier: boolean;
  agreements: boolean;
  withdrawn: boolean;
}

/** A release that an audience may see, by name: where it stands and what it measured with. */
export interface VisibleRelease {
  wave: string;
  closedOn: string;
  /** SHA-256 of the release's text in hex; null for one whose publishing the log does not tell of. */
  hash: string | null;
  /** ISO moment at which HR could first see it. */
  publishedAt: string;
  /** Parts in which its text is stored (`text-parts.ts`): how large it is. */
  parts: number;
  /** `hash` is null where nobody fielded this version. */
  definition: { id: string; version: string; hash: string | null };
}

/** What stands about a report outside its releases. */
export interface FoundReport {
  /** The release itself and, where asked for, those of waves that closed before it; oldest first. */
  releases: VisibleRelease[];
  /** Of these waves and those before, the latest wave first. */
  agreements: Agreement[];
  /** What these were before, each from the first, where earlier waves are asked for as well. */
  versions: (typeof agreementVersion.$inferSelect)[];
  withdrawn: string[];
  shared: SharedStaff[];
}

/** A report as it stands, before anybody said who reads it. */
export type AnybodysReport = FoundReport & {
  /** Who may see these releases now, in their order. */
  seenBy: Audience[][];
};

/** What of a report an audience may see. */
export function seenBy(report: AnybodysReport, audience: Audience): FoundReport {
  const { seenBy: audiences, ...found } = report;
  const releases = found.releases.filter((_, at) => audiences[at]?.includes(audience));
  const waves = new Set(releases.map(({ wave: id }) => id));
  return {
    ...found,
    releases,
    agreements: found.agreements.filter((one) => waves.has(one.wave)),
    versions: found.versions.filter((one) => waves.has(one.wave)),
  };
}

/** All that opening a report asks of the database but the texts of releases, in one round trip. */
export async function findReport(db: Database, asked: ReportQuestion): Promise<AnybodysReport> {
  return reportIn(await db.batch(reportQueries(db, asked)));
}

/** The same together with who asks for it, still in one round trip. */
export async function findReportAndReader(
  db: Database,
  asked: ReportQuestion & { tokenHash: string },
): Promise<{ report: AnybodysReport; reader: SignedIn | null }> {
  const [signedIn, ...found] = await db.batch([
    signedInQuery(db, asked.tokenHash, asked.now),
    ...reportQueries(db, asked),
  ]);
  return { report: reportIn(found), reader: signedInOf(signedIn) };
}

function reportQueries(db: Database, asked: ReportQuestion) {
  const nothing = sql`0`;
  return [
    releasesOf(db, asked),
    db
      .select()
      .from(agreement)
      .where(asked.agreements ? sql`${agreement.wave} IN ${visible(asked, true)}` : nothing)
      .orderBy(
        sql`(SELECT closed_on FROM wave WHERE id = ${agreement.wave}) DESC`,
        sql`${agreement.unit} DESC`,
        sql`${agreement.due} DESC`,
      ),
    db
      .select()
      .from(agreementVersion)
      .where(
        asked.agreements && asked.earlier
          ? sql`${agreementVersion.wave} IN ${visible(asked, true)}`
          : nothing,
      )
      .orderBy(agreementVersion.agreement, agreementVersion.version),
    db
      .select({ comment: withdrawnComment.comment })
      .from(withdrawnComment)
      .where(asked.withdrawn ? eq(withdrawnComment.wave, asked.wave) : nothing),
    db
      .select()
      .from(sharedStaff)
      .where(asked.earlier ? ofWave(asked.wave) : nothing),
  ] as const;
}

type Rows<Queries> = { [At in keyof Queries]: Awaited<Queries[At]> };

function reportIn([releases, agreements, versions, withdrawn, shared]: Rows<
  ReturnType<typeof reportQueries>
>): AnybodysReport {
  return {
    releases: releases.map(({ id, version, fielded, audiences: _audiences, ...one }) => ({
      ...one,
      definition: { id, version, hash: fielded },
    })),
    seenBy: releases.map((one) =>
      readStored('release_stage.audience', keptAudiences, one.audiences),
    ),
    agreements,
    versions,
    withdrawn: withdrawn.map(({ comment }) => comment),
    shared,
  };
}

function releasesOf(db: Database, asked: ReportQuestion) {
  const definition = { id: '$.definition.id', version: '$.definition.version' };
  const named = (path: string) => sql<string>`${wave.manifest} ->> ${path}`;
  return db
    .select({
      wave: wave.id,
      closedOn: sql<string>`coalesce(${wave.closedOn}, '')`.as('closed'),
      hash: wave.releaseHash,
      publishedAt: releaseStage.visibleFrom,
      parts: sql<number>`(SELECT max(part) + 1 FROM ${release} AS own
        WHERE own.wave = ${wave.id})`.as('parts'),
      id: named(definition.id).as('definition_id'),
      version: named(definition.version).as('definition_version'),
      fielded: sql<string | null>`${fieldedDefinition.hash}`.as('definition_hash'),
      audiences: sql<string>`(SELECT json_group_array(audience) FROM ${releaseStage} AS stage
        WHERE stage.wave = ${wave.id} AND stage.visible_from <= ${asked.now})`.as('audiences'),
    })
    .from(wave)
    .innerJoin(releaseStage, and(eq(releaseStage.wave, wave.id), eq(releaseStage.audience, 'hr')))
    .leftJoin(
      fieldedDefinition,
      and(
        eq(fieldedDefinition.id, named(definition.id)),
        eq(fieldedDefinition.version, named(definition.version)),
      ),
    )
    .where(sql`${wave.id} IN ${visible(asked, asked.earlier)}`)
    .orderBy(wave.closedOn, wave.id);
}

/** Ids of the waves whose release anybody may see: the one asked for, or also those before it. */
function visible({ wave: id, now }: ReportQuestion, earlier: boolean): SQL {
  const before = sql`(SELECT closed_on FROM wave WHERE id = ${id})`;
  const which = sql`(seen.id = ${id}${earlier ? sql` OR seen.closed_on < ${before}` : sql``})`;
  return sql`(SELECT seen.id FROM ${wave} AS seen WHERE ${which}
      AND EXISTS (SELECT 1 FROM ${releaseStage} AS stage
        WHERE stage.wave = seen.id AND stage.visible_from <= ${now})
      AND EXISTS (SELECT 1 FROM ${release} AS part WHERE part.wave = seen.id))`;
}
