import { pointsOfScales } from '../../definition/points.ts';
import { fill } from '../../language/language.ts';
import { decimal } from '../../language/numbers.ts';
import type { Measure } from '../figures/figures.ts';
import { endsNote, endsOf } from '../groups/ends.ts';
import type { HeatChart, MeansChart } from '../model/chart.ts';
import type { Page, Part } from '../model/page.ts';
import { nameOf, partName, titleOf } from '../model/reader.ts';
import type { ReportSource } from '../model/source.ts';
import { type Column, plain, type Table } from '../model/table.ts';
import { type StrengthPage, strengthPage } from './strength.ts';

/** A spread is at most about half the range (2 on 1–5); an interval is drawn no further. */
function widestIn([measure]: readonly Measure[]): number {
  return measure ? (measure.to - measure.from) / 2 : 2;
}

type Rows = readonly StrengthPage['rows'][number][];

/** The mean of the spreads that a group has; null for none. */
function meanSpread({ cells }: Rows[number]): number | null {
  const known = cells.flatMap(({ strength }) => (strength.withheld ? [] : [strength.sd]));
  return known.length === 0 ? null : known.reduce((sum, sd) => sum + sd, 0) / known.length;
}

/** How far people within a group see the same company. */
export function describeStrength(source: ReportSource): Page {
  const { depth, pages } = source.words;
  const texts = depth.strength;
  const figures = strengthPage(source.scope);
  const { from, to } = pointsOfScales(source.scope.definition);
  const agreed = decimal((to - from + 1) / 6, source.language);
  const names = new Set(source.scope.departments.map((group) => group.name.id));
  const groups = figures.rows.filter((row) => !names.has(row.name.id));
  const departments = figures.rows.filter((row) => names.has(row.name.id));
  const parts: Part[] = [
    {
      kind: 'section',
      parts: [
        { kind: 'chart', chart: spread(source, figures, groups) },
        { kind: 'text', text: texts.surety, tone: 'small' },
        { kind: 'note', text: texts.description },
      ],
    },
  ];
  if (departments.length > 0) {
    const shown = endsOf(departments, meanSpread);
    const chart = spreadPerDepartment(source, figures, shown);
    const note = endsNote(source, shown, departments, texts.departments);
    parts.push({ kind: 'section', parts: [...note, { kind: 'chart', chart }] });
  }
  parts.push({
    kind: 'section',
    title: texts.agreement,
    parts: [
      { kind: 'text', text: fill(texts.agreementLead, { agreed }) },
      { kind: 'table', table: agreementTable(source, figures) },
    ],
  });
  return { id: 'strength', title: pages.pages.strength.title, lead: texts.lead, parts };
}

function spread(source: ReportSource, { measures }: StrengthPage, rows: Rows): MeansChart {
  const texts = source.words.depth.strength;
  const widest = widestIn(measures);
  return {
    kind: 'means',
    id: 'strength',
    title: texts.chart,
    description: texts.description,
    from: 0,
    to: widest,
    digits: 2,
    across: source.words.pages.chart.group,
    groups: rows.map((row) => partName(source, row.name)),
    hasWhole: true,
    rows: measures.map((measure, place) => ({
      label: titleOf(source, measure),
      cells: rows.map(({ cells }) => {
        const strength = cells[place]?.strength;
        if (!strength || strength.withheld) return null;
        const { sd, low, high, n } = strength;
        return { mean: sd, low, high: Math.min(high, widest), n };
      }),
    })),
  };
}

function spreadPerDepartment(
  source: ReportSource,
  { measures }: StrengthPage,
  rows: Rows,
): HeatChart {
  const texts = source.words.depth.strength;
  return {
    kind: 'heat',
    id: 'departments',
    title: texts.departments,
    description: texts.description,
    across: source.words.pages.chart.theme,
    columns: measures.map((measure) => titleOf(source, measure)),
    digits: 2,
    rows: rows.map((row) => ({
      label: nameOf(source, row.name),
      cells: row.cells.map(({ strength }) =>
        strength.withheld
          ? null
          : { mean: strength.sd, low: strength.low, high: strength.high, n: strength.n, tone: 0 },
      ),
    })),
  };
}

function agreementTable(source: ReportSource, figures: StrengthPage): Table {
  const texts = source.words.depth.strength;
  const { chart } = source.words.pages;
  const column = (title: string, interval = false): Column => ({
    title,
    kind: 'coefficient',
    interval,
  });
  return {
    caption: texts.agreement,
    columns: [
      { title: chart.subject, kind: 'text' },
      { title: 'n', kind: 'count' },
      ...[texts.rwgUniform, texts.rwgSkewed].map((title) => column(title)),
      ...[texts.adMean, texts.adMedian].map((title) => column(title, true)),
      column(texts.awg),
    ],
    rows: figures.measures.map((measure, place) => {
      const agreement = figures.rows[0]?.cells[place]?.agreement;
      const title = titleOf(source, measure);
      if (!agreement || agreement.withheld) {
        return [title, { withheld: true }, null, null, null, null, null];
      }
      const { n, rwgUniform, rwgSkewed, adMean, adMedian, awg } = agreement;
      return [
        ...[title, { value: n }, plain(rwgUniform), plain(rwgSkewed)],
        ...[adMean, adMedian, plain(awg)],
      ];
    }),
  };
}
