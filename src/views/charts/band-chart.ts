import { percent } from '../../core/language/numbers.ts';
import { bandText } from '../../core/report/model/cell-text.ts';
import { type Picture, rect, type Shape, smallSize, textAt } from './display-list.ts';
import type { Drawn } from './drawn.ts';
import { axis, besideLanes, layOutLanes, narrow, pictureOf, scaleTo } from './lanes.ts';

/** The favourable share of each item as the stretch it lies in, for groups too small for a point. */
export function bandChart(input: Drawn<'bands'>, width: number): Picture {
  const { rows, language, words } = input;
  const { said, ...room } = besideLanes(
    width,
    rows.map((row) => row.label),
    rows.map(({ band }) => (band ? bandText(band.from, band.to, input) : words.pages.withheld)),
  );
  const lanes = layOutLanes({
    width,
    language,
    top: 8,
    lane: 30,
    ...room,
    maxLabel: 290,
  });
  const place = scaleTo(0, 1, lanes.left, lanes.right - 10);
  const marked = width < narrow ? [0, 0.5, 1] : [0, 0.2, 0.4, 0.6, 0.8, 1];
  const ticks = marked.map((value) => ({
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
    const told = said[index];
    if (!told) return;
    shapes.push(
      textAt(width, y, told, {
        anchor: 'end',
        size: smallSize,
        fill: row.band ? 'ink' : 'soft',
      }),
    );
  });
  return pictureOf(input, width, lanes, shapes);
}
