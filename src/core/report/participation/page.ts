import { pointsOfScales } from '../../definition/points.ts';
import { fill } from '../../language/language.ts';
import { decimal, percent, whole } from '../../language/numbers.ts';
import { endsNote, endsOf, mostListed } from '../groups/ends.ts';
import { isSaid } from '../level/kinds.ts';
import type { BarsChart } from '../model/chart.ts';
import type { Page, Part } from '../model/page.ts';
import { nameOf, titleOf } from '../model/reader.ts';
import type { ReportSource } from '../model/source.ts';
import { margins, type ParticipationRow } from './margins.ts';
import { type ParticipationPage, participationPage } from './participation.ts';
import { whoAnswered } from './who-answered.ts';
import { whoAnsweredPart } from './who-answered-part.ts';

/** Who took part per group, and how surely the figures speak for everybody. */
export function describeParticipation(source: ReportSource): Page {
  const { scope, words } = source;
  const { participation: texts, pages } = words.pages;
  const figures = participationPage(scope);
  const found = whoAnswered(scope);
  const who = found && { ...found, uneven: found.uneven && isSaid(scope, 'response') };
  const measure = figures.measure && titleOf(source, figures.measure);
  const shown = shownRows(source, figures);
  const rows: ParticipationRow[] = [
    { name: nameOf(source, scope.whole.name), bold: true, cell: figures.whole },
    ...shown.map(({ name, cell }) => ({ name: nameOf(source, name), bold: false, cell })),
  ];
  const finer = new Set(scope.others.map((group) => group.name.id));
  const isFiner = (_: ParticipationRow, place: number) =>
    finer.has(shown[place - 1]?.name.id ?? '');
  const drawn = rows.filter((row, place) => !isFiner(row, place));
  const note = endsNote(source, shown, figures.rows, texts.heading);
  const none = Object.values(figures.refused).every((count) => count === 0);
  const refused = none ? texts.refusedNone : fill(texts.refusedSome, figures.refused);
  return {
    id: 'participation',
    title: pages.participation.title,
    lead: texts.lead,
    parts: [
      {
        kind: 'section',
        parts: [
          ...(figures.whole.withheld && figures.ofFile
            ? [{ kind: 'text', text: texts.unknown, tone: 'notice' } as const]
            : [...note, { kind: 'chart', chart: chartOf(source, drawn) } as const]),
          ...bounds(source, figures.whole, measure),
        ],
      },
      ...(measure && !(figures.whole.withheld && figures.ofFile)
        ? [margins(source, drawn, rows.filter(isFiner), measure)]
        : []),
      ...(who ? [whoAnsweredPart(source, who)] : []),
      ...(scope.unit || figures.ofFile
        ? []
        : [section(texts.refused, { kind: 'text', text: refused })]),
    ],
  };
}

/** Sides and layers, then departments and finer groups: of very many those that answered most and least. */
function shownRows({ scope }: ReportSource, { rows }: ParticipationPage) {
  const [departments, others] = [scope.departments, scope.others].map(
    (groups) => new Set(groups.map(({ name }) => name.id)),
  );
  type Shown = ParticipationPage['rows'][number];
  const response = ({ cell }: Shown) => (cell.withheld ? null : cell.response);
  const inSet = (set?: Set<string>) => rows.filter(({ name }) => set?.has(name.id));
  return [
    ...rows.filter(({ name }) => !departments?.has(name.id) && !others?.has(name.id)),
    ...endsOf(inSet(departments), response),
    ...endsOf(inSet(others), response, mostListed),
  ];
}

const section = (title: string, ...parts: Part[]): Part => ({ kind: 'section', title, parts });

function chartOf(source: ReportSource, rows: readonly ParticipationRow[]): BarsChart {
  const { language, words } = source;
  const texts = words.pages.participation;
  return {
    kind: 'bars',
    id: 'participation',
    title: texts.chart,
    description: texts.description,
    heading: texts.heading,
    rows: rows.map(({ name: label, bold, cell }) => {
      if (cell.withheld) return { label, bold, value: null, text: '' };
      const { n, covered, response } = cell;
      const text = fill(texts.row, {
        n: whole(n, language),
        covered: whole(covered, language),
        response: percent(response, language),
      });
      return { label, bold, value: response, n, of: covered, text };
    }),
  };
}

/** What the mean can be at least and at most, whatever the others had said. */
function bounds(
  source: ReportSource,
  cell: ParticipationRow['cell'],
  measure: string | null,
): Part[] {
  if (cell.withheld || !cell.bounds || !measure) return [];
  const { from, to } = pointsOfScales(source.scope.definition);
  const points = (display: number) =>
    decimal(from + (display * (to - from)) / 100, source.language, 1);
  const [low, high] = [points(cell.bounds.low), points(cell.bounds.high)];
  const text = fill(source.words.pages.participation.bounds, { measure, low, high });
  return [{ kind: 'text', text, tone: 'notice' }];
}
