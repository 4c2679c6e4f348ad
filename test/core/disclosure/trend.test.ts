import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../src/core/definition/definition.ts';
import type { Attributes } from '../../../src/core/disclosure/cells.ts';
import { publish } from '../../../src/core/disclosure/publish.ts';
import type { Released } from '../../../src/core/disclosure/release-schema.ts';
import { tally } from '../../../src/core/disclosure/tally.ts';
import { sameQuestion, trendParts } from '../../../src/core/disclosure/trend.ts';
import { people, plan } from './people.ts';
import { chance, sheetsFor, smallDefinition, tallyRequest } from './world.ts';

const definition = smallDefinition();

function company(sizes: Record<string, number>): Attributes[] {
  return Object.entries(sizes).flatMap(([department, staff]) => [
    ...people(14, { layer: 'lead', department, site: 'x' }),
    ...people(staff, { layer: 'employee', department, site: 'x' }),
  ]);
}

async function wave(
  list: Attributes[],
  seed: number,
  asked: Definition = definition,
): Promise<Released> {
  const made = plan(list);
  const sheets = sheetsFor(asked, made.plan, list, made.blocks, chance(seed), { response: 0.9 });
  return publish(await tally(tallyRequest(asked, made.plan, sheets)));
}

const departments = (parts: ReturnType<typeof trendParts>) =>
  parts.map(({ spans }) => `${spans.layer}: ${spans.department}`).sort();

describe('the trend between two waves', () => {
  it('compares block with block when nothing changed but a joiner and a leaver', async () => {
    const before = await wave(company({ a: 20, b: 30 }), 1);
    const after = await wave(company({ a: 21, b: 29 }), 2);
    const parts = trendParts(before, after, 's1');
    expect(departments(parts)).toEqual(['employee: a', 'employee: b', 'lead: a', 'lead: b']);
    const staff = parts.find(
      ({ spans }) => spans.department?.join() === 'a' && spans.layer?.join() === 'employee',
    );
    expect([staff?.earlier.headcount, staff?.later.headcount]).toEqual([20, 21]);
  });

  it('takes together what one of the waves had to take together', async () => {
    const before = await wave(company({ a: 20, b: 6, c: 6 }), 1);
    const after = await wave(company({ a: 20, b: 15, c: 18 }), 2);
    expect(departments(trendParts(before, after, 's1'))).toContain('employee: b,c');
  });

  it('leaves out a department that is new', async () => {
    const before = await wave(company({ a: 20, b: 30 }), 1);
    const after = await wave(company({ a: 20, b: 30, z: 25 }), 2);
    const parts = trendParts(before, after, 's1');
    expect(parts.flatMap(({ spans }) => spans.department)).not.toContain('z');
    expect(parts).toHaveLength(4);
  });

  it('adds up to nothing that one release does not hold', async () => {
    const [before, after] = [
      await wave(company({ a: 20, b: 8 }), 1),
      await wave(company({ a: 9, b: 30 }), 2),
    ];
    for (const part of trendParts(before, after, 's1')) {
      const rows = before.variables.find(({ id }) => id === 's1')?.fine ?? [];
      const inside = rows.filter((row) =>
        row.blocks.every((id) => part.earlier.blocks.includes(id)),
      );
      expect(inside.flatMap((row) => row.blocks).sort()).toEqual(part.earlier.blocks);
      expect(inside.reduce((sum, row) => sum + row.sum, 0)).toBe(part.earlier.sum);
    }
  });

  it('compares a question only with the same words', async () => {
    const other = structuredClone(definition);
    const item = other.sections[0]?.screens[0]?.items[0];
    if (item) item.text = { nl: 'anders', en: 'different' };
    const before = await wave(company({ a: 20, b: 30 }), 1);
    const after = await wave(company({ a: 20, b: 30 }), 2, other);
    expect(trendParts(before, after, 's1')).toEqual([]);
    expect(sameQuestion(before, after, 's2')).toBe(true);
    expect(sameQuestion(before, after, 'index')).toBe(false);
    expect(trendParts(before, after, 's2')).not.toEqual([]);
  });

  it('is empty when one of the waves published nothing', async () => {
    const made = plan(company({ a: 20 }));
    const nothing = publish(await tally(tallyRequest(definition, made.plan, [])));
    expect(trendParts(nothing, await wave(company({ a: 20 }), 1), 's1')).toEqual([]);
  });
});
