import type PptxGenJS from 'pptxgenjs';
import type { paper } from '../../views/charts/palette.ts';
import { body, colour, font, rounded } from './deck.ts';

export interface BarSeries {
  name: string;
  colour: keyof typeof paper;
  /** One value per label; null is not shown. */
  values: readonly (number | null)[];
}

export interface Bars {
  labels: readonly string[];
  series: readonly BarSeries[];
  from: number;
  to: number;
  step: number;
  /** Format of the numbers beside the bars. */
  format: string;
  /** What the chart shows, for readers who do not see it. */
  alt: string;
}

/**
 * Adds a native, editable bar chart, lying bars with their numbers. Labels without a figure in
 * every series are left out and returned, because an embedded workbook has no calm empty cell.
 */
export function addBars(
  slide: PptxGenJS.Slide,
  bars: Bars,
  place: Partial<typeof body> = {},
): { notShown: string[] } {
  const whole = (i: number) => bars.series.every((one) => typeof one.values[i] === 'number');
  const kept = bars.labels.map((_, i) => i).filter(whole);
  const notShown = bars.labels.filter((_, i) => !whole(i));
  if (kept.length === 0 || bars.series.length === 0) return { notShown };
  const data = bars.series.map((one) => ({
    name: one.name,
    labels: kept.map((i) => bars.labels[i] ?? ''),
    values: kept.map((i) => rounded(one.values[i] ?? 0)),
  }));
  slide.addChart('bar', data, {
    ...body,
    ...place,
    barDir: 'bar',
    barGrouping: 'clustered',
    barGapWidthPct: bars.series.length > 1 ? 40 : 60,
    chartColors: bars.series.map((one) => colour(one.colour)),
    // The library knows both orientations; its types name only one.
    catAxisOrientation: 'maxMin' as 'minMax',
    catAxisLabelFontFace: font,
    catAxisLabelFontSize: 12,
    catAxisLabelColor: colour('ink'),
    valAxisMinVal: bars.from,
    valAxisMaxVal: bars.to,
    valAxisMajorUnit: bars.step,
    valAxisLabelFontFace: font,
    valAxisLabelFontSize: 10,
    valAxisLabelColor: colour('soft'),
    valAxisLabelFormatCode: bars.format,
    valGridLine: { color: colour('grid'), size: 0.5 },
    showValue: true,
    dataLabelFormatCode: bars.format,
    dataLabelFontSize: 11,
    dataLabelColor: colour('ink'),
    showLegend: bars.series.length > 1,
    legendPos: 't',
    legendFontFace: font,
    legendFontSize: 12,
    altText: bars.alt,
  });
  return { notShown };
}
