import type { Attacker, ChoiceRow, Claim, Scene, Span } from '../evidence.ts';
import type { Sheet } from '../questionnaire.ts';
import { news, sure } from './histogram.ts';

/**
 * Takes the own ticks out of the counts of a choice: an option that all others, or none, chose. And
 * guesses who did not choose an option that most of the organisation chose, or chose one that few did.
 */
export const choices: Attacker = {
  name: 'choices',
  attack: (scene) =>
    scene.evidence.choices.flatMap((row) => {
      const insiders = new Map<string, Sheet | null>([['', null]]);
      for (const sheet of scene.truth.sheetsOf(row.blocks))
        insiders.set(String(sheet.answers[row.question.id]), sheet);
      return [...insiders.values()].flatMap((insider) => claimsOf(scene, row, insider));
    }),
};

function claimsOf(
  { truth }: Scene,
  { question, blocks, n, counts }: ChoiceRow,
  insider: Sheet | null,
): Claim[] {
  const chosen = (sheet: Sheet) => sheet.answers[question.id];
  const own = insider === null ? null : chosen(insider);
  const people: Span = Array.isArray(own) ? [n[0] - 1, n[1] - 1] : n;
  if (people[1] < 1) return [];
  const everybody = truth.everybody.map(chosen).filter((one) => Array.isArray(one));
  return [...counts].flatMap(([option, [low, high]]): Claim[] => {
    const took = Array.isArray(own) && own.includes(option) ? 1 : 0;
    const left: Span = [Math.max(0, low - took), Math.max(0, high - took)];
    const usual = everybody.filter((one) => one.includes(option)).length / everybody.length;
    // The middle of what can stand behind a count, of the middle of how many chose anything.
    const likely = Math.min(1, (left[0] + left[1]) / (people[0] + people[1]));
    const claim = (all: boolean, probability: number): Claim => ({
      blocks,
      whose: (sheet) => Array.isArray(chosen(sheet)),
      says: (sheet) => (chosen(sheet) as string[]).includes(option) === all,
      about: `${question.id} ${option}`,
      kind: 'answer',
      probability,
      insider,
    });
    if (left[0] >= people[1]) return [claim(true, 1)];
    if (left[1] === 0) return [claim(false, 1)];
    if (likely > sure && usual < news) return [claim(true, likely)];
    if (1 - likely > sure && 1 - usual < news) return [claim(false, 1 - likely)];
    return [];
  });
}
