import type { Attributes } from '../../src/core/disclosure/cells.ts';
import { planBlocks } from '../../src/core/disclosure/plan.ts';
import type { Axis } from '../../src/core/disclosure/plan-schema.ts';
import { chanceFrom } from '../play/chance.ts';
import { type Figure, milliseconds } from './figure.ts';

const people = 100_000;
const units = 5_000;
const layers = ['top', 'middle', 'lead', 'employee'];

/** Planning 100,000 people in 5,000 units, beside counting them per unit and layer. */
export function measurePlanning(): Figure {
  const chance = chanceFrom(7);
  const everybody: Attributes[] = Array.from({ length: people }, () => ({
    layer: layers[Math.min(3, Math.floor(chance.next() ** 0.3 * 4))] as string,
    department: `unit ${Math.floor(chance.next() * units)}`,
  }));
  const names = [...new Set(everybody.map(({ department }) => department as string))].sort();
  const plan = () =>
    planBlocks({
      people: everybody,
      axes: [axis('layer', layers, true), axis('department', names, false)],
      tree: 'sides',
      k: 7,
      expectedResponse: Object.fromEntries(layers.map((layer) => [layer, 700])),
      leaders: ['top', 'middle', 'lead'],
    });
  const count = () => {
    const counts = new Map<string, number>();
    for (const { layer, department } of everybody) {
      const cell = `${layer}\n${department}`;
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
  };
  const bare = milliseconds(count);
  return {
    what: 'planning 100,000 people in 5,000 units',
    value: milliseconds(plan),
    bare,
    unit: 'ms',
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
