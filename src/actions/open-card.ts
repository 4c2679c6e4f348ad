import { formatFragment, invitationSecret } from '../core/ballot/link.ts';
import { type Bytes, fromBase64Url, toBase64Url, utf8 } from '../core/ground/bytes.ts';
import { DomainError } from '../core/ground/errors.ts';
import { keyedHash } from '../core/ground/keyed-hash.ts';
import { findCard } from '../storage/cards.ts';
import type { Context } from './context.ts';

/**
 * What stands behind the `#` of the link that a card stands for. It is the same before and after the
 * link was used.
 * @param card what the browser derived from the code, base64url
 * @throws DomainError `link.unknown`
 */
export async function openCard({ db, linkKey }: Context, card: string): Promise<string> {
  const found = await findCard(db, await cardHash(linkKey, fromBase64Url(card)));
  if (!found?.manifestHash) throw new DomainError('link.unknown');
  return formatFragment(await invitationSecret(linkKey, found.id), found.manifestHash);
}

/**
 * By which the invitation of a card is found. Keyed, so that whoever has a copy of the database and
 * not its secrets cannot try codes on it.
 */
export async function cardHash(linkKey: Bytes, card: Bytes): Promise<string> {
  return toBase64Url(await keyedHash(linkKey, utf8(`card hash ${toBase64Url(card)}`)));
}
