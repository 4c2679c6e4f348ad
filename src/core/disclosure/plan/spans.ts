import type { Axis } from '../../ballot/plan-schema.ts';

/** For each axis, puts the values that are present into the fixed order of the axis. */
export function spansIn(
  axes: Axis[],
): (valuesOf: (axis: Axis, column: number) => Iterable<string>) => Record<string, string[]> {
  const places = axes.map((axis) => new Map(axis.values.map((value, place) => [value.id, place])));
  return (valuesOf) =>
    Object.fromEntries(
      axes.map((axis, column) => {
        const place = (value: string) => places[column]?.get(value) ?? -1;
        const present = [...new Set(valuesOf(axis, column))].filter((value) => place(value) >= 0);
        return [axis.id, present.sort((a, b) => place(a) - place(b))];
      }),
    );
}
