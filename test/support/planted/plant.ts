import type { ReleaseData } from '../../../src/core/disclosure/release/release-schema.ts';

/** What is planted in an honest release, the rule that catches it, and how. */
export type Plant = [what: string, rule: string, plant: (release: ReleaseData) => void];

export type Variable = ReleaseData['variables'][number];

export const variable = (release: ReleaseData, id: string) =>
  release.variables.find((one) => one.id === id) as Variable;
export const scale = (release: ReleaseData) => variable(release, 'd8');

export const first = <T>(list: T[]): T => {
  if (list.length === 0) throw new Error('the fixture changed');
  return list[0] as T;
};

/** Adds the table of a question once more, under another name. */
export function addTableAs(release: ReleaseData, id: string): void {
  const one = structuredClone(variable(release, 'o1'));
  one.id = id;
  first(one.parts).id = id;
  for (const row of [...one.fine, ...one.coarse]) for (const item of row.items) item.item = id;
  release.variables.push(one);
}
