import type { Axis, PlannedPair } from '../../ballot/plan-schema.ts';
import type { SpannedBlock } from './groups.ts';

/**
 * The places where leaders and staff can be compared: first the organisation, then every smallest
 * set of departments whose leaders and whose staff are both unions of blocks. Departments that a
 * block holds together belong to one set. Sets with only one side join the largest set of several
 * departments, "other departments", so that everybody is covered by some pair; that set comes last.
 *
 * Empty as soon as one block is mixed: then one of the sides does not exist in the release.
 */
export function pairsOf(axes: Axis[], blocks: SpannedBlock[]): PlannedPair[] {
  const sides = new Set(blocks.map((block) => block.side));
  if (sides.has('mixed') || sides.size < 2) return [];
  const order = axes.find((axis) => axis.id === 'department')?.values.map(({ id }) => id) ?? [];
  const placeOf = new Map(order.map((department, place) => [department, place]));
  const whole = pair('organisation', order, blocks);
  const sets = joinOneSided(connected(order, blocks), blocks);
  if (sets.length < 2) return [whole];
  const sorted = sets.sort((a, b) => Number(a.length > 1) - Number(b.length > 1) || size(a, b));
  const blocksOf = blocksPerSet(sorted, blocks);
  return [
    whole,
    ...sorted.map((set, at) => pair(`departments=${set.join('+')}`, set, blocksOf[at] ?? [])),
  ];

  function size(a: string[], b: string[]): number {
    const [first, second] = [a[0], b[0]].map((one) => placeOf.get(one as string) ?? -1);
    const place = (first as number) - (second as number);
    return a.length > 1 && b.length > 1 ? a.length - b.length || place : place;
  }
}

/** Departments joined by the blocks that span several of them, each set in the fixed order. */
function connected(order: string[], blocks: SpannedBlock[]): string[][] {
  const parent = new Map(order.map((department) => [department, department]));
  const find = (department: string): string => {
    let top = department;
    while (parent.get(top) !== top) top = parent.get(top) as string;
    parent.set(department, top);
    return top;
  };
  const present = new Set<string>();
  for (const { spans } of blocks) {
    const [first, ...others] = spans.department ?? order;
    if (first === undefined) continue;
    for (const department of [first, ...others]) {
      present.add(department);
      parent.set(find(department), find(first));
    }
  }
  const sets = new Map<string, string[]>();
  for (const department of order) {
    if (!present.has(department)) continue;
    const top = find(department);
    const set = sets.get(top);
    if (set) set.push(department);
    else sets.set(top, [department]);
  }
  return [...sets.values()];
}

function joinOneSided(sets: string[][], blocks: SpannedBlock[]): string[][] {
  const order = sets.flat();
  const sidesOf = new Map<string, Set<string>>();
  for (const block of blocks) {
    for (const department of block.spans.department ?? []) {
      sidesOf.set(department, (sidesOf.get(department) ?? new Set()).add(block.side));
    }
  }
  const isWhole = (set: string[]) =>
    new Set(set.flatMap((department) => [...(sidesOf.get(department) ?? [])])).size === 2;
  const whole = sets.filter(isWhole);
  let rest = sets.filter((set) => !isWhole(set)).flat();
  if (rest.length === 0) return whole;
  if (!isWhole(rest) || whole.some((set) => set.length > 1)) {
    const largest = whole.reduce((a, b) => (b.length > a.length ? b : a), whole[0] ?? []);
    whole.splice(whole.indexOf(largest), largest.length > 0 ? 1 : 0);
    rest = [...rest, ...largest];
  }
  const joined = new Set(rest);
  return [...whole, order.filter((department) => joined.has(department))];
}

/** The blocks of each set, in their order. A block never spans two sets: then they would be one. */
function blocksPerSet(sets: string[][], blocks: SpannedBlock[]): SpannedBlock[][] {
  const setOf = new Map(
    sets.flatMap((set, at) => set.map((department) => [department, at] as const)),
  );
  const inside: SpannedBlock[][] = sets.map(() => []);
  for (const block of blocks) {
    const at = setOf.get(block.spans.department?.[0] ?? '');
    if (at !== undefined) inside[at]?.push(block);
  }
  return inside;
}

function pair(id: string, departments: string[], inside: SpannedBlock[]): PlannedPair {
  const side = (wanted: string) => {
    const list = inside.filter((block) => block.side === wanted);
    const headcount = list.reduce((sum, block) => sum + block.headcount, 0);
    return { headcount, blocks: list.map((block) => block.id) };
  };
  return { id, departments, leaders: side('leaders'), staff: side('staff') };
}
