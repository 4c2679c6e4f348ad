import { fill } from '../../language/language.ts';
import { drivenFront } from '../alignment/driven-front.ts';
import { coverageNote } from '../groups/coverage-note.ts';
import { chainNotes } from '../groups/rest-notes.ts';
import { chainsOf } from '../level/judged.ts';
import type { HeatChart } from '../model/chart.ts';
import type { Page, Part } from '../model/page.ts';
import { meanFigure } from '../model/plotted.ts';
import { nameOf, titleOf } from '../model/reader.ts';
import type { ReportSource } from '../model/source.ts';
import type { Table } from '../model/table.ts';
import type { ChainPage } from './chain.ts';
import { rankingPart } from './ranking.ts';
import { shownRows, shownRowsNote } from './shown-rows.ts';

/** Departments side by side on every theme. */
export function describeChain(source: ReportSource): Page {
  const { pages, chain: texts, withheldPage } = source.words.pages;
  const { staff: figures, leaders } = chainsOf(source.scope);
  const { side } = figures.whole.name;
  const title = side === 'staff' ? texts.chartStaff : texts.chart;
  const parts: Part[] =
    figures.rows.length === 0
      ? [{ kind: 'text', text: withheldPage, tone: 'notice' }]
      : [
          {
            kind: 'section',
            parts: [
              ...mapOf(source, figures, { id: 'chain', title }),
              ...rankingPart(source, figures),
            ],
          },
        ];
  if (leaders) {
    const about = { id: 'chain-leaders', title: texts.chartLeaders };
    parts.push({ kind: 'section', parts: mapOf(source, leaders, about) });
  }
  return {
    id: 'chain',
    title: pages.chain.title,
    lead: texts.lead,
    parts: [...parts, ...driven(source)],
  };
}

function mapOf(
  source: ReportSource,
  figures: ChainPage,
  about: Pick<HeatChart, 'id' | 'title'>,
): Part[] {
  const { chain: texts, chart: words } = source.words.pages;
  const rows = shownRows(figures);
  const groups = rows.map((row) => ({ name: nameOf(source, row.name), cells: row.cells }));
  const [low2 = '', low1 = '', none = '', high1 = '', high2 = ''] = texts.tones;
  const chart: HeatChart = {
    kind: 'heat',
    ...about,
    claim: 'departments',
    description: texts.description,
    across: words.theme,
    columns: figures.measures.map((measure) => titleOf(source, measure)),
    tones: [low2, low1, none, high1, high2],
    rows: [
      {
        label: nameOf(source, figures.whole.name),
        bold: true,
        cells: figures.whole.cells.map((cell) => (cell.withheld ? null : { ...cell, tone: 0 })),
      },
      ...groups.map(({ name, cells }) => ({
        label: name,
        cells: cells.map((cell) => (cell.withheld ? null : cell)),
      })),
    ],
  };
  return [
    ...shownRowsNote(source, figures),
    { kind: 'chart', chart },
    ...coverageNote(source, groups),
    ...chainNotes(source, rows).map((text): Part => ({ kind: 'text', text, tone: 'small' })),
    { kind: 'note', text: texts.description },
  ];
}

/** Whether the front is driven while the organisation behind it does not answer. */
function driven(source: ReportSource): Part[] {
  const figures = drivenFront(source.scope);
  if (!figures) return [];
  const { chain, chart } = source.words.pages;
  const texts = chain.driven;
  const table: Table = {
    caption: texts.title,
    columns: [
      { title: chart.subject, kind: 'text' },
      { title: texts.part, kind: 'text' },
      { title: texts.mean, kind: 'points', interval: true, people: true },
    ],
    rows: figures.rows.map(({ measure, part, cell }) => [
      titleOf(source, measure),
      texts[part],
      meanFigure(cell),
    ]),
  };
  return [
    {
      kind: 'section',
      title: texts.title,
      parts: [
        { kind: 'text', text: fill(texts.lead, { group: nameOf(source, figures.name) }) },
        { kind: 'table', table },
        figures.heldUp
          ? { kind: 'text', text: texts.heldUp, claims: ['driven'] }
          : { kind: 'text', text: texts.even },
      ],
    },
  ];
}
