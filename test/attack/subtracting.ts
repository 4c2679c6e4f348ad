import { RowSpan } from '../../scripts/audit/row-span.ts';
import type { Somebody } from './known-people.ts';
import type { Told } from './told.ts';

/** A group of fewer than k people whose total follows from what was told, and how. */
export interface Isolated {
  group: string;
  people: string[];
  measure: string;
  total: number;
  derivation: string;
}

/**
 * What somebody learns who adds up and subtracts whatever was told, in every possible way: for every
 * real group of fewer than k people, whether its total is a combination of the totals told.
 */
export function isolate(everything: Told[], everybody: Somebody[], k: number): Isolated[] {
  const atoms = atomsOf(everybody);
  const groups = groupsOf(everybody).filter(({ people }) => people.length < k);
  const measures = [...new Set(everything.map(({ measure }) => measure))];
  return measures.flatMap((measure) => {
    const span = spanOf(
      everything.filter((told) => told.measure === measure),
      atoms,
    );
    return groups.flatMap(({ group, people }) => {
      const found = span.derivation(indexes(people, atoms));
      if (!found?.ballots) return [];
      const total = Number(found.ballots.over) / Number(found.ballots.under);
      return [{ group, people, measure, total, derivation: found.words }];
    });
  });
}

/** Independent totals in what was told, whatever they are about. */
export function rankOf(everything: Pick<Told, 'from' | 'people'>[], everybody: Somebody[]): number {
  return spanOf(everything, atomsOf(everybody)).rank;
}

/** Nobody's files tell people of the same department and layer apart: these are taken together. */
function atomsOf(everybody: Somebody[]): Map<string, number> {
  const cells = [...new Set(everybody.map(cellOf))];
  return new Map(everybody.map((one) => [one.number, cells.indexOf(cellOf(one))]));
}

const cellOf = ({ department, layer }: Somebody) => `${department} · ${layer}`;

function spanOf(
  everything: (Pick<Told, 'from' | 'people'> & { total?: number })[],
  atoms: Map<string, number>,
): RowSpan {
  return new RowSpan(
    everything.map(({ from, people, total }) => ({
      name: from,
      atoms: indexes(people, atoms),
      ...(total === undefined ? {} : { ballots: total }),
    })),
  );
}

function indexes(people: string[], atoms: Map<string, number>): number[] {
  return [...new Set(people.map((number) => atoms.get(number) ?? -1))].sort((a, b) => a - b);
}

/** Every department, every layer, and every layer of a department. */
function groupsOf(everybody: Somebody[]): { group: string; people: string[] }[] {
  const groups = new Map<string, string[]>();
  for (const one of everybody) {
    for (const group of [one.department, one.layer, cellOf(one)]) {
      groups.set(group, [...(groups.get(group) ?? []), one.number]);
    }
  }
  return [...groups].map(([group, people]) => ({ group, people }));
}
