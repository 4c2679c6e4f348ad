import type { Attacker, Claim, ScoreRow } from '../evidence.ts';
import { halfPoints, type Sheet } from '../questionnaire.ts';

/** Takes the own score out of how many have each: one that all others have. */
export const scores: Attacker = {
  name: 'counts of scores',
  attack: ({ evidence, truth }) =>
    evidence.scores.flatMap((row) => {
      const insiders = new Map<number | null, Sheet | null>([[-1, null]]);
      for (const sheet of truth.sheetsOf(row.blocks))
        insiders.set(halfPoints(row.scale, sheet), sheet);
      return [...insiders].flatMap(([own, insider]) => claimsOf(row, own, insider));
    }),
};

function claimsOf(
  { scale, blocks, n, counts }: ScoreRow,
  own: number | null,
  insider: Sheet | null,
): Claim[] {
  const others = n[1] - (insider && own !== null ? 1 : 0);
  return counts.flatMap(([low], score): Claim[] => {
    if (others < 1 || low - (own === score ? 1 : 0) < others) return [];
    return [
      {
        blocks,
        whose: (sheet) => halfPoints(scale, sheet) !== null,
        says: (sheet) => halfPoints(scale, sheet) === score,
        about: `score of ${scale.id}`,
        kind: 'total',
        probability: 1,
        insider,
      },
    ];
  });
}
