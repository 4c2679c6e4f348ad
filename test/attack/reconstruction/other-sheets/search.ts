import { facing } from '../enumerate.ts';
import { classOf, type Question, type Sheet } from '../questionnaire.ts';
import { misfitOf } from './misfit.ts';
import { classOn, numberOn, type World } from './world.ts';

/** A class of answers that everybody in a block gave, or everybody but the one who asks. */
export interface Shared {
  block: string;
  question: Question;
  wanted: number;
  insider: Sheet | null;
}

/** Every class of answers to a question that is shared so, where something is published about it. */
export function sharedIn({ release, questionnaire, sheetsOf }: World): Shared[] {
  const told = (question: Question, block: string) =>
    release.variables.some(
      ({ parts, fine }) =>
        parts.some(({ id }) => id === question.id) &&
        fine.some(({ blocks }) => blocks.includes(block)),
    );
  return release.blocks.flatMap(({ id: block }) =>
    questionnaire.questions.flatMap((question): Shared[] => {
      const people = sheetsOf([block]).filter((sheet) => classOn(question, sheet) !== null);
      if (people.length < 2 || !told(question, block)) return [];
      return [0, 1, 2].flatMap((wanted): Shared[] => {
        const others = people.filter((sheet) => classOn(question, sheet) !== wanted);
        const one = { block, question, wanted };
        if (others.length > 1) return [];
        const [insider = people.at(-1) as Sheet] = others;
        return others.length === 1
          ? [{ ...one, insider }]
          : [
              { ...one, insider: null },
              { ...one, insider },
            ];
      });
    }),
  );
}

const steps = 400;

/**
 * Looks for sheets of the whole organisation that could have given the same release, in which the class is not
 * shared: somebody else in the block answered otherwise. Where there are some, nobody can be certain of the class,
 * whatever they reckon. Leaves the sheets as they were.
 */
export function hasOthers(
  world: World,
  shared: Shared,
  tries: number,
  random: () => number,
): boolean {
  for (let at = 0; at < tries; at += 1) {
    const look = new Search(world, shared, random);
    const found = look.run();
    look.restore();
    if (found) return true;
  }
  return false;
}

type Move = [sheet: Sheet, item: string, answer: number];

class Search {
  private readonly before = new Map<Sheet, Sheet['answers']>();
  private readonly misfit = new Map<string, number>();
  private readonly pinned: Sheet | undefined;
  private readonly variablesOf = new Map<string, World['release']['variables']>();

  constructor(
    private readonly world: World,
    private readonly shared: Shared,
    private readonly random: () => number,
  ) {
    const { block, question, insider } = shared;
    this.pinned = this.pick(
      world
        .sheetsOf([block])
        .filter((sheet) => sheet !== insider && numberOn(sheet, question.id) !== null),
    );
  }

  run(): boolean {
    if (!this.pinned) return false;
    this.apply(this.first(this.pinned));
    for (let step = 0; step < steps; step += 1) {
      const left = this.total();
      if (left < 1e-7) return true;
      const moves = this.moves();
      const undo = moves.map(
        ([sheet, item]): Move => [sheet, item, numberOn(sheet, item) as number],
      );
      this.apply(moves);
      const now = this.total();
      if (now > left && this.random() > 0.5 * Math.exp((left - now) / 0.02))
        this.apply(undo.reverse());
    }
    return this.total() < 1e-7;
  }

  restore(): void {
    for (const [sheet, answers] of this.before) sheet.answers = answers;
  }

