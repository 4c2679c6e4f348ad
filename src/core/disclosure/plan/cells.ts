import type { Axis } from '../../ballot/plan-schema.ts';
import { DomainError } from '../../ground/errors.ts';

/** A person as planning sees one: nothing but the values of the axes. */
export type Attributes = Record<string, string>;

/** People as planning sees them: one by one, or those who are alike once, with how many they are. */
export interface Headcounts {
  people: Attributes[];
  /** How many people each entry stands for; one where this is left out. */
  times?: readonly number[];
}

/** All people with the same values on every axis. */
export interface Cell {
  /** Value per axis, in the order of the axes. */
  values: string[];
  /** Place of each value in the fixed order of its axis. */
  places: number[];
  headcount: number;
  /** Ballots expected from them, in thousandths of a ballot. */
  expected: number;
  leader: boolean;
}

/** What turns people into cells. */
export interface CellRules {
  axes: Axis[];
  /** Share of a layer expected to answer, in thousandths. */
  expectedResponse: Record<string, number>;
  leaders: string[];
}

/**
 * Adds people up per combination of attribute values. The cells come in the fixed order of the
 * axes' values, whatever the order of the people; `cellOf` gives each person's cell.
 * @throws DomainError `plan.value-missing` or `plan.value-unknown`, with the person's position (from
 *   1) and the axis; `plan.response-missing` for a layer without an expected response
 */
export function cellsOf(
  { people, times }: Headcounts,
  rules: CellRules,
): { cells: Cell[]; cellOf: Cell[] } {
  const placesOf = rules.axes.map(
    (axis) => new Map(axis.values.map((value, place) => [value.id, place])),
  );
  const layerAt = rules.axes.findIndex((axis) => axis.id === 'layer');
  const found = new Map<string, Cell>();
  const cellFor = (person: Attributes, at: number): Cell => {
    const values: string[] = [];
    const places = rules.axes.map((axis, column) => {
      const value = person[axis.id];
      const details = { person: at + 1, axis: axis.id };
      if (value === undefined) throw new DomainError('plan.value-missing', details);
      const place = placesOf[column]?.get(value);
      if (place === undefined) throw new DomainError('plan.value-unknown', { ...details, value });
      values.push(value);
      return place;
    });
    const key = places.join('.');
    const cell = found.get(key) ?? emptyCell(values, places, values[layerAt] ?? '', rules);
    found.set(key, cell);
    return cell;
  };
  // People may share one object, as a million rows of a file do.
  const known = new Map<Attributes, Cell>();
  const cellOf = people.map((person, at) => {
    const cell = known.get(person) ?? cellFor(person, at);
    known.set(person, cell);
    const heads = times?.[at] ?? 1;
    cell.expected += heads * responseOf(cell.values[layerAt] ?? '', rules);
    cell.headcount += heads;
    return cell;
  });
  const cells = [...found.values()].sort((a, b) => comparePlaces(a.places, b.places));
  return { cells, cellOf };
}

function emptyCell(values: string[], places: number[], layer: string, rules: CellRules): Cell {
  return { values, places, headcount: 0, expected: 0, leader: rules.leaders.includes(layer) };
}

function responseOf(layer: string, rules: CellRules): number {
  const response = rules.expectedResponse[layer];
  if (response === undefined) throw new DomainError('plan.response-missing', { layer });
  return response;
}

function comparePlaces(a: number[], b: number[]): number {
  const at = a.findIndex((place, column) => place !== b[column]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}
