import { itemsOf } from '../../core/definition/definition.ts';
import { type StaffLanguage, say } from '../../core/language/language.ts';
import type { ReportAgreement } from '../../core/report/agreements/report-agreement.ts';
import { type Scope, scopeOf } from '../../core/report/groups/scope.ts';
import { changeSince } from '../../core/report/trend/change-since.ts';
import type { WaveInSeries } from '../../core/report/trend/series.ts';
import type { Agreement } from '../../storage/agreements.ts';
import type { Access } from './report-access.ts';

/**
 * What was agreed in the reader's scope, in this wave and the ones before, the latest first. Beside an
 * older agreement stands what its own unit measured since on its theme, from the wave after which it
 * was agreed to this one, with its interval; where the earlier waves were not read, nothing does.
 */
export function agreedIn(access: Access, language: StaffLanguage): ReportAgreement[] {
  const { scope, series } = access;
  const latest = series.at(-1);
  return access.agreements
    .filter(({ unit }) => scope.unit === null || unit === scope.unit)
    .map((agreement) => {
      const then = series.find((one) => one.scope.release.wave.id === agreement.wave);
      const change =
        then && latest && then !== latest
          ? changeSince(
              inUnit(then, agreement.unit),
              inUnit(latest, agreement.unit),
              agreement.measure,
            )
          : null;
      const history = access.versions.filter((version) => version.agreement === agreement.id);
      return { ...shown(agreement, then?.scope ?? scope, language), history, change };
    });
}

/** The same wave in the scope of the agreement's own unit: a subset of the same released groups. */
function inUnit(wave: WaveInSeries, unit: string): WaveInSeries {
  const { release, definition } = wave.scope;
  const same = (wave.scope.unit ?? '') === unit;
  return same ? wave : { ...wave, scope: scopeOf(release, definition, unit || null) };
}

function shown(agreement: Agreement, scope: Scope, language: StaffLanguage): ReportAgreement {
  const { id, unit, text, owner, due, review, status, measure } = agreement;
  const { release } = scope;
  return {
    id,
    unit: unit || release.wave.organisation,
    text,
    theme: measure,
    measure: titleOfMeasure(scope, measure, language),
    owner,
    due,
    review,
    status,
    change: null,
  };
}

/** What a theme or a question is called. */
export function titleOfMeasure(
  { definition }: Scope,
  measure: string,
  language: StaffLanguage,
): string {
  const title =
    definition.scales.find((scale) => scale.id === measure)?.title ??
    itemsOf(definition).find((item) => item.id === measure)?.text;
  return title ? say(title, language) : measure;
}
