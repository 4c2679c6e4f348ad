import { findLink } from '../../core/ballot/find-link.ts';
import { authToken } from '../../core/ballot/link.ts';
import { receiptOf } from '../../core/ballot/receipt.ts';
import type { Answers } from '../../core/definition/answers.ts';
import type { Definition } from '../../core/definition/definition-schema.ts';
import { fromBase64Url, toBase64Url } from '../../core/ground/bytes.ts';
import { DomainError } from '../../core/ground/errors.ts';
import type { StaffLanguage } from '../../core/language/language.ts';
import type {
  BallotQuestion,
  BallotReply,
  LinkQuestion,
  LinkReply,
  TicketQuestion,
  TicketReply,
  WaitingWave,
} from '../../forms/answering.ts';
import type { Refusal } from '../../forms/refusal.ts';
import { ask, type Connection, type Reply, refusal, Unreachable } from '../base/http.ts';
import { checkOpened } from './check-opened.ts';
import { loadPart } from './load-part.ts';
import type { Early } from './open-questions.ts';
import type { PreparedBallot } from './prepared-ballot.ts';
import type { OpenWave } from './served.ts';

/**
 * What a respondent's browser says to the server, from link to receipt. No page is needed: the
 * demo plays its staff members with the same three functions.
 */

/** What opening a link leads to. */
export type Opened =
  | { state: 'open'; auth: string; wave: OpenWave }
  | { state: WaitingWave['state']; auth: string; wave: WaitingWave }
  | { state: 'unknown' }
  /** The server refused for another reason than the link. */
  | { state: 'refused'; code: string };

/** How sending ended. `refused` carries the server's code, such as `ticket.other`. */
export type Sent = { outcome: 'received'; wave: string; receipt: string } | Refused;
export interface Refused {
  outcome: 'refused';
  code: string;
  /** Why the wave was cancelled, in HR's words. */
  reason?: string;
}

/**
 * Opens the link in `fragment` and checks everything the server shows against it.
 * @param link its fragment, and the language somebody most likely reads the questions in: they are
 *   then asked for at the same time
 * @throws Unreachable when there is no connection
 * @throws DomainError `manifest.other` and others when the server shows something else than the
 *   link fixes: nothing may be asked then
 */
export async function openLink(
  link: Connection & { fragment: string; reads?: StaffLanguage; wished?: boolean },
): Promise<Opened> {
  const parsed = findLink(link.fragment);
  if (!parsed) return { state: 'unknown' };
  const early =
    link.reads &&
    askEarly(link, parsed.manifestHash, { language: link.reads, wished: link.wished ?? false });
  const auth = toBase64Url(await authToken(parsed.secret));
  const reply = await post(link, '/s/open', {
    auth,
    manifest: parsed.manifestHash,
  } satisfies LinkQuestion);
  if (reply.status !== 200) {
    const code = codeIn(reply);
    return code === 'link.unknown' ? { state: 'unknown' } : { state: 'refused', code };
  }
  const served = reply.body as Partial<LinkReply> | null;
  // Whatever else answers, such as a guest network, is not ours.
  if (!isOurs(served)) throw new Unreachable();
  if (served.state !== 'open') return { state: served.state, auth, wave: served };
  const read = async (path: string) => {
    const asked = await ask(link, path, { kept: true });
    return asked.status === 200 ? definitionIn(asked.body) : codeIn(asked) && null;
  };
  const wave = await checkOpened(served, parsed.manifestHash, read, early);
  return { state: 'open', auth, wave };
}

/** The link names its manifest, and so its questions, before the server says anything. */
function askEarly(
  connection: Connection,
  manifestHash: string,
  reads: Pick<Early, 'language' | 'wished'>,
): Early {
  const path = `/definitions/of/${manifestHash}/${reads.language}.json`;
  const body = ask(connection, path, { kept: true }).then(
    (reply) => (reply.status === 200 ? reply.body : null),
    () => null,
  );
  return { ...reads, body };
}

