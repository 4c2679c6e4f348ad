import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellText } from '../../src/core/report/model/cell-text.ts';
import { numbersOf } from '../../src/core/report/model/numbers.ts';
import type { Column, Tone } from '../../src/core/report/model/table.ts';
import { reportWords } from '../../src/texts/report-words.ts';
import { barChart } from '../../src/views/charts/bar-chart.ts';
import type { Picture, Shape } from '../../src/views/charts/display-list.ts';
import { dumbbellChart } from '../../src/views/charts/dumbbell-chart.ts';
import { heatMap } from '../../src/views/charts/heat-map.ts';
import { itemBars } from '../../src/views/charts/item-bars.ts';
import { lineChart } from '../../src/views/charts/line-chart.ts';
import { profileChart } from '../../src/views/charts/profile-chart.ts';
import { seriesOf } from '../../src/views/charts/series.ts';
import { textWidth } from '../../src/views/charts/text-width.ts';

const frame = {
  id: 'chart',
  title: 'Titel',
  description: 'Uitleg',
  language: 'nl',
  words: reportWords('nl'),
} as const;
const groups = ['Leidinggevenden', 'Medewerkers'];
const sides = {
  ...frame,
  kind: 'pairs',
  from: 1,
  to: 5,
  of: 'sides',
  first: 'Leidinggevenden',
  second: 'Medewerkers',
  gap: 'Verschil',
} as const;
const means = {
  ...frame,
  kind: 'means',
  from: 1,
  to: 5,
  across: 'Groep',
  hasWhole: false,
} as const;
const widths = [280, 340, 800];

/** Left, right, top and bottom of a shape. */
function extent(shape: Shape): [number, number, number, number] | null {
  switch (shape.kind) {
    case 'rect':
      return [shape.x, shape.x + shape.width, shape.y, shape.y + shape.height];
    case 'line':
      return [
        Math.min(shape.x1, shape.x2),
        Math.max(shape.x1, shape.x2),
        Math.min(shape.y1, shape.y2),
        Math.max(shape.y1, shape.y2),
      ];
    case 'mark':
      return [shape.x, shape.x, shape.y, shape.y];
    case 'polyline': {
      const [xs, ys] = [0, 1].map((at) => shape.points.map((point) => point[at] ?? 0));
      if (!xs?.length || !ys?.length) return null;
      return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    }
    case 'text': {
      const wide = textWidth(shape.text, shape.size, shape.bold);
      if (shape.rotate) {
        const turn = (-shape.rotate * Math.PI) / 180;
        const [across, up] = [wide * Math.cos(turn), wide * Math.sin(turn)];
        return [shape.x, shape.x + across, shape.y - up, shape.y];
      }
      const left = { start: 0, middle: wide / 2, end: wide }[shape.anchor];
      return [shape.x - left, shape.x - left + wide, shape.y - shape.size, shape.y];
    }
  }
}

function clipped(picture: Picture): Shape[] {
  return picture.shapes.filter((shape) => {
    const found = extent(shape);
    if (!found) return false;
    const [left, right, top, bottom] = found;
    return left < -0.5 || right > picture.width + 0.5 || top < 0 || bottom > picture.height;
  });
}

const mean = fc
  .record({
    mean: fc.double({ min: 1, max: 5, noNaN: true }),
    half: fc.double({ min: 0, max: 2, noNaN: true }),
  })
  .map(({ mean, half }) => ({ mean, low: mean - half, high: mean + half, n: 12 }));
