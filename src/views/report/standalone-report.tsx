import { raw } from 'hono/html';
import { nameOf } from '../../core/report/model/reader.ts';
import { reportPageIds } from '../../core/report/report-pages.ts';
import { directionOf } from '../direction.ts';
import { ReportBody } from './report-body.tsx';
import { type ReportContext, sourceOf } from './report-context.ts';
import { ReportFoot } from './report-foot.tsx';

/**
 * The whole report as one HTML file that needs no server: every page under the other, with the
 * text of the stylesheets inside (tokens, base, parts, forms, charts, report).
 */
export function StandaloneReport({ context, css }: { context: ReportContext; css: string }) {
  const { pages: texts } = sourceOf(context).words;
  const { wave } = context.scope.release;
  const pages = reportPageIds;
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={context.language} {...directionOf(context.language)}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="referrer" content="no-referrer" />
          <title>{`${texts.report} · ${wave.title} · ${wave.organisation}`}</title>
          <style>{raw(css)}</style>
        </head>
        <body class="area-report">
          <header class="site-head">
            <span class="site-name">{wave.organisation}</span>
          </header>
          <main>
            <div class="report">
              <nav class="report-side no-print" aria-label={texts.contents}>
                <ol class="contents">
                  {pages.map((page) => (
                    <li>
                      <a href={context.link(page)}>{texts.pages[page].nav}</a>
                    </li>
                  ))}
                </ol>
              </nav>
              <div class="report-page">
                <p class="eyebrow">
                  {wave.title} · {nameOf(sourceOf(context), context.scope.whole.name)}
                </p>
                {pages.map((page) => (
                  <article class="report-page sheet" id={page}>
                    <ReportBody context={context} page={page} />
                  </article>
                ))}
              </div>
            </div>
          </main>
          <footer class="site-foot">
            <ReportFoot source={sourceOf(context)} releasedOn={context.releasedOn} />
          </footer>
        </body>
      </html>
    </>
  );
}
