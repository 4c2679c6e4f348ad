import type { Language } from '../../src/core/language/language.ts';
import { scopeOf } from '../../src/core/report/groups/scope.ts';
import type { reportPageIds } from '../../src/core/report/report-pages.ts';
import type { ReportContext } from '../../src/views/report/report-context.ts';
import { ReportPage } from '../../src/views/report/report-page.tsx';
import { reportDefinition } from '../support/report-definition.ts';
import { madeUpRelease } from '../support/report-people.ts';

/** The mark of the release that they read. */
export const hash = 'ab12'.repeat(16);

/** What the tests of report pages read. */
export const release = madeUpRelease();

/** A reader of the report, of a unit of it or of everything. */
export function contextOf(language: Language, unit: string | null): ReportContext {
  return {
    scope: scopeOf(release, reportDefinition, unit),
    language,
    releaseHash: hash,
    releasedOn: '2026-11-02',
    link: (page) => `/results/w1/${page}`,
    series: [
      { scope: scopeOf(release, reportDefinition, unit), months: 0 },
      { scope: scopeOf(release, reportDefinition, unit), months: 3 },
    ],
    search: '',
  };
}

/** A page of the report as HTML. */
export function render(context: ReportContext, page: (typeof reportPageIds)[number]): string {
  return String(
    <ReportPage context={context} page={page} languageLinks={{}} units={[]} downloads={[]} />,
  );
}

/** The words of a page, without its tags. */
export function visible(html: string): string {
  return html.replace(/<[^>]+>/g, ' ');
}
