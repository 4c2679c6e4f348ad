import { weightOfWorlds, worldsOf } from '../enumerate.ts';
import type { Attacker, Claim, ItemRow, LeftOut, Scene, Span } from '../evidence.ts';
import type { Question } from '../questionnaire.ts';
import { spoken } from './histogram.ts';

/**
 * A block that has no row of its own: too few answered, or their answers lie near an end, or it was
 * the neighbour. Weighs these against each other, and says what nearly everybody then answered.
 */
export const leftOut: Attacker = {
  name: 'rows that were joined',
  attack: (scene) => scene.evidence.leftOut.flatMap((one) => claimsOf(scene, one)),
};

const known = new Map<string, ReturnType<typeof worldsOf>>();

function claimsOf({ prior, truth }: Scene, one: LeftOut): Claim[] {
  const { question, blocks, ballots, others, refused } = one;
  const before = prior(question).map((share) => Math.round(share * 20) / 20);
  const key = JSON.stringify([
    before,
    question.low,
    question.high,
    question.reversed,
    one.key,
    others,
  ]);
  const own = refused(ballots[1]);
  const elsewhere = others === null ? 0 : refusedElsewhere(one, others, before);
  const likely = (answers: number[], none: number) => {
    const here = own(answers, none);
    return here + (1 - here) * elsewhere;
  };
  const found = known.get(key);
  const worlds = found === undefined ? worldsOf([rowOf(one, ballots, likely)], before) : found;
  known.set(key, worlds);
  if (!worlds || worlds.worlds === 0) return [];
  const insiders = new Map(
    truth.sheetsOf(blocks).map((sheet) => [optionOf(question, sheet.answers), sheet]),
  );
  return [
    ...spoken(question, blocks, worlds.person, before, null),
    ...[...insiders].flatMap(([option, sheet]) => {
      const beside = worlds.beside[option];
      return beside ? spoken(question, blocks, beside, before, sheet) : [];
    }),
  ];
}

const asOften = new Map<string, number>();

/** How often the neighbour is the reason; many people are hardly ever near an end. */
function refusedElsewhere(one: LeftOut, others: number, prior: number[]): number {
  if (others > 15) return 0.02;
  const { low, high, reversed } = one.question;
  const key = JSON.stringify([prior, low, high, reversed, one.key, others]);
  const before = asOften.get(key);
  if (before !== undefined) return before;
  const people: Span = [others, others];
  const all = weightOfWorlds([rowOf(one, people, () => 1)], prior) ?? 1;
  const some = weightOfWorlds([rowOf(one, people, one.refused(others))], prior) ?? 0;
  asOften.set(key, some / all);
  return some / all;
}

function rowOf(
  { question, blocks, key }: LeftOut,
  people: Span,
  likely: ItemRow['likelihoods'][0],
) {
  const valid: Span = [0, people[1]];
  return { question, blocks, ballots: people, valid, likelihoods: [likely], key };
}

function optionOf({ id, low, high }: Question, answers: Record<string, unknown>): number {
  const answer = answers[id];
  return typeof answer === 'number' ? answer - low : high - low + 1;
}
