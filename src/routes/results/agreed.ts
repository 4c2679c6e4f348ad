import { itemsOf } from '../../core/definition/definition.ts';
import type { Scope } from '../../core/report/scope.ts';
import { trendPage } from '../../core/report/trend.ts';
import { type AgreedAction, listActions } from '../../storage/agreed-actions.ts';
import type { ReportAction } from '../../views/report/report-context.ts';
import type { AppContext } from '../app-env.ts';
import type { Access } from './report-access.ts';

/**
 * What was agreed in the reader's scope, in this wave and the ones before. Beside an older action
 * stands what was measured since on its theme, with its interval.
 */
export async function readAgreed(c: AppContext, access: Access): Promise<ReportAction[]> {
  const { db } = c.get('context');
  const { scope, series, release } = access;
  const changes = changesOf(access);
  const agreed: ReportAction[] = [];
  for (const { scope: earlier } of series) {
    const wave = earlier.release.wave.id;
    const actions = await listActions(db, wave);
    const mine = actions.filter(({ unit }) => scope.unit === null || unit === scope.unit);
    const past = wave !== release.wave.id;
    agreed.push(
      ...mine.map((action) => ({
        ...shown(action, scope, c.get('language')),
        change:
          past && action.unit === (scope.unit ?? '') ? (changes.get(action.measure) ?? null) : null,
      })),
    );
  }
  return agreed.reverse();
}

function shown(action: AgreedAction, scope: Scope, language: 'nl' | 'en'): ReportAction {
  const { id, unit, text, owner, due, review, status, measure } = action;
  const { definition, release } = scope;
  const title =
    definition.scales.find((scale) => scale.id === measure)?.title ??
    itemsOf(definition).find((item) => item.id === measure)?.text;
  return {
    id,
    unit: unit || release.wave.organisation,
    text,
    measure: title?.[language] ?? measure,
    owner,
    due,
    review,
    status,
    change: null,
  };
}

/** The last change of the whole scope, by measure. */
function changesOf({ series }: Access): Map<string, ReportAction['change']> {
  const [whole] = trendPage(series).groups;
  return new Map(
    (whole?.lines ?? []).map(({ measure, last }) => [measure.id, last.withheld ? null : last]),
  );
}
