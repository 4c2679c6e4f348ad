import { unknownValue } from '../../../src/core/definition/definition.ts';
import type { Definition } from '../../../src/core/definition/definition-schema.ts';
import type { Responses } from '../responses.ts';

/** The people who have a value of an axis in common, for every value, in the order of the report. */
export interface Grouping {
  axis: string;
  /** Group of each row, counting from 0. */
  codes: Uint32Array;
  groups: string[];
}

/** Which side of the comparison a row is on; team leaders may be on neither. */
const otherSide = 0;
export const leaderSide = 1;
export const frontlineSide = 2;

/** Everything the statistics look at: the answers, and how people are divided. */
export interface Frame {
  definition: Definition;
  responses: Responses;
  groupings: Grouping[];
  /** The grouping of the analysis of variance: departments if there are any, else the first axis. */
  units: Grouping | undefined;
  /** Side of each row. */
  sides: Uint8Array;
  /** The lowest layer; whoever's layer is not known is on neither side. */
  frontline: string;
}

export function frameOf(definition: Definition, responses: Responses, axes: string[]): Frame {
  const groupings = axes.map((axis) => groupingOf(axis, definition, responses));
  const layers = definition.attributes.find(({ id }) => id === 'layer')?.values ?? [];
  const frontline = layers.findLast(({ id }) => id !== unknownValue)?.id ?? '';
  const { codes, groups } = groupingOf('layer', definition, responses);
  const sideOf = groups.map((layer) => {
    if (definition.leaders.includes(layer)) return leaderSide;
    return layer === frontline ? frontlineSide : otherSide;
  });
  return {
    definition,
    responses,
    groupings,
    units: groupings.find(({ axis }) => axis === 'department') ?? groupings[0],
    sides: Uint8Array.from(codes, (code) => sideOf[code] ?? otherSide),
    frontline,
  };
}

/** The groups there are, in the definition's order, or in that of their names when values are free. */
function groupingOf(axis: string, definition: Definition, { attributes }: Responses): Grouping {
  const attribute = definition.attributes.find(({ id }) => id === axis);
  const { codes = new Uint32Array(), values = [] } = attributes.get(axis) ?? {};
  const present = new Set(codes);
  const there = values.filter((_, code) => present.has(code));
  const groups = attribute?.values ? there : there.sort();
  const places = values.map((value) => Math.max(0, groups.indexOf(value)));
  return { axis, codes: codes.map((code) => places[code] ?? 0), groups };
}
