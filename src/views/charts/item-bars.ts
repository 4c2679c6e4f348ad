import { percent } from '../../core/language/numbers.ts';
import type { AnswersChart } from '../../core/report/model/chart.ts';
import { type Paint, type Picture, rect, type Shape, smallSize, textAt } from './display-list.ts';
import type { Drawn } from './drawn.ts';
import { layOutLanes, legend, narrow, pictureOf } from './lanes.ts';
import type { paper } from './palette.ts';

/** Shades of two to five kinds of answers, least favourable first. */
export const answerPaints: Readonly<Record<number, readonly (Paint & keyof typeof paper)[]>> = {
  2: ['low1', 'high1'],
  3: ['low1', 'mid', 'high1'],
  4: ['low2', 'low1', 'high1', 'high2'],
  5: ['low2', 'low1', 'mid', 'high1', 'high2'],
};

/** Shares from here on are written in their part of a bar. */
const written = 0.08;
/** Room at the right for the favourable share and the number of answers. */
const numbers = 104;

/**
 * Answers per item as bars over the whole width: together they are everybody. What is least
 * favourable begins at the left, what is most favourable ends at the right, so that each can be
 * compared down the chart; the share of favourable answers stands beside it as a number.
 */
export function itemBars(input: Drawn<'answers'>, width: number): Picture {
  const { rows, words, options, favourable } = input;
  const fills = fillsOf(options);
  const key = legend(
    options.map((text, index) => ({
      text,
      draw: (x, y) => [rect(x - 8, y - 7, 16, 14, fills[index] ?? 'mid')],
    })),
    width,
  );
  const beside = width >= narrow;
  const head = beside ? 18 : 0;
  const lanes = layOutLanes({
    width,
    language: input.language,
    top: key.height + 8 + head,
    lane: 34,
    numbers: beside ? numbers : 0,
    labels: rows.map((row) => (beside ? row.label : withNumbers(row, input))),
    maxLabel: 290,
  });
  const [left, right] = beside ? [lanes.left, lanes.right - 12] : [0, width];
  const place = (share: number) => left + share * (right - left);
  const small = { anchor: 'end', size: smallSize, fill: 'soft' } as const;
  const shapes: Shape[] = [...key.shapes, ...lanes.labels];
  if (beside) shapes.push(textAt(width - 58, key.height + 8, favourable, small));
  rows.forEach((row, index) => {
    const y = lanes.middles[index] ?? 0;
    const total = sum(row.counts ?? []);
    if (!row.counts || total === 0) {
      const middle = { ...small, anchor: 'middle' } as const;
      shapes.push(textAt(place(0.5), y, words.pages.withheld, middle));
      return;
    }
    shapes.push(...bar(row.counts, total, place, y, input));
    if (!beside) return;
    const share = shareText(row, input);
    shapes.push(textAt(width - 58, y, share, { anchor: 'end', bold: true }));
    shapes.push(textAt(width, y, `n=${total}`, small));
  });
  return pictureOf(input, width, lanes, shapes);
}

type Row = AnswersChart['rows'][number];

const shareText = ({ favourable }: Row, { language }: Drawn<'answers'>): string =>
  favourable ? percent(favourable.share, language) : '';

/** On a phone the numbers stand behind the statement, so that the bar has the whole width. */
function withNumbers(row: Row, input: Drawn<'answers'>): string {
  const total = sum(row.counts ?? []);
  if (total === 0) return row.label;
  const share = shareText(row, input);
  const said = share ? [`${input.favourable} ${share}`] : [];
  return `${row.label} (${[...said, `n=${total}`].join('; ')})`;
}

function bar(
  counts: readonly number[],
  total: number,
  place: (share: number) => number,
  y: number,
  { language, options }: Drawn<'answers'>,
): Shape[] {
  const fills = fillsOf(options);
  let before = 0;
  return counts.flatMap((count, option): Shape[] => {
    const share = count / total;
    const [left, right] = [place(before / total), place((before + count) / total)];
    before += count;
    const strong = fills[option] === 'low2' || fills[option] === 'high2';
    const box = rect(left, y - 11, right - left, 22, fills[option] ?? 'mid');
    if (share < written) return [box];
    const look = { anchor: 'middle', size: smallSize } as const;
    const text = percent(share, language);
    const fill = strong ? 'on-strong' : 'on-light';
    return [box, textAt((left + right) / 2, y, text, { ...look, fill })];
  });
}

function fillsOf(options: readonly string[]): readonly Paint[] {
  return answerPaints[options.length] ?? [];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
