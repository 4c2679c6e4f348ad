import { expect, it } from 'vitest';
import type { HeatChart } from '../../src/core/report/model/chart.ts';
import { mostTelling, onSheets } from '../../src/downloads/pdf/tall-chart.ts';

/** Departments beside each other, of which one stands out, below what all are compared with. */
function heatOf(departments: number, standsOut: number): HeatChart {
  const cell = { mean: 3, n: 9, tone: 0 as const };
  const rows = Array.from({ length: departments }, (_, at) => ({
    label: `Vestiging ${at + 1}`,
    cells: [at + 1 === standsOut ? { ...cell, tone: -1 as const } : cell],
  }));
  const whole = { label: 'Medewerkers', bold: true, cells: [cell] };
  const named = { id: 'chain', title: 'De keten', description: '', across: '', columns: ['Index'] };
  return { kind: 'heat', ...named, rows: [whole, ...rows] };
}

const labelsOf = ({ rows }: { rows: readonly { label: string }[] }) =>
  rows.map(({ label }) => label);

it('shows every row of a picture that fits a sheet', () => {
  const chart = heatOf(20, 3);
  expect(onSheets(chart)).toEqual([chart]);
  expect(mostTelling(chart)).toEqual({ chart, left: [] });
});

it('goes on on the next sheet with many departments, each beside what all are compared with', () => {
  const chart = heatOf(100, 60);
  const sheets = onSheets(chart) as HeatChart[];
  expect(sheets.length).toBeGreaterThan(2);
  for (const { rows } of sheets) {
    expect(rows[0]?.label).toBe('Medewerkers');
    expect(rows.length).toBeLessThan(36);
  }
  expect(sheets.flatMap((sheet) => labelsOf(sheet).slice(1))).toEqual(labelsOf(chart).slice(1));
});

it('shows a meeting the departments that stand out, and names those left out', () => {
  const chart = heatOf(100, 60);
  const { chart: shown, left } = mostTelling(chart);
  const labels = labelsOf(shown as HeatChart);
  expect(labels.slice(0, 2)).toEqual(['Medewerkers', 'Vestiging 1']);
  expect(labels).toContain('Vestiging 60');
  expect([...labels, ...left].toSorted()).toEqual(labelsOf(chart).toSorted());
});
