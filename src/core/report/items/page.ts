import { fill, headed, say } from '../../language/language.ts';
import { signedWhole, whole } from '../../language/numbers.ts';
import { chainsFound } from '../chain/chain.ts';
import { shownRowsNote } from '../chain/shown-rows.ts';
import type { Page, Part } from '../model/page.ts';
import { nameOf, partName } from '../model/reader.ts';
import type { ReportSource } from '../model/source.ts';
import { figureOf, type Table, type TableCell } from '../model/table.ts';
import { answerCharts } from './answer-charts.ts';
import { type ItemCell, type ItemSection, type ItemsPage, itemsPage } from './items.ts';
import { ownAnswers } from './own-answers.ts';

/** Every statement: exact answers of the whole, and the favourable share of other groups. */
export function describeItems(source: ReportSource): Page {
  const { pages, items: texts, withheldPage } = source.words.pages;
  const figures = itemsPage(source.scope);
  const sections = together(figures.sections);
  const first: Part =
    sections.length === 0
      ? { kind: 'text', text: withheldPage, tone: 'notice' }
      : { kind: 'note', text: texts.description };
  return {
    id: 'items',
    title: pages.items.title,
    lead: texts.lead,
    parts: [
      first,
      ...sections.map((section, place) => sectionOf(source, figures, section, place)),
      ...ownAnswers(source),
    ],
  };
}

/** A short questionnaire has one statement per theme: those stand together. */
function together(sections: readonly ItemSection[]): ItemSection[] {
  const scales = sections.filter((section) => section.scale);
  if (scales.some((section) => section.rows.length > 1)) return [...sections];
  const rows = scales.flatMap((section) => section.rows);
  const others = sections.filter((section) => !section.scale);
  return rows.length === 0 ? others : [{ scale: null, rows }, ...others];
}

function sectionOf(
  source: ReportSource,
  figures: ItemsPage,
  section: ItemSection,
  place: number,
): Part {
  const { language } = source;
  const { items: texts, pages } = source.words.pages;
  const { scale, rows } = section;
  // Statements of several themes that stand together are a section of this page's own making.
  const isOutside = !scale && figures.sections.includes(section);
  const apart = section.own ? texts.own : texts.outside;
  const heading = (scale ? say(scale.title, language) : null) ?? (isOutside ? apart : null);
  const title = fill(texts.chart, {
    scale: heading ?? pages.items.nav,
    group: nameOf(source, source.scope.whole.name),
  });
  const answered = rows.map((row) => ({ ...row, cell: row.cells[0] }));
  const table = groupsTable(source, figures, section, heading ?? pages.items.nav);
  const note = shownRowsNote(source, chainsFound(source.scope).staff);
  const others: Part = {
    kind: 'folded',
    title: texts.bands,
    parts: [...note, { kind: 'table', table }],
  };
  return {
    kind: 'section',
    ...(heading ? { title: heading } : {}),
    parts: [
      ...(scale ? [{ kind: 'text', text: say(scale.about, language), tone: 'soft' } as const] : []),
      ...(section.own ? [{ kind: 'note', text: texts.ownLead } as const] : []),
      ...answerCharts(source, { id: `items-${place}`, title }, answered),
      ...nets(source, section),
      ...(figures.columns.length > 1 ? [others] : []),
    ],
  };
}

/** For questions from 0 to 10: the share of 9–10 minus the share of 0–6, for the whole. */
function nets({ language, words }: ReportSource, { rows }: ItemSection): Part[] {
  return rows.flatMap(({ item, cells: [cell] }): Part[] => {
    if (!cell || cell.withheld || cell.kind !== 'counts' || !cell.net) return [];
    const text = fill(words.pages.items.net, {
      item: say(item.text, language),
      net: signedWhole(cell.net.value, language),
      low: signedWhole(cell.net.low, language),
      high: signedWhole(cell.net.high, language),
      n: whole(cell.n, language),
    });
    return [{ kind: 'text', text }];
  });
}

function groupsTable(
  source: ReportSource,
  { columns }: ItemsPage,
  { rows }: ItemSection,
  heading: string,
): Table {
  const { items: texts, chart } = source.words.pages;
  return {
    caption: headed(heading, texts.bands, source.language),
    columns: [
      { title: texts.item, kind: 'text' },
      ...columns.map(
        (name) =>
          ({ title: partName(source, name), kind: 'share', interval: true, people: true }) as const,
      ),
    ],
    rows: rows.map(({ item, cells }) => [say(item.text, source.language), ...cells.map(shareOf)]),
    across: { title: chart.group },
  };
}

function shareOf(cell: ItemCell): TableCell {
  if (!cell.withheld && cell.kind === 'band') return { value: null, low: cell.from, high: cell.to };
  return figureOf(cell, ({ favourable, interval, n }) => ({ value: favourable, ...interval, n }));
}
