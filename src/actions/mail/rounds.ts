import { kindOf, type LetterRound } from '../../core/ballot/letter-rounds.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { isSameMailing, type Mailing, type RoundOf } from '../../storage/mailings.ts';
import type { WaveState } from '../../storage/waves.ts';
import type { Guard } from '../commit.ts';

/** While HR writes, proves and plans a round. */
export function preparedIn(round: LetterRound): WaveState[] {
  return round === 'results' ? ['released'] : ['planned', 'open'];
}

/** While its letters go out. */
export function sentIn(round: LetterRound): WaveState[] {
  return round === 'results' ? ['released'] : ['open'];
}

/** Nothing happened to the round of letters since it was read. */
export function sameMailing(one: RoundOf, found: Mailing | null): Guard {
  return { holds: isSameMailing(one, found), refusal: new DomainError('wave.changed') };
}

/** What every line of the log says of a round. */
export function roundInLog({ wave, round }: RoundOf): { wave: string; round: string } {
  return { wave, round };
}

/** Whether letters of a round hold the personal link. */
export const holdsLink = (round: LetterRound) => kindOf(round) !== 'results';
