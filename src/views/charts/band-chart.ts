import { percent } from '../../core/language/numbers.ts';
import type { ChartFrame } from './chart-words.ts';
import { type Picture, rect, type Shape, smallSize, textAt } from './display-list.ts';
import { axis, layOutLanes, scaleTo } from './lanes.ts';

export interface BandChartInput extends ChartFrame {
  /** Heading of the share in the table: "favourable". */
  favourable: string;
  /** "at most {share}" and "more than {share}", for the capped ends. */
  atMost: (share: string) => string;
  moreThan: (share: string) => string;
  /** Lowest and highest share the item may have, or null where the release carries none. */
  rows: readonly { label: string; band: { from: number; to: number } | null }[];
}

/** The favourable share of each item as the stretch it lies in, for groups too small for a point. */
export function bandChart(input: BandChartInput, width: number): Picture {
  const { rows, language, words } = input;
  const lanes = layOutLanes({
    width,
    top: 8,
    lane: 30,
    numbers: 96,
    labels: rows.map((row) => row.label),
    maxLabel: 290,
  });
  const place = scaleTo(0, 1, lanes.left, lanes.right - 10);
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1].map((value) => ({
    value,
    text: percent(value, language),
  }));
  const shapes: Shape[] = [...axis(lanes, ticks, place), ...lanes.labels];
  rows.forEach((row, index) => {
    const y = lanes.middles[index] ?? 0;
    shapes.push(rect(place(0), y - 2, place(1) - place(0), 4, 'blank'));
    if (row.band) {
      const [left, right] = [place(row.band.from), place(row.band.to)];
      shapes.push({ ...rect(left, y - 8, right - left, 16, 'high1'), radius: 3 });
    }
    shapes.push(
      textAt(width, y, bandInWords(row.band, input), {
        anchor: 'end',
        size: smallSize,
        fill: row.band ? 'ink' : 'soft',
      }),
    );
  });
  return {
    width,
    height: lanes.bottom + 28,
    title: input.title,
    description: input.description,
    shapes,
    table: {
      head: [words.subject, input.favourable],
      rows: rows.map((row) => [row.label, bandInWords(row.band, input)]),
    },
  };
}

function bandInWords(band: { from: number; to: number } | null, input: BandChartInput): string {
  if (!band) return input.words.withheld;
  const share = (value: number) => percent(value, input.language);
  if (band.from <= 0) return input.atMost(share(band.to));
  if (band.to >= 1) return input.moreThan(share(band.from));
  return `${share(band.from)}–${share(band.to)}`;
}
