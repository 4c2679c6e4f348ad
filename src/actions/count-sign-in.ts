import { countSignInTry } from '../storage/sign-in-tries.ts';
import type { Context } from './context.ts';

/** Counts a try to sign in under this name, in this minute. @returns how many there were */
export function countSignIn({ db }: Context, counter: string, period: number): Promise<number> {
  return countSignInTry(db, counter, period);
}
