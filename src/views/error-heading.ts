import type { RefusalTexts } from '../texts/refusals.ts';

type Heading = keyof RefusalTexts['titles'];

/** What the status alone says too little of: nobody made a mistake, and nothing is broken here. */
const headed: Partial<Record<Heading, readonly string[]>> = {
  // What is not there is the page; otherwise a thing that a form of it named.
  notFound: ['page.unknown', 'link.unknown', 'wave.unknown'],
  signedOut: [
    ...['sign-in.needed', 'sign-in.unknown', 'passkey.refused'],
    ...['company.refused', 'company.unknown', 'company.unreachable'],
  ],
  notNow: [
    ...['release.none', 'wave.not-yet', 'busy', 'roster.empty'],
    ...['mail.busy', 'mail.planned', 'mail.unwritten', 'mail.unproved', 'mail.proofs'],
    ...['mail.unsent', 'open.organisation', 'open.ticket-keys', 'open.key-missing'],
    ...['open.key-unproven', 'open.manifest', 'open.council', 'member.last-owner'],
  ],
  noMore: [
    'wave.closed',
    'wave.cancelled',
    'key.fixed',
    'key.proof-late',
    'release.published',
    'token.gone',
  ],
  refused: [
    ...['amendment.refused', 'box.key-holder', 'council.own', 'mail.none'],
    ...['agreement.enough', 'passkey.enough', 'token.reads'],
  ],
};

/** What stands above a refusal, so that the heading tells the same as the sentence below it. */
export function headingOf(code: string, status: number): Heading {
  const own = Object.entries(headed).find(([, codes]) => codes.includes(code));
  if (own) return own[0] as Heading;
  if (status === 401 || status === 403) return 'refused';
  return status >= 500 ? 'trouble' : 'mistake';
}
