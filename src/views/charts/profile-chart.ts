import { decimal } from '../../core/language/numbers.ts';
import type { PlottedMean } from '../../core/report/model/chart.ts';
import { line, type Picture, type Shape, smallSize, textAt } from './display-list.ts';
import type { Drawn } from './drawn.ts';
import { axis, layOutLanes, legend, pictureOf, scaleTo } from './lanes.ts';
import { plotMean, seriesLegend, seriesOf, ticksOf } from './series.ts';

const step = 16;
const numberColumn = 92;

/** Means with their intervals per measure, one small lane per group, on a fixed range. */
export function profileChart(input: Drawn<'means'>, width: number): Picture {
  const { groups, hasWhole, rows, language, words } = input;
  const [first = '', ...others] = groups;
  const series = hasWhole ? seriesOf(others, first) : seriesOf(groups);
  const key = legend(seriesLegend(series), width);
  const lanes = layOutLanes({
    width,
    language,
    top: key.height + 8,
    lane: series.length * step + 14,
    numbers: numberColumn,
    labels: rows.map((row) => row.label),
    bold: rows.map((row) => row.bold ?? false),
  });
  const place = scaleTo(input.from, input.to, lanes.left + 8, lanes.right - 12);
  const shapes: Shape[] = [
    ...key.shapes,
    ...axis(lanes, ticksOf(input.from, input.to, input.to > 5 ? 2 : 1), place),
    ...lanes.labels,
  ];
  rows.forEach((row, index) => {
    const middle = lanes.middles[index] ?? 0;
    series.forEach((one, lane) => {
      const y = middle + (lane - (series.length - 1) / 2) * step;
      const cell = row.cells[lane] ?? null;
      if (cell) shapes.push(...plotMean(cell, one, place, y));
      shapes.push(...numberOf(cell, lanes.right, y));
    });
    if (index > 0 && width >= 480) {
      const above = middle - ((lanes.middles[index] ?? 0) - (lanes.middles[index - 1] ?? 0)) / 2;
      shapes.unshift(line(0, above, width, above, 'grid'));
    }
  });

  function numberOf(cell: PlottedMean | null, x: number, y: number): Shape[] {
    if (!cell)
      return [
        textAt(width, y, words.pages.withheld, { anchor: 'end', size: smallSize, fill: 'soft' }),
      ];
    return [
      textAt(x + 28, y, decimal(cell.mean, language, input.digits ?? 1), {
        anchor: 'end',
        bold: true,
      }),
      textAt(width, y, `n=${cell.n}`, { anchor: 'end', size: smallSize, fill: 'soft' }),
    ];
  }

  return pictureOf(input, width, lanes, shapes);
}
