import { DomainError } from '../../core/ground/errors.ts';
import { todayOf } from '../../core/ground/local-day.ts';
import { lostNote } from '../../mail/letters/written-letter.ts';
import { type Letter, type Mail, timeFor } from '../../mail/sender.ts';
import {
  areWaiting,
  hasRequests,
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

/** Requests in a step: most are of addresses that are on a list once. */
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
  const day = todayOf(context);
  if (!(await hasRequests(db, day))) return 0;
  const requests = mail ? await listLinkRequests(db, mostRequests) : [];
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

/** Hands over so many letters as go in a step, those of a request together. */
async function handOver(context: Context, mail: Mail, answers: readonly Answer[]): Promise<number> {
  const now = inOneStep(answers, mail.perStep);
  const { outcomes } = await mail.sender.send(
    now.map(({ letter }) => letter),
    timeFor(mail, beginning),
  );
  const became = new Map(now.map((answer, at) => [answer, outcomes[at]?.became]));
  const accepted = now.filter((answer) => became.get(answer) === 'accepted');
  const later = answers.filter((answer) => (became.get(answer) ?? 'later') === 'later');
  // Of what one letter went for none goes again: it would go each minute, for as long as another waits.
  const over = new Set(accepted.map(({ request }) => request));
  const waiting = new Set(later.map(({ request }) => request).filter((one) => !over.has(one)));
  if (waiting.size === 0) return accepted.length;
  await commit(context, 'schedule', {
    guard: [],
    statements: putBack(context.db, [...waiting]),
    // Putting back what stands there changes nothing.
    entries: [],
  });
  return accepted.length;
}

/**
 * The letters of as many whole requests as go in a step. Of an address that more people share than a
 * step takes the first letters go, and no others.
 */
function inOneStep(answers: readonly Answer[], most: number): Answer[] {
  const chosen: Answer[] = [];
  for (const one of new Set(answers.map(({ request }) => request))) {
    const letters = answers.filter(({ request }) => request === one);
    if (chosen.length > 0 && chosen.length + letters.length > most) break;
    chosen.push(...letters.slice(0, most));
  }
  return chosen;
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
    const { origin } = wave;
    // HR changed nothing of it since it was listed: what is kept stays.
    if (!origin) throw new DomainError('wave.changed');
    for (const one of found.filter((invited) => invited.wave === id)) {
      const request = asked.get(one.email.toLowerCase());
      if (!request) continue;
      const letter = composeLetter(context, common, {
        // Another name each day: a mail program hides a letter that it knows.
        id: await letterId(`again ${request.day}`, one.id),
        address: one.email,
        language: one.language,
        link: await linkFor(context, origin, one.id, wave.manifestHash ?? ''),
        before: lostNote,
      });
      answers.push({ request, letter });
    }
  }
  return answers;
}
