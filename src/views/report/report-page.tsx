import { headed, type Language } from '../../core/language/language.ts';
import { nameOf } from '../../core/report/model/reader.ts';
import { type ReportPageId, reportPageIds } from '../../core/report/report-pages.ts';
import { editionTexts } from '../../texts/editions.ts';
import { reportPageTexts } from '../../texts/report-pages.ts';
import { reportToolTexts } from '../../texts/report-tools.ts';
import { AccountLink } from '../account-link.tsx';
import { Layout } from '../layout.tsx';
import { ReportBody } from './report-body.tsx';
import { type ReportContext, sourceOf } from './report-context.ts';
import { ReportFoot } from './report-foot.tsx';

/** A unit whose report the reader may open. */
interface UnitLink {
  name: string;
  href: string;
  current: boolean;
}

export interface ReportPageProps {
  context: ReportContext;
  page: ReportPageId;
  organisation?: { name: string; logo?: string };
  home?: string;
  /** This page in the other languages. */
  languageLinks: Partial<Record<Language, string>>;
  /** The scopes the reader may choose from; nothing to choose hides the list. */
  units: readonly UnitLink[];
  /** The same figures written for one audience each. */
  editions?: readonly Link[];
  /** Files of this release and scope. */
  downloads: readonly Link[];
}

interface Link {
  name: string;
  href: string;
}

/** One page of a report in its frame: contents, scope, languages, downloads, foot. */
export function ReportPage(props: ReportPageProps) {
  const { context, page } = props;
  const texts = reportPageTexts[context.language];
  const { wave } = context.scope.release;
  const pages = reportPageIds;
  return (
    <Layout
      language={context.language}
      title={`${texts.pages[page].title} · ${wave.title}`}
      area="report"
      styles={['charts.css', 'report.css']}
      scripts={context.agreeing ? ['report.js', 'forms.js'] : ['report.js']}
      signedIn
      paintedWhole
      organisation={props.organisation ?? { name: wave.organisation }}
      {...(props.home ? { home: props.home } : {})}
      languageLinks={props.languageLinks}
      foot={
        <>
          <ReportFoot source={sourceOf(context)} releasedOn={context.releasedOn} />
          <AccountLink language={context.language} />
        </>
      }
    >
      <div class="report" data-tools={JSON.stringify(reportToolTexts[context.language])}>
        <div class="report-side no-print">
          <Contents context={context} pages={pages} current={page} />
          <Scopes context={context} units={props.units} />
          <Editions context={context} editions={props.editions ?? []} />
          <Downloads context={context} downloads={props.downloads} />
        </div>
        <div class="report-page">
          <p class="eyebrow row spread">
            <span>
              {wave.title} · {nameOf(sourceOf(context), context.scope.whole.name)}
            </span>
            <a class="to-contents no-print" href="#contents">
              {texts.contents}
            </a>
          </p>
          <ReportBody context={context} page={page} />
          <Turn context={context} pages={pages} current={page} />
        </div>
      </div>
    </Layout>
  );
}

interface TurnProps {
  context: ReportContext;
  pages: readonly ReportPageId[];
  current: ReportPageId;
}

function Contents({ context, pages, current }: TurnProps) {
  const texts = reportPageTexts[context.language];
  return (
    <nav aria-label={texts.contents} id="contents">
      <ol class="contents">
        {pages.map((page) => (
          <li>
            <a href={context.link(page)} aria-current={page === current ? 'page' : undefined}>
              {texts.pages[page].nav}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Scopes({ context, units }: { context: ReportContext; units: readonly UnitLink[] }) {
  if (units.length < 2) return null;
  const current = units.find((unit) => unit.current);
  return (
    <details class="scopes">
      <summary>
        {headed(
          reportPageTexts[context.language].scopeLabel,
          current?.name ?? nameOf(sourceOf(context), context.scope.whole.name),
          context.language,
        )}
      </summary>
      <ul class="contents">
        {units.map((unit) => (
          <li>
            <a href={unit.href} aria-current={unit.current ? 'true' : undefined}>
              {unit.name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Editions({ context, editions }: { context: ReportContext; editions: readonly Link[] }) {
  if (editions.length === 0) return null;
  return (
    <div class="downloads">
      <h2 class="eyebrow">{editionTexts[context.language].title}</h2>
      <ul class="contents">
        {editions.map(({ name, href }) => (
          <li>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Downloads(props: { context: ReportContext; downloads: readonly Link[] }) {
  if (props.downloads.length === 0) return null;
  return (
    <div class="downloads">
      <h2 class="eyebrow">{reportPageTexts[props.context.language].downloads}</h2>
      <ul class="contents">
        {props.downloads.map(({ name, href }) => (
          <li>
            <a href={href} download>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** To the page before and the page after. */
function Turn({ context, pages, current }: TurnProps) {
  const texts = reportPageTexts[context.language];
  const at = pages.indexOf(current);
  const [before, after] = [pages[at - 1], pages[at + 1]];
  return (
    <nav class="turn no-print" aria-label={`${texts.previous} / ${texts.next}`}>
      {before ? (
        <a class="button button-secondary" href={context.link(before)} rel="prev">
          ← {texts.pages[before].nav}
        </a>
      ) : (
        <span />
      )}
      {after ? (
        <a class="button" href={context.link(after)} rel="next">
          {texts.pages[after].nav} →
        </a>
      ) : null}
    </nav>
  );
}
