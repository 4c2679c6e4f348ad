import { alpha } from '../../../../src/core/statistics/alpha.ts';
import { covariance, crossProductsOf } from '../../../../src/core/statistics/cross-products.ts';
import { omega } from '../../../../src/core/statistics/omega.ts';
import type { Span } from '../evidence.ts';
import { likelihoodOfCounts, totalsBehind } from '../mechanism.ts';
import { answeredSpan, spreadSpan, toldWidely } from '../protected.ts';
import { turned } from '../questionnaire.ts';
import type { ReadRow, ReadVariable } from '../read-release.ts';
import { canBeJoined } from './joined.ts';
import { bandsOn, given, numberOn, pointsOn, sumOf, type World } from './world.ts';

/**
 * How far sheets are from what a release says of one variable: 0 where they could have given all of it, whichever
 * way the draws fall. Every figure counts, and that rows were joined.
 */
export function misfitOf(world: World, variable: ReadVariable): number {
  const { fine, spread, gapSpreads } = variable;
  const points = pointsOn(world, variable);
  const everybody = world.sheetsOf(fine.flatMap(({ blocks }) => blocks));
  const scores = (blocks: string[]) => given(world.sheetsOf(blocks).map(points));
  const rows = fine.map((row) => misfitOfRow(world, variable, row, scores(row.blocks)));
  const all =
    spread === null
      ? 0
      : beyond(
          deviation(given(everybody.map(points))),
          spreadOf(variable, spread, everybody.length),
        );
  const ofGaps = gapSpreads.map(({ item, spread: told }) =>
    beyond(deviation(gapsOn(world, item, everybody)), spreadSpan(told, 2, 3, everybody.length)),
  );
  const counts = variable.coarse.map((row) => {
    const wide = toldWidely(variable, row.blocks);
    const own = row.items.map(({ item, answered, counts: told }) =>
      misfitOfCounts(optionsOn(world, item, row.blocks), told, row.n, answered, wide),
    );
    if (row.scores.length === 0) return sumOf(own);
    const eighths = new Array<number>(9).fill(0);
    for (const score of scores(row.blocks))
      raise(eighths, Math.round(((score - variable.from) * 8) / (variable.to - variable.from)));
    return sumOf(own) + misfitOfCounts(eighths, row.scores, row.n, null, wide);
  });
  return sumOf([...rows, all, ...ofGaps, ...counts, misfitTogether(world, variable)]);
}

function misfitOfRow(world: World, variable: ReadVariable, row: ReadRow, scores: number[]): number {
  const { blocks, n, answered, total, spread, items, gaps } = row;
  const { questionnaire, release } = world;
  const people = world.sheetsOf(blocks);
  const bands = items.map(({ item, band }) => {
    const question = questionnaire.questions.find(({ id }) => id === item);
    const found = question && bandsOn(question, people);
    if (!found) return 0;
    return (
      (found.bands.includes(band) ? 0 : 0.5) +
      (found.answered < Math.max(5, release.wave.k - 2) ? 1 : 0)
    );
  });
  return sumOf([
    ...bands,
    outside(scores.length, answeredSpan(answered, n)),
    awayFrom(
      (n * sumOf(scores)) / scores.length,
      totalsBehind(total, n * variable.from, variable.step),
    ),
    spread === null ? 0 : beyond(deviation(scores), spreadOf(variable, spread, n)),
    ...gaps.map(({ item, total: told }) => {
      const found = gapsOn(world, item, people);
      return awayFrom((n * sumOf(found)) / found.length, totalsBehind(told, -4 * n, 2));
    }),
    canBeJoined(world, variable, blocks) ? 0 : 0.5,
  ]);
}