  /** Somebody changes answers with a person outside the class, or gives another one. */
  private first(pinned: Sheet): Move[] {
    const { question, wanted, insider, block } = this.shared;
    const row = this.about(question.id)[0]?.fine.find(({ blocks }) => blocks.includes(block));
    const outside = this.world
      .sheetsOf(row?.blocks ?? [block])
      .filter((sheet) => sheet !== insider && ![wanted, null].includes(classOn(question, sheet)));
    const partner = this.pick(outside);
    const own = numberOn(pinned, question.id) as number;
    if (partner && this.random() < 0.6)
      return [
        [pinned, question.id, numberOn(partner, question.id) as number],
        [partner, question.id, own],
      ];
    const answers = Array.from(
      { length: question.high - question.low + 1 },
      (_, at) => question.low + at,
    )
      .filter((one) => classOf(question, facing(question, one)) !== wanted)
      .sort((one, other) => Math.abs(one - own) - Math.abs(other - own));
    return [
      [pinned, question.id, answers[Math.floor(this.random() ** 2 * answers.length)] as number],
    ];
  }

  /** Two people change answers, or one gives a point more and another, maybe, one less. */
  private moves(): Move[] {
    const worse = [...this.misfit].filter(([, misfit]) => misfit > 1e-7).map(([id]) => id);
    const id = this.pick(worse);
    const variable = this.world.release.variables.find((one) => one.id === id);
    if (!variable) return [];
    const everybody = this.world.sheetsOf(variable.fine.flatMap(({ blocks }) => blocks));
    const near = this.world.sheetsOf([this.shared.block]);
    const ids = this.world.questionnaire.questions
      .filter(({ id: own, should }) =>
        variable.parts.some((part) => part.id === own || part.id === should),
      )
      .map((one) => one.id);
    const own = ids.includes(this.shared.question.id) && this.random() < 0.6;
    const item = own ? this.shared.question.id : this.pick(ids);
    const one = this.pick(this.random() < 0.5 ? near : everybody);
    const other = this.pick(
      this.random() < 0.5 ? this.world.sheetsOf([this.blockOf(one)]) : everybody,
    );
    if (!one || !other || !item) return [];
    const [first, second] = [numberOn(one, item), numberOn(other, item)];
    const point = this.random() < 0.5 ? 1 : -1;
    const wanted: Move[] =
      this.random() < 0.4
        ? [
            [one, item, second ?? -1],
            [other, item, first ?? -1],
          ]
        : [
            [one, item, (first ?? -9) + point],
            [other, item, (second ?? -9) - (this.random() < 0.6 ? point : 0)],
          ];
    return wanted.every((move) => this.isFree(move)) ? wanted : [];
  }

  private isFree([sheet, item, answer]: Move): boolean {
    const question = this.world.questionnaire.questions.find(({ id }) => id === item);
    if (!question || sheet === this.shared.insider || numberOn(sheet, item) === null) return false;
    if (sheet === this.pinned && item === this.shared.question.id) return false;
    return answer >= question.low && answer <= question.high;
  }

  private apply(moves: Move[]): void {
    for (const [sheet, item, answer] of moves) {
      if (!this.before.has(sheet)) {
        this.before.set(sheet, sheet.answers);
        sheet.answers = { ...sheet.answers };
      }
      sheet.answers[item] = answer;
    }
    for (const item of new Set(moves.map(([, own]) => own)))
      for (const variable of this.about(item))
        this.misfit.set(variable.id, misfitOf(this.world, variable));
  }

  private about(item: string): World['release']['variables'] {
    const { questionnaire, release } = this.world;
    const really = questionnaire.questions.find(({ id }) => id === item)?.should;
    const found =
      this.variablesOf.get(item) ??
      release.variables.filter(({ parts }) => parts.some(({ id }) => id === item || id === really));
    this.variablesOf.set(item, found);
    return found;
  }

  private blockOf(sheet: Sheet | undefined): string {
    const { blocks } = this.world.release;
    return blocks.find(({ planned }) => planned.includes(sheet?.block ?? ''))?.id ?? '';
  }

  private total(): number {
    return [...this.misfit.values()].reduce((sum, one) => sum + one, 0);
  }

  private pick<T>(list: readonly T[]): T | undefined {
    return list[Math.floor(this.random() * list.length)];
  }
}
