import type { StaffLanguage } from '../../src/core/language/language.ts';
import type { ReportAgreement } from '../../src/core/report/agreements/report-agreement.ts';
import { describeEdition, type EditionId } from '../../src/core/report/editions/editions.ts';
import { scopeOf } from '../../src/core/report/groups/scope.ts';
import { sourceOf } from '../../src/downloads/edition.ts';
import { EditionPage } from '../../src/views/report/edition-page.tsx';
import { reportDefinition } from './report-definition.ts';
import { agreement, madeUpRelease } from './report-people.ts';
import { fourWaves } from './trend-series.ts';

/** An edition of the report of a made-up organisation: `unit` of a department, others of the whole. */
export function editionSample<Tongue extends StaffLanguage>(id: EditionId, language: Tongue) {
  const scope = scopeOf(madeUpRelease(), reportDefinition, id === 'unit' ? 'field' : null);
  return {
    scope,
    language,
    releaseHash: 'ab12'.repeat(16),
    date: '2026-11-21',
    withdrawn: new Set<string>(),
    series: fourWaves(),
    agreed: { agreements: [agreement], asOf: '2027-01-15' },
    site: 'https://geleding.example',
  };
}

/** The same as a page. */
export function pageOfEdition(
  id: EditionId,
  language: StaffLanguage,
  agreements: readonly ReportAgreement[] = [agreement],
): string {
  const source = { ...sourceOf(editionSample(id, language)), agreements };
  return String(
    <EditionPage
      source={source}
      title={id}
      pages={describeEdition(id, source)}
      organisation={{ name: 'De Brug & zonen', logo: '/logo' }}
      releasedOn="2026-11-21"
      languageLinks={{ nl: '?language=nl', en: '?language=en' }}
      files={[{ name: 'PDF', href: '/pdf' }]}
      home="/results"
    />,
  );
}
