import { describe, expect, it } from 'vitest';
import type { Attributes } from '../../../src/core/disclosure/plan/cells.ts';
import { publish } from '../../../src/core/disclosure/release/publish.ts';
import type { Released } from '../../../src/core/disclosure/release/release-schema.ts';
import { type SummedRow, summedRows } from '../../../src/core/disclosure/release/sums.ts';
import { tally } from '../../../src/core/disclosure/release/tally.ts';
import {
  commonParts,
  meetingsOf,
  type TrendPart,
} from '../../../src/core/disclosure/release/trend.ts';
import { people, plan } from './people.ts';
import { chance, sheetsFor, smallDefinition, tallyRequest } from './world.ts';

const definition = smallDefinition();

function company(sizes: Record<string, number>): Attributes[] {
  return Object.entries(sizes).flatMap(([department, staff]) => [
    ...people(14, { layer: 'lead', department, site: 'x' }),
    ...people(staff, { layer: 'employee', department, site: 'x' }),
  ]);
}

async function wave(list: Attributes[], seed: number): Promise<Released> {
  const made = plan(list);
  const sheets = sheetsFor(definition, made.plan, list, made.blocks, chance(seed), {
    response: 0.9,
  });
  return publish(await tally(tallyRequest(definition, made.plan, sheets)));
}

const rowsOf = (release: Released, id = 's1') =>
  release.variables.filter((variable) => variable.id === id).flatMap(summedRows);
const partsOf = (...releases: Released[]) =>
  commonParts(
    meetingsOf(releases),
    releases.map((release) => rowsOf(release)),
  );
const spanned = ({ sides }: TrendPart, axis: string) =>
  [...new Set(sides.flatMap((side) => side?.spans[axis] ?? []))].sort().join();
const named = (part: TrendPart) => `${spanned(part, 'layer')}: ${spanned(part, 'department')}`;
const headcounts = (parts: TrendPart[]) =>
  Object.fromEntries(
    parts.map((part) => [named(part), part.sides.map((side) => side?.headcount ?? null)]),
  );

describe('the finest parts that waves have in common', () => {
  it('are the blocks themselves when nothing changed but a joiner and a leaver', async () => {
    const before = await wave(company({ a: 20, b: 30 }), 1);
    const after = await wave(company({ a: 21, b: 29 }), 2);
    expect(headcounts(partsOf(before, after))).toEqual({
      'lead: a': [14, 14],
      'employee: a': [20, 21],
      'lead: b': [14, 14],
      'employee: b': [30, 29],
    });
  });

  it('take together what one of the waves had to take together', async () => {
    const before = await wave(company({ a: 20, b: 6, c: 6 }), 1);
    const after = await wave(company({ a: 20, b: 15, c: 18 }), 2);
    expect(headcounts(partsOf(before, after))).toMatchObject({ 'employee: b,c': [12, 33] });
  });

  it('take every block of a row along that was published for two', async () => {
    const before = await wave(company({ a: 20, b: 30 }), 1);
    const after = await wave(company({ a: 20, b: 30 }), 2);
    const [first, ...others] = rowsOf(before);
    const last = others.pop();
    const joined = { ...first, blocks: [...(first?.blocks ?? []), ...(last?.blocks ?? [])] };
    const rows = [...others, joined as SummedRow];
    const parts = commonParts(meetingsOf([before, after]), [rows, rowsOf(after)]);
    expect(parts).toHaveLength(3);
    const side = parts.find(({ sides }) => sides[0]?.blocks.length === 2)?.sides[1];
    expect(side?.blocks).toEqual([...joined.blocks].sort());
  });

  it('join the old and the new place of a department that was renamed', async () => {
    const before = await wave(company({ a: 20, b: 30 }), 1);
    const after = await wave(company({ a: 20, bb: 30 }), 2);
    expect(headcounts(partsOf(before, after))).toMatchObject({
      'employee: a': [20, 20],
      'employee: b,bb': [30, 30],
      'lead: b,bb': [14, 14],
    });
  });

  it('join a department that was split with both that came of it', async () => {
    const before = await wave(company({ a: 20, b: 40 }), 1);
    const after = await wave(company({ a: 20, b1: 18, b2: 22 }), 2);
    expect(headcounts(partsOf(before, after))).toMatchObject({ 'employee: b,b1,b2': [40, 40] });
  });

  it('join two departments with the one they became', async () => {
    const before = await wave(company({ a: 20, b: 18, c: 22 }), 1);
    const after = await wave(company({ a: 20, bc: 40 }), 2);
    expect(headcounts(partsOf(before, after))).toMatchObject({ 'employee: b,bc,c': [40, 40] });
  });

  it('leave a department that is new, or gone without a new one, alone on its side', async () => {
    const small = await wave(company({ a: 20, b: 30 }), 1);
    const large = await wave(company({ a: 20, b: 30, z: 25 }), 2);
    expect(headcounts(partsOf(small, large))).toMatchObject({ 'employee: z': [null, 25] });
    expect(headcounts(partsOf(large, small))).toMatchObject({ 'employee: z': [25, null] });
  });

  it('hold over four waves, of which one had to take more together', async () => {
    const waves = [
      await wave(company({ a: 20, b: 15, c: 15 }), 1),
      await wave(company({ a: 20, b: 6, c: 6 }), 2),
      await wave(company({ a: 20, b: 15, c: 15 }), 3),
      await wave(company({ a: 20, b: 15, c: 15 }), 4),
    ];
    expect(headcounts(partsOf(...waves))).toMatchObject({
      'employee: a': [20, 20, 20, 20],
      'employee: b,c': [30, 12, 30, 30],
    });
  });

  it('are one, everybody, where the waves were divided along other lines altogether', async () => {
    const before = await wave(company({ a: 20, b: 30 }), 1);
    const after = await wave(company({ a: 20, b: 30 }), 2);
    const renamed = {
      ...after.wave,
      axes: after.wave.axes.map((axis) => ({ ...axis, id: `new-${axis.id}` })),
    };
    const parts = partsOf(before, { ...after, wave: renamed });
    expect(parts.map(({ sides }) => sides.map((side) => side?.headcount))).toEqual([[78, 78]]);
  });

  it('divide every wave once: nobody is left out or counted twice', async () => {
    const waves = [
      await wave(company({ a: 20, b: 8, q: 12 }), 1),
      await wave(company({ a: 9, b: 30, z: 25 }), 2),
    ];
    const parts = partsOf(...waves);
    for (const [at, release] of waves.entries()) {
      const blocks = parts.flatMap(({ sides }) => sides[at]?.blocks ?? []);
      expect(blocks.sort()).toEqual(
        rowsOf(release)
          .flatMap((row) => row.blocks)
          .sort(),
      );
      for (const { sides } of parts) {
        const side = sides[at];
        const inside = rowsOf(release).filter((row) =>
          row.blocks.every((id) => side?.blocks.includes(id)),
        );
        expect(inside.reduce((sum, row) => sum + row.sum, 0)).toBe(side?.sum ?? 0);
        expect(inside.flatMap((row) => row.blocks).sort()).toEqual(side?.blocks ?? []);
      }
    }
  });

  it('are none when one of the waves fell below k as a whole', async () => {
    const made = plan(company({ a: 20 }));
    const nothing = publish(await tally(tallyRequest(definition, made.plan, [])));
    const parts = partsOf(nothing, await wave(company({ a: 20 }), 1));
    expect(parts.every(({ sides }) => sides[0] === null)).toBe(true);
  });
});
