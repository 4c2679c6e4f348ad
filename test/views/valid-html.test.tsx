import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate/node';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/core/language/language.ts';
import { scopeOf } from '../../src/core/report/groups/scope.ts';
import { reportPageIds } from '../../src/core/report/report-pages.ts';
import type { Agreeing } from '../../src/views/report/agreeing.ts';
import type { ReportContext } from '../../src/views/report/report-context.ts';
import { ReportPage } from '../../src/views/report/report-page.tsx';
import { StandaloneReport } from '../../src/views/report/standalone-report.tsx';
import { reportDefinition } from '../support/report-definition.ts';
import { agreement, restRelease } from '../support/report-people.ts';
import { samples } from './manage-samples/samples.ts';
import { otherSamples } from './other-samples.tsx';

/**
 * Every page is valid by the HTML standard. Not about validity, and left to what writes the markup:
 * how empty elements, booleans and the doctype are spelled.
 */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
});

function faultsIn(html: string): string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => {
      const around = html.split('\n')[line - 1]?.slice(Math.max(0, column - 80), column + 60);
      return `${ruleId}: ${message} near ${around}`;
    }),
  );
}

const release = restRelease();
const agreeing: Agreeing = {
  once: '0123456789abcdef0123456789abcdef',
  path: '/results/w1/agreements',
  query: '',
  own: [agreement.id],
  earlier: {},
  reminding: { suggested: [{ value: 'els@brug.example', label: 'Els <hr>' }] },
  left: 2,
  staffPage: '/w/w1/report',
};

describe.each(languages)('in %s', (language) => {
  test.each(reportPageIds)('the page %s of the report is valid HTML', (page) => {
    for (const unit of [null, 'finance', 'no such unit']) {
      const scope = scopeOf(release, reportDefinition, unit);
      const context: ReportContext = {
        scope,
        language,
        releaseHash: 'ab12'.repeat(16),
        releasedOn: '2026-11-02',
        link: (to) => `/results/w1/${to}`,
        series: [
          { scope, months: 0 },
          { scope, months: 3 },
        ],
        search: 'stap',
        agreements: [agreement],
        agreeing,
        withdrawing: '/results/w1/comments/withdraw',
      };
      const html = String(
        <ReportPage
          context={context}
          page={page}
          home="/manage"
          languageLinks={{ nl: '?language=nl', en: '?language=en' }}
          units={[
            { name: 'Alles', href: '/a', current: true },
            { name: 'Afd. <hr>', href: '/b', current: false },
          ]}
          downloads={[{ name: 'PDF', href: '/pdf' }]}
        />,
      );
      expect(faultsIn(html)).toEqual([]);
    }
  });

  test('the report in one file is valid HTML', () => {
    const context: ReportContext = {
      scope: scopeOf(release, reportDefinition),
      language,
      releaseHash: 'ab12'.repeat(16),
      releasedOn: '2026-11-02',
      link: (to) => `#${to}`,
    };
    const css = readFileSync(join('public', 'styles', 'report.css'), 'utf8');
    expect(faultsIn(String(<StandaloneReport context={context} css={css} />))).toEqual([]);
  });

  test.each(Object.entries(samples(language)))('HR’s page “%s” is valid HTML', (_name, page) => {
    expect(faultsIn(String(page))).toEqual([]);
  });

  test('every other page is valid HTML', async () => {
    for (const [name, page] of Object.entries(await otherSamples(language))) {
      expect({ name, faults: faultsIn(String(await page)) }).toEqual({ name, faults: [] });
    }
  });
});

test('no page of the product is left out', () => {
  const made = [
    ...readdirSync(join(import.meta.dirname, 'manage-samples')).map(
      (name) => `manage-samples/${name}`,
    ),
    'other-samples.tsx',
    'valid-html.test.tsx',
    '../support/edition-sample.tsx',
  ]
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
    .join();
  const pages = readdirSync('src/views', { recursive: true, encoding: 'utf8' })
    .filter((path) => /-page\.tsx$/.test(path))
    .filter((path) => !path.startsWith('report/') || /(report|edition)-page/.test(path));
  expect(pages.length).toBeGreaterThan(25);
  for (const page of pages) expect(made).toContain(`src/views/${page}'`);
});

test('a fault is seen', () => {
  expect(
    faultsIn(
      '<!doctype html><html lang="nl"><head><title>x</title></head><body><p><div></div></p></body></html>',
    ),
  ).not.toEqual([]);
});
