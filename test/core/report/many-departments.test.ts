import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../src/core/definition/definition.ts';
import { mostBeside, mostListed } from '../../../src/core/report/groups/ends.ts';
import { type Scope, scopeOf } from '../../../src/core/report/groups/scope.ts';
import { chainPage } from '../../../src/core/report/level/judged.ts';
import type { Chart } from '../../../src/core/report/model/chart.ts';
import type { Part } from '../../../src/core/report/model/page.ts';
import { describePage, reportPageIds } from '../../../src/core/report/report-pages.ts';
import { reportWords } from '../../../src/texts/report-words.ts';
import { makeRelease, type Person, sheet } from '../../support/make-release.ts';
import { reportDefinition } from '../../support/report-definition.ts';

const nameAt = (at: number) => `unit ${String(at).padStart(3, '0')}`;

/** Departments of seven whose answers go up from the first department to the last. */
function manyDepartments(departments: number): Scope {
  const rated = itemsOf(reportDefinition).filter(({ scale }) => scale);
  const people = Array.from({ length: 7 * departments }, (_, at): Person => {
    const answer = 1 + Math.floor((5 * at) / (7 * departments));
    const answers = Object.fromEntries(
      rated.map(({ id, reversed }) => [id, reversed ? 6 - answer : answer]),
    );
    const department = nameAt(Math.floor(at / 7));
    return { layer: 'employee', department, answers: sheet(reportDefinition, answers) };
  });
  const release = makeRelease({
    definition: reportDefinition,
    people,
    blockOf: ({ department }) => department,
    selects: [{}, ...Array.from({ length: departments }, (_, at) => ({ department: nameAt(at) }))],
  });
  return scopeOf(release, reportDefinition);
}

const partsOn = (
  scope: Scope,
  page: (typeof reportPageIds)[number],
  wanted: (part: Part) => boolean = () => true,
): Part[] => {
  const source = { scope, language: 'en' as const, words: reportWords('en'), releaseHash: '' };
  const inside = (parts: readonly Part[]): Part[] =>
    parts
      .filter(wanted)
      .flatMap((part) => ('parts' in part ? [part, ...inside(part.parts)] : part));
  return inside(describePage(page, source).parts);
};

const chartsIn = (parts: Part[]): Chart[] =>
  parts.flatMap((part) => (part.kind === 'chart' ? [part.chart] : []));

/** Names of the departments in the heat map of a page. */
const heatOf = (scope: Scope, page: 'chain' | 'strength'): string[] =>
  chartsIn(partsOn(scope, page)).flatMap((chart) =>
    chart.kind === 'heat'
      ? chart.rows.flatMap(({ label }) => (label.startsWith('Dept') ? [label] : []))
      : [],
  );

const departments = 400;
const many = manyDepartments(departments);

describe('a report of more departments than anybody reads beside each other', () => {
  it('has no page of figures with as many rows, columns or pictures as there are departments', () => {
    for (const page of reportPageIds.filter((id) => id !== 'method')) {
      const parts = partsOn(many, page, ({ kind }) => kind !== 'drawer');
      const sizes = parts.flatMap((part) =>
        part.kind === 'table' ? [part.table.rows.length, part.table.columns.length] : [],
      );
      const drawn = chartsIn(parts).map((chart) => ('rows' in chart ? chart.rows.length : 0));
      expect(Math.max(0, ...sizes, ...drawn, chartsIn(parts).length), page).toBeLessThan(
        mostBeside,
      );
    }
  });

  it('shows the highest and the lowest in the chain, says how many of them, and colours as before', () => {
    const shown = heatOf(many, 'chain');
    expect(shown).toHaveLength(60);
    const ends = [...shown.slice(0, 30), ...shown.slice(-30)].map((name) => Number(name.slice(-3)));
    expect(ends.slice(0, 30).every((at) => at >= departments - 80)).toBe(true);
    expect(ends.slice(30).every((at) => at < 80)).toBe(true);
    const said = partsOn(many, 'chain').flatMap((part) =>
      part.kind === 'text' ? [part.text] : [],
    );
    expect(said.join(' ')).toContain('Here are 60 of the 400 groups');
    expect(said.join(' ')).not.toContain('everybody who counts in no row above');
    const [chart] = chartsIn(partsOn(many, 'chain'));
    if (chart?.kind !== 'heat') throw new Error('the chain has no heat map');
    const drawn = chart.rows.find(({ label }) => label === shown[0])?.cells[0];
    const row = chainPage(many).rows.find(({ name }) => name.labels[0]?.en === shown[0]);
    expect(row?.cells[0]).toMatchObject({ tone: drawn?.tone, mean: drawn?.mean });
  });

  it('shows the same departments where every statement stands beside them', () => {
    const [table] = partsOn(many, 'items').flatMap((part) =>
      part.kind === 'table' ? [part.table.columns.map(({ title }) => title)] : [],
    );
    expect(table?.filter((title) => title.startsWith('Dept'))).toEqual(heatOf(many, 'chain'));
  });

  it('lists as few of them in the drawer of the trend, where there are more than one looks up', () => {
    const scope = manyDepartments(mostListed + 1);
    // The same answers twice: nothing changed.
    const series = [0, 12].map((months) => ({ scope, months }));
    const source = { scope, language: 'en' as const, words: reportWords('en') };
    const { parts } = describePage('trend', { ...source, releaseHash: '', series });
    const listed = parts
      .flatMap((part) => (part.kind === 'drawer' ? part.parts : []))
      .flatMap((part) => (part.kind === 'table' ? [part.table.rows] : []))
      .map(
        (rows) => new Set(rows.map(([name]) => String(name)).filter((name) => /^Dept/.test(name))),
      );
    expect(listed.map(({ size }) => size)).toEqual([60, 60]);
  });
});

it('a report of 150 departments shows every one of them, in their order', () => {
  const all = manyDepartments(150);
  const names = Array.from({ length: 150 }, (_, at) => `Dept ${nameAt(at)}`);
  expect(heatOf(all, 'chain')).toEqual(names);
  expect(heatOf(all, 'strength')).toEqual(names);
});
