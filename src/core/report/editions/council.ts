import { methodPage } from '../method/method.ts';
import { fingerprints } from '../method/page.ts';
import { publishedSection } from '../method/published-section.ts';
import type { Page } from '../model/page.ts';
import type { ReportSource } from '../model/source.ts';
import { describePage, type ReportPageId } from '../report-pages.ts';
import { threeSentences } from '../summary/first-minute.ts';
import { summaryPage } from '../summary/summary.ts';
import { agreedOf, chartsOf, filled, howOf, sheet } from './sheets.ts';

/**
 * The works council's edition: what staff were promised, who took part, the main figures, which
 * groups were joined or left out, what was agreed, and how anybody checks it.
 */
export function councilPages(source: ReportSource): Page[] {
  const { council: texts } = source.words.editions;
  const page = (id: ReportPageId) => describePage(id, source);
  const figures = methodPage(source.scope);
  const participation = page('participation');
  const method = page('method');
  const three = threeSentences(source, summaryPage(source.scope));
  return filled([
    sheet('promise', texts.promise, [
      fingerprints(source, figures),
      { kind: 'section', title: texts.check, parts: [{ kind: 'list', items: texts.checks }] },
    ]),
    sheet('who', participation.title, [
      ...chartsOf(participation, ['participation']),
      ...participation.parts.filter(
        (part) => part.kind === 'section' && part.title === refused(source),
      ),
    ]),
    sheet('gap', page('alignment').title, [
      // Apart from the picture, so that a slide does not take what is in small letters for a note to it.
      { kind: 'section', parts: three },
      ...chartsOf(page('alignment'), ['alignment']),
    ]),
    sheet('merged', texts.merged, [publishedSection(source, figures)]),
    sheet('agreements', page('agreements').title, agreedOf(page('agreements'))),
    sheet('method', method.title, howOf(method)),
  ]);
}

const refused = ({ words }: ReportSource) => words.pages.participation.refused;
