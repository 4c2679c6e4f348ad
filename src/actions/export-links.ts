import { cardCode, cardToken } from '../core/ballot/card-code.ts';
import { formatFragment, invitationSecret } from '../core/ballot/link.ts';
import { DomainError } from '../core/ground/errors.ts';
import { noteCards } from '../storage/cards.ts';
import {
  type CardsFor,
  countCards,
  countInvitations,
  type Invitation,
  listForCards,
} from '../storage/invitations.ts';
import { commit } from './commit.ts';
import type { Context } from './context.ts';
import { unchanged } from './guards.ts';
import { leadsTo } from './leads-to.ts';
import { numbersOf, pagesOf } from './links-of.ts';
import { cardHash } from './open-card.ts';
import { readWaveIn } from './read-wave.ts';

/** An invitation with its link, for a mail merge or a printed card. */
interface InvitationLink {
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

/** Links that were written in the log as exported, made while they are read. */
export interface ExportedLinks {
  count: number;
  pages: AsyncIterable<InvitationLink[]>;
}

/**
 * Derives the links of a wave again, for sending. Every export is logged, because whoever holds a
 * link can use it.
 * @param asked scheme and host of HR's own request, for a wave without a fixed one
 * @param pasted numbers of whose links are wanted, when not everybody's are
 * @throws DomainError `wave.unknown`, `wave.state`, `open.manifest`, `links.none`, `links.unknown`
 */
export async function exportLinks(
  context: Context,
  id: string,
  asked: string,
  pasted: string | null = null,
): Promise<ExportedLinks> {
  const wave = await readInvited(context, id);
  const numbers = pasted === null ? null : await numbersOf(context, id, pasted);
  const count = numbers ? numbers.length : await countInvitations(context.db, id);
  const { origin, statements } = leadsTo(context, wave, asked);
  await commit(context, 'hr', {
    guard: [unchanged(wave)],
    statements,
    entries: [{ action: 'links.exported', details: { wave: id, count } }],
  });
  const derived = async function* () {
    for await (const page of pagesOf(context, id, numbers))
      yield await Promise.all(page.map((one) => linkOf(context, origin, wave, one)));
  };
  return { count, pages: derived() };
}

/** Which cards are printed: of whom, and which page of them, from 1. */
export interface AskedCards {
  whom: CardsFor;
  page: number;
}

/** Cards of one page: about a megabyte to load and eighty sheets to print. */
const cardsPerPage = 250;

/**
 * The same for printing, a page at a time, block by block, with codes to type; a code opens
 * something once its card was made. A page that there is not is the first.
 * @param sheet what is printed, for the log
 * @throws DomainError as `exportLinks`
 */
export async function exportCards(
  context: Context,
  id: string,
  asked: string,
  { whom, page: wanted }: AskedCards,
  sheet: 'cards' | 'letters' = 'cards',
): Promise<{ page: number; pages: number; cards: InvitationCard[] }> {
  const wave = await readInvited(context, id);
  const { db, linkKey } = context;
  const pages = Math.max(1, Math.ceil((await countCards(db, id, whom)) / cardsPerPage));
  const page = wanted <= pages ? wanted : 1;
  const place = { from: (page - 1) * cardsPerPage, atMost: cardsPerPage };
  const invitations = await listForCards(db, id, whom, place);
  const { origin, statements } = leadsTo(context, wave, asked);
  const made = await Promise.all(
    invitations.map(async (one) => {
      const code = await cardCode(linkKey, one.id);
      const noted = { id: one.id, hash: await cardHash(linkKey, await cardToken(code)) };
      return { noted, card: { ...(await linkOf(context, origin, wave, one)), code } };
    }),
  );
  const noted = made.map((one) => one.noted);
  await commit(context, 'hr', {
    guard: [unchanged(wave)],
    statements: [...statements, ...noteCards(db, noted)],
    entries: [{ action: 'cards.exported', details: { wave: id, count: noted.length, sheet } }],
  });
  return { page, pages, cards: made.map(({ card }) => card).sort(byNumber) };
}

async function readInvited(context: Context, id: string) {
  const wave = await readWaveIn(context, id, ['planned', 'open']);
  const { manifestHash } = wave;
  if (!manifestHash) throw new DomainError('open.manifest');
  return { ...wave, manifestHash };
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

function byNumber(a: InvitationLink, b: InvitationLink): number {
  return a.number.localeCompare(b.number);
}
