import type { Outcome, Trouble } from '../sender.ts';
import type { Reply } from './line.ts';

/** At what a server said no: the recipient's address, or the letter, after it had taken the address. */
type Stage = 'address' | 'letter';

/**
 * Class, subject and detail of a refusal (RFC 3463, and what providers add to it) that says something
 * of this sender, not of the one letter: the next one would fare no better, and none may be lost for it.
 */
const ofSender = new Map<string, Trouble>([
  // The address it sends from, or that this user may not send from it (Microsoft 365).
  ['1.7', 'from'],
  ['1.8', 'from'],
  ['2.252', 'from'],
  ['7.60', 'from'],
  // It did not sign in.
  ['7.57', 'login'],
  // The server is full or closed for now.
  ['3.1', 'busy'],
  ['3.2', 'busy'],
  // As many went as may go in a day (Google), or this user is held back for letters before (Microsoft 365).
  ['4.5', 'quota'],
  ['2.251', 'quota'],
  ['2.253', 'quota'],
  ['2.254', 'quota'],
  ['2.255', 'quota'],
]);

const signInFirst = 530;

/** What a letter came to, or what stands in the way of every letter. */
export type Answer = Outcome | { trouble: Trouble };

/**
 * What a refusal means. Final is only what a server says of an address itself: one that took the address
 * and refuses the letter, or that names its policy (RFC 3463, 3.8), may be set right or think otherwise
 * tomorrow, and an address noted as refused gets no reminder.
 */
export function refusalOf(reply: Reply, stage: Stage): Answer {
  const { code } = reply;
  const trouble = code === signInFirst ? 'login' : ofSender.get(statusOf(reply).join('.'));
  if (trouble) return { trouble };
  const [subject] = statusOf(reply);
  const ofAddress = subject === '1' || (stage === 'address' && subject !== '7');
  return { became: code >= 500 && ofAddress ? 'refused' : 'later', code: String(code) };
}

/** Why a sender is not taken. */
export function troubleOf(reply: Reply): Trouble {
  const answer = refusalOf(reply, 'letter');
  if ('trouble' in answer) return answer.trouble;
  return reply.code >= 500 ? 'from' : 'busy';
}

/** Subject and detail of what a server says for good; none where it says no more than its three digits. */
function statusOf({ lines: [first = ''] }: Reply): string[] {
  return /^5\.(\d{1,3})\.(\d{1,3})\b/.exec(first)?.slice(1) ?? [];
}
