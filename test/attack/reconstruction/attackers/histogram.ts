import { facing, gathered, type Likely, type Worlds, worldsOf } from '../enumerate.ts';
import type { Attacker, Claim, Scene } from '../evidence.ts';
import { classOf, type Question, type Sheet } from '../questionnaire.ts';

/** From here on an attacker says it aloud. */
export const sure = 0.95;
/** What was at least as likely beforehand is no news. */
export const news = 0.5;

/**
 * Goes through every histogram that gives all that is published about one question in one row, and
 * weighs them by what is known of the whole organisation and of how figures are protected: what is
 * so in all of them is certain, what is so in nearly all of them is a guess. Once as an outsider,
 * once as each kind of insider, who takes the own answer out.
 */
export const histogram: Attacker = {
  name: 'every histogram of a question',
  attack: (scene) => gathered(scene.evidence.items).flatMap((rows) => claimsOf(scene, rows)),
};

const known = new Map<string, Worlds | null>();

function claimsOf(scene: Scene, rows: Scene['evidence']['items']): Claim[] {
  const [{ question, blocks }] = rows as [(typeof rows)[number]];
  const prior = scene.prior(question).map((share) => Math.round(share * 20) / 20);
  const key = JSON.stringify([
    prior,
    question.low,
    question.high,
    question.reversed,
    rows.map(({ question: _, blocks: _blocks, likelihoods: _likelihoods, ...row }) => row),
  ]);
  const before = known.get(key);
  const worlds = before === undefined ? worldsOf(rows, prior) : before;
  known.set(key, worlds);
  if (!worlds || worlds.worlds === 0) return [];
  const everybody = scene.truth.sheetsOf(blocks);
  const insiders = new Map<number, Sheet>();
  for (const sheet of everybody) insiders.set(optionOf(question, sheet), sheet);
  return [
    ...spoken(question, blocks, worlds.person, prior, null),
    ...[...insiders].flatMap(([own, insider]) => {
      const others = worlds.beside[own];
      return others ? spoken(question, blocks, others, prior, insider) : [];
    }),
  ];
}

function optionOf({ id, low, high }: Question, { answers }: Sheet): number {
  const answer = answers[id];
  return typeof answer === 'number' ? answer - low : high - low + 1;
}

/** The likeliest answer and the likeliest class, where they are sure enough to be said. */
export function spoken(
  question: Question,
  blocks: string[],
  likely: Likely[],
  prior: number[],
  insider: Sheet | null,
): Claim[] {
  const claims: Claim[] = [];
  const about = question.id;
  const whose = () => true;
  likely.slice(0, -1).forEach(({ probability, always }, option) => {
    const news_ = (prior[option] ?? 0) < news;
    if (!always && !(probability > sure && news_)) return;
    const says = (sheet: Sheet) => optionOf(question, sheet) === option;
    claims.push({
      blocks,
      whose,
      says,
      about,
      kind: 'answer',
      probability: always ? 1 : probability,
      insider,
    });
  });
  if (claims.length > 0) return claims;
  for (const wanted of [0, 1, 2]) {
    const inClass = prior.map(
      (_, option) => classOf(question, facing(question, question.low + option)) === wanted,
    );
    const add = (list: number[]) => list.reduce((sum, one, at) => sum + (inClass[at] ? one : 0), 0);
    const probability = add(likely.map((one) => one.probability));
    const always = probability > 1 - 1e-9;
    if (!always && !(probability > sure && add(prior) < news)) continue;
    const says = (sheet: Sheet) => inClass[optionOf(question, sheet)] === true;
    claims.push({
      blocks,
      whose,
      says,
      about,
      kind: 'class',
      probability: always ? 1 : probability,
      insider,
    });
  }
  return claims;
}
