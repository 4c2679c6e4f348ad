import type { PublishedSet } from './evidence.ts';
import type { Person } from './organisations.ts';

/**
 * What most tools do instead of blocks: every layer, department and site, and every crossing of two,
 * is shown if it is large enough. The defence to switch off for the row span, which the first build
 * withstood.
 */
export function shownByThreshold(people: (Person | null)[], k: number): PublishedSet[] {
  const ways: (keyof Person)[][] = [
    [],
    ['layer'],
    ['department'],
    ['site'],
    ['layer', 'department'],
    ['department', 'site'],
  ];
  return ways.flatMap((axes) => {
    const groups = new Map<string, string[]>();
    for (const person of people) {
      if (!person) continue;
      const name = axes.map((axis) => person[axis]).join('×');
      groups.set(name, [...(groups.get(name) ?? []), cellOf(person)]);
    }
    return [...groups]
      .filter(([, inside]) => inside.length >= k)
      .map(([name, cells]) => ({ name, cells }));
  });
}

/** People with the same attributes: nobody can tell them apart. */
export const cellOf = ({ layer, department, site }: Person) => `${layer}/${department}/${site}`;
