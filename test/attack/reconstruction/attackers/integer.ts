import { both, facing, gathered } from '../enumerate.ts';
import type { Attacker, Claim, ItemRow, ScaleRow, Scene, Span } from '../evidence.ts';
import { classOf, type Question, type Sheet, turned } from '../questionnaire.ts';
import { type Form, Problem } from '../solver.ts';

const largest = 15;

/**
 * Mixed-integer programming over everything published about a scale and its questions in a block of
 * at most fifteen: how many gave each answer to each question, and how many have each total, as whole
 * numbers that fit all figures at once. A class that holds everybody (or, for an insider who is
 * outside it, everybody else) in all solutions is certain.
 */
export const integerProgramming: Attacker = {
  name: 'mixed-integer programming',
  attack: async (scene) => {
    const claims: Claim[] = [];
    for (const row of scene.evidence.scales) {
      if (row.ballots[1] > largest || row.scale.items.length < 2) continue;
      claims.push(...(await claimsOf(scene, row)));
    }
    return claims;
  },
};

async function claimsOf({ evidence, truth }: Scene, row: ScaleRow): Promise<Claim[]> {
  const key = row.blocks.join();
  const rows = gathered(evidence.items.filter((one) => one.blocks.join() === key));
  const of = new Map(rows.map((list) => [(list[0] as ItemRow).question.id, list]));
  const sheets = truth.sheetsOf(row.blocks);
  const claims: Claim[] = [];
  for (const item of row.scale.items) {
    const wanted = likelyClass(row, of.get(item.id) ?? []);
    for (const insider of [null, dissenter(sheets, item, wanted)]) {
      if (insider === undefined) continue;
      const problem = problemOf(row, of);
      if (insider)
        for (const other of row.scale.items)
          problem.between(new Map([[cell(other, optionOf(other, insider)), 1]]), 1, Infinity);
      const form: Form = new Map(
        optionsOf(item)
          .filter((option) => classAt(item, option) === wanted)
          .map((option) => [cell(item, option), 1]),
      );
      const least = await problem.least(form);
      if (least === null || least < row.ballots[1] - (insider ? 1 : 0)) continue;
      const says = (sheet: Sheet) => {
        const value = turned(item, sheet);
        return value !== null && classOf(item, value) === wanted;
      };
      claims.push({
        blocks: row.blocks,
        whose: () => true,
        says,
        about: item.id,
        kind: 'class',
        probability: 1,
        insider,
      });
    }
  }
  return claims;
}

const optionsOf = ({ low, high }: Question) =>
  Array.from({ length: high - low + 1 }, (_, at) => at);
const cell = ({ id }: Question, option: number) => `h_${id}_${option}`;
const classAt = (item: Question, option: number) => classOf(item, facing(item, item.low + option));

function optionOf(item: Question, { answers }: Sheet): number {
  const answer = answers[item.id];
  return typeof answer === 'number' ? answer - item.low : item.high - item.low + 1;
}

/** An insider who alone is outside the class, where there is one. */
function dissenter(sheets: Sheet[], item: Question, wanted: number): Sheet | undefined {
  return sheets.find((sheet) => {
    const value = turned(item, sheet);
    return value === null || classOf(item, value) !== wanted;
  });
}

/** The class that the published figures lean to. */
function likelyClass({ sum, n, scale }: ScaleRow, rows: ItemRow[]): number {
  const favourable = rows.map((row) => row.favourable).find((span) => span !== undefined);
  const points = rows.map((row) => row.sum).find((span) => span !== undefined);
  if (favourable && 2 * favourable[1] > n[1]) return 2;
  const mean = points
    ? (points[0] + points[1]) / (n[0] + n[1])
    : (sum[0] + sum[1]) / (n[0] + n[1]) / scale.unit;
  return mean >= 3.5 ? 2 : mean <= 2.5 ? 0 : 1;
}

/** Counts of answers per question and of totals, tied to everything that is published. */
function problemOf(row: ScaleRow, of: Map<string, ItemRow[]>): Problem {
  const problem = new Problem();
  const { scale, ballots } = row;
  const most = ballots[1];
  const people: Form = new Map([['people', 1]]);
  problem.variable('people', ballots[0], most);
  const points: Form = new Map();
  const missing: Form = new Map();
  for (const item of scale.items) {
    const rows = of.get(item.id) ?? [];
    const none = cell(item, item.high - item.low + 1);
    const counts = optionsOf(item).map((option) =>
      rows.map((one): Span => one.counts?.[option] ?? [0, most]).reduce(both, [0, most]),
    );
    for (const [option, [low, high]] of counts.entries())
      problem.variable(cell(item, option), low, high);
    problem.variable(none, 0, most);
    problem.between(
      new Map([
        ...optionsOf(item).map((option) => [cell(item, option), 1] as const),
        [none, 1],
        ['people', -1],
      ]),
      0,
      0,
    );
    const answers = (weigh: (option: number) => number): Form =>
      new Map(optionsOf(item).map((option) => [cell(item, option), weigh(option)]));
    for (const one of rows) {
      problem.between(
        answers(() => 1),
        ...one.valid,
      );
      if (one.favourable)
        problem.between(
          answers((option) => (classAt(item, option) === 2 ? 1 : 0)),
          ...one.favourable,
        );
      if (one.sum)
        problem.between(
          answers((option) => item.low + option),
          ...one.sum,
        );
      if (one.squares)
        problem.between(
          answers((option) => (item.low + option) ** 2),
          ...one.squares,
        );
    }
    for (const option of optionsOf(item))
      points.set(cell(item, option), facing(item, item.low + option));
    missing.set(none, 1);
  }
  tieScores(problem, row, { points, missing, people });
  return problem;
}

/**
 * Items × Σ of the scores is Σ of the items, and for each answer that is missing one to five points
 * more; sheets without a score may hold any. Where nothing is missing, totals have a spread too.
 */
function tieScores(
  problem: Problem,
  row: ScaleRow,
  { points, missing, people }: Record<'points' | 'missing' | 'people', Form>,
): void {
  const { scale, sum, squares, n } = row;
  const length = scale.items.length;
  const scale_ = (value: number) => (value * length) / scale.unit;
  const unscored = (row.ballots[1] - n[0]) * 5 * length;
  const less = new Map([...points, ...[...missing].map(([name]) => [name, 1] as const)]);
  const more = new Map([...points, ...[...missing].map(([name]) => [name, 5] as const)]);
  problem.between(less, -Infinity, scale_(sum[1]) + unscored);
  problem.between(more, scale_(sum[0]), Infinity);
  if (!squares || unscored > 0) return;
  const totals = Array.from({ length: 4 * length + 1 }, (_, at) => length + at);
  for (const total of totals) problem.variable(`t_${total}`, 0, row.ballots[1]);
  problem.between(
    new Map([
      ...totals.map((total) => [`t_${total}`, 1] as const),
      ...[...people].map(([name]) => [name, -1] as const),
    ]),
    0,
    0,
  );
  const step = scale.unit / length;
  const noneMissing = [...missing.keys()];
  // With an answer missing a score need not be a whole number of steps: up to one step a sheet.
  const slack = noneMissing.length === 0 ? 0 : row.ballots[1];
  problem.between(
    new Map(totals.map((total) => [`t_${total}`, total] as const)),
    sum[0] / step - slack,
    sum[1] / step + slack,
  );
  const wide = slack * 2 * 5 * length;
  problem.between(
    new Map(totals.map((total) => [`t_${total}`, total * total] as const)),
    squares[0] / step ** 2 - wide,
    squares[1] / step ** 2 + wide,
  );
}
