import { chance } from '../../attack/reconstruction/chance.ts';

/** What is the same everywhere in a made-up organisation, so that a report may not call it different. */
export type Sameness =
  /** Nothing differs: no department, layer, theme, wish or choice from another. */
  | 'flat'
  /** Departments and themes differ; within a department, leaders and staff are the same. */
  | 'shuffled'
  /** Leaders are as much more positive on every theme: no gap is wider, no shape is other. */
  | 'parallel'
  /** Four waves of the same departments, where nothing changes. */
  | 'unchanged';

export interface NullOrganisation {
  seed: number;
  sameness: Sameness;
  definition: string;
  tree: 'layers' | 'sides';
  departments: number;
}

/** A person as HR's list has it. */
export interface Person {
  [axis: string]: string;
  layer: string;
  department: string;
}

const definitions = ['csi-pulse', 'csi-full', 'csi-full 1.2.0'];

/**
 * Made-up organisations of 8 to 200 departments, as many small as large on a scale of doublings; both
 * trees, the pulse, the full questionnaire, and the one before it, which asks twins.
 * @example nullOrganisations('flat', 1000) // the same thousand each time
 */
export function nullOrganisations(
  sameness: Sameness,
  count: number,
  most = 200,
): NullOrganisation[] {
  return Array.from({ length: count }, (_, at) => {
    const seed = 7919 * (at + 1) + sameness.length;
    const random = chance(seed);
    const departments = Math.round(8 * (most / 8) ** random());
    const definition = definitions[at % definitions.length] as string;
    const tree = Math.floor(at / definitions.length) % 2 === 0 ? 'sides' : 'layers';
    return { seed, sameness, definition, tree, departments };
  });
}

/** The staff list: departments of 6 to 40 people, of whom a twentieth to a quarter lead. */
export function staffOf({ departments }: NullOrganisation, random: () => number): Person[] {
  return Array.from({ length: departments }, (_, at) => {
    const size = Math.round(6 * (40 / 6) ** random());
    const share = 0.05 + 0.2 * random();
    return Array.from({ length: size }, (): Person => {
      const draw = random();
      const leads = draw < share;
      const layer = !leads ? 'employee' : draw < share / 5 ? 'middle' : 'lead';
      return { layer, department: `d${String(at).padStart(3, '0')}` };
    });
  }).flat();
}
