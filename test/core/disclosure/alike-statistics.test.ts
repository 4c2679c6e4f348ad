import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/core/definition/answers.ts';
import { tally } from '../../../src/core/disclosure/release/tally.ts';
import { excelRoster, plan } from './people.ts';
import { chance, fullDefinition, sheetsFor, tallyRequest } from './world.ts';

/** What statistics over whole sheets say where all sheets are alike. */
async function released(answer: (answers: Answers) => Answers) {
  const people = excelRoster();
  const made = plan(people);
  const definition = fullDefinition();
  const sheets = sheetsFor(definition, made.plan, people, made.blocks, chance(4), {});
  const changed = sheets.map((sheet) => ({ ...sheet, answers: answer(sheet.answers) }));
  return tally(tallyRequest(definition, made.plan, changed));
}

const rated = (id: string) => /^d\d_\d$|^o[1-9]$/.test(id);

describe('statistics over whole sheets', () => {
  it('are there for exactly the scales with counts, and stay clear of their ends', async () => {
    const { variables, reliability, associations } = await released((answers) => answers);
    const counted = variables
      .filter(
        ({ kind, coarse, parts }) => kind === 'scale' && coarse.length > 0 && parts.length > 1,
      )
      .map(({ id }) => id);
    expect(reliability.length).toBeGreaterThan(0);
    expect(reliability.map(({ scale }) => scale).filter((id) => !counted.includes(id))).toEqual([]);
    for (const { alpha, omega } of reliability)
      for (const one of [alpha ?? 0, omega ?? 0]) {
        expect(one).toBeGreaterThanOrEqual(0);
        expect(one).toBeLessThanOrEqual(0.95);
      }
    for (const { r } of associations) expect(Math.abs(r)).toBeLessThanOrEqual(0.95);
  });

  it('say no more than 0.95 where each sheet gives one answer to everything', async () => {
    const { reliability, associations } = await released((answers) => {
      const first = Object.values(answers).find((one) => typeof one === 'number') ?? 3;
      return Object.fromEntries(
        Object.entries(answers).map(([id, one]) => [id, rated(id) ? first : one]),
      );
    });
    expect(Math.max(...reliability.map(({ alpha }) => alpha ?? 0))).toBe(0.95);
    for (const { r } of associations) expect(Math.abs(r)).toBeLessThanOrEqual(0.95);
  });

  it('do not say by their absence that nobody differs on a question', async () => {
    const all = await released((answers) => ({ ...answers, d1_1: 4 }));
    const d1 = all.variables.find(({ id }) => id === 'd1');
    // No counts either: they would say more, and their absence says as much as it does.
    expect(d1?.coarse).toEqual([]);
    expect(d1?.fine.length).toBeGreaterThan(0);
    expect(all.reliability.map(({ scale }) => scale)).not.toContain('d1');
    expect(all.associations.map(({ scale }) => scale)).not.toContain('d1');
  });
});
