import { mailAddress } from '../address.ts';
import { mimeOf } from '../mime.ts';
import type { Delivery, Letter, Outcome, TimeLeft } from '../sender.ts';
import { type Line, LineBroken } from './line.ts';
import { type Answer, refusalOf, troubleOf } from './refusal.ts';

/** Hands letters over, one after the other while there is time, to a server that let us in. */
export async function handOver(
  line: Line,
  letters: readonly Letter[],
  timeLeft: TimeLeft,
): Promise<Delivery> {
  const outcomes: Outcome[] = [];
  for (const letter of letters) {
    if (timeLeft() <= 0) return { outcomes, trouble: 'slow' };
    const one = await handOverOne(line, letter);
    outcomes.push(...one.outcomes);
    if (one.trouble) return { outcomes, trouble: one.trouble };
  }
  return { outcomes };
}

/**
 * One letter. Where the line breaks before its last dot was sent it did not arrive, and is one to try later;
 * after that it may have arrived or not (RFC 5321, 4.5.3.2.6).
 */
async function handOverOne(line: Line, letter: Letter): Promise<Delivery> {
  const to = mailAddress(letter.to);
  if (!to) return { outcomes: [{ became: 'refused', code: 'address' }] };
  const outcomes: Outcome[] = [];
  try {
    const from = await line.say(`MAIL FROM:<${letter.from.address}>`);
    if (from.code !== 250) return { outcomes, trouble: troubleOf(from) };
    outcomes[0] = { became: 'later', code: 'broken' };
    let outcome = await announce(line, to);
    if (!outcome) {
      outcomes[0] = { became: 'unsure', code: 'unsure' };
      outcome = await transfer(line, mimeOf({ ...letter, to }));
    }
    if ('trouble' in outcome) return { outcomes: [], trouble: outcome.trouble };
    outcomes[0] = outcome;
    if (outcome.became === 'accepted') return { outcomes };
    // Code 421 says that the server hangs up (RFC 5321, 3.8).
    if (outcome.code === '421') return { outcomes, trouble: 'busy' };
    await line.say('RSET');
    return { outcomes };
  } catch (error) {
    if (!(error instanceof LineBroken)) throw error;
    return { outcomes, trouble: 'broken' };
  }
}

/** @returns why the server does not want the letter; null when it waits for it */
async function announce(line: Line, to: string): Promise<Answer | null> {
  const recipient = await line.say(`RCPT TO:<${to}>`);
  if (recipient.code < 250 || recipient.code > 259) return refusalOf(recipient, 'address');
  const ready = await line.say('DATA');
  return ready.code === 354 ? null : refusalOf(ready, 'letter');
}

async function transfer(line: Line, message: string): Promise<Answer> {
  // A line that begins with a dot gets one more, so that none ends the letter (RFC 5321, 4.5.2).
  const taken = await line.say(`${message.replace(/^\./gm, '..')}.`);
  return taken.code === 250 ? { became: 'accepted' } : refusalOf(taken, 'letter');
}
