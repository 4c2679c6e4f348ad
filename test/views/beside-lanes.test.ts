import { expect, test } from 'vitest';
import { reportWords } from '../../src/texts/report-words.ts';
import { bandChart } from '../../src/views/charts/band-chart.ts';
import { barChart } from '../../src/views/charts/bar-chart.ts';

const frame = {
  id: 'chart',
  title: 'Deelname',
  description: 'Uitleg',
  language: 'nl',
  words: reportWords('nl'),
  heading: 'Deelname',
} as const;
const phone = 300;
const rowSaying = (text: string) => ({ label: 'Verkoop', value: 1, text });
const bars = (text: string, width: number) =>
  barChart({ ...frame, kind: 'bars', rows: [rowSaying(text)] }, width).shapes;
const widest = (shapes: ReturnType<typeof bars>) =>
  Math.max(...shapes.flatMap((shape) => (shape.kind === 'rect' ? [shape.width] : [])));
const textsOf = (shapes: ReturnType<typeof bars>) =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

const short = '14 van 18 · 78%';
const long = '14 van de 18 mensen hebben meegedaan · 78% van wie was uitgenodigd';

test('the words of a bar stand beside it where a phone has room for both', () => {
  expect(textsOf(bars(short, phone))).toEqual(expect.arrayContaining(['Verkoop', short]));
  expect(widest(bars(short, phone))).toBeGreaterThan(phone * 0.4);
});

test('words that would take the room of a bar on a phone stand behind its label, above it', () => {
  expect(widest(bars(long, phone))).toBeGreaterThan(phone * 0.8);
  const said = textsOf(bars(long, phone)).join(' ');
  expect(said).toContain(`Verkoop (${long})`);
  expect(textsOf(bars(long, phone))).not.toContain('');
  expect(textsOf(bars(long, 900))).toEqual(expect.arrayContaining(['Verkoop', long]));
});

test('a group that is not shown says so on a phone, in bands as in bars', () => {
  const rows = [{ label: 'Verkoop', band: null }];
  const said = textsOf(
    bandChart({ ...frame, kind: 'bands', favourable: 'gunstig', rows }, phone).shapes,
  );
  expect(said.join(' ')).toContain(frame.words.pages.withheld);
});
