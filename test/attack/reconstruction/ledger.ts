import type { Claim, Truth } from './evidence.ts';

/** What one attacker got out of the releases it was given. */
export interface Tally {
  attacker: string;
  /** Answers of people stated with certainty. */
  certain: { outsider: number; insider: number };
  /** Who took part in what, stated with certainty. */
  tookPart: { outsider: number; insider: number };
  /** Answers guessed above 95 % that were less likely than 50 % before, and how many were right. */
  guessed: { outsider: number; insider: number; right: number };
  /** Certain statements that were false: a fault of the attacker. */
  wrong: string[];
}

export const noTally = (attacker: string): Tally => ({
  attacker,
  certain: { outsider: 0, insider: 0 },
  tookPart: { outsider: 0, insider: 0 },
  guessed: { outsider: 0, insider: 0, right: 0 },
  wrong: [],
});

/** Counts claims person by person and question by question, and holds them against the truth. */
export function record(tally: Tally, claims: Claim[], { sheetsOf }: Truth, where: string): void {
  const said = new Set<string>();
  for (const claim of claims) {
    const side = claim.insider ? 'insider' : 'outsider';
    sheetsOf(claim.blocks).forEach((sheet, at) => {
      if (sheet === claim.insider || !claim.whose(sheet)) return;
      const key = `${side} ${claim.kind} ${claim.about} ${claim.blocks.join('+')} ${at}`;
      if (said.has(key)) return;
      said.add(key);
      const right = claim.says(sheet);
      if (claim.probability === 1) {
        const into = claim.kind === 'took part' ? tally.tookPart : tally.certain;
        into[side] += 1;
        if (!right) tally.wrong.push(`${where}: ${claim.about} (${side})`);
      } else {
        tally.guessed[side] += 1;
        if (right) tally.guessed.right += 1;
      }
    });
  }
}
