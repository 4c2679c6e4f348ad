import { formatFragment, invitationSecret } from '../core/ballot/link.ts';
import { DomainError } from '../core/ground/errors.ts';
import { listInvitations } from '../storage/invitations.ts';
import { commit } from './commit.ts';
import type { Context } from './context.ts';
import { unchanged } from './guards.ts';
import type { Choice } from './links-of.ts';
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

/**
 * Derives the links of a wave again, for sending (`links`) or for printing (`cards`). Every export
 * is logged, because whoever holds a link can use it.
 * @param origin scheme and host the links lead to
 * @param choose whose links, when not everybody's are wanted
 * @throws DomainError `wave.unknown`, `wave.state`, `open.manifest`, and what `choose` throws
 */
export async function exportLinks(
  context: Context,
  id: string,
  origin: string,
  purpose: 'links' | 'cards',
  choose: Choice = (all) => all,
): Promise<InvitationLink[]> {
  const wave = await readWaveIn(context, id, ['planned', 'open']);
  const hash = wave.manifestHash;
  if (!hash) throw new DomainError('open.manifest');
  const invitations = choose(await listInvitations(context.db, id));
  const links = await Promise.all(
    invitations.map(async ({ id: invitation, number, name, email, language, block }) => {
      const secret = await invitationSecret(context.linkKey, invitation);
      return { number, name, email, language, block, link: linkOf(origin, secret, hash) };
    }),
  );
  await commit(context, 'hr', {
    guard: [unchanged(wave)],
    statements: [],
    entries: [{ action: `${purpose}.exported`, details: { wave: id, count: links.length } }],
  });
  return links.sort((a, b) => a.number.localeCompare(b.number));
}

function linkOf(
  origin: string,
  secret: Parameters<typeof formatFragment>[0],
  hash: string,
): string {
  return `${origin}/s#${formatFragment(secret, hash)}`;
}
