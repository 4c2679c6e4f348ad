import type { LinesChart } from '../model/chart.ts';

/** Points on an axis of five, or of eleven: the steps it ends on, and the least it shows. */
const steps = { five: { step: 0.5, least: 1 }, eleven: { step: 1, least: 2 } };

/**
 * The same charts on an axis that shows change: only the stretch in which their points and intervals
 * lie, ended on half points (whole ones from 0 to 10), and never narrower than one point (two). Charts
 * of the same range of answers share it, so that they can be compared.
 */
export function onSharedAxis(charts: readonly LinesChart[]): LinesChart[] {
  const ends = new Map<string, { from: number; to: number }>();
  return charts.map((chart) => {
    const range = `${chart.from} ${chart.to}`;
    const same = charts.filter(({ from, to }) => `${from} ${to}` === range);
    const found = ends.get(range) ?? stretchOf(same, chart);
    ends.set(range, found);
    return { ...chart, ...found };
  });
}

function stretchOf(charts: readonly LinesChart[], { from, to }: LinesChart) {
  const drawn = charts.flatMap(({ values }) => values.flat()).filter((cell) => cell !== null);
  if (drawn.length === 0) return { from, to };
  const { step, least } = to > 5 ? steps.eleven : steps.five;
  let low = Math.max(from, down(Math.min(...drawn.map((cell) => cell.low ?? cell.mean)), step));
  let high = Math.min(to, up(Math.max(...drawn.map((cell) => cell.high ?? cell.mean)), step));
  while (high - low < least) {
    if (high < to) high += step;
    if (low > from && high - low < least) low -= step;
  }
  return { from: low, to: high };
}

const down = (value: number, step: number) => Math.floor(value / step) * step;
const up = (value: number, step: number) => Math.ceil(value / step) * step;
