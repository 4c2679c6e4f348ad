import { pointsFor } from '../mechanism.ts';
import type { Merging } from '../product.ts';
import { answeredSpan } from '../protected.ts';
import { classOf } from '../questionnaire.ts';
import type { ReadVariable } from '../read-release.ts';
import { bandsOn, given, pointsOn, sumOf, type World } from './world.ts';

/**
 * Whether it can be that these people have no row of their own: too few answered, or a total that may have been
 * drawn lies too near an end, or leaves too little beside the bands. The rules as docs/decisions/protected-figures.md
 * has them, written down a second time.
 */
function canFail(world: World, variable: ReadVariable, blocks: string[]): boolean {
  const { questionnaire, release, sheetsOf } = world;
  const sheets = sheetsOf(blocks);
  const n = sheets.length;
  const scores = given(sheets.map(pointsOn(world, variable)));
  const few = (answered: number) =>
    answered < Math.max(5, release.wave.k - 2) ||
    (2 * answered < n && n - answered > Math.max(4, 0.3 * n));
  const questions = variable.parts.flatMap(
    ({ id }) => questionnaire.questions.find((one) => one.id === id) ?? [],
  );
  const bands = questions.map((question) => bandsOn(question, sheets));
  if (few(scores.length) || bands.some(({ answered }) => few(answered))) return true;
  const { from, to, step, parts } = variable;
  const scored = bands.filter((_, at) => parts[at]?.scored);
  const above = (n * sumOf(scores)) / scores.length - n * from;
  const drawn = pointsFor(above / step).map((point) => step * point);
  const most = mostAnswered(scores.length, n);
  // One step more in half of all draws.
  const clear = scored.length === 1 ? 4 : 3;
  const near = (total: number) =>
    Math.min(total, (to - from) * n - total) * most < clear * step * n;
  const [first] = questions;
  if (!first) return true;
  return drawn.some(
    (total) =>
      near(total) ||
      !leavesOpen(
        total,
        n,
        scored.map((one) => one.bands),
        variable,
        first,
      ),
  );
}

/** As many as may have answered, after the class that is told. */
function mostAnswered(answered: number, n: number): number {
  const told = ['nearly-all', 'most', 'half'].find((name) => answered >= answeredSpan(name, n)[0]);
  return answeredSpan(told ?? 'half', n)[1];
}

/**
 * Room for one person's lowest, or highest, answers to all questions, and another person in another class,
 * whichever of its bands was drawn for each question.
 */
function leavesOpen(
  above: number,
  n: number,
  bands: number[][],
  { from, to, step }: ReadVariable,
  question: Parameters<typeof classOf>[0],
): boolean {
  if (bands.length < 2) return true;
  const width = to - from;
  const classes = Array.from({ length: width + 1 }, (_, at) => classOf(question, from + at));
  const [neutral, favourable] = [classes.indexOf(1), classes.indexOf(2)];
  const spare = width * bands.length + Math.max(neutral, width + 1 - favourable) + 1;
  const [atMost, atLeast] = [Math.floor(0.4 * n + 1e-9), Math.ceil(0.6 * n - 1e-9)];
  // Judged as if they had not been drawn.
  const low = bands.map((some) => [0, atMost + 1, atLeast][Math.max(...some)] as number);
  const high = bands.map((some) => [atMost, atLeast - 1, n][Math.min(...some)] as number);
  const points = bands.length * (above + step);
  const missed = bands.length * (width * n - above + step);
  return bands.every((_, own) => {
    const others = (list: number[]) => sumOf(list) - (list[own] ?? 0);
    const taken = favourable * others(low);
    const lost = (width + 1 - favourable) * (n * (bands.length - 1) - others(high));
    return points - taken >= spare && missed - lost >= spare;
  });
}

/** Whether rows can have been joined into one of these blocks: one of the two parts it was made of had none. */
export function canBeJoined(world: World, variable: ReadVariable, blocks: string[]): boolean {
  const node = world.merging && nodeOf(world.merging, [...blocks].sort().join());
  if (!node?.pair) return true;
  const failed = (one: Merging): boolean =>
    canFail(world, variable, one.blocks) && (!one.pair || one.pair.some(failed));
  return node.pair.some(failed);
}

function nodeOf(node: Merging, key: string): Merging | null {
  if ([...node.blocks].sort().join() === key) return node;
  for (const part of node.pair ?? []) {
    const found = nodeOf(part, key);
    if (found) return found;
  }
  return null;
}
