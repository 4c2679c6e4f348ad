import { type ItemRow, type Span, within } from './evidence.ts';
import { classOf, type Question } from './questionnaire.ts';

/**
 * Every way in which the people of a row can have answered one question, with how likely it is
 * after what was published. People of a block are alike to an attacker, so a way is a histogram
 * with the number of those who gave no answer behind it.
 */
export interface Worlds {
  /** Options, and "no answer" last. */
  options: number;
  /** For an outsider: chance that a person gave this answer, and whether it is so in every world. */
  person: Likely[];
  /** For an insider who answered `own`: the same about each of the others; null if impossible. */
  beside: (Likely[] | null)[];
  /** Worlds left. */
  worlds: number;
  /** Their weight together. */
  weight: number;
}

export interface Likely {
  probability: number;
  always: boolean;
}

/** How strongly people of one block think alike in the attacker's eyes: the lower, the more. */
const together = 8;

const mostWorlds = 60_000;

/** Rows about the same question and the same people, taken together. */
export function gathered(rows: ItemRow[]): ItemRow[][] {
  const found = new Map<string, ItemRow[]>();
  for (const row of rows) {
    const key = `${row.question.id} ${[...row.blocks].sort().join('+')}`;
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return [...found.values()];
}

/** One world: how many gave each answer, how many gave none, and how likely that is. */
type Visit = (answers: readonly number[], none: number, weight: number) => void;

/** The worlds of a row, or null when there are too many to go through. */
export function worldsOf(rows: ItemRow[], prior: number[]): Worlds | null {
  const options = optionsOf((rows as [ItemRow])[0].question);
  const share = new Array<number>(options + 1).fill(0);
  const always = new Array<boolean>(options + 1).fill(true);
  const beside = Array.from({ length: options + 1 }, () => ({
    weight: 0,
    share: new Array<number>(options + 1).fill(0),
    always: new Array<boolean>(options + 1).fill(true),
  }));
  let total = 0;
  let worlds = 0;
  const gone = goThrough(rows, prior, (answers, none, weight) => {
    worlds += 1;
    total += weight;
    const people = answers.reduce((sum, one) => sum + one, none);
    const at = (option: number) => (option === options ? none : (answers[option] as number));
    for (let option = 0; option <= options; option += 1) {
      share[option] = (share[option] as number) + (weight * at(option)) / people;
      if (at(option) !== people) always[option] = false;
    }
    if (people < 2) return;
    beside.forEach((view, own) => {
      if (at(own) === 0) return;
      const seen = (weight * at(own)) / people;
      view.weight += seen;
      for (let option = 0; option <= options; option += 1) {
        const others = at(option) - (option === own ? 1 : 0);
        view.share[option] = (view.share[option] as number) + (seen * others) / (people - 1);
        if (others !== people - 1) view.always[option] = false;
      }
    });
  });
  if (!gone) return null;
  return {
    options,
    worlds,
    weight: total,
    person: share.map((one, at) => ({
      probability: one / total,
      always: worlds > 0 && always[at] === true,
    })),
    beside: beside.map((view) =>
      view.weight === 0
        ? null
        : view.share.map((one, at) => ({
            probability: one / view.weight,
            always: view.always[at] === true,
          })),
    ),
  };
}

/** The weight of all worlds of a row together, or null when there are too many to go through. */
export function weightOfWorlds(rows: ItemRow[], prior: number[]): number | null {
  let total = 0;
  const gone = goThrough(rows, prior, (_answers, _none, weight) => {
    total += weight;
  });
  return gone ? total : null;
}

const optionsOf = ({ low, high }: Question): number => high - low + 1;

/** Visits every world that the rows leave. @returns false, before any, when there are too many */
function goThrough(rows: ItemRow[], prior: number[], visit: Visit): boolean {
  const [first] = rows as [ItemRow];
  const options = optionsOf(first.question);
  const ballots = rows.map((row) => row.ballots).reduce(both);
  const valid = rows.map((row) => row.valid).reduce(both);
  let expected = 0;
  for (let people = ballots[0]; people <= ballots[1]; people += 1) {
    expected +=
      ways(people + options, options) * Math.min(1, (valid[1] - valid[0] + 1) / (people + 1));
  }
  if (expected > mostWorlds) return false;
  const counts = Array.from({ length: options }, (_, at) =>
    rows.map((row): Span => row.counts?.[at] ?? [0, ballots[1]]).reduce(both),
  );
  const weightOf = priorWeights(
    [...prior, 1 - prior.reduce((sum, one) => sum + one, 0)],
    ballots[1],
  );
  const agree = rows.map(agreementOf);
  const likelihoods = rows.flatMap((row) => row.likelihoods);
  const answers = new Array<number>(options).fill(0);
  const most = ballots[1] - valid[0];

  const leaf = (none: number) => {
    if (!agree.every((agrees) => agrees(answers))) return;
    let weight = weightOf(answers, none);
    for (const likely of likelihoods) weight *= likely(answers, none);
    if (weight > 0) visit(answers, none, weight);
  };
  const sums =
    rows.flatMap(({ sum }) => sum ?? []).length > 0
      ? rows.map(({ sum }): Span => sum ?? [-Infinity, Infinity]).reduce(both)
      : null;
  let inBlock = 0;
  const fill = (option: number, left: number, points: number) => {
    if (option === options) {
      leaf(left);
      return;
    }
    const value = first.question.low + option;
    // Nobody left can lift or lower the sum enough: no world lies below this branch.
    if (sums && points + left * first.question.high < sums[0]) return;
    if (sums && points + Math.max(0, left - most) * value > sums[1]) return;
    const last = option === options - 1;
    // Whoever is left after the last option gave no answer: as many as are told to be missing.
    const given: Span = last ? [left - inBlock + valid[0], left - inBlock + valid[1]] : [0, left];
    const [low, high] = both(counts[option] as Span, both(given, [0, left]));
    for (let count = low; count <= high; count += 1) {
      answers[option] = count;
      fill(option + 1, left - count, points + count * value);
    }
    answers[option] = 0;
  };
  // Numbers of answers that contradict each other leave no world: nothing is gone through for that.
  const possible = valid[0] <= valid[1];
  for (let people = ballots[0]; possible && people <= ballots[1]; people += 1) {
    inBlock = people;
    fill(0, people, 0);
  }
  return true;
}

/** Whether answers give what one row says of them. */
function agreementOf({ question, valid, favourable, sum, squares }: ItemRow) {
  const options = optionsOf(question);
  const isGood = Array.from(
    { length: options },
    (_, at) => classOf(question, facing(question, question.low + at)) === 2,
  );
  return (answers: readonly number[]): boolean => {
    let [given, points, square, good] = [0, 0, 0, 0];
    for (let at = 0; at < options; at += 1) {
      const count = answers[at] as number;
      const value = question.low + at;
      given += count;
      points += count * value;
      square += count * value * value;
      if (isGood[at]) good += count;
    }
    return (
      within(valid, given) &&
      (!sum || within(sum, points)) &&
      (!squares || within(squares, square)) &&
      (!favourable || within(favourable, good))
    );
  };
}

/** The value with reversed questions turned round. */
export const facing = ({ reversed, low, high }: Question, value: number) =>
  reversed ? low + high - value : value;

export const both = (one: Span, other: Span): Span => [
  Math.max(one[0], other[0]),
  Math.min(one[1], other[1]),
];

/** Dirichlet-multinomial weight of a world, with the multinomial coefficient. */
function priorWeights(prior: number[], most: number) {
  const tables = prior.map((share) => {
    const alpha = Math.max(1e-3, share) * together;
    const table = [1];
    for (let count = 1; count <= most; count += 1) {
      table.push(((table[count - 1] as number) * (alpha + count - 1)) / count);
    }
    return table;
  });
  const last = tables.at(-1) as number[];
  return (answers: number[], none: number) => {
    let weight = last[none] as number;
    answers.forEach((count, at) => {
      weight *= tables[at]?.[count] as number;
    });
    return weight;
  };
}

function ways(of: number, choose: number): number {
  let result = 1;
  for (let at = 1; at <= choose; at += 1) result = (result * (of - choose + at)) / at;
  return result;
}
