import type { StaffLanguage } from '../../core/language/language.ts';
import type { Page } from '../../core/report/model/page.ts';
import { nameOf } from '../../core/report/model/reader.ts';
import type { ReportSource } from '../../core/report/model/source.ts';
import { reportToolTexts } from '../../texts/report-tools.ts';
import { Layout } from '../layout.tsx';
import type { Agreeing } from './agreeing.ts';
import { Parts } from './parts.tsx';
import { ReportFoot } from './report-foot.tsx';

export interface EditionPageProps {
  source: ReportSource;
  /** For whom it is, or what it is called. */
  title: string;
  pages: readonly Page[];
  organisation: { name: string; logo?: string };
  releasedOn: string;
  languageLinks: Partial<Record<StaffLanguage, string>>;
  /** The same edition as files. */
  files: readonly { name: string; href: string }[];
  /** Where the name at the top left leads to. */
  home?: string;
  agreeing?: Agreeing;
}

/** An edition on a screen: its pages below each other, as on paper. */
export function EditionPage(props: EditionPageProps) {
  const { source, title, pages, files, releasedOn, agreeing } = props;
  const { language, words, scope } = source;
  const { wave } = scope.release;
  const reader = {
    ...source,
    releasedOn,
    link: (page: string) => `#${page}`,
    ...(agreeing ? { agreeing } : {}),
  };
  return (
    <Layout
      language={language}
      title={`${title} · ${wave.title}`}
      area="report"
      styles={['charts.css', 'report.css']}
      scripts={agreeing ? ['report.js', 'forms.js'] : ['report.js']}
      signedIn={agreeing !== undefined}
      paintedWhole
      organisation={props.organisation}
      {...(props.home ? { home: props.home } : {})}
      languageLinks={props.languageLinks}
      foot={<ReportFoot source={source} releasedOn={releasedOn} />}
    >
      <div class="report" data-tools={JSON.stringify(reportToolTexts[language])}>
        <div class="report-side no-print">
          <nav aria-label={words.pages.contents}>
            <ol class="contents">
              {pages.map((page) => (
                <li>
                  <a href={`#${page.id}`}>{page.title}</a>
                </li>
              ))}
            </ol>
          </nav>
          <ul class="contents downloads">
            {files.map(({ name, href }) => (
              <li>
                <a href={href} download>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </div>
        <div class="report-page">
          <div class="stack tight">
            <p class="eyebrow">
              {wave.title} · {nameOf(source, scope.whole.name)}
            </p>
            <h1>{title}</h1>
          </div>
          {pages.map((page) => (
            <article class="report-page sheet" id={page.id}>
              <h2>{page.title}</h2>
              <Parts reader={reader} parts={page.parts} />
            </article>
          ))}
        </div>
      </div>
    </Layout>
  );
}
