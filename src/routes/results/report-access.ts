import { readWaveDefinition } from '../../actions/field-definition.ts';
import { readWave } from '../../actions/read-wave.ts';
import { readRelease } from '../../core/disclosure/release/read-release.ts';
import type { Released } from '../../core/disclosure/release/release-schema.ts';
import { sha256, toHex, utf8 } from '../../core/ground/bytes.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { type Scope, scopeOf, unitsOf } from '../../core/report/groups/scope.ts';
import type { WaveInSeries } from '../../core/report/trend/series.ts';
import type { SharedStaff } from '../../core/report/trend/staff-change.ts';
import { monthsBetween } from '../../core/report/trend/trend.ts';
import { findRelease, findStages } from '../../storage/releases.ts';
import { listSharedStaff } from '../../storage/shared-staff.ts';
import { listWaves } from '../../storage/waves.ts';
import { listWithdrawn } from '../../storage/withdrawn-comments.ts';
import type { AppContext } from '../app-env.ts';
import { audienceOf } from '../audiences.ts';

/** A release as this reader may see it. */
export interface Access {
  scope: Scope;
  release: Released;
  releaseHash: string;
  /** Day of publication. */
  releasedOn: string;
  /** Units the reader may choose from; empty when bound to one. */
  units: ReturnType<typeof unitsOf>;
  /** This wave and those before it that this reader may see, oldest first, in the same scope. */
  series: WaveInSeries[];
  /** Comments withdrawn since, which no view or file shows. */
  withdrawn: ReadonlySet<string>;
}

/**
 * The release of the wave in the path, in the scope of the reader: HR and management see the
 * organisation and may choose a unit; a unit head sees the own unit, which is a subset of the same
 * released groups.
 * @throws DomainError `release.none` before it is visible to this reader, `page.unknown` for a unit
 *   that is not released
 */
export async function openReport(c: AppContext): Promise<Access> {
  const right = c.get('right');
  const id = c.req.param('wave') ?? '';
  const found = await readVisible(c, id);
  if (!found) throw new DomainError('release.none');
  const { release, definition, body, visibleFrom } = found;
  const asked = c.req.query('unit') ?? null;
  const units = right.unit ? [] : unitsOf(release);
  if (asked && !right.unit && !units.some((unit) => unit.id === asked)) {
    throw new DomainError('page.unknown');
  }
  const unit = right.unit ?? asked;
  const scope = scopeOf(release, definition, unit);
  return {
    scope,
    release,
    releaseHash: toHex(await sha256(utf8(body))),
    releasedOn: visibleFrom.slice(0, 10),
    units,
    withdrawn: await listWithdrawn(c.get('context').db, id),
    series: seriesOf(
      [...(await readEarlier(c, release, unit)), scope],
      await listSharedStaff(c.get('context').db, id),
    ),
  };
}

/** A release with its definition, when this reader may see it now; null otherwise. */
async function readVisible(c: AppContext, id: string) {
  const context = c.get('context');
  const body = await findRelease(context.db, id);
  const stages = await findStages(context.db, id);
  const mine = stages[audienceOf(c.get('right'))];
  if (!body || !mine || mine > context.now.toISOString()) return null;
  const wave = await readWave(context, id);
  return {
    release: readRelease(JSON.parse(body)),
    definition: await readWaveDefinition(context, wave),
    body,
    visibleFrom: stages.hr ?? mine,
  };
}

/** The waves that closed before this one, as far as the reader may see them. */
async function readEarlier(
  c: AppContext,
  { wave }: Released,
  unit: string | null,
): Promise<Scope[]> {
  const rows = await listWaves(c.get('context').db);
  const before = rows.filter(({ closedOn }) => closedOn !== null && closedOn < wave.closed);
  const visible = await Promise.all(before.map(({ id }) => readVisible(c, id)));
  return visible
    .flatMap((found) => (found ? [scopeOf(found.release, found.definition, unit)] : []))
    .sort((a, b) => (a.release.wave.closed < b.release.wave.closed ? -1 : 1));
}

function seriesOf(scopes: readonly Scope[], shared: readonly SharedStaff[]): WaveInSeries[] {
  const first = scopes[0]?.release.wave.closed ?? '';
  return scopes.map((scope) => ({
    scope,
    months: monthsBetween(first, scope.release.wave.closed),
    shared,
  }));
}
