import type { Axis } from '../../src/core/ballot/plan-schema.ts';
import type { Attributes } from '../../src/core/disclosure/plan/cells.ts';
import type { PlanRequest } from '../../src/core/disclosure/plan/plan.ts';
import { chanceFrom } from '../play/chance.ts';

const layers = ['top', 'middle', 'lead', 'employee'];

/** What planning made-up people needs to know; 100,000 of them in 5,000 units unless said otherwise. */
export function largeOrganisation(
  people = 100_000,
  units = 5_000,
  name = (unit: number) => `unit ${unit}`,
): Omit<PlanRequest, 'tree' | 'k'> {
  const chance = chanceFrom(7);
  const everybody: Attributes[] = Array.from({ length: people }, () => ({
    layer: layers[Math.min(3, Math.floor(chance.next() ** 0.3 * 4))] as string,
    department: name(Math.floor(chance.next() * units)),
  }));
  const names = [...new Set(everybody.map(({ department }) => department as string))].sort();
  return {
    people: everybody,
    axes: [axis('layer', layers, true), axis('department', names, false)],
    expectedResponse: Object.fromEntries(layers.map((layer) => [layer, 700])),
    leaders: ['top', 'middle', 'lead'],
  };
}

function axis(id: string, values: readonly string[], ordered: boolean): Axis {
  const both = (text: string) => ({ nl: text, en: text });
  return {
    id,
    title: both(id),
    ordered,
    values: values.map((value) => ({ id: value, label: both(value) })),
  };
}
