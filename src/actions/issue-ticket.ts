import { blindSign, importBlindSigner, modulusOf } from '../core/ballot/ticket-key.ts';
import { fromBase64Url, toBase64Url } from '../core/ground/bytes.ts';
import { DomainError } from '../core/ground/errors.ts';
import { sha256AtOnce } from '../core/ground/hash-at-once.ts';
import { keptFew } from '../core/ground/kept-few.ts';
import type { TicketQuestion, TicketReply } from '../forms/answering.ts';
import { findTicketRight } from '../storage/answering.ts';
import { bindInvitation } from '../storage/invitations.ts';
import { findKeyInUse } from '../storage/ticket-keys.ts';
import { findWaveEnd } from '../storage/waves.ts';
import type { Context } from './context.ts';
import { goneOr } from './gone-or.ts';
import { unwrap } from './wrapping.ts';

/**
 * Signs the blinded message of an invitation (design §4.2). The same message again gives the same
 * signature, so a lost reply can be asked for again, also after closing until the box is opened.
 * Only a message that could be signed can find that the link was used before, and it then uses up a
 * link that was not: nobody can ask without a trace. So it is signed first, bound in one statement
 * that checks everything else, and the signature leaves only where that statement found its row.
 * @throws DomainError `link.unknown`, `wave.<state>`, `ticket.other`, `ticket.malformed`
 */
export async function issueTicket(context: Context, asked: TicketQuestion): Promise<TicketReply> {
  const { db, now } = context;
  const message = fromBase64Url(asked.blinded);
  const authHash = hash(asked.auth);
  const block = asked.block ?? (await findTicketRight(db, authHash))?.block;
  const key = block === undefined ? null : await keyOf(context, asked.wave, block);
  const blindedHash = hash(asked.blinded);
  if (key && block !== undefined) {
    const signature = await blindSign(key.signer, message, key.modulus);
    const right = { wave: asked.wave, block, authHash };
    if (await bindInvitation(db, right, blindedHash, now.toISOString()))
      return { signature: toBase64Url(signature) };
  }
  throw await refusalOf(context, asked, { authHash, blindedHash });
}

/** Imported keys of waves that are open: none can be read back, and whether it is still in use is asked with each ticket. */
const kept = keptFew<ReturnType<typeof importKey>>(1000);

/** The signing key of a block, imported once as long as this isolate lives; null when none is in use. */
async function keyOf(context: Context, wave: string, block: string) {
  try {
    return await kept(`${wave}/${block}`, () => importKey(context, wave, block));
  } catch (error) {
    if (error instanceof NoKeyInUse) return null;
    throw error;
  }
}

class NoKeyInUse extends Error {}

async function importKey({ db, wrapKeys }: Context, wave: string, block: string) {
  const found = await findKeyInUse(db, wave, block);
  if (!found?.privateKey) throw new NoKeyInUse();
  const place = { kind: 'ticket', wave, block } as const;
  return {
    signer: await importBlindSigner(await unwrap(wrapKeys, place, found.privateKey)),
    modulus: await modulusOf(fromBase64Url(found.publicKey)),
  };
}

/** Why there is no ticket. */
async function refusalOf(
  { db, now }: Context,
  asked: TicketQuestion,
  { authHash, blindedHash }: { authHash: string; blindedHash: string },
): Promise<DomainError> {
  const right = await findTicketRight(db, authHash);
  if (!right) return goneOr('link.unknown', await findWaveEnd(db, asked.wave));
  const elsewhere = asked.wave !== right.wave || (asked.block ?? right.block) !== right.block;
  if (elsewhere) return new DomainError('ticket.malformed');
  if (right.state === 'planned') return new DomainError('wave.not-yet');
  const over = right.closesAt !== null && right.closesAt <= now.toISOString();
  const again = right.blindedHash === blindedHash;
  return right.state !== 'open' || (over && !again)
    ? goneOr('wave.closed', right)
    : new DomainError('ticket.other');
}

function hash(encoded: string): string {
  return toBase64Url(sha256AtOnce(fromBase64Url(encoded)));
}
