import { readFileSync } from 'node:fs';
import type { Axis } from '../../../src/core/ballot/plan-schema.ts';
import type { Attributes } from '../../../src/core/disclosure/plan/cells.ts';
import { type PlanRequest, planBlocks } from '../../../src/core/disclosure/plan/plan.ts';

const text = (value: string) => ({ nl: value, en: value });

/** The layers every test organisation uses, highest first. */
export const layers = ['top', 'middle', 'lead', 'employee'];

export function axis(id: string, values: string[], ordered = false): Axis {
  return {
    id,
    title: text(id),
    ordered,
    values: values.map((value) => ({ id: value, label: text(value) })),
  };
}

/** `count` people with the same attributes. */
export function people(count: number, attributes: Attributes): Attributes[] {
  return Array.from({ length: count }, () => attributes);
}

export function sortedValues(list: Attributes[], id: string): string[] {
  return [...new Set(list.map((person) => person[id] as string))].sort();
}

/** A plan with the defaults of the tests: k = 7, response 70 %, layer, department and site axes. */
export function plan(list: Attributes[], changes: Partial<PlanRequest> = {}) {
  return planBlocks(request(list, changes));
}

export function request(list: Attributes[], changes: Partial<PlanRequest> = {}): PlanRequest {
  return {
    people: list,
    axes: [
      axis('layer', layers, true),
      axis('department', sortedValues(list, 'department')),
      axis('site', sortedValues(list, 'site')),
    ],
    tree: 'sides',
    k: 7,
    expectedResponse: { top: 700, middle: 700, lead: 700, employee: 700 },
    leaders: ['top', 'middle', 'lead'],
    ...changes,
  };
}

const layerOf: Record<string, string> = {
  Directie: 'top',
  Middenmanagement: 'middle',
  Teamleider: 'lead',
  Medewerker: 'employee',
};

/** The 623 made-up people of `roster-excel-nl.csv`. */
export function excelRoster(): Attributes[] {
  const file = new URL('../../fixtures/rosters/roster-excel-nl.csv', import.meta.url);
  const [heading, ...lines] = new TextDecoder('windows-1252')
    .decode(readFileSync(file))
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => line.split(';'));
  const column = (name: string) => (heading as string[]).indexOf(name);
  return lines.map((fields) => ({
    layer: layerOf[fields[column('laag')] as string] as string,
    department: fields[column('afdeling')] as string,
    site: fields[column('locatie')] as string,
    contact: fields[column('klantcontact')] as string,
  }));
}
