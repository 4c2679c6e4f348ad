import { beyond } from '../beyond.ts';
import { facing, gathered, weightOfWorlds } from '../enumerate.ts';
import type { ItemRow, Scene } from '../evidence.ts';
import { classOf, type Question } from '../questionnaire.ts';
import { news, sure } from './histogram.ts';

/** A published wave, and which of the two who come and go were in it. */
export interface WaveOfMovers {
  scene: Scene;
  present: readonly [first: boolean, second: boolean];
}

/** What is said of one of the two. */
export interface Said {
  mover: 0 | 1;
  question: string;
  /** Of an answer, or of all in a class. */
  holds: (answer: number) => boolean;
  certain: boolean;
}

/**
 * Waves between which one person at a time joined or left a block, two in all, and nobody else changed an answer.
 * Each answer of the one is tried with each of the other's, and what all waves together leave, an answer or only a class of them, is said.
 */
export function comeAndGo(waves: readonly WaveOfMovers[], block: string): Said[] {
  const [first] = waves as [WaveOfMovers];
  const rowsOf = waves.map(({ scene }) => ownRows(scene, block));
  return [...(rowsOf[0] ?? [])].flatMap(([id, [row]]): Said[] => {
    const told = rowsOf.map((rows) => rows.get(id) ?? []);
    // Of eleven answers each there are too many to try.
    if (row?.question.kind !== 'rating' || told.some((rows) => rows.length === 0)) return [];
    const { question } = row;
    const prior = first.scene.prior(question);
    const answers = answersOf(question);
    // That nobody else gave an answer does not make it impossible for these.
    const before = (answer: number) => Math.max(0.01, prior[answer - question.low] ?? 0);
    const weights = answers.map((one) =>
      answers.map((other) => {
        const rows = rowsWith(waves, told, [one, other]);
        return (weightOfWorlds(rows, prior) ?? 0) * before(one) * before(other);
      }),
    );
    const total = sum(weights.flat());
    const say = (mover: 0 | 1, holds: (answer: number) => boolean): Said[] => {
      const inside = (_: unknown, at: number) => holds(question.low + at);
      const own = sum(
        mover === 0
          ? weights.filter(inside).flat()
          : weights.flatMap((list) => list.filter(inside)),
      );
      const certain = total - own < 1e-12 * total;
      const likely = sum(prior.filter(inside)) >= news;
      if (own / total <= sure || (likely && !certain)) return [];
      return [{ mover, question: id, holds, certain }];
    };
    return ([0, 1] as const).flatMap((mover) => {
      const said = answers.flatMap((answer) => say(mover, (given) => given === answer));
      if (said.length > 0) return said;
      return [0, 1, 2].flatMap((wanted) =>
        say(mover, (given) => classOf(question, facing(question, given)) === wanted),
      );
    });
  });
}

const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);

/** What is published of the block by itself, question by question. */
function ownRows({ evidence }: Scene, block: string): Map<string, ItemRow[]> {
  const id = evidence.blocks.find(({ planned }) => planned.join() === block)?.id;
  const own = evidence.items.filter(({ blocks }) => blocks.join() === id);
  return new Map(gathered(own).map((rows) => [(rows[0] as ItemRow).question.id, rows]));
}

const answersOf = ({ low, high }: Question) =>
  Array.from({ length: high - low + 1 }, (_, at) => low + at);

/** The rows of all waves as they are of those who stayed, with these answers of the two. */
function rowsWith(
  waves: readonly WaveOfMovers[],
  told: readonly ItemRow[][],
  tried: readonly [number, number],
): ItemRow[] {
  return waves.flatMap(({ present }, at) =>
    (told[at] ?? []).map((row) => {
      const answers = answersOf(row.question).map(
        (answer) => tried.filter((one, which) => present[which] && one === answer).length,
      );
      return beyond(row, { answers, none: 0 });
    }),
  );
}
