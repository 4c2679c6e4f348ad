import { describe, expect, it } from 'vitest';
import type { Released } from '../../../src/core/disclosure/release/release-schema.ts';
import { type SharedStaff, staffChange } from '../../../src/core/report/trend/staff-change.ts';
import { apart, company, compared, words } from '../../support/trend-company.ts';

const k = 7;

describe('how many staff changed between two waves', () => {
  it('is counted where both staff lists were there, and not known elsewhere', () => {
    const waves: [Released, Released] = [
      company({ a: 30, b: 40 }, apart, 'w1'),
      company({ a: 32, b: 40 }, apart, 'w2'),
    ];
    const stayed = (block: string, people: number): SharedStaff => ({
      ...{ wave: 'w2', block, otherWave: 'w1', otherBlock: block, people },
    });
    const shared = [
      ...[stayed('b01', 9), stayed('b02', 12), stayed('b03', 10), stayed('b04', 22)],
      { wave: 'w2', block: 'b01', otherWave: 'w1', otherBlock: 'b02', people: 1 },
      { wave: 'w2', block: 'b02', otherWave: 'w1', otherBlock: 'b04', people: 1 },
    ];
    const staff = (groups: ReturnType<typeof compared>['groups'], wanted: string) => {
      const change = groups.find(({ name }) => words(name) === wanted)?.change;
      return change && !change.withheld ? change.staff : undefined;
    };
    const { groups, lines } = compared(waves, { shared });
    const inA = { headcount: 32, changed: 10, left: 8 };
    expect(staff(groups, 'Dept a')).toEqual(inA);
    expect(staff(groups, 'Dept b')).toEqual({ headcount: 40, changed: 8, left: 8 });
    const whole = lines[0]?.line?.last;
    expect(whole && !whole.withheld && whole.staff).toEqual({
      ...{ headcount: 72, changed: 17, left: 15 },
    });
    expect(staff(compared(waves).groups, 'Dept a')).toBeNull();
    const turned = shared.map(({ wave, block, otherWave, otherBlock, people }) => ({
      ...{ wave: otherWave, block: otherBlock, otherWave: wave, otherBlock: block, people },
    }));
    expect(staff(compared(waves, { shared: turned }).groups, 'Dept a')).toEqual(inA);
  });

  const whole = (people: number, id: string) => {
    const release = company({ a: 20 }, () => 'all', id);
    const [block] = release.blocks;
    if (!block) throw new Error('no block');
    return { ...release, blocks: [{ ...block, headcount: people }] };
  };
  const told = (then: number, now: number, people: number) =>
    staffChange(
      [{ wave: 'w2', block: 'b01', otherWave: 'w1', otherBlock: 'b01', people }],
      { release: whole(then, 'w1'), blocks: ['b01'] },
      { release: whole(now, 'w2'), blocks: ['b01'] },
    );

  it('is told exactly where it is nobody, or k people or more', () => {
    expect(told(30, 30, 30)).toEqual({ headcount: 30, changed: 0, left: 0 });
    expect(told(30, 23, 23)).toEqual({ headcount: 23, changed: 0, left: 7 });
    expect(told(30, 37, 23)).toEqual({ headcount: 37, changed: 14, left: 7 });
  });

  it('is told as fewer than k where it is not, with the headcounts beside it', () => {
    expect(told(8, 9, 8)).toEqual({ headcount: 9, changed: { below: 8 }, left: { below: 7 } });
    expect(told(30, 40, 28)).toEqual({ headcount: 40, changed: { below: 17 }, left: { below: 7 } });
    expect(told(54, 52, 48)).toEqual({ headcount: 52, changed: { below: 7 }, left: { below: 9 } });
  });

  it('leaves at least k − 1 ways in which fewer than k people can have joined or left', () => {
    for (const then of [8, 12, 20]) {
      for (const now of [8, 9, 14, 15, 26]) {
        const ways = new Map<string, number>();
        for (let stayed = 0; stayed <= Math.min(then, now); stayed += 1) {
          const small = [now - stayed, then - stayed].some((people) => people > 0 && people < k);
          const words = JSON.stringify(told(then, now, stayed));
          expect(words.includes('below')).toBe(small);
          if (small) ways.set(words, (ways.get(words) ?? 0) + 1);
        }
        for (const count of ways.values()) expect(count).toBeGreaterThanOrEqual(k - 1);
      }
    }
  });
});
