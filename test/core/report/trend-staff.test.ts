import { describe, expect, it } from 'vitest';
import type { Released } from '../../../src/core/disclosure/release-schema.ts';
import type { SharedStaff } from '../../../src/core/report/staff-change.ts';
import { apart, company, compared, words } from '../../support/trend-company.ts';

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
      ...[stayed('b01', 9), stayed('b02', 18), stayed('b03', 10), stayed('b04', 29)],
      { wave: 'w2', block: 'b01', otherWave: 'w1', otherBlock: 'b02', people: 1 },
      { wave: 'w2', block: 'b02', otherWave: 'w1', otherBlock: 'b04', people: 1 },
    ];
    const staff = (groups: ReturnType<typeof compared>['groups'], wanted: string) => {
      const change = groups.find(({ name }) => words(name) === wanted)?.change;
      return change && !change.withheld ? change.staff : undefined;
    };
    const { groups, lines } = compared(waves, { shared });
    expect(staff(groups, 'Dept a')).toEqual({ headcount: 32, changed: 4, left: 2 });
    expect(staff(groups, 'Dept b')).toEqual({ headcount: 40, changed: 1, left: 1 });
    const whole = lines[0]?.line?.last;
    expect(whole && !whole.withheld && whole.staff).toEqual({ headcount: 72, changed: 4, left: 2 });
    expect(staff(compared(waves).groups, 'Dept a')).toBeNull();
    const turned = shared.map(({ wave, block, otherWave, otherBlock, people }) => ({
      ...{ wave: otherWave, block: otherBlock, otherWave: wave, otherBlock: block, people },
    }));
    expect(staff(compared(waves, { shared: turned }).groups, 'Dept a')).toEqual({
      ...{ headcount: 32, changed: 4, left: 2 },
    });
  });
});
