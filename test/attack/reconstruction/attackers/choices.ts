import type { Attacker, ChoiceRow, Claim, Span } from '../evidence.ts';
import type { Sheet } from '../questionnaire.ts';

/** Takes the own ticks out of the counts of a choice: an option that all others, or none, chose. */
export const choices: Attacker = {
  name: 'choices',
  attack: ({ evidence, truth }) =>
    evidence.choices.flatMap((row) => {
      const insiders = new Map<string, Sheet | null>([['', null]]);
      for (const sheet of truth.sheetsOf(row.blocks))
        insiders.set(String(sheet.answers[row.question.id]), sheet);
      return [...insiders.values()].flatMap((insider) => claimsOf(row, insider));
    }),
};

function claimsOf({ question, blocks, n, counts }: ChoiceRow, insider: Sheet | null): Claim[] {
  const chosen = (sheet: Sheet) => sheet.answers[question.id];
  const own = insider === null ? null : chosen(insider);
  const people: Span = Array.isArray(own) ? [n[0] - 1, n[1] - 1] : n;
  if (people[1] < 1) return [];
  return [...counts].flatMap(([option, [low, high]]): Claim[] => {
    const took = Array.isArray(own) && own.includes(option) ? 1 : 0;
    const all = low - took >= people[1];
    if (!all && high - took > 0) return [];
    return [
      {
        blocks,
        whose: (sheet) => Array.isArray(chosen(sheet)),
        says: (sheet) => (chosen(sheet) as string[]).includes(option) === all,
        about: `${question.id} ${option}`,
        kind: 'answer',
        probability: 1,
        insider,
      },
    ];
  });
}
