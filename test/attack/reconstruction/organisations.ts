import { chance, pick } from './chance.ts';

/** A person as HR's list has it. */
export type Person = Record<'layer' | 'department' | 'site', string>;

/** How the people of a made-up organisation answer. */
type Manner = 'ordinary' | 'alike' | 'one-dissenter' | 'delighted' | 'of-one-mind';

export interface Organisation {
  name: string;
  people: Person[];
  k: number;
  tree: 'layers' | 'sides';
  /** The bundled definition, and its version where it is not the newest: the older one has twins. */
  definition: 'csi-pulse' | 'csi-full' | 'csi-full 1.1.0';
  manner: Manner;
  response: number;
  /** The chance that a question is skipped; or exactly one question on one sheet per block. */
  skip: number | 'one-per-block';
  random: () => number;
}

type Shape = (random: () => number) => Person[];

const layers = ['top', 'middle', 'lead', 'employee'];

function staffed(sizes: number[], random: () => number, ladder = layers): Person[] {
  return sizes.flatMap((size, at) =>
    Array.from({ length: size }, (): Person => {
      const draw = random();
      const layer = draw < 0.04 ? 0 : draw < 0.1 ? 1 : draw < 0.22 ? 2 : 3;
      return {
        layer: ladder[Math.min(layer, ladder.length - 1)] as string,
        department: `d${String(at).padStart(2, '0')}`,
        site: pick(['north', 'south'], random),
      };
    }),
  );
}

const between = (low: number, high: number, random: () => number) =>
  low + Math.floor(random() * (high - low + 1));

const shapes: Record<string, Shape> = {
  ordinary: (random) =>
    staffed(
      Array.from({ length: between(3, 6, random) }, () => between(12, 60, random)),
      random,
    ),
  'tiny-departments': (random) =>
    staffed(
      Array.from({ length: between(12, 24, random) }, () => between(2, 9, random)),
      random,
    ),
  'one-giant': (random) => staffed([between(150, 300, random), 6, 9, 14], random),
  'missing-layers': (random) =>
    staffed(
      [22, 31, 18, 12],
      random,
      pick([['top', 'employee'], ['lead', 'employee'], ['employee']], random),
    ),
  'one-room': (random) => staffed([between(16, 30, random)], random, ['lead', 'employee']),
};

const skips: Organisation['skip'][] = [0, 'one-per-block', 0.01, 0.05, 0.3];
const manners: Manner[] = [
  'ordinary',
  'ordinary',
  'alike',
  'one-dissenter',
  'delighted',
  'of-one-mind',
];
const definitions: Organisation['definition'][] = [
  'csi-pulse',
  'csi-pulse',
  'csi-full',
  'csi-pulse',
  'csi-pulse',
  'csi-full 1.1.0',
];

/**
 * Made-up organisations, ordinary and odd: five shapes, k of 5, 7 and 10, both trees, five manners
 * of skipping and six of answering, a third of them with the full questionnaire.
 * @example madeUp(300) // the same three hundred each time
 */
export function madeUp(count: number): Organisation[] {
  const names = Object.keys(shapes);
  return Array.from({ length: count }, (_, at) => {
    const random = chance(1000 + at);
    const shape = names[at % names.length] as string;
    const manner = manners[Math.floor(at / names.length) % manners.length] as Manner;
    const skip = pick(skips, random);
    const people = (shapes[shape] as Shape)(random);
    return {
      name: `${at + 1} ${shape} ${manner}`,
      people,
      k: shape === 'one-room' ? 5 : pick([5, 7, 10], random),
      tree: pick(['layers', 'sides'] as const, random),
      definition: definitions[
        Math.floor(random() * definitions.length)
      ] as Organisation['definition'],
      manner,
      response: pick([0.6, 0.75, 0.9, 1], random),
      skip,
      random,
    };
  });
}
