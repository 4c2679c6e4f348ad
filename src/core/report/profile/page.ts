import { isBehaviour } from '../../definition/definition.ts';
import { pointsOfScales } from '../../definition/points.ts';
import { fill, say } from '../../language/language.ts';
import type { Measure } from '../figures/figures.ts';
import { coverageNote } from '../groups/coverage-note.ts';
import { scopeOf } from '../groups/scope.ts';
import type { Page, Part } from '../model/page.ts';
import { plotted } from '../model/plotted.ts';
import { partName, titleOf } from '../model/reader.ts';
import type { ReportSource } from '../model/source.ts';
import { figureOf, type Table, type TableCell } from '../model/table.ts';
import { type ProfilePage, type ProfileRow, profilePage } from './profile.ts';

/** The index and every theme: the whole, then each layer or side. */
export function describeProfile(source: ReportSource): Page {
  const { pages } = source.words;
  const texts = pages.profile;
  const figures = profilePage(source.scope);
  const by = figures.by === 'layers' ? texts.byLayers : texts.bySides;
  const { measures } = figures;
  const themes = source.scope.definition.scales.map((scale) => ({
    term: say(scale.title, source.language),
    about: say(scale.about, source.language),
  }));
  return {
    id: 'profile',
    title: pages.pages.profile.title,
    lead: fill(texts.lead, pointsOfScales(source.scope.definition)),
    parts: [
      {
        kind: 'section',
        parts: [
          ...apart(source, {
            id: 'profile',
            title: texts.whole,
            measures,
            rows: [figures.whole, ...organisation(source)],
          }),
          { kind: 'note', text: texts.description },
        ],
      },
      ...(figures.rows.length === 0
        ? []
        : [
            section(
              apart(source, { id: 'profile-groups', title: by, measures, rows: figures.rows }),
            ),
          ]),
      ...outcomes(source, figures),
      ...totals(source, figures),
      { kind: 'section', title: texts.themes, parts: [{ kind: 'terms', terms: themes }] },
    ],
  };
}

const section = (parts: Part[], title?: string): Part => ({
  kind: 'section',
  parts,
  ...(title ? { title } : {}),
});

/** Beside a unit stands the whole organisation, so that its reader sees what is its own. */
function organisation({ scope }: ReportSource): ProfileRow[] {
  return scope.unit ? [profilePage(scopeOf(scope.release, scope.definition)).whole] : [];
}

export interface Means {
  id: string;
  title: string;
  measures: readonly Measure[];
  rows: readonly ProfileRow[];
  /** What the rows are called, where not by the part of the scope that they are. */
  names?: readonly string[];
}

/**
 * Means of themes: those that ask how far people agree, and in a chart of their own those that ask
 * how often something is done, because the two kinds of answer cannot be ranked with each other.
 */
export function apart(source: ReportSource, all: Means): Part[] {
  const { behaviour } = source.words.pages.profile;
  const only = (places: readonly number[], named: Pick<Means, 'id' | 'title'>): Part[] =>
    places.length === 0
      ? []
      : means(source, {
          ...named,
          measures: places.flatMap((place) => all.measures[place] ?? []),
          rows: all.rows.map(({ name, cells }) => ({
            name,
            cells: places.flatMap((place) => cells[place] ?? []),
          })),
          ...(all.names ? { names: all.names } : {}),
        });
  const places = all.measures.map((_, place) => place);
  const often = places.filter((place) =>
    isBehaviour(source.scope.definition, all.measures[place]?.id ?? ''),
  );
  return [
    ...only(
      places.filter((place) => !often.includes(place)),
      all,
    ),
    ...only(often, { id: `${all.id}-behaviour`, title: fill(behaviour, { title: all.title }) }),
  ];
}

/** Means of some measures for some groups in one chart. */
function means(source: ReportSource, { id, title, measures, rows, names }: Means): Part[] {
  const { chart, profile } = source.words.pages;
  const groups = names ?? rows.map((row) => partName(source, row.name));
  const { from, to } = measures[0] ?? { from: 1, to: 5 };
  return [
    {
      kind: 'chart',
      chart: {
        kind: 'means',
        id,
        title,
        description: profile.description,
        from,
        to,
        across: chart.group,
        groups,
        hasWhole: rows[0]?.name.id === source.scope.whole.name.id,
        rows: measures.map((measure, place) => ({
          label: titleOf(source, measure),
          bold: measure.kind === 'index',
          cells: rows.map((row) => plotted(row.cells[place])),
        })),
      },
    },
    ...coverageNote(
      source,
      rows.map(({ cells }, place) => ({ name: groups[place] ?? '', cells })),
    ),
  ];
}

/** Questions outside the index: those from 1 to 5, then those from 0 to 10, which share no axis. */
function outcomes(source: ReportSource, { outcomes: found }: ProfilePage): Part[] {
  const { profile: texts } = source.words.pages;
  const { measures, whole, rows } = found;
  if (measures.length === 0) return [];
  const charts = byRange(measures).flatMap((places, part) => {
    const { from, to } = measures[places[0] ?? 0] ?? { from: 1, to: 5 };
    return means(source, {
      id: `profile-outcomes-${part}`,
      title: fill(texts.outcomesRange, { from, to }),
      measures: places.flatMap((place) => measures[place] ?? []),
      rows: [whole, ...rows].map((row) => ({
        ...row,
        cells: places.flatMap((place) => row.cells[place] ?? []),
      })),
    });
  });
  const lead: Part = { kind: 'text', text: texts.outcomesLead, tone: 'soft' };
  return [section([lead, ...charts], texts.outcomes)];
}

function byRange(measures: readonly Measure[]): number[][] {
  const places = measures.map((_, place) => place);
  const five = places.filter((place) => measures[place]?.to === 5);
  const ten = places.filter((place) => measures[place]?.to !== 5);
  return [five, ten].filter((part) => part.length > 0);
}

/** The whole weighed in three ways, side by side; nothing where only one way is known. */
function totals(source: ReportSource, { measures, totals: ways, whole }: ProfilePage): Part[] {
  const { profile: texts, chart } = source.words.pages;
  if ([...ways.byHeadcount, ...ways.byDepartment].every((cell) => cell.withheld)) return [];
  const column = (title: string) =>
    ({ title, kind: 'points', interval: true, people: true }) as const;
  const table: Table = {
    caption: texts.totals,
    columns: [
      { title: chart.subject, kind: 'text' },
      column(texts.plain),
      column(texts.byHeadcount),
      column(texts.byDepartment),
    ],
    rows: measures.map((measure, place) => [
      titleOf(source, measure),
      ...[whole.cells[place], ways.byHeadcount[place], ways.byDepartment[place]].map(weighed),
    ]),
  };
  const lead: Part = { kind: 'text', text: texts.totalsLead };
  return [section([lead, { kind: 'table', table }], texts.totals)];
}

type Weighed =
  | { withheld: true }
  | { withheld: false; mean: number; low: number | null; high: number | null; n: number };

function weighed(cell: Weighed | undefined): TableCell {
  return figureOf(cell, ({ mean, low, high, n }) => ({ value: mean, low, high, n }));
}
