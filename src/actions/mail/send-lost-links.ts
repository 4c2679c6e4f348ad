import { DomainError } from '../../core/ground/errors.ts';
import { dayOf } from '../../core/ground/local-day.ts';
import { lostNote } from '../../mail/letters/written-letter.ts';
import { type Letter, type Mail, timeFor } from '../../mail/sender.ts';
import {
  areWaiting,
  hasOldRequests,
  type LinkRequest,
  listInvitedAt,
  listLinkRequests,
  putBack,
  takeRequests,
} from '../../storage/link-requests.ts';
import { findOrganisation } from '../../storage/organisation.ts';
import { commit } from '../commit.ts';
import type { Context } from '../context.ts';
import { readWaveIn } from '../read-wave.ts';
import { composeLetter, letterId, linkFor, readCommon } from './compose.ts';

/** Requests in a step: most are of addresses that are on a list once, or on none. */
const mostRequests = 20;
const beginning = 30_000;

/** A letter with the request that it answers. */
interface Answer {
  request: LinkRequest;
  letter: Letter;
}

/**
 * Sends their link to the addresses that asked for it. They are taken off the list before it is
 * sent, so that a crash never repeats a letter; what no server took waits again, until the day is
 * over.
 * @returns how many letters a server took
 */
export async function sendLostLinks(context: Context): Promise<number> {
  const { db, mail } = context;
  const day = dayOf(context.now.toISOString(), context.zone);
  const requests = mail ? await listLinkRequests(db, mostRequests) : [];
  if (requests.length === 0 && !(await hasOldRequests(db, day))) return 0;
  const answers = mail ? await answersTo(context, mail, requests) : [];
  const names = requests.map(({ name }) => name);
  await commit(context, 'schedule', {
    guard: [{ holds: areWaiting(names), refusal: new DomainError('wave.changed') }],
    statements: takeRequests(db, names, day),
    // No line: it would say when one of few people had lost a link.
    entries: [],
  });
  return mail && answers.length > 0 ? handOver(context, mail, answers) : 0;
}

async function handOver(context: Context, mail: Mail, answers: readonly Answer[]): Promise<number> {
  const now = answers.slice(0, mail.perStep);
  const { outcomes } = await mail.sender.send(
    now.map(({ letter }) => letter),
    timeFor(mail, beginning),
  );
  const sent = outcomes.filter(({ became }) => became === 'accepted').length;
  const waiting = answers.filter((_, at) => (outcomes[at]?.became ?? 'later') === 'later');
  if (waiting.length === 0) return sent;
  await commit(context, 'schedule', {
    guard: [],
    statements: putBack(
      context.db,
      waiting.map(({ request }) => request),
    ),
    // Putting back what stands there changes nothing.
    entries: [],
  });
  return sent;
}

async function answersTo(
  context: Context,
  mail: Mail,
  requests: readonly LinkRequest[],
): Promise<Answer[]> {
  const asked = new Map(requests.map((request) => [request.address, request]));
  const found = await listInvitedAt(context.db, [...asked.keys()]);
  const sender = (await findOrganisation(context.db))?.name ?? '';
  const answers: Answer[] = [];
  for (const id of new Set(found.map(({ wave }) => wave))) {
    const wave = await readWaveIn(context, id, ['open']);
    const common = await readCommon(context, mail, { round: 'invitation', sender }, wave);
    for (const one of found.filter((invited) => invited.wave === id)) {
      const request = asked.get(one.email.toLowerCase());
      if (!request) continue;
      const letter = composeLetter(context, common, {
        // Another name each day: a mail program hides a letter that it knows.
        id: await letterId(`again ${request.day}`, one.id),
        address: one.email,
        language: one.language,
        link: await linkFor(context, request.origin, one.id, wave.manifestHash ?? ''),
        before: lostNote,
      });
      answers.push({ request, letter });
    }
  }
  return answers;
}
