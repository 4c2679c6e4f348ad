import { countSignIn } from '../actions/count-sign-in.ts';
import { toHex, utf8 } from '../core/ground/bytes.ts';
import { DomainError } from '../core/ground/errors.ts';
import { hmacAtOnce } from '../core/ground/hash-at-once.ts';
import type { AppContext } from './app-env.ts';
import { countInIsolate } from './isolate-counts.ts';

/** What takes a secret, a code or a token from somebody who is not signed in. */
export type Tried =
  | 'sign-in'
  | 'link'
  | 'card'
  | 'ticket'
  | 'ballot'
  | 'lost'
  | 'sign-off'
  | 'token';

/** Tries a minute; wrangler.toml gives the bindings the same numbers. */
export const mostTries = { few: 60, many: 3000 } as const;
type Most = keyof typeof mostTries;

/**
 * How often the same secret may be tried, and how often one network may try any. A whole office
 * answers from one address: it may open 50 links a second, and what is sent is never counted by
 * address.
 */
const limits: Record<Tried, { secret: Most; network: Most | null }> = {
  'sign-in': { secret: 'few', network: 'few' },
  link: { secret: 'few', network: 'many' },
  card: { secret: 'few', network: 'many' },
  ticket: { secret: 'few', network: null },
  ballot: { secret: 'few', network: null },
  lost: { secret: 'few', network: 'few' },
  'sign-off': { secret: 'few', network: 'many' },
  token: { secret: 'few', network: 'many' },
};

const minute = 60_000;

/**
 * Counts a try before anything is looked up, so that the answer says nothing about the secret
 * (docs/decisions/tries-counted-by-keyed-hashes.md). Neither the secret nor the address is kept: a
 * counter is named by a keyed hash that is another one every minute.
 * @param secret what was tried; '' counts by network alone
 * @throws DomainError `busy`
 */
export async function limitTries(c: AppContext, tried: Tried, secret: string): Promise<void> {
  const { secret: ofSecret, network: ofNetwork } = limits[tried];
  const network = ofNetwork && networkOf(c.req.header('cf-connecting-ip'));
  const counters: [what: string, most: Most][] = [
    ...(secret ? [[`secret ${secret}`, ofSecret] as [string, Most]] : []),
    ...(ofNetwork && network ? [[`network ${network}`, ofNetwork] as [string, Most]] : []),
  ];
  for (const [what, most] of counters) {
    if (!(await isWithin(c, tried, what, most))) throw new DomainError('busy');
  }
}

async function isWithin(c: AppContext, tried: Tried, what: string, most: Most): Promise<boolean> {
  const { linkKey, now } = c.get('context');
  const period = Math.floor(now.getTime() / minute);
  const key = hmacAtOnce(linkKey, utf8('geleding rate limits'));
  const name = toHex(hmacAtOnce(key, utf8(`${period} ${tried} ${what}`)).slice(0, 8));
  const binding = most === 'few' ? c.env.LIMIT_FEW : c.env.LIMIT_MANY;
  if (binding) return (await binding.limit({ key: name })).success;
  // What staff send is never counted in the database: a row would say in which minute.
  const count =
    tried === 'sign-in'
      ? await countSignIn(c.get('context'), name, period)
      : countInIsolate(name, period);
  return count <= mostTries[most];
}

/** One person may have a whole /64 of addresses of the longer kind. */
function networkOf(address: string | undefined): string | undefined {
  if (!address?.includes(':')) return address;
  const [left = '', right] = address.split('::');
  const groups = left.split(':').filter((group) => group !== '');
  const rest = (right ?? '').split(':').filter((group) => group !== '');
  const zeros =
    right === undefined ? [] : Array(Math.max(0, 8 - groups.length - rest.length)).fill('0');
  return [...groups, ...zeros, ...rest].slice(0, 4).join(':');
}
