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

/** What is unlike the usual organisation, without making anything differ. */
const circumstances = [
  'usual',
  /** Most answers at the lowest end. */
  'floor',
  /** Leaders differ half as much among each other as staff. */
  'spread',
  /** Departments of 4 to 400 people. */
  'sizes',
  /** A quarter of all answers left out, and one sheet in ten half empty. */
  'skipped',
  'points 4',
  'points 7',
  'points 10',
  'points 11',
  /** Two waves instead of four. */
  'waves',
] as const;
export type Circumstance = (typeof circumstances)[number];

/** The circumstances under which nothing differs still. */
export const circumstancesOf: Record<Sameness, readonly Circumstance[]> = {
  flat: circumstances.filter((one) => one !== 'usual' && one !== 'waves'),
  shuffled: ['floor', 'sizes', 'skipped', 'points 4', 'points 7', 'points 10', 'points 11'],
  parallel: [],
  unchanged: ['waves', 'floor', 'sizes', 'skipped'],
};

export interface NullOrganisation {
  seed: number;
  sameness: Sameness;
  circumstance: Circumstance;
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
  circumstance: Circumstance = 'usual',
): NullOrganisation[] {
  return Array.from({ length: count }, (_, at) => {
    const seed = 7919 * (at + 1) + sameness.length + 104_729 * circumstances.indexOf(circumstance);
    const random = chance(seed);
    const departments = Math.round(8 * (most / 8) ** random());
    // Twins are asked on five points only.
    const known = circumstance.startsWith('points') ? definitions.slice(0, 2) : definitions;
    const definition = known[at % known.length] as string;
    const tree = Math.floor(at / definitions.length) % 2 === 0 ? 'sides' : 'layers';
    return { seed, sameness, circumstance, definition, tree, departments };
  });
}

/** The staff list: departments of 6 to 40 people, usually, of whom a twentieth to a quarter lead. */
export function staffOf(
  { departments, circumstance }: NullOrganisation,
  random: () => number,
): Person[] {
  const [least, most] = circumstance === 'sizes' ? [4, 400] : [6, 40];
  return Array.from({ length: departments }, (_, at) => {
    const size = Math.round(least * (most / least) ** random());
    const share = 0.05 + 0.2 * random();
    return Array.from({ length: size }, (): Person => {
      const draw = random();
      const leads = draw < share;
      const layer = !leads ? 'employee' : draw < share / 5 ? 'middle' : 'lead';
      return { layer, department: `d${String(at).padStart(3, '0')}` };
    });
  }).flat();
}
