import type { Context } from '../../actions/context.ts';
import { readPublished } from '../../actions/read-published.ts';
import type { Released } from '../../core/disclosure/release/release-schema.ts';
import type { Audience } from '../../core/ground/audiences.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { dayOf } from '../../core/ground/local-day.ts';
import { type Scope, scopeOf, unitsOf } from '../../core/report/groups/scope.ts';
import type { Beside } from '../../core/report/report-pages.ts';
import type { WaveInSeries } from '../../core/report/trend/series.ts';
import type { SharedStaff } from '../../core/report/trend/staff-change.ts';
import { monthsBetween } from '../../core/report/trend/trend.ts';
import type { Agreement } from '../../storage/agreements.ts';
import {
  type FoundReport,
  findReport,
  findReportAndReader,
  type ReportQuestion,
  seenBy,
  type VisibleRelease,
} from '../../storage/reports.ts';
import type { AppContext } from '../app-env.ts';
import { audienceOf } from '../audiences.ts';
import { findVisitHash, fittingAll } from '../identity.tsx';

/** A release as this reader may see it. */
export interface Access {
  scope: Scope;
  release: Released;
  releaseHash: string;
  /** Day of publication. */
  releasedOn: string;
  /** Units the reader may choose from; their own when bound to one. */
  units: ReturnType<typeof unitsOf>;
  /**
   * This wave and, where asked for, those before it that this reader may see, oldest first, in the
   * same scope.
   */
  series: WaveInSeries[];
  /** What was agreed after these waves, where asked for, the latest wave first. */
  agreements: Agreement[];
  /** What these agreements were before, where it is shown, each from the first. */
  versions: FoundReport['versions'];
  /** Comments withdrawn since, where asked for, which no view or file shows. */
  withdrawn: ReadonlySet<string>;
}

/** In which scope a reader asks for a report. */
export interface AskedScope {
  /** The unit a reader is bound to. */
  bound: string | null;
  /** The unit that somebody who may choose asks for. */
  unit: string | null;
  /** Units that the reader heads, as this right or besides it, released or not. */
  own?: readonly string[];
}

export function scopeAsked(c: AppContext): AskedScope {
  const heads = fittingAll(c.get('visitor').rights, ['unit-head'], c.req.param('wave'));
  return {
    bound: c.get('right').unit,
    unit: c.req.query('unit') ?? null,
    own: [...new Set(heads.flatMap(({ unit }) => unit ?? []))],
  };
}

/**
 * What stands in the database about the report of the wave in the path, as far as this reader may see
 * it now; releases only by name.
 * @param beside what the page or file shows besides: nothing else is read
 * @throws DomainError `release.none` before the release is visible to this reader
 */
export async function findForReader(
  c: AppContext,
  beside: readonly Beside[],
): Promise<FoundReport> {
  return findForAudience(c, audienceOf(c.get('right')), beside);
}

/** The same for an audience that does not sign in as a reader. @throws DomainError `release.none` */
export async function findForAudience(
  c: AppContext,
  audience: Audience,
  beside: readonly Beside[],
): Promise<FoundReport> {
  const report =
    c.get('ahead')?.report ?? (await findReport(c.get('context').db, asking(c, beside)));
  const found = seenBy(report, audience);
  if (found.releases.at(-1)?.wave !== c.req.param('wave')) throw new DomainError('release.none');
  return found;
}

/**
 * Asks for a report together with who asks for it: a page of a report waits for the database once. What
 * of it this reader may see is decided afterwards, by `findForReader`.
 */
export async function askAhead(c: AppContext, beside: readonly Beside[]): Promise<void> {
  const tokenHash = await findVisitHash(c);
  if (!tokenHash) return;
  const { db } = c.get('context');
  c.set('ahead', await findReportAndReader(db, { ...asking(c, beside), tokenHash }));
}

function asking(c: AppContext, beside: readonly Beside[]): ReportQuestion {
  return {
    wave: c.req.param('wave') ?? '',
    now: c.get('context').now.toISOString(),
    earlier: beside.includes('earlier'),
    agreements: beside.includes('agreements'),
    withdrawn: beside.includes('withdrawn'),
  };
}

/**
 * Reads the releases that were found, in the scope of the reader: HR and management see the
 * organisation and may choose a unit; a unit head sees their own unit, which is a subset of the same
 * released groups.
 * @throws DomainError `page.unknown` for a unit that is not released
 */
export async function openFound(
  context: Context,
  found: FoundReport,
  { bound, unit: asked, own = [] }: AskedScope,
): Promise<Access> {
  const near = asManyAsFit(found.releases);
  const [last, ...before] = await Promise.all(
    near.toReversed().map((one) => readPublished(context, one)),
  );
  if (!last) throw new DomainError('release.none');
  const { release, definition, hash } = last;
  const units = unitsOf(release).filter(({ id }) => !bound || own.includes(id));
  if (asked && !bound && !own.includes(asked) && !units.some(({ id }) => id === asked)) {
    throw new DomainError('page.unknown');
  }
  const unit = bound ?? asked;
  const scope = scopeOf(release, definition, unit);
  const earlier = before.map((one) => scopeOf(one.release, one.definition, unit)).reverse();
  return {
    scope,
    release,
    releaseHash: hash,
    releasedOn: dayOf(found.releases.at(-1)?.publishedAt ?? release.wave.closed, context.zone),
    units,
    agreements: found.agreements,
    versions: found.versions,
    withdrawn: new Set(found.withdrawn),
    series: seriesOf([...earlier, scope], found.shared, near.length < found.releases.length),
  };
}

/** Stored parts of releases beside each other that a page is made of within 128 MB (docs/platform.md). */
const mostParts = 24;

/** The wave itself, and of those before it the latest that can be read beside it. */
function asManyAsFit(releases: readonly VisibleRelease[]): readonly VisibleRelease[] {
  let parts = 0;
  const tooFar = releases.findLastIndex((one, at) => {
    parts += one.parts;
    return parts > mostParts && at < releases.length - 1;
  });
  return releases.slice(tooFar + 1);
}

/** The release of the wave in the path as this reader may see it. @throws as the two before */
export async function openReport(c: AppContext, beside: readonly Beside[] = []): Promise<Access> {
  return openFound(c.get('context'), await findForReader(c, beside), scopeAsked(c));
}

function seriesOf(
  scopes: readonly Scope[],
  shared: readonly SharedStaff[],
  cut: boolean,
): WaveInSeries[] {
  const first = scopes[0]?.release.wave.closed ?? '';
  return scopes.map((scope, at) => ({
    scope,
    months: monthsBetween(first, scope.release.wave.closed),
    shared,
    cut: cut && at === 0,
  }));
}
