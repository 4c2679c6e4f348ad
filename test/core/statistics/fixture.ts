import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** The made-up answers R was given, and what R (multilevel, psych, base) made of them. */
export const expected = JSON.parse(readFileSync('test/fixtures/statistics/expected.json', 'utf8'));

const [heading = '', ...lines] = readFileSync('test/fixtures/statistics/responses.csv', 'utf8')
  .trim()
  .split('\n');
const columns = heading.split(',');

export interface Row {
  layer: string;
  department: string;
  answers: Record<string, number | null>;
}

export const rows: Row[] = lines.map((line) => {
  const cells = line.split(',');
  const [layer = '', department = ''] = cells;
  const answers = Object.fromEntries(
    columns.slice(2).map((id, place) => {
      const cell = cells[place + 2] ?? '';
      return [id, cell === '' ? null : Number(cell)];
    }),
  );
  return { layer, department, answers };
});

export const departments = [...new Set(rows.map(({ department }) => department))].sort();

/** The items of scale `d1` … `d9`, in order. */
export function itemsOf(scale: string): string[] {
  return columns.filter((id) => id.startsWith(`${scale}_`));
}

/** Steps per point of a scale: 12 for four items, 60 for five. */
export function unitOf(scale: string): number {
  return itemsOf(scale).length === 4 ? 12 : 60;
}

/** The scale score in steps: the mean of the answered items where at least 75 % are answered. */
export function scoreOf(row: Row, scale: string): number | null {
  const items = itemsOf(scale);
  const answered = items.flatMap((id) => row.answers[id] ?? []);
  if (answered.length < 0.75 * items.length) return null;
  return (answered.reduce((sum, value) => sum + value, 0) * unitOf(scale)) / answered.length;
}

/** Whether every item of the scale is answered. */
export function isComplete(row: Row, scale: string): boolean {
  return itemsOf(scale).every((id) => row.answers[id] !== null);
}

/** Fails unless `found` is within a relative error of what R printed. */
export function expectClose(found: number, wanted: number, what: string, relative = 1e-9): void {
  const error = Math.abs(found - wanted) / Math.max(Math.abs(wanted), 1e-300);
  expect(error, `${what}: ${found}, R says ${wanted}`).toBeLessThan(relative);
}

/** The fields of an estimate that must have a value. */
export function given<Fields extends object>(
  statistic: ({ estimable: true } & Fields) | { estimable: false; reason: string },
): Fields {
  if (!statistic.estimable) throw new Error(`not estimable: ${statistic.reason}`);
  return statistic;
}
