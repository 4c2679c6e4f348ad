import type { Language } from '../../src/core/language/language.ts';
import { scopeOf } from '../../src/core/report/groups/scope.ts';
import type { ReportPageId } from '../../src/core/report/report-pages.ts';
import type { Agreeing } from '../../src/views/report/agreeing.ts';
import { ReportPage } from '../../src/views/report/report-page.tsx';
import { reportDefinition } from './report-definition.ts';
import { agreement, restRelease } from './report-people.ts';

export const released = restRelease();
const scope = scopeOf(released, reportDefinition, null);

/**
 * A page of the report of a made-up organisation, with everything on it that there can be.
 * @param agreeing what the reader may agree there
 */
export function pageOfReport(page: ReportPageId, language: Language, agreeing?: Agreeing): string {
  return String(
    <ReportPage
      context={{
        scope,
        language,
        releaseHash: 'ab12'.repeat(16),
        releasedOn: '2026-11-02',
        link: (to) => `/results/w1/${to}`,
        series: [
          { scope, months: 0 },
          { scope, months: 3 },
        ],
        search: '',
        agreements: [agreement],
        ...(agreeing ? { agreeing } : {}),
      }}
      page={page}
      home="/manage"
      languageLinks={{ nl: '?language=nl', en: '?language=en' }}
      units={[
        { name: 'Alles', href: '/a', current: true },
        { name: 'Afdeling', href: '/b', current: false },
      ]}
      downloads={[{ name: 'PDF', href: '/pdf' }]}
    />,
  );
}