const cell = fc.option(mean, { nil: null });
const label = fc
  .array(fc.constantFrom('Samenwerking', 'tussen', 'afdelingen', 'énergie', 'op', 'ĳkpunt'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((words) => words.join(' '));
const runs = { numRuns: 60, seed: 20261121 };

test('nothing a chart draws falls outside its picture, however long the labels', () => {
  const rows = fc.array(fc.record({ label, a: cell, b: cell }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(rows, fc.constantFrom(...widths), (given, width) => {
      const gap = { value: -0.53, low: -0.83, high: -0.23, clear: true };
      const pictures = [
        profileChart(
          {
            ...means,
            groups,
            rows: given.map(({ label, a, b }) => ({ label, bold: true, cells: [a, b] })),
          },
          width,
        ),
        dumbbellChart(
          {
            ...sides,
            estimate: 'Wat leidinggevenden denken dat medewerkers zeggen',
            rows: given.map(({ label, a, b }) => ({
              label,
              first: a,
              second: b,
              estimate: 3,
              gap: a && b ? gap : null,
            })),
          },
          width,
        ),
        barChart(
          {
            ...frame,
            kind: 'bars',
            heading: 'Deelname',
            rows: given.map(({ label, a }) => ({
              label,
              value: a ? a.mean / 5 : null,
              text: '1.204 van 1.600 · 71%',
            })),
          },
          width,
        ),
        itemBars(
          {
            ...frame,
            kind: 'answers',
            favourable: 'Gunstig',
            options: ['Helemaal oneens', 'Oneens', 'Neutraal', 'Eens', 'Helemaal eens'],
            rows: given.map(({ label, a }) => ({
              label,
              counts: a ? [90, 5, 3, 1, 1] : null,
              favourable: null,
            })),
          },
          width,
        ),
        heatMap(
          {
            ...frame,
            kind: 'heat',
            across: 'Thema',
            columns: [
              'Index',
              ...Array.from({ length: 8 }, () => given[0]?.label ?? ''),
              'Samenwerking tussen afdelingen',
            ],
            tones: ['veel lager', 'lager', 'gelijk', 'hoger', 'veel hoger'],
            rows: given.map(({ label, a }) => ({
              label,
              cells: Array.from({ length: 10 }, () => (a ? { ...a, tone: 1 as Tone } : null)),
            })),
          },
          width,
        ),
        lineChart(
          {
            ...frame,
            kind: 'lines',
            from: 1,
            to: 5,
            start: given[0]?.a ? { value: given[0].a.mean, text: 'eerste meting' } : null,
            moments: given.map((_, at) => ({ at, text: '' })),
            groups: ['Medewerkers'],
            values: [given.map(({ a }) => a)],
          },
          width,
        ),
      ];
      for (const picture of pictures) expect(clipped(picture)).toEqual([]);
    }),
    runs,
  );
});

test('the same mean stands at the same place, whatever else a chart holds', () => {
  const at = (others: number[]) => {
    const cells = [3.5, ...others].map((value) => ({ mean: value, low: null, high: null, n: 9 }));
    const picture = profileChart(
      {
        ...means,
        groups: ['Medewerkers'],
        rows: cells.map((one) => ({ label: 'Thema', cells: [one] })),
      },
      800,
    );
    return picture.shapes.find((shape) => shape.kind === 'mark' && shape.y > 40);
  };
  expect(at([1, 5])).toEqual(at([3.4, 3.6]));
});

test('a gap takes colour and bold only where its interval clears the threshold', () => {
  const draw = (clear: boolean) =>
    dumbbellChart(
      {
        ...sides,
        rows: [
          {
            label: 'Thema',
            first: { mean: 4, low: 3.8, high: 4.2, n: 20 },
            second: { mean: 3, low: 2.8, high: 3.2, n: 80 },
            gap: { value: 1, low: 0.5, high: 1.5, clear },
          },
        ],
      },
      800,
    ).shapes;
  const bar = (clear: boolean) => draw(clear).find((shape) => shape.kind === 'rect');
  const number = (clear: boolean) =>
    draw(clear).find((shape) => shape.kind === 'text' && shape.text === '+1,00');
  expect(bar(true)).toMatchObject({ fill: 'low1' });
  expect(bar(false)).toMatchObject({ fill: 'bar' });
  expect(number(true)).toMatchObject({ bold: true, fill: 'ink' });
  expect(number(false)).toMatchObject({ bold: false, fill: 'soft' });
});

test('a heat map colours by tone alone, and a cell without figures says so in the table', () => {
  const chart = {
    ...frame,
    kind: 'heat',
    across: 'Thema',
    columns: ['Een', 'Twee', 'Drie'],
    rows: [
      {
        label: 'Logistiek',
        cells: [{ mean: 1.2, n: 9, tone: 0 }, { mean: 3.1, n: 9, tone: -2 }, null],
      },
    ],
  } as const;
  const picture = heatMap(chart, 800);
  const fills = picture.shapes.flatMap((shape) => (shape.kind === 'rect' ? [shape.fill] : []));
  expect(fills.slice(0, 3)).toEqual(['blank', 'low2', 'surface']);
  const { columns, rows } = numbersOf(chart, frame);
  const said = rows[0]?.map((cell, at) => cellText(cell, columns[at] as Column, frame));
  expect(said).toEqual(['Logistiek', '1,20 (n=9)', '3,10 (n=9)', 'niet getoond']);
});

test('every shape of a mark looks different, so that grey print tells groups apart', () => {
  const names = ['Directie', 'Midden', 'Teamleiders', 'Medewerkers'];
  expect(new Set(seriesOf(names).map(({ form }) => form)).size).toBe(4);
  expect(seriesOf(names).at(-1)?.form).toBe(seriesOf(['a', 'b']).at(-1)?.form);
});

test('every part of a bar of 8 % or more says how large it is, on a phone as on a desktop', () => {
  const draw = (width: number) =>
    itemBars(
      {
        ...frame,
        kind: 'answers',
        favourable: 'gunstig',
        options: ['Helemaal oneens', 'Oneens', 'Neutraal', 'Eens', 'Helemaal eens'],
        rows: [
          {
            label: 'Een uitspraak',
            counts: [7, 8, 9, 10, 66],
            favourable: { share: 0.76, low: 0.7, high: 0.8 },
          },
        ],
      },
      width,
    ).shapes;
  for (const width of [280, 800]) {
    const texts = draw(width).flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    for (const said of ['8%', '9%', '10%', '66%']) expect(texts).toContain(said);
    expect(texts).not.toContain('7%');
    const bars = draw(width).flatMap((shape) =>
      shape.kind === 'rect' && shape.height === 22 ? [shape] : [],
    );
    // Nothing is written over the edge of its part.
    for (const shape of draw(width)) {
      if (shape.kind !== 'text' || shape.anchor !== 'middle') continue;
      const half = textWidth(shape.text, shape.size) / 2;
      const around = bars.find(({ x, width: wide }) => x <= shape.x && shape.x <= x + wide);
      expect(shape.x - half).toBeGreaterThanOrEqual((around?.x ?? 0) - 2);
      expect(shape.x + half).toBeLessThanOrEqual((around?.x ?? 0) + (around?.width ?? 0) + 2);
    }
  }
});
