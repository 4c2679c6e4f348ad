import { fill, headed, quoted } from '../../language/language.ts';
import { agreeHere } from '../agreements/agree-here.ts';
import type { Measure } from '../figures/figures.ts';
import { listed } from '../groups/group-name.ts';
import { alignmentPage } from '../level/judged.ts';
import type { Page, Part } from '../model/page.ts';
import { partsIn } from '../model/page.ts';
import { nameOf, titleOf } from '../model/reader.ts';
import type { ReportSource } from '../model/source.ts';
import { apart } from '../profile/page.ts';
import { describePage, type ReportPageId } from '../report-pages.ts';
import { firstMinute } from '../summary/first-minute.ts';
import { summaryPage } from '../summary/summary.ts';
import { agreedOf, chartsOf, filled, howOf, questionsFor, sheet } from './sheets.ts';
import { type SideBeside, type Standing, sidesBeside, standingOf } from './unit-figures.ts';

/**
 * The edition for whoever leads a unit: the unit beside the same side of the whole organisation, what is
 * its own to do and what is everybody's, and what was agreed.
 */
export function unitPages(source: ReportSource): Page[] {
  const { editions, pages } = source.words;
  const { unit: texts } = editions;
  const page = (id: ReportPageId) => describePage(id, source);
  const { whole } = alignmentPage(source.scope);
  const participation = page('participation');
  const method = page('method');
  return filled([
    sheet('first', pages.board.first, firstMinute(source, summaryPage(source.scope), whole)),
    sheet('who', participation.title, chartsOf(participation, ['participation'])),
    ...sidesBeside(source.scope).map((beside) =>
      sheet(`beside-${beside.side}`, texts.beside[beside.side], sideParts(source, beside)),
    ),
    sheet('own', texts.own, ownParts(source)),
    sheet('agreements', page('agreements').title, agreedOf(page('agreements'))),
    sheet('method', method.title, howOf(method)),
  ]);
}

/** The unit and the organisation in one chart, the same side of both. */
function sideParts(source: ReportSource, beside: SideBeside): Part[] {
  const { pages, editions } = source.words;
  const { measures, unit, organisation, side } = beside;
  const named = (group: string) => headed(group, pages.groups[side], source.language);
  return [
    ...apart(source, {
      id: `beside-${side}`,
      title: editions.unit.chart,
      measures,
      rows: [unit, organisation],
      names: [named(nameOf(source, source.scope.whole.name)), named(pages.groups.organisation)],
    }),
    { kind: 'text', text: editions.unit.part, tone: 'small' },
  ];
}

/** What a unit can begin with itself, and what it takes to others. */
function ownParts(source: ReportSource): Part[] {
  const { unit: texts } = source.words.editions;
  const standing = standingOf(source.scope);
  if (!standing) return [];
  return [
    { kind: 'text', text: texts.ownLead, tone: 'soft' },
    ...(['lower', 'same', 'higher'] as const).flatMap((code) => said(source, standing, code)),
    ...ideasFor(source, standing.lower),
    questionsFor(source, texts.questions),
  ];
}

function said(source: ReportSource, standing: Standing, code: keyof Standing): Part[] {
  const texts = source.words.editions.unit;
  const measures = standing[code].map((measure) =>
    quoted(titleOf(source, measure), source.language),
  );
  if (measures.length === 0) return [];
  const list = listed(measures, source.words.pages.groups.and);
  const text = fill(texts.standing[code], { measures: list });
  return [{ kind: 'section', title: texts.titles[code], parts: [{ kind: 'text', text }] }];
}

/** The advice of the agreements page, for the themes where the unit itself can begin. */
function ideasFor(source: ReportSource, measures: readonly Measure[]): Part[] {
  const wanted = new Set(measures.map((measure) => titleOf(source, measure)));
  const found = partsIn(describePage('agreements', source).parts).flatMap((part) =>
    part.kind === 'ideas' ? part.ideas.filter(({ title }) => wanted.has(title)) : [],
  );
  if (found.length === 0) return [];
  const title = source.words.depth.agreements.suggestions;
  const places = measures.flatMap((measure) => agreeHere(source, measure));
  return [{ kind: 'section', title, parts: [{ kind: 'ideas', ideas: found }, ...places] }];
}
