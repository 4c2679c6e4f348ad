import type { Tree } from '../../../src/core/ballot/plan-schema.ts';
import type { Attributes } from '../../../src/core/disclosure/plan/cells.ts';
import type { Planning } from '../../../src/core/disclosure/plan/plan.ts';
import { axis, layers, plan } from './people.ts';

export interface Organisation {
  people: Attributes[];
  planning: Planning;
  k: number;
  response: number;
}

/** A made-up organisation: 60 to 400 people, uneven departments, two or three axes. */
export function organisation(random: () => number): Organisation {
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const departments = Array.from({ length: between(2, 8) }, (_, at) => `d${at}`);
  const sites = Array.from({ length: between(1, 3) }, (_, at) => `s${at}`);
  const shares = departments.map(() => random() ** 2 + 0.02);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const people = Array.from({ length: between(60, 400) }, () => {
    let left = random() * total;
    const department = departments.find((_, at) => {
      left -= shares[at] as number;
      return left < 0;
    });
    const draw = random();
    const layer = draw < 0.02 ? 'top' : draw < 0.06 ? 'middle' : draw < 0.16 ? 'lead' : 'employee';
    const site = sites[Math.floor(random() ** 2 * sites.length)] as string;
    return { department: department ?? (departments[0] as string), layer, site };
  });
  const k = [5, 7, 10][between(0, 2)] as number;
  const tree: Tree = random() < 0.5 ? 'layers' : 'sides';
  const axes = [
    axis('layer', layers, true),
    axis('department', departments),
    ...(random() < 0.5 ? [axis('site', sites)] : []),
  ];
  const response = 0.4 + random() * 0.5;
  return { people, planning: plan(people, { k, tree, axes }), k, response };
}
