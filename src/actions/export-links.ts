import { cardCode, cardToken } from '../core/ballot/card-code.ts';
import { formatFragment, invitationSecret } from '../core/ballot/link.ts';
import { DomainError } from '../core/ground/errors.ts';
import { noteCards } from '../storage/cards.ts';
import { type Invitation, listInvitations } from '../storage/invitations.ts';
import { commit } from './commit.ts';
import type { Context } from './context.ts';
import { unchanged } from './guards.ts';
import { leadsTo } from './leads-to.ts';
import type { Choice } from './links-of.ts';
import { cardHash } from './open-card.ts';
import { readWaveIn } from './read-wave.ts';

/** An invitation with its link, for a mail merge or a printed card. */
export interface InvitationLink {
  number: string;
  name: string;
  email: string;
  language: string;
  block: string;
  link: string;
}

/** A link with the code of its card. */
export interface InvitationCard extends InvitationLink {
  code: string;
}

/**
 * Derives the links of a wave again, for sending. Every export is logged, because whoever holds a
 * link can use it.
 * @param asked scheme and host of HR's own request, for a wave without a fixed one
 * @param choose whose links, when not everybody's are wanted
 * @throws DomainError `wave.unknown`, `wave.state`, `open.manifest`, and what `choose` throws
 */
export async function exportLinks(
  context: Context,
  id: string,
  asked: string,
  choose: Choice = (all) => all,
): Promise<InvitationLink[]> {
  const { wave, invitations } = await readInvitations(context, id, choose);
  const { origin, statements } = leadsTo(context, wave, asked);
  const links = await Promise.all(invitations.map((one) => linkOf(context, origin, wave, one)));
  await commit(context, 'hr', {
    guard: [unchanged(wave)],
    statements,
    entries: [{ action: 'links.exported', details: { wave: id, count: links.length } }],
  });
  return byNumber(links);
}

/**
 * The same for printing, with codes to type; a code opens something once its card was made.
 * @param sheet what is printed, for the log
 * @throws DomainError as `exportLinks`
 */
export async function exportCards(
  context: Context,
  id: string,
  asked: string,
  choose: Choice,
  sheet: 'cards' | 'letters' = 'cards',
): Promise<InvitationCard[]> {
  const { wave, invitations } = await readInvitations(context, id, choose);
  const { db, linkKey } = context;
  const { origin, statements } = leadsTo(context, wave, asked);
  const cards = await Promise.all(
    invitations.map(async (one) => {
      const code = await cardCode(linkKey, one.id);
      const noted = { id: one.id, hash: await cardHash(linkKey, await cardToken(code)) };
      return { noted, card: { ...(await linkOf(context, origin, wave, one)), code } };
    }),
  );
  await commit(context, 'hr', {
    guard: [unchanged(wave)],
    statements: [
      ...statements,
      ...noteCards(
        db,
        cards.map(({ noted }) => noted),
      ),
    ],
    entries: [{ action: 'cards.exported', details: { wave: id, count: cards.length, sheet } }],
  });
  return byNumber(cards.map(({ card }) => card));
}

async function readInvitations(context: Context, id: string, choose: Choice) {
  const wave = await readWaveIn(context, id, ['planned', 'open']);
  const { manifestHash } = wave;
  if (!manifestHash) throw new DomainError('open.manifest');
  const invitations = choose(await listInvitations(context.db, id));
  return { wave: { ...wave, manifestHash }, invitations };
}

async function linkOf(
  { linkKey }: Context,
  origin: string,
  { manifestHash }: { manifestHash: string },
  { id, number, name, email, language, block }: Invitation,
): Promise<InvitationLink> {
  const fragment = formatFragment(await invitationSecret(linkKey, id), manifestHash);
  return { number, name, email, language, block, link: `${origin}/s#${fragment}` };
}

function byNumber<Link extends InvitationLink>(links: readonly Link[]): Link[] {
  return links.toSorted((a, b) => a.number.localeCompare(b.number));
}