/** Alpha and omega of a scale, and its correlations with each outcome: two decimals, exactly. */
function misfitTogether(world: World, variable: ReadVariable): number {
  const { release, sheets, questionnaire } = world;
  const told = release.reliability.find(({ scale }) => scale === variable.id);
  const scale = questionnaire.scales.find(({ id }) => id === variable.id);
  const beside = release.associations.filter(
    (one) => one.scale === variable.id || one.outcome === variable.id,
  );
  const pairs = beside.map((one) => {
    const [x, y] = [one.scale, one.outcome].map((id) =>
      release.variables.find((other) => other.id === id),
    );
    if (!x || !y) return 0;
    const [ofX, ofY] = [pointsOn(world, x), pointsOn(world, y)];
    const both = sheets.flatMap((sheet): [number, number][] => {
      const [first, second] = [ofX(sheet), ofY(sheet)];
      return first === null || second === null ? [] : [[first, second]];
    });
    const { matrix } = { matrix: [], ...covariance(crossProductsOf(both)) } as {
      matrix: number[][];
    };
    const r = (matrix[0]?.[1] ?? 0) / Math.sqrt((matrix[0]?.[0] ?? 0) * (matrix[1]?.[1] ?? 0));
    return decimalsApart(Math.max(-0.95, r), one.r);
  });
  if (!told || !scale || (told.alpha === null && told.omega === null)) return sumOf(pairs);
  const complete = sheets
    .map((sheet) => given(scale.items.map((item) => turned(item, sheet))))
    .filter(({ length }) => length === scale.items.length);
  const matrix = covariance(crossProductsOf(complete));
  if (!matrix.estimable) return 1;
  const found = [alpha(matrix.matrix, complete.length), omega(matrix.matrix)];
  const apart = [told.alpha, told.omega].map((one, at) => {
    const own = found[at];
    if (one === null || !own?.estimable) return (one === null) === !own?.estimable ? 0 : 0.5;
    return decimalsApart(Math.max(0, own.value), one);
  });
  return sumOf([...pairs, ...apart]);
}

const decimalsApart = (value: number, told: number) =>
  10 * Math.max(0, Math.abs(Math.min(0.95, value) - told) - 0.00499999) || 0;

function misfitOfCounts(
  options: number[],
  told: number[],
  n: number,
  answered: string | null,
  wide: boolean,
): number {
  const off = answered === null ? 0 : outside(sumOf(options), answeredSpan(answered, n));
  if (likelihoodOfCounts(told, n, wide)(options) > 1e-9) return off;
  // How far the numbers up to each answer are apart: a way down for whoever looks for other sheets.
  const scaled = options.map((count) => (count * n) / sumOf(options));
  const apart = scaled.map((_, at) =>
    Math.abs(sumOf(scaled.slice(0, at + 1)) - sumOf(told.slice(0, at + 1))),
  );
  return off + 0.3 + 0.1 * sumOf(apart.map((one) => Math.max(0, one - 2)));
}

function optionsOn({ questionnaire, sheetsOf }: World, item: string, blocks: string[]): number[] {
  const question = questionnaire.questions.find(({ id }) => id === item);
  if (!question) return [];
  const options = new Array<number>(question.high - question.low + 1).fill(0);
  for (const answer of given(sheetsOf(blocks).map((sheet) => numberOn(sheet, item))))
    raise(options, answer - question.low);
  return options;
}

const raise = (list: number[], at: number) => {
  list[at] = (list[at] ?? 0) + 1;
};

/** Should − really of everybody who answered both. */
function gapsOn({ questionnaire }: World, item: string, sheets: World['sheets']): number[] {
  const really = questionnaire.questions.find(({ id }) => id === item)?.should ?? '';
  return sheets.flatMap((sheet) => {
    const [should, is] = [numberOn(sheet, item), numberOn(sheet, really)];
    return should === null || is === null ? [] : [should - is];
  });
}

function spreadOf({ parts, step }: ReadVariable, told: number, n: number): Span {
  const least = parts.filter(({ scored }) => scored).length === 1 ? 3 : 2;
  return spreadSpan(told, step, least, n);
}

function deviation(list: number[]): number {
  const mean = sumOf(list) / list.length;
  return Math.sqrt(sumOf(list.map((one) => (one - mean) ** 2)) / (list.length - 1));
}

const outside = (value: number, [low, high]: Span) => Math.max(0, low - value, value - high);
const beyond = (value: number, [low, high]: Span) => 3 * outside(value, [low - 1e-9, high + 1e-9]);

/** How far what a total was made of lies from all that it can be, in boxes. */
function awayFrom(exact: number, [low, high]: Span): number {
  if (exact > low - 1e-9 && exact < high - 1e-9) return 0;
  return 0.2 + (4 * outside(exact, [low, high])) / (high - low);
}
