import { pointsOfScales } from '../../definition/points.ts';
import { fill } from '../../language/language.ts';
import { decimal, percent, whole } from '../../language/numbers.ts';
import { agreeHere } from '../agreements/agree-here.ts';
import { alignmentPage } from '../level/judged.ts';
import type { Page, Part, Tile } from '../model/page.ts';
import { nameOf, titleOf } from '../model/reader.ts';
import type { ReportSource } from '../model/source.ts';
import { firstMinute, saidFirst } from './first-minute.ts';
import { findingPart, reasonClaims, writeReason } from './sentences.ts';
import { type Finding, type SummaryPage, summaryPage } from './summary.ts';

/** The first screen: how serious service is, where layers differ, what to talk about first. */
export function describeSummary(source: ReportSource): Page {
  const { pages, summary: texts } = source.words.pages;
  const figures = summaryPage(source.scope);
  const { organisation } = source.scope.release.wave;
  const name = nameOf(source, source.scope.whole.name);
  const about = source.scope.unit ? `${name} (${organisation})` : organisation;
  const { whole: alignment } = alignmentPage(source.scope);
  return {
    id: 'summary',
    title: pages.summary.title,
    lead: fill(texts.lead, { organisation: about }),
    parts: [
      ...firstMinute(source, figures, alignment),
      {
        kind: 'heading',
        title: texts.figures,
        parts: [{ kind: 'tiles', tiles: tiles(source, figures) }],
      },
      {
        kind: 'beside',
        parts: [
          ...findings(source, texts.level, figures.level, figures),
          ...findings(source, texts.differences, figures.differences, figures),
        ],
      },
      ...topics(source, figures),
      more(source, 'alignment'),
    ],
  };
}

/** What neither the first sentences nor a figure above say already: who took part is said by both. */
function findings(
  source: ReportSource,
  title: string,
  found: readonly Finding[],
  figures: SummaryPage,
): Part[] {
  const first = saidFirst(figures);
  const further = found.filter((one) => !first.includes(one) && one.code !== 'response');
  if (further.length === 0) return [];
  return [{ kind: 'section', title, parts: further.map((one) => findingPart(one, source)) }];
}

/** To the page that says more. */
function more({ words }: ReportSource, page: 'alignment' | 'agreements'): Part {
  const { pages, summary } = words.pages;
  return { kind: 'link', page, text: fill(summary.more, { page: pages[page].nav }) };
}

/** Themes to talk about first, each with its reasons; that there is none was said above. */
function topics(source: ReportSource, { topics: found }: SummaryPage): Part[] {
  if (found.length === 0) return [];
  const said = found.map(({ measure, reasons }) => ({
    title: titleOf(source, measure),
    reasons: reasons.map((reason) => writeReason(reason, source)),
    claims: reasons.map(({ code }) => reasonClaims[code]),
  }));
  // The first is the one decision above.
  const others = found.slice(1).flatMap(({ measure }) => agreeHere(source, measure));
  const parts: Part[] = [{ kind: 'topics', topics: said }, ...others, more(source, 'agreements')];
  return [{ kind: 'section', title: source.words.pages.summary.topics, parts }];
}

function tiles({ language, words, scope }: ReportSource, figures: SummaryPage): Tile[] {
  const { summary: texts } = words.pages;
  const { index, participation } = figures;
  const gaps = figures.differences.find((one) => one.code === 'gapCount' || one.code === 'gapNone');
  const interval =
    index.withheld || index.low === null || index.high === null
      ? ''
      : fill(texts.tileInterval, {
          low: decimal(index.low, language),
          high: decimal(index.high, language),
          n: whole(index.n, language),
        });
  const people = participation.withheld
    ? ''
    : fill(texts.tileParticipationOf, {
        n: whole(participation.n, language),
        headcount: whole(participation.covered, language),
      });
  return [
    {
      label: texts.tileIndex,
      value: index.withheld ? null : decimal(index.mean, language),
      unit: fill(texts.tileIndexOf, pointsOfScales(scope.definition)),
      note: interval,
    },
    {
      label: texts.tileParticipation,
      value: participation.withheld ? null : percent(participation.response, language),
      unit: people,
    },
    {
      label: texts.tileGaps,
      value: gaps ? String(gaps.code === 'gapCount' ? gaps.clear : 0) : null,
      unit: gaps ? fill(texts.tileGapsOf, { of: gaps.of }) : '',
    },
  ];
}
