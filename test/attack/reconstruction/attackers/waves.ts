import { beyond, knownOf, withKnown } from '../beyond.ts';
import { facing, gathered, weightOfWorlds } from '../enumerate.ts';
import type { Claim, ItemRow, Scene } from '../evidence.ts';
import { classOf, type Question, type Sheet } from '../questionnaire.ts';
import { news, sure } from './histogram.ts';

/** A published wave, and whether the one person was in it. */
export interface Wave {
  scene: Scene;
  inside: boolean;
}

/**
 * Waves between which one person joined or left a block and, the worst case, nobody else changed an
 * answer: their sums differ by one answer. Whoever knows that this person answered says the only answer that all
 * publications leave, or else the only class of answers, in whatever order the waves came.
 * @param insider a colleague in all waves, who knows the own answers; null for an outsider
 */
export function changed(
  waves: Wave[],
  block: string,
  one: Sheet,
  insider: Sheet | null = null,
): Claim[] {
  const [first] = waves as [Wave];
  const { prior } = first.scene;
  const rowsOf = waves.map(({ scene }) => ownRows(scene, block));
  return [...(rowsOf[0] ?? [])].flatMap(([id, [row]]): Claim[] => {
    const told = rowsOf.map((rows) => rows.get(id) ?? []);
    const blocks = told[waves.findIndex(({ inside }) => inside)]?.[0]?.blocks ?? [];
    if (!row || told.some((rows) => rows.length === 0)) return [];
    const { question } = row;
    if (typeof one.answers[question.id] !== 'number') return [];
    const before = prior(question);
    const weights = answersOf(question).map((answer) =>
      weightOf(waves, told, { question, answer }, insider, before),
    );
    const claim = (kind: Claim['kind'], holds: (answer: number) => boolean): Claim[] => {
      const of = (list: readonly number[]) =>
        list.reduce((sum, one, at) => sum + (holds(question.low + at) ? one : 0), 0);
      const [own, total] = [of(weights), weights.reduce((sum, weight) => sum + weight, 0)];
      const probability = total - own < 1e-12 * total ? 1 : own / total;
      if (!(probability > sure) || (of(before) >= news && probability < 1)) return [];
      const says = (sheet: Sheet) => holds(sheet.answers[question.id] as number);
      const whose = (sheet: Sheet) => sheet === one;
      return [{ blocks, whose, says, about: question.id, kind, probability, insider }];
    };
    const answers = answersOf(question).flatMap((answer) =>
      claim('answer', (given) => given === answer),
    );
    if (answers.some(({ probability }) => probability === 1)) return answers;
    const classes = [0, 1, 2].flatMap((wanted) =>
      claim('class', (given) => classOf(question, facing(question, given)) === wanted),
    );
    // A guess at the answer does not take the place of a class that is certain.
    const certain = classes.filter(({ probability }) => probability === 1);
    return answers.length > 0 ? [...answers, ...certain] : classes;
  });
}

/** What is published of the block by itself, question by question. */
function ownRows({ evidence }: Scene, block: string): Map<string, ItemRow[]> {
  const id = evidence.blocks.find(
    ({ planned }) => planned.length === 1 && planned[0] === block,
  )?.id;
  const own = evidence.items.filter(({ blocks }) => blocks.length === 1 && blocks[0] === id);
  return new Map(gathered(own).map((rows) => [(rows[0] as ItemRow).question.id, rows]));
}

const answersOf = ({ low, high }: Question) =>
  Array.from({ length: high - low + 1 }, (_, at) => low + at);

/** Weight of all answers of the others that, with this one where the person was, give every wave. */
function weightOf(
  waves: Wave[],
  told: ItemRow[][],
  { question, answer }: { question: Question; answer: number },
  insider: Sheet | null,
  prior: number[],
): number {
  const answers = answersOf(question).map((one) => (one === answer ? 1 : 0));
  const rows = waves.flatMap(({ inside }, at) =>
    (told[at] ?? []).map((row) => (inside ? beyond(row, { answers, none: 0 }) : row)),
  );
  const [row] = rows as [ItemRow];
  const known = insider ? [withKnown(row, knownOf(question, [insider]))] : [];
  const weight = weightOfWorlds([...rows, ...known], prior) ?? 0;
  // That nobody else gave an answer does not make it impossible for the one.
  return weight * Math.max(0.01, prior[answer - question.low] ?? 0);
}