/**
 * Seals the answers and blinds a fresh nonce. Keep the result on the device before `sendBallot`:
 * with it, sending can be finished after any interruption.
 * @throws DomainError `ballot.too-long` when the texts do not fit in the ballot
 */
export async function prepareBallot(wave: OpenWave, answers: Answers): Promise<PreparedBallot> {
  return (await loadPart('ballot')).sealAndBlind(wave, answers);
}

/**
 * Has the ticket stamped and puts the ballot in the box. Safe to call again with the same ballot
 * after any interruption. `keep` is called with the ticketed ballot before it is posted.
 * @throws Unreachable when the connection drops: call again later
 */
export async function sendBallot(
  connection: Connection,
  auth: string,
  ballot: PreparedBallot,
  keep: (ticketed: PreparedBallot) => Promise<void> = async () => {},
): Promise<Sent> {
  let { signature } = ballot;
  if (!signature) {
    const { wave, block, blinded } = ballot;
    const reply = await post(connection, '/s/ticket', {
      wave,
      block,
      auth,
      blinded,
    } satisfies TicketQuestion);
    if (reply.status !== 200) return refusedBy(reply);
    const { signature: blind } = (reply.body ?? {}) as Partial<TicketReply>;
    if (typeof blind !== 'string') throw new Unreachable();
    const stamped = await finish(ballot, blind);
    if (!stamped) return { outcome: 'refused', code: 'ticket.invalid' };
    signature = stamped;
    await keep({ ...ballot, signature });
  }
  const { wave, block, nonce, ciphertext } = ballot;
  const sealed: BallotQuestion = { wave, block, nonce, signature, ciphertext };
  const reply = await post(connection, '/ballot', sealed);
  if (reply.status !== 200 && reply.status !== 201) return refusedBy(reply);
  const { receipt: shown } = (reply.body ?? {}) as Partial<BallotReply>;
  if (typeof shown !== 'string') throw new Unreachable();
  const receipt = await receiptOf(fromBase64Url(nonce), fromBase64Url(ciphertext));
  if (shown !== receipt) return { outcome: 'refused', code: 'receipt.differs' };
  return { outcome: 'received', wave, receipt };
}

/** As much of a reply as is used before anything in it is held against the link. */
function isOurs(served: Partial<LinkReply> | null): served is LinkReply {
  return typeof served?.state === 'string' && typeof served.organisation?.name === 'string';
}

/** A definition, to be held against its hash; what looks like none is somebody else's answer. */
function definitionIn(body: unknown): unknown {
  const { id, sections } = (body ?? {}) as Partial<Definition>;
  if (typeof id !== 'string' || !Array.isArray(sections)) throw new Unreachable();
  return body;
}

/** The code of a refusal of ours; a refusal without one is of whatever stands in between. */
function codeIn(reply: Reply): string {
  const code = refusal(reply);
  if (!/^[a-z-]+\.[a-z-]+$/.test(code)) throw new Unreachable();
  return code;
}

/** Staff send without a session, so nothing says who they are but the message itself. */
function post(connection: Connection, path: string, body: object): Promise<Reply> {
  return ask(connection, path, { method: 'POST', body });
}

function refusedBy(reply: Reply): Refused {
  const { reason } = (reply.body ?? {}) as Partial<Refusal>;
  const refused: Refused = { outcome: 'refused', code: codeIn(reply) };
  return typeof reason === 'string' ? { ...refused, reason } : refused;
}

/** The server's signature without the blinding; null when it is not that of the block's key. */
async function finish(ballot: PreparedBallot, blindSignature: string): Promise<string | null> {
  const { finishTicket } = await loadPart('ballot');
  try {
    const signature = await finishTicket({
      publicSpki: fromBase64Url(ballot.ticketKey),
      nonce: fromBase64Url(ballot.nonce),
      inverse: fromBase64Url(ballot.inverse),
      blindSignature: fromBase64Url(blindSignature),
    });
    return toBase64Url(signature);
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
