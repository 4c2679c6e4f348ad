import { gapRange, type Range, rangeOf, totalSpan, validSpan } from '../lattice.ts';
import { finder, type Leak } from '../leak.ts';
import type { Publication, Variable } from '../publication.ts';
import { sum } from '../rows.ts';

/** Where people skipped, a row can weigh so much less than its ballots beside the others. */
function weighs({ fine }: Variable): number {
  return Math.max(
    ...fine.map(({ answered, n }) => n / (validSpan(answered, n, 1)?.[0] ?? Math.ceil(n / 2))),
  );
}

/**
 * The spread of everybody is that within rows and that between their means, and the index spreads no
 * more than its scales do on average: a spread that cannot stand beside them was changed.
 */
export function checkSpreadsTogether({ variables, index }: Publication): Leak[] {
  const { leaks, find } = finder();
  for (const variable of variables) {
    const { id, spread } = variable;
    for (const gap of variable.gapSpreads) {
      const [, high] = spanOf(gap.spread, ballotsOf(variable), gapRange);
      const least = betweenGaps(variable, gap.item);
      if (high < least)
        find('figures-contradict', `${gap.item} spread`, `${gap.spread}, its rows leave ${least}`);
    }
    if (spread === null) continue;
    const [low, high] = spanOf(spread, ballotsOf(variable), rangeOf(variable));
    const [least, most] = fromRows(variable);
    const room = Math.sqrt(weighs(variable));
    if (low > most * room || high < least / room)
      find('figures-contradict', `${id}.spread`, `${spread}, its rows leave ${least} to ${most}`);
  }
  const scales = variables.filter(({ id }) => index?.scales.includes(id));
  const [first] = scales;
  if (index?.spread != null && first) {
    const [low] = spanOf(index.spread, ballotsOf(first), { ...rangeOf(first), clear: 2 });
    const highs = scales.map(
      (one) => spanOf(one.spread, ballotsOf(one), rangeOf(one))[1] * Math.sqrt(weighs(one)),
    );
    const most = sum(highs) / highs.length;
    if (low > most)
      find('figures-contradict', 'index.spread', `${index.spread}, its scales leave ${most}`);
  }
  return leaks;
}

const ballotsOf = ({ fine }: Variable) => sum(fine.map(({ n }) => n));

/** The true spreads behind a published one; the first stands for all below, the last for all above. */
function spanOf(
  spread: number | null,
  n: number,
  { from, to, step, clear }: Range,
): [number, number] {
  const widest = ((to - from) / 2) * Math.sqrt(n / (n - 1));
  if (spread === null) return [0, widest];
  const part = step / (n < 50 ? 10 : 50);
  const tenths = (spread * 10) / step;
  const most = Math.min(10, Math.floor((5 * (to - from)) / step));
  return [
    tenths < Math.min(3, clear) + 1e-6 ? 0 : spread - part,
    tenths > most - 1e-6 ? widest : spread + part,
  ];
}

/** In the middle of what a total can stand for, which reaches two steps to either side of it. */
const middleOf = (total: number, n: number, range: Range) => sum(totalSpan(total, n, range)) / 2;

/** The least and the most that everybody can spread, after what rows say. */
function fromRows(variable: Variable): [number, number] {
  const { fine } = variable;
  const range = rangeOf(variable);
  const n = ballotsOf(variable);
  const middles = fine.map((row) => middleOf(row.total, row.n, range));
  const mean = sum(middles) / n;
  const off = (2 * range.step * fine.length) / n;
  const squares = fine.map((row, at) => {
    const [low, high] = spanOf(row.spread, row.n, range);
    const away = Math.abs((middles[at] ?? 0) / row.n - mean);
    const about = (2 * range.step) / row.n + off;
    const [within, between] = [row.n - 1, row.n];
    return [
      within * low ** 2 + between * Math.max(0, away - about) ** 2,
      within * high ** 2 + between * (away + about) ** 2,
    ] as const;
  });
  const [least, most] = [0, 1].map((at) =>
    Math.sqrt(sum(squares.map((one) => one[at] as number)) / (n - 1)),
  );
  return [least as number, most as number];
}

/** The least that a gap can spread: between its rows alone, in each of which half may have no gap. */
function betweenGaps(variable: Variable, item: string): number {
  const rows = variable.fine.flatMap(({ n, gaps }) =>
    gaps
      .filter((gap) => gap.item === item)
      .map(({ total }) => ({ n, total: middleOf(total, n, gapRange) })),
  );
  const people = sum(rows.map(({ n }) => n));
  const mean = sum(rows.map(({ total }) => total)) / people;
  const off = (2 * gapRange.step * rows.length) / people;
  const squares = rows.map(({ n, total }) => {
    const away = Math.abs(total / n - mean) - (2 * gapRange.step) / n - off;
    return (n / 2) * Math.max(0, away) ** 2;
  });
  return Math.sqrt(sum(squares) / (ballotsOf(variable) - 1));
}
