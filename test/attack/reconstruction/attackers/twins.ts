import { both, facing } from '../enumerate.ts';
import type { Attacker, Claim, GapRow, ItemRow, Scene, Span } from '../evidence.ts';
import { classOf, type Question, type Sheet, turned } from '../questionnaire.ts';
import { type Form, Problem } from '../solver.ts';

const largest = 15;
/** Points between what ought to be and what is, on average, from which it is worth the effort. */
const wide = 1.5;

/**
 * What ought to be less what is, beside the bands, counts and totals of what is: how many gave each
 * pair of answers, in whole numbers. Where the difference is near its end, both answers are.
 */
export const twins: Attacker = {
  name: 'gaps between twin questions',
  attack: async (scene) => {
    const claims: Claim[] = [];
    for (const row of scene.evidence.gaps)
      if (row.ballots[1] <= largest && meanOf(row) >= wide)
        claims.push(...(await claimsOf(scene, row)));
    return claims;
  },
};

async function claimsOf({ evidence, truth }: Scene, row: GapRow): Promise<Claim[]> {
  const beside = evidence.items.filter(
    ({ question, blocks }) => question.id === row.really.id && blocks.join() === row.blocks.join(),
  );
  const sheets = truth.sheetsOf(row.blocks);
  const more = row.total[0] + row.total[1] > 0;
  const claims: Claim[] = [];
  for (const [question, wanted] of [
    [row.really, more ? 0 : 2],
    [row.should, more ? 2 : 0],
  ] as const) {
    const inside = (sheet: Sheet) => {
      const value = turned(question, sheet);
      return value !== null && classOf(question, value) === wanted;
    };
    for (const insider of [null, sheets.find((sheet) => !inside(sheet))]) {
      if (insider === undefined) continue;
      const problem = problemOf(row, beside);
      if (insider) problem.between(new Map([[cellOf(row, insider), 1]]), 1, Infinity);
      const form: Form = new Map(
        pairsOf(row)
          .filter(({ should, really }) => {
            const answer = question === row.should ? should : really;
            return answer !== null && classOf(question, facing(question, answer)) === wanted;
          })
          .map(({ name }) => [name, 1]),
      );
      const least = await problem.least(form);
      if (least === null || least < row.ballots[1] - (insider ? 1 : 0)) continue;
      claims.push({
        blocks: row.blocks,
        whose: () => true,
        says: inside,
        about: question.id,
        kind: 'class',
        probability: 1,
        insider,
      });
    }
  }
  return claims;
}

const meanOf = ({ total, ballots }: GapRow) => Math.abs(total[0] + total[1]) / 2 / ballots[1];

const optionsOf = ({ low, high }: Question): (number | null)[] => [
  ...Array.from({ length: high - low + 1 }, (_, at) => low + at),
  null,
];

/** Every pair of answers, null for none. */
function pairsOf({ should, really }: GapRow) {
  return optionsOf(should).flatMap((one) =>
    optionsOf(really).map((other) => ({
      should: one,
      really: other,
      name: `p_${one ?? 'x'}_${other ?? 'x'}`,
    })),
  );
}

function cellOf({ should, really }: GapRow, { answers }: Sheet): string {
  const [one, other] = [answers[should.id], answers[really.id]];
  const known = (answer: unknown) => (typeof answer === 'number' ? answer : 'x');
  return `p_${known(one)}_${known(other)}`;
}

function problemOf(row: GapRow, beside: ItemRow[]): Problem {
  const problem = new Problem();
  const pairs = pairsOf(row);
  const people = row.ballots[1];
  for (const { name } of pairs) problem.variable(name, 0, people);
  const form = (weigh: (pair: (typeof pairs)[number]) => number): Form =>
    new Map(pairs.map((pair) => [pair.name, weigh(pair)]));
  const complete = ({ should, really }: (typeof pairs)[number]) =>
    should !== null && really !== null;
  problem.between(
    form(() => 1),
    people,
    people,
  );
  problem.between(
    form((pair) => (complete(pair) ? 1 : 0)),
    ...row.valid,
  );
  const gap = ({ should, really }: (typeof pairs)[number]) =>
    should === null || really === null ? 0 : should - really;
  // n × the mean of those who answered both lies between the ends: n × Σ against their number.
  const beyond = row.total[0] === row.total[1] ? 0 : 1;
  for (const [end, sign, least] of [
    [row.total[0], 1, 0],
    [row.total[1], -1, beyond],
  ] as const)
    problem.between(
      form((pair) => (complete(pair) ? sign * (people * gap(pair) - end) : 0)),
      least,
      Infinity,
    );
  if (row.squares)
    problem.between(
      form((pair) => gap(pair) ** 2),
      ...row.squares,
    );
  for (const one of beside) {
    const answered = (weigh: (answer: number) => number) =>
      form(({ really }) => (really === null ? 0 : weigh(really)));
    problem.between(
      answered(() => 1),
      ...one.valid,
    );
    const good = (answer: number) =>
      classOf(row.really, facing(row.really, answer)) === 2 ? 1 : 0;
    if (one.favourable) problem.between(answered(good), ...one.favourable);
    if (one.sum)
      problem.between(
        answered((answer) => answer),
        ...one.sum,
      );
    for (const [at, span] of (one.counts ?? []).entries())
      problem.between(
        answered((answer) => (answer === row.really.low + at ? 1 : 0)),
        ...both(span, [0, people] as Span),
      );
  }
  return problem;
}
