import { toHex, utf8 } from '../../core/ground/bytes.ts';
import { deriveKey } from '../../core/ground/derive-key.ts';
import { keyedHash } from '../../core/ground/keyed-hash.ts';
import { todayOf } from '../../core/ground/local-day.ts';
import { mailAddress } from '../../mail/address.ts';
import { insertLinkRequests, mostWaiting } from '../../storage/link-requests.ts';
import { commit } from '../commit.ts';
import type { Context } from '../context.ts';

/**
 * Notes that somebody asked for the link at an address: once a day each, whether anybody has it or
 * not. Nothing is looked up here, so that neither answer nor time says who is on a list; the clock
 * does, within a minute.
 */
export async function askForLink(context: Context, written: string): Promise<void> {
  const address = mailAddress(written)?.toLowerCase();
  // What is no address is on no list either.
  if (!address) return;
  const day = todayOf(context);
  await commit(context, 'schedule', {
    guard: [],
    statements: insertLinkRequests(
      context.db,
      [{ name: await requestName(context, day, address), day, address }],
      mostWaiting,
    ),
    // The same request again changes nothing; a line would say when one of few people asked.
    entries: [],
  });
}

/** A keyed hash of an address, another one every period: a day, or HR's minute. */
export async function requestName(
  { linkKey }: Context,
  period: string,
  address: string,
): Promise<string> {
  const key = await deriveKey(linkKey, 'lost link');
  return toHex((await keyedHash(key, utf8(`${period} ${address}`))).slice(0, 16));
}
