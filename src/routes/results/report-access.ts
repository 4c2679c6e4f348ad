import { readDefinition } from '../../actions/field-definition.ts';
import { readWave } from '../../actions/read-wave.ts';
import { sha256, toHex, utf8 } from '../../core/ballot/bytes.ts';
import { readRelease } from '../../core/disclosure/read-release.ts';
import type { Released } from '../../core/disclosure/release-schema.ts';
import { DomainError } from '../../core/errors.ts';
import { type Scope, scopeOf, unitsOf } from '../../core/report/scope.ts';
import { type Audience, findRelease, findStages } from '../../storage/releases.ts';
import type { Grant } from '../../storage/sign-ins.ts';
import type { AppContext } from '../app-env.ts';

/** A release as this reader may see it. */
export interface Access {
  scope: Scope;
  release: Released;
  releaseHash: string;
  /** Day of publication. */
  releasedOn: string;
  /** Units the reader may choose from; empty when bound to one. */
  units: ReturnType<typeof unitsOf>;
}

/**
 * The release of the wave in the path, in the scope of the reader: HR and management see the
 * organisation and may choose a unit; a unit head sees the own unit, which is a subset of the same
 * released groups.
 * @throws DomainError `release.none` before it is visible to this reader, `page.unknown` for a unit
 *   that is not released
 */
export async function openReport(c: AppContext): Promise<Access> {
  const context = c.get('context');
  const grant = c.get('grant');
  const id = c.req.param('wave') ?? '';
  const body = await findRelease(context.db, id);
  const stages = await findStages(context.db, id);
  const visibleFrom = stages[audienceOf(grant)];
  if (!body || !visibleFrom || visibleFrom > context.now.toISOString()) {
    throw new DomainError('release.none');
  }
  const release = readRelease(JSON.parse(body));
  const wave = await readWave(context, id);
  const definition = await readDefinition(context, wave.settings.definition);
  const asked = c.req.query('unit') ?? null;
  const units = grant.scope ? [] : unitsOf(release);
  if (asked && !grant.scope && !units.some((unit) => unit.id === asked)) {
    throw new DomainError('page.unknown');
  }
  return {
    scope: scopeOf(release, definition, grant.scope ?? asked),
    release,
    releaseHash: toHex(await sha256(utf8(body))),
    releasedOn: (stages.hr ?? visibleFrom).slice(0, 10),
    units,
  };
}

/** Which stage of a release a reader belongs to. */
export function audienceOf(grant: Grant): Audience {
  if (grant.role === 'hr') return 'hr';
  return grant.scope ? 'unit-heads' : 'management';
}
