import { chance, pick } from './chance.ts';
import type { Organisation, Person } from './organisations.ts';
import type { Answer, Question, Questionnaire, Sheet } from './questionnaire.ts';

/**
 * The options in an order that everybody of a place shares, another one in each place; somebody who
 * dissents wants what the others want least.
 */
function favourites(options: readonly string[], place: string, dissents: boolean): string[] {
  const seed = [...place].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7);
  const random = chance(seed);
  const ranked = options.map((option) => ({ option, rank: random() }));
  const order = ranked.sort((one, other) => one.rank - other.rank).map(({ option }) => option);
  return dissents ? order.reverse() : order;
}

/**
 * Sheets whose answers the bench knows: of everybody who takes part, in the planned block of each.
 * @param blocks the planned block of each person
 */
export function answered(
  { people, manner, response, skip, random }: Organisation,
  { questions }: Questionnaire,
  blocks: string[],
  leaderBlocks: ReadonlySet<string>,
): { sheets: Sheet[]; people: (Person | null)[] } {
  const climate = new Map<string, number>();
  const common = new Map<string, number>();
  const first = new Set<string>();
  const sheets: Sheet[] = [];
  const agreed = new Set(
    questions
      .filter(({ id, scale }, _, all) => scale && all.find((one) => one.scale === scale)?.id === id)
      .map(({ id }) => id),
  );
  // Colleagues who answer alike want the same, and others elsewhere want something else.
  const apart = manner === 'alike' || manner === 'one-dissenter';
  const present = people.map((person) => (random() < response ? person : null));
  present.forEach((person, at) => {
    if (!person) return;
    const block = blocks[at] as string;
    if (!climate.has(block)) climate.set(block, random() * 1.6 - 0.8);
    const mood = (climate.get(block) as number) + (random() * 2 - 1) * 0.7;
    const dissents = manner === 'one-dissenter' && !first.has(block);
    const one = skip === 'one-per-block' && !first.has(block) ? pick(questions, random).id : null;
    first.add(block);
    const answers: Record<string, Answer> = {};
    for (const question of questions) {
      const asked = !question.leadersOnly || leaderBlocks.has(block);
      const skipped = typeof skip === 'number' ? random() < skip : question.id === one;
      answers[question.id] = !asked || skipped ? null : answerOf(question, mood, block, dissents);
      // Everybody in the organisation gives the same answer to the first question of each scale.
      if (asked && !skipped && manner === 'of-one-mind' && agreed.has(question.id))
        answers[question.id] = 4;
      if (asked && !skipped && (manner === 'alike' || manner === 'one-dissenter')) {
        const key = `${block} ${question.id}`;
        const same = common.get(key) ?? pick([1, 4, 4, 5, 5], random);
        common.set(key, same);
        if (isNumber(question)) answers[question.id] = dissents ? 6 - same : same;
      }
    }
    const recordKey = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join(
      '',
    );
    sheets.push({ block, answers, recordKey });
  });
  return { sheets, people: present };

  function isNumber({ kind }: Question) {
    return kind === 'rating' || kind === 'eleven';
  }

  function answerOf(question: Question, mood: number, block: string, dissents: boolean): Answer {
    const { kind, low, high, options } = question;
    if (kind === 'open')
      return manner === 'delighted' || random() < 0.6
        ? `remark ${Math.floor(random() * 1e9)}`
        : null;
    if (kind === 'choice') {
      const order = [...options].sort(() => random() - 0.5);
      if (manner === 'ordinary') return order.slice(0, question.pick);
      return favourites(options, apart ? block : '', dissents).slice(0, question.pick);
    }
    if (skip !== 'one-per-block' && random() < 0.02) return 'na';
    const lift = manner === 'delighted' ? 1.2 : 0.2;
    const middle = (low + high) / 2 + ((high - low) / 4) * (mood + lift + (random() * 2 - 1) * 1.2);
    return Math.max(low, Math.min(high, Math.round(middle)));
  }
}
