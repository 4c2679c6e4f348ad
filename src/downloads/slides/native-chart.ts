import type PptxGenJS from 'pptxgenjs';
import type {
  BarsChart,
  Chart,
  LinesChart,
  MeansChart,
  PairsChart,
} from '../../core/report/model/chart.ts';
import type { paper } from '../../views/charts/palette.ts';
import { seriesOf } from '../../views/charts/series.ts';
import { body, colour, font, rounded } from './deck.ts';

/** A chart as the rows of a workbook: what a native chart is drawn from. */
interface Sheet {
  labels: string[];
  series: { name: string; colour: keyof typeof paper; values: (number | null)[] }[];
}

type Place = Partial<typeof body>;

/** Rows a chart has room for; the workbook has them all. */
const mostRows = 14;

/** What a native chart leaves out, because an embedded workbook has no calm empty cell. */
export interface LeftOut {
  /** Labels without a figure in every series. */
  notShown: string[];
  /** Labels for which there was no room. */
  elsewhere: string[];
}

/**
 * Adds a native, editable chart: lying bars for shares and means, points joined by their difference
 * for two sides, lines over waves. It embeds released figures only, rounded to four decimals.
 */
export function addChart(slide: PptxGenJS.Slide, chart: Chart, place: Place = {}): LeftOut {
  switch (chart.kind) {
    case 'bars':
      return bars(slide, chart, sharesOf(chart), place);
    case 'means':
      return bars(slide, chart, meansOf(chart), place);
    case 'pairs':
      return points(slide, chart, pairsOf(chart), { ...place, lineSize: 0 });
    case 'lines':
      return points(slide, chart, linesOf(chart), { ...place, lineSize: 2 });
    case 'heat':
    case 'answers':
    case 'bands':
      return { notShown: [], elsewhere: [] };
  }
}

function sharesOf({ heading, rows }: BarsChart): Sheet {
  return {
    labels: rows.map(({ label, n, of }) => (of === undefined ? label : `${label} (${n}/${of})`)),
    series: [{ name: heading, colour: 'high1', values: rows.map(({ value }) => value) }],
  };
}

function meansOf({ groups, hasWhole, rows }: MeansChart): Sheet {
  const [first = '', ...others] = groups;
  const looks = hasWhole ? seriesOf(others, first) : seriesOf(groups);
  const filled = looks.flatMap(({ paint }, place) => {
    const cells = rows.map(({ cells: found }) => found[place] ?? null);
    if (cells.every((cell) => cell === null)) return [];
    const most = Math.max(...cells.map((cell) => cell?.n ?? 0));
    const values = cells.map((cell) => cell?.mean ?? null);
    return [{ name: `${groups[place]} (n=${most})`, colour: paint, values }];
  });
  return { labels: rows.map(({ label }) => label), series: filled };
}

function pairsOf({ first, second, rows, of }: PairsChart): Sheet {
  const paints =
    of === 'sides' ? (['series1', 'series4'] as const) : (['series3', 'series4'] as const);
  return {
    labels: rows.map(({ label }) => label),
    series: [
      { name: first, colour: paints[0], values: rows.map((row) => row.first?.mean ?? null) },
      { name: second, colour: paints[1], values: rows.map((row) => row.second?.mean ?? null) },
    ],
  };
}

function linesOf({ groups, moments, values }: LinesChart): Sheet {
  const [whole = '', ...others] = groups;
  return {
    labels: moments.map(({ text }) => text),
    series: seriesOf(others, whole).map(({ name, paint }, place) => ({
      name,
      colour: paint,
      values: (values[place] ?? []).map((cell) => cell?.mean ?? null),
    })),
  };
}

/** The rows that every series has a figure for, as the library wants them. */
function kept({ labels, series }: Sheet, most: number) {
  const whole = (at: number) => series.every((one) => typeof one.values[at] === 'number');
  const places = labels.map((_, at) => at).filter(whole);
  const shown = places.slice(0, most);
  return {
    data: series.map(({ name, values }) => ({
      name,
      labels: shown.map((at) => labels[at] ?? ''),
      values: shown.map((at) => rounded(values[at] ?? 0)),
    })),
    empty: shown.length === 0 || series.length === 0,
    left: {
      notShown: labels.filter((_, at) => !whole(at)),
      elsewhere: places.slice(most).map((at) => labels[at] ?? ''),
    },
  };
}

function letters(name: 'catAxis' | 'valAxis' | 'legend', size: number): Record<string, unknown> {
  const parts =
    name === 'legend'
      ? ['FontFace', 'FontSize', 'Color']
      : ['LabelFontFace', 'LabelFontSize', 'LabelColor'];
  const values = [font, size, colour(name === 'valAxis' ? 'soft' : 'ink')];
  return Object.fromEntries(parts.map((part, at) => [`${name}${part}`, values[at]]));
}

function bars(
  slide: PptxGenJS.Slide,
  chart: BarsChart | MeansChart,
  sheet: Sheet,
  place: Place,
): LeftOut {
  const { data, empty, left } = kept(sheet, mostRows);
  if (empty) return left;
  const shares = chart.kind === 'bars';
  const format = shares ? '0%' : '0.0';
  const many = data.length > 1;
  slide.addChart('bar', data, {
    ...body,
    ...place,
    barDir: 'bar',
    barGrouping: 'clustered',
    barGapWidthPct: many ? 40 : 60,
    chartColors: sheet.series.map((one) => colour(one.colour)),
    // The library knows both orientations; its types name only one.
    catAxisOrientation: 'maxMin' as 'minMax',
    ...letters('catAxis', 12),
    ...letters('valAxis', 10),
    ...letters('legend', 12),
    valAxisMinVal: shares ? 0 : chart.from,
    valAxisMaxVal: shares ? 1 : chart.to,
    valAxisMajorUnit: shares ? 0.25 : 1,
    valAxisLabelFormatCode: format,
    valGridLine: { color: colour('grid'), size: 0.5 },
    showValue: true,
    dataLabelFormatCode: format,
    dataLabelFontSize: many ? 9 : 11,
    dataLabelColor: colour('ink'),
    showLegend: many,
    legendPos: 't',
    altText: `${chart.title}. ${chart.description}`,
  });
  return left;
}

function points(
  slide: PptxGenJS.Slide,
  chart: PairsChart | LinesChart,
  sheet: Sheet,
  place: Place & { lineSize: number },
): LeftOut {
  const { data, empty, left } = kept(sheet, mostRows);
  if (empty) return left;
  const shares = chart.kind === 'pairs' && chart.shares;
  const fine = chart.to - chart.from <= 2;
  slide.addChart('line', data, {
    ...body,
    ...place,
    lineDataSymbol: 'circle',
    lineDataSymbolSize: 11,
    chartColors: sheet.series.map((one) => colour(one.colour)),
    ...letters('catAxis', 11),
    ...letters('valAxis', 10),
    ...letters('legend', 12),
    valAxisMinVal: chart.from,
    valAxisMaxVal: chart.to,
    valAxisMajorUnit: shares ? 0.25 : fine ? 0.5 : 1,
    valAxisLabelFormatCode: shares ? '0%' : fine ? '0.0' : '0',
    valGridLine: { color: colour('grid'), size: 0.5 },
    showLegend: true,
    legendPos: 't',
    altText: `${chart.title}. ${chart.description}`,
  });
  return left;
}
