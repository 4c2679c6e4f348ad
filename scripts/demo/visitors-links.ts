import { type Staff, staffOf } from '../play/staff.ts';

/** Of every so many people one is left to visitors. */
const oneIn = 5;

/** An open wave's people: those the demo has answer, and the links it leaves to visitors. */
export interface DividedLinks {
  played: Map<string, string>;
  free: { leaders: string[]; staff: string[] };
}

/** Leaves some links of each layer to visitors, so that none finds its link used. */
export function divideLinks(roster: string, links: ReadonlyMap<string, string>): DividedLinks {
  const layers = new Map<string, number>();
  const left = staffOf(roster, links).filter(({ layer }) => {
    const before = layers.get(layer) ?? 0;
    layers.set(layer, before + 1);
    return before % oneIn === 0;
  });
  const taken = new Set(left.map(({ link }) => link));
  const linksOf = (people: Staff[]) => people.map(({ link }) => link);
  return {
    played: new Map([...links].filter(([, link]) => !taken.has(link))),
    free: {
      leaders: linksOf(left.filter(({ layer }) => layer !== 'Medewerker')),
      staff: linksOf(left.filter(({ layer }) => layer === 'Medewerker')),
    },
  };
}
