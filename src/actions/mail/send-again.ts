import { DomainError } from '../../core/ground/errors.ts';
import { todayOf } from '../../core/ground/local-day.ts';
import { listByNumbers } from '../../storage/invitations.ts';
import { insertLinkRequests } from '../../storage/link-requests.ts';
import { commit } from '../commit.ts';
import type { Context } from '../context.ts';
import { stillIn } from '../guards.ts';
import { leadsTo } from '../leads-to.ts';
import { numbersOf } from '../links-of.ts';
import { readWaveIn } from '../read-wave.ts';
import { requestName } from './ask-for-link.ts';

/** People at once: whoever helps more sends a round of letters. */
const mostAtOnce = 100;
/** Of an ISO moment: the minute, in which the same press counts once. */
const toTheMinute = 16;

/**
 * Has the clock send some people their link once more, whether they took part or not.
 * @param numbers personnel numbers as HR pasted them
 * @param origin scheme and host of HR's own request
 * @throws DomainError `mail.none`, `wave.state`, `links.unknown`, `links.none`, `mail.many`, `mail.addressless`
 *   naming the first of them without an address
 */
export async function sendAgain(
  context: Context,
  id: string,
  numbers: string,
  origin: string,
): Promise<void> {
  const { db, mail } = context;
  if (!mail) throw new DomainError('mail.none');
  const wave = await readWaveIn(context, id, ['open']);
  const named = await numbersOf(context, id, numbers);
  if (named.length > mostAtOnce) throw new DomainError('mail.many', { most: mostAtOnce });
  const chosen = await listByNumbers(db, id, named);
  const without = chosen.find(({ email }) => email === '');
  if (without) throw new DomainError('mail.addressless', { number: without.number });
  const day = todayOf(context);
  const addresses = [...new Set(chosen.map(({ email }) => email.toLowerCase()))];
  // A name of its own: that somebody asked today keeps nobody at HR from helping.
  const minute = context.now.toISOString().slice(0, toTheMinute);
  const rows = await Promise.all(
    addresses.map(async (address) => {
      const name = await requestName(context, minute, address);
      return { name, day, address };
    }),
  );
  await commit(context, 'hr', {
    guard: [stillIn(id, ['open'])],
    statements: [
      ...leadsTo(context, wave, origin).statements,
      ...insertLinkRequests(db, rows, Number.MAX_SAFE_INTEGER),
    ],
    entries: [{ action: 'mail.asked', details: { wave: id, count: chosen.length } }],
  });
}
