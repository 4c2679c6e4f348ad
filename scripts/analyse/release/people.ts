import type { Attributes } from '../../../src/core/disclosure/plan/cells.ts';
import type { Responses } from '../responses.ts';

/**
 * Everybody in the file as planning sees people: nothing but their attributes. People with the same
 * attributes share one object, so that a million rows need few.
 */
export function peopleOf({ n, attributes }: Responses, axes: string[]): Attributes[] {
  const known = new Map<string, Attributes>();
  const columns = axes.flatMap((axis) => {
    const column = attributes.get(axis);
    return column ? [{ axis, ...column }] : [];
  });
  return Array.from({ length: n }, (_, row) => {
    const key = columns.map(({ codes }) => codes[row]).join('.');
    const same = known.get(key);
    if (same) return same;
    const person = Object.fromEntries(
      columns.map(({ axis, codes, values }) => [axis, values[codes[row] ?? 0] ?? '']),
    );
    known.set(key, person);
    return person;
  });
}
