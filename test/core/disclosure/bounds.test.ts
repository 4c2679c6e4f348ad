import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { CoarseRow, Variable } from '../../../src/core/disclosure/release/release-schema.ts';
import { tally } from '../../../src/core/disclosure/release/tally.ts';
import { people, plan } from './people.ts';
import { chance, sheetsFor, smallDefinition, tallyRequest } from './world.ts';

interface Solver {
  solve: (problem: string) => { Status: string; ObjectiveValue: number };
}
const loadHighs = createRequire(import.meta.url)('highs') as () => Promise<Solver>;

/**
 * Everything published about one coarse row, as linear equations over the people in it: x_p_q_v is
 * 1 when person p gave answer v to item q. The sum of the scores is an equation too.
 */
function equations(variable: Variable, row: CoarseRow, persons: number): string[] {
  const lines: string[] = [];
  const all = Array.from({ length: persons }, (_, person) => person);
  const name = (person: number, item: number, value: number) => `x_${person}_${item}_${value}`;
  row.items.forEach(({ counts }, item) => {
    counts.forEach((count, value) => {
      lines.push(`${all.map((person) => name(person, item, value)).join(' + ')} = ${count}`);
    });
    for (const person of all) {
      lines.push(`${counts.map((_, value) => name(person, item, value)).join(' + ')} = 1`);
    }
  });
  const fine = variable.fine.filter((one) => one.blocks.every((id) => row.blocks.includes(id)));
  const points = (fine.reduce((sum, one) => sum + one.sum, 0) * row.items.length) / variable.unit;
  const terms = row.items.flatMap(({ counts }, item) => {
    const reversed = variable.parts?.find(({ id }) => id === row.items[item]?.item)?.reversed;
    return all.flatMap((person) =>
      counts.map((_, value) => `${reversed ? 5 - value : value + 1} ${name(person, item, value)}`),
    );
  });
  lines.push(`${terms.join(' + ')} = ${points}`);
  return lines;
}

describe('what linear programming can say about people inside a block', () => {
  it.each([
    [40, 9],
    [34, 10],
    [52, 11],
  ])('is exactly what any count says about some: %i people, seed %i', async (size, seed) => {
    const definition = smallDefinition();
    const list = people(size, { layer: 'employee', department: 'a', site: 'x' });
    const made = plan(list);
    const sheets = sheetsFor(definition, made.plan, list, made.blocks, chance(seed), {
      response: 0.5,
    });
    const release = await tally(tallyRequest(definition, made.plan, sheets));
    const variable = release.variables.find(({ id }) => id === 's1') as Variable;
    const row = variable.coarse[0] as CoarseRow;
    const n = sheets.length;
    expect(row.items).toHaveLength(3);
    const { solve } = await loadHighs();
    const constraints = equations(variable, row, n).map((line, at) => ` c${at}: ${line}`);
    let solved = 0;
    for (const m of [1, 3, Math.floor(n / 2), n - 1]) {
      for (const value of [1, 3, 4]) {
        const count = row.items[0]?.counts[value] as number;
        const goal = Array.from({ length: m }, (_, person) => `x_${person}_0_${value}`).join(' + ');
        const bound = (direction: string) => {
          const problem = [direction, ` goal: ${goal}`, 'Subject To', ...constraints, 'End'];
          const { Status, ObjectiveValue } = solve(problem.join('\n'));
          expect(Status).toBe('Optimal');
          solved += 1;
          return Math.round(ObjectiveValue * 1e6) / 1e6 || 0;
        };
        expect(bound('Minimize')).toBe(Math.max(0, count - (n - m)));
        expect(bound('Maximize')).toBe(Math.min(m, count));
      }
    }
    expect(solved).toBe(24);
  });
});
