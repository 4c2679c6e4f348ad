import { mailAddress } from '../address.ts';
import { mimeOf } from '../mime.ts';
import type { Delivery, Letter, Outcome, TimeLeft } from '../sender.ts';
import { type Line, LineBroken } from './line.ts';

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
 * One letter. Where the line breaks after the server took its sender, it may have arrived or not
 * (RFC 5321, 4.5.3.2.6): it counts as one to try later, and keeps its Message-ID.
 */
async function handOverOne(line: Line, letter: Letter): Promise<Delivery> {
  const to = mailAddress(letter.to);
  if (!to) return { outcomes: [{ became: 'refused', code: 'address' }] };
  const outcomes: Outcome[] = [];
  try {
    const from = await line.say(`MAIL FROM:<${letter.from.address}>`);
    if (from.code !== 250) return { outcomes, trouble: from.code >= 500 ? 'from' : 'busy' };
    outcomes[0] = { became: 'later', code: 'broken' };
    const outcome = await transfer(line, to, mimeOf({ ...letter, to }));
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

async function transfer(line: Line, to: string, message: string): Promise<Outcome> {
  const recipient = await line.say(`RCPT TO:<${to}>`);
  if (recipient.code !== 250 && recipient.code !== 251) return outcomeOf(recipient.code);
  const ready = await line.say('DATA');
  if (ready.code !== 354) return outcomeOf(ready.code);
  // A line that begins with a dot gets one more, so that none ends the letter (RFC 5321, 4.5.2).
  const taken = await line.say(`${message.replace(/^\./gm, '..')}.`);
  return taken.code === 250 ? { became: 'accepted' } : outcomeOf(taken.code);
}

function outcomeOf(code: number): Outcome {
  return { became: code >= 500 ? 'refused' : 'later', code: String(code) };
}
