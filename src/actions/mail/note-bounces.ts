import { type Returned, returnedIn } from '../../mail/returned/failures-in.ts';
import { listInvitedAmong, noteBounced } from '../../storage/bounces.ts';
import type { RoundOf } from '../../storage/mailings.ts';
import { commit } from '../commit.ts';
import type { Context } from '../context.ts';
import { stillIn } from '../guards.ts';
import { readWaveIn } from '../read-wave.ts';
import { preparedIn, roundInLog } from './rounds.ts';

/** What HR found in its mail. */
export interface CameBack {
  /** Addresses with anything between them, or messages copied as a mail program shows their source. */
  pasted: string;
  /** Messages as files; a file may hold many. */
  files: readonly { name: string; text: string }[];
}

export interface Noted {
  /** People whose address failed. */
  count: number;
  /** Addresses that failed and are on no list of this wave. */
  unlisted: string[];
  /** Reports that a letter is only late, or arrived. */
  others: number;
  /** Files with no message that came back. */
  unread: string[];
}

/**
 * Keeps from which addresses letters of a round came back: they stand among those that failed, and get
 * no reminder. Of the messages nothing is kept; nothing here knows who took part.
 * @throws DomainError `wave.state`
 */
export async function noteBounces(
  context: Context,
  one: RoundOf,
  { pasted, files }: CameBack,
): Promise<Noted> {
  const { db, mail } = context;
  await readWaveIn(context, one.wave, preparedIn(one.round));
  const read = files.map(({ name, text }) => ({ name, returned: returnedIn(text) }));
  const all = [readPasted(pasted), ...read.flatMap(({ returned }) => returned ?? [])];
  // Every report names where the letter came from too.
  const failures = all
    .flatMap(({ failed }) => failed)
    .map((names) => names.filter((name) => name !== mail?.from.toLowerCase()));
  const addresses = [...new Set(failures.flat())];
  const listed = await listInvitedAmong(db, one.wave, addresses);
  const known = new Set(listed);
  if (listed.length > 0) {
    await commit(context, 'hr', {
      guard: [stillIn(one.wave, preparedIn(one.round))],
      statements: [noteBounced(db, one, [...known])],
      entries: [{ action: 'mail.bounced', details: { ...roundInLog(one), count: listed.length } }],
    });
  }
  return {
    count: listed.length,
    unlisted: failures.flatMap((names) =>
      names.some((name) => known.has(name)) ? [] : names.slice(0, 1),
    ),
    others: all.reduce((sum, { others }) => sum + others, 0),
    unread: read.flatMap(({ name, returned }) => (returned ? [] : [name])),
  };
}

function readPasted(pasted: string): Returned {
  const returned = returnedIn(pasted);
  if (returned) return returned;
  const words = pasted.toLowerCase().split(/[\s,;<>()"]+/);
  return { failed: words.filter((word) => word.includes('@')).map((word) => [word]), others: 0 };
}
