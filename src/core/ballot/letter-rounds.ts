/** The rounds of letters of a wave, in their order: each goes to an address once. */
export const letterRounds = [
  'invitation',
  'reminder-1',
  'reminder-2',
  'reminder-3',
  'results',
] as const;
export type LetterRound = (typeof letterRounds)[number];

/** What is said in a round. */
export type LetterKind = 'invitation' | 'reminder' | 'results';

export function kindOf(round: LetterRound): LetterKind {
  return round === 'invitation' || round === 'results' ? round : 'reminder';
}

/**
 * Whom a reminder may go to: everybody (100), or the blocks whose band of participation ends at this
 * share or below. Never single people: nobody learns who has not answered.
 */
export const reminded = [100, 75, 50, 25] as const;

/** Where a round of letters is prepared, below the page of its wave. */
export function roundPath(round: LetterRound): string {
  return round === 'invitation' ? 'mail' : `mail/${round}`;
}
