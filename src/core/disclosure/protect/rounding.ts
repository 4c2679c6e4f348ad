/**
 * Unbiased random rounding. A value between two neighbouring points goes up with the share of the
 * way it has covered, so that its mean stays what it was; it never leaves the range when both ends
 * are points, and never moves by a whole step. Its variance is δ(S − δ) for a value δ above the point
 * below it: S²/6 over values spread evenly. Sources: Fellegi 1975; Giessing & Tent 2019.
 */

/**
 * Rounds a fraction to one of its two neighbouring whole numbers.
 * @param draw from 0 up to 1
 * @example roundFraction(7, 2, 0.4) // 3.5: half of all draws give 4, the others 3; here 4
 */
export function roundFraction(numerator: number, denominator: number, draw: number): number {
  const below = Math.floor(numerator / denominator);
  return draw * denominator < numerator - below * denominator ? below + 1 : below;
}

/**
 * Rounds a total, in steps above the lowest there can be, to a whole number of them. Two steps, as much as one person
 * can answer, are a box. Usually it becomes one of the two points around it; in eight of 256 draws one of two points twice as
 * far apart, in one the last point below its box or the first above it. So each total of a box can be published as each of
 * the same four points, and no number of releases says more than in which box it lies.
 * @param draw from 0 up to 1
 */
export function roundTotal(numerator: number, denominator: number, draw: number): number {
  const below = Math.floor(numerator / denominator);
  const between = (low: number, high: number, part: number) =>
    part * (high - low) * denominator < numerator - low * denominator ? high : low;
  const drawn = 256 * draw;
  if (drawn < 247) return between(below, below + 1, drawn / 247);
  if (drawn < 255) return between(below - 1, below + 1, (drawn - 247) / 8);
  const box = 2 * Math.floor(below / 2);
  return between(box - 1, box + 2, drawn - 255);
}

/** People between two published counts. */
export const countStep = 3;

/**
 * The same where totals of several rows stand beside counts of them together, each of one or two questions:
 * both told so finely left a row's answers no room, once for every thousand or two of rows.
 */
export const wideCountStep = 7;

/** How many steps there are between nobody and all of n people. */
const stepsIn = (n: number, step: number) => Math.max(1, Math.floor(n / step));

/** The point that is so many steps from nobody. */
function pointAt(at: number, n: number, step: number): number {
  const steps = stepsIn(n, step);
  if (step !== countStep) return Math.round((n * at) / steps);
  const rest = n - steps * step;
  const wider = at === steps ? rest : Math.min(rest, Math.max(0, at - Math.floor(steps / 2)));
  return at * countStep + wider;
}

/**
 * The counts that some of n people may be published as: none, all, and steps between. Of three people:
 * what is left of n makes steps in the middle one wider, from fifteen people on. Of seven: as even as can be.
 * @example countPoints(16) // [0, 3, 6, 10, 13, 16]
 * @example countPoints(30, 7) // [0, 8, 15, 23, 30]
 */
export function countPoints(n: number, step: number = countStep): number[] {
  return Array.from({ length: stepsIn(n, step) + 1 }, (_, at) => pointAt(at, n, step));
}

/** How many steps from nobody the first point lies that is no less than so many people. */
function placeOf(people: number, n: number, step: number): number {
  const steps = stepsIn(n, step);
  let at = Math.max(0, Math.min(steps, Math.floor((people * steps) / n)) - 2);
  while (at < steps && pointAt(at, n, step) < people) at += 1;
  return at;
}

/** Whether so many of n people can be a published count. */
export function isPoint(people: number, n: number, step: number = countStep): boolean {
  return pointAt(placeOf(people, n, step), n, step) === people;
}

/** The published counts beside one of n people; null beyond nobody and all. */
export function pointsBeside(
  point: number,
  n: number,
  step: number = countStep,
): [below: number | null, above: number | null] {
  const at = placeOf(point, n, step);
  return [
    at === 0 ? null : pointAt(at - 1, n, step),
    at === stepsIn(n, step) ? null : pointAt(at + 1, n, step),
  ];
}

/** The most people that lie between two neighbouring counts of n. */
export function widestCountStep(n: number, step: number = countStep): number {
  if (step === countStep) return countStep + Math.min(1, n % countStep);
  return Math.ceil(n / stepsIn(n, step));
}

/**
 * The most people that a published count of n can stand for: as many as one less than the point
 * above it.
 * @param ends how many of its two ends were rounded: one for the lowest or highest answers
 */
export function mostPeople(count: number, n: number, ends = 1, step: number = countStep): number {
  return Math.min(n, count + ends * (widestCountStep(n, step) - 1));
}

/** Rounds how many of n people to one of the two points around it. */
export function roundPeople(
  value: number,
  n: number,
  draw: number,
  step: number = countStep,
): number {
  const above = placeOf(value, n, step);
  const high = pointAt(above, n, step);
  const low = above === 0 ? high : pointAt(above - 1, n, step);
  return draw * (high - low) < value - low ? high : low;
}

/**
 * Rounds how many of n people gave each answer so that the counts still add up to n. What is rounded
 * is how many gave an answer or a lower one. Two of these between the same points share a draw, so
 * that no count is negative; others have their own.
 * @param counts of those who answered, at least one; they are scaled up to n
 * @param draw asked only at the answers where chance decides
 */
export function roundCounts(
  counts: readonly number[],
  n: number,
  draw: (at: number) => number,
  step: number = countStep,
): number[] {
  const answered = counts.reduce((sum, count) => sum + count, 0);
  const drawn = new Map<number, number>();
  const drawBetween = (between: number, at: number) => {
    const known = drawn.get(between) ?? draw(at);
    drawn.set(between, known);
    return known;
  };
  let upTo = 0;
  let before = 0;
  return counts.map((count, at) => {
    upTo += count;
    const value = (upTo * n) / answered;
    const between = placeOf(value, n, step);
    const isThere = pointAt(between, n, step) === value;
    const rounded = isThere ? value : roundPeople(value, n, drawBetween(between, at), step);
    const own = rounded - before;
    before = rounded;
    return own;
  });
}

/**
 * Variance of rounding how many of n people to the points around it: the mean of (above − x)(x − below) over
 * every x from 0 to n. In steps of three about 4/3, and up to 2 where steps are wider; in steps of seven about 8.
 * @example countVariance(15) // 1.25: ten of sixteen numbers lie between points, 2 each
 */
export function countVariance(n: number, step: number = countStep): number {
  const key = 16 * n + step;
  const known = variances.get(key);
  if (known !== undefined) return known;
  const points = countPoints(n, step);
  const gaps = points.slice(1).map((point, at) => point - (points[at] as number));
  const variance = gaps.reduce((sum, gap) => sum + (gap ** 3 - gap) / 6, 0) / (n + 1);
  variances.set(key, variance);
  return variance;
}

/** A report asks for the same few numbers of people thousands of times, in steps below sixteen. */
const variances = new Map<number, number>();

/** Mean variance of rounding at random to points so far apart, over values spread evenly. */
export function roundingVariance(step: number): number {
  return step ** 2 / 6;
}

/** The same of a total: its rarer steps add a half of step² in 8 of 256 draws, and three halves in 1. */
export function totalVariance(step: number): number {
  return roundingVariance(step) + (5.5 / 256) * step ** 2;
}
