/** A child on an axis: how much it weighs (expected or counted ballots) and on which side it is. */
export interface Weighed {
  weight: number;
  side?: string;
}

/**
 * Which children of a node stand together, so that every group weighs enough (design §5, rules A
 * and B). Returns lists of child positions, in the order of their first child; a list of one child
 * stands alone, a list of all children means that this axis cannot divide the node.
 *
 * - ordered axis: the lightest child that is too light joins its lighter neighbour, again and again;
 *   it crosses to another side only when its whole own side is too light;
 * - other axes: the children that are too light form one pool, with the child at `other` (a pool
 *   made earlier) if there is one; a pool that is still too light joins the lightest other child.
 *
 * @param enough weight a group needs, in the unit of the weights
 */
export function pool(
  children: Weighed[],
  ordered: boolean,
  enough: number,
  other?: number,
): number[][] {
  return ordered ? poolNeighbours(children, enough) : poolOthers(children, enough, other);
}

interface Run {
  members: number[];
  weight: number;
  side: string | undefined;
}

function poolNeighbours(children: Weighed[], enough: number): number[][] {
  const runs: Run[] = children.map((child, position) => ({
    members: [position],
    weight: child.weight,
    side: child.side,
  }));
  for (;;) {
    const light = lightest(runs, (run) => run.weight < enough);
    if (light === undefined || runs.length === 1) return runs.map((run) => run.members);
    const pair = neighbours(runs, light);
    const target = lightest(runs, (_, at) => pair.includes(at)) as number;
    const [first, second] = light < target ? [light, target] : [target, light];
    const [left, right] = [runs[first] as Run, runs[second] as Run];
    runs.splice(second, 1);
    runs[first] = {
      members: [...left.members, ...right.members].sort((a, b) => a - b),
      weight: left.weight + right.weight,
      side: left.side === right.side ? left.side : undefined,
    };
  }
}

/** The nearest runs before and after, on the same side if there is any such run at all. */
function neighbours(runs: Run[], position: number): number[] {
  const own = (runs[position] as Run).side;
  const sameSide = runs.some((run, at) => at !== position && run.side === own);
  const allowed = (run: Run, at: number) => at !== position && (!sameSide || run.side === own);
  const before = runs.findLastIndex((run, at) => at < position && allowed(run, at));
  const after = runs.findIndex((run, at) => at > position && allowed(run, at));
  return [before, after].filter((at) => at >= 0);
}

function poolOthers(children: Weighed[], enough: number, other?: number): number[][] {
  const light = children.flatMap((child, at) => (child.weight < enough ? [at] : []));
  if (light.length === 0) return children.map((_, at) => [at]);
  const together = new Set(light);
  if (other !== undefined) together.add(other);
  const weight = [...together].reduce((sum, at) => sum + (children[at] as Weighed).weight, 0);
  if (weight < enough) {
    const target = lightest(children, (_, at) => !together.has(at));
    if (target !== undefined) together.add(target);
  }
  const first = Math.min(...together);
  return children.flatMap((_, at) => {
    if (at === first) return [[...together].sort((a, b) => a - b)];
    return together.has(at) ? [] : [[at]];
  });
}

/** Position of the lightest candidate; the first of equals. */
function lightest<T extends { weight: number }>(
  items: T[],
  candidate: (item: T, at: number) => boolean,
): number | undefined {
  let best: number | undefined;
  items.forEach((item, at) => {
    if (!candidate(item, at)) return;
    if (best === undefined || item.weight < (items[best] as T).weight) best = at;
  });
  return best;
}
