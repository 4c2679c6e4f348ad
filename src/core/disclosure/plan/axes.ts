import type { Axis } from '../../ballot/plan-schema.ts';
import type { Definition } from '../../definition/definition-schema.ts';
import { unchanged } from '../../language/language.ts';
import type { Attributes, Headcounts } from './cells.ts';

/**
 * The axes a plan can use: the chosen attributes of a definition with the values that people really
 * have. Closed lists keep the definition's order; free values (departments, sites) are put in the
 * order of their characters, so that the same people give the same plan anywhere.
 * @param ids attributes in the order they may divide the tree, `layer` and `department` first
 */
export function axesOf(definition: Definition, people: Attributes[], ids: string[]): Axis[] {
  return ids.flatMap((id) => {
    const attribute = definition.attributes.find((candidate) => candidate.id === id);
    const present = new Set(people.flatMap((person) => person[id] ?? []));
    if (!attribute || present.size === 0) return [];
    const values = attribute.values
      ? attribute.values.filter((value) => present.has(value.id))
      : [...present]
          .sort()
          .map((value) => ({ id: value, label: unchanged(value, attribute.title) }));
    return [
      {
        id,
        title: attribute.title,
        ordered: attribute.ordered,
        values: values.map((value) => ({ id: value.id, label: value.label })),
      },
    ];
  });
}

/** An attribute that cannot divide people, and for how many of them it is empty. */
export interface IncompleteAxis {
  id: string;
  title: Axis['title'];
  blanks: number;
}

/** The attributes that are empty for somebody: a plan has to do without them. */
export function incompleteAxes(
  definition: Definition,
  { people, times }: Headcounts,
  ids: string[],
): IncompleteAxis[] {
  const blanksOf = (id: string) =>
    people.reduce((sum, one, at) => (one[id] ? sum : sum + (times?.[at] ?? 1)), 0);
  return definition.attributes
    .filter(({ id }) => ids.includes(id))
    .map(({ id, title }) => ({ id, title, blanks: blanksOf(id) }))
    .filter(({ blanks }) => blanks > 0);
}
