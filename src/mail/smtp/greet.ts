import { base64 } from '../header-words.ts';
import type { Trouble } from '../sender.ts';
import { type Line, LineBroken, type Reply } from './line.ts';

export interface Login {
  user: string;
  password: string;
}

const unknownWay = 504;

/**
 * Greets a server, goes over to TLS and signs in. Nothing goes over a line that is not encrypted:
 * where a server offers no STARTTLS, or proves itself badly, it gets neither password nor letter.
 * @param host how this side calls itself
 * @returns what stands in the way, or null
 * @throws LineBroken
 */
export async function greet(
  line: Line,
  { host, login, secured }: { host: string; login: Login | null; secured: boolean },
): Promise<Trouble | null> {
  const greeting = await line.hear();
  if (greeting.code !== 220) return refusalOf(greeting);
  let offers = await line.say(`EHLO ${host}`);
  if (offers.code !== 250) return refusalOf(offers);
  if (!secured) {
    if (!offersOf(offers, 'STARTTLS')) return 'insecure';
    const start = await line.say('STARTTLS');
    // 454 is said of encryption that does not work for the moment (RFC 3207, 4).
    if (start.code !== 220) return start.code < 500 ? 'busy' : 'insecure';
    line.secure();
    const again = await line.say(`EHLO ${host}`).catch(noTls);
    if (!again) return 'handshake';
    offers = again;
    if (offers.code !== 250) return refusalOf(offers);
  }
  return login ? signIn(line, login, offersOf(offers, 'AUTH') ?? []) : null;
}

/** What the first words after STARTTLS break on: a certificate of another host, no TLS, or the line itself. */
function noTls(error: unknown): null {
  if (error instanceof LineBroken) return null;
  throw error;
}

const refusalOf = ({ code }: Reply): Trouble => (code >= 500 ? 'shut' : 'busy');

/** By what a server offers; one that offers PLAIN and does not know it is tried with the other. */
async function signIn(line: Line, login: Login, ways: readonly string[]): Promise<Trouble | null> {
  let reply = ways.includes('PLAIN') ? await signInPlainly(line, login) : null;
  if ((!reply || reply.code === unknownWay) && ways.includes('LOGIN')) {
    reply = await signInByLogin(line, login);
  }
  if (reply?.code === 235) return null;
  return reply && reply.code < 500 ? 'busy' : 'login';
}

async function signInPlainly(line: Line, { user, password }: Login): Promise<Reply> {
  const said = base64(`\0${user}\0${password}`);
  const reply = await line.say(`AUTH PLAIN ${said}`);
  // Some servers want to hear it only when they ask (RFC 4954, 4).
  return reply.code === 334 ? line.say(said) : reply;
}

async function signInByLogin(line: Line, { user, password }: Login): Promise<Reply> {
  for (const said of ['AUTH LOGIN', base64(user)]) {
    const reply = await line.say(said);
    if (reply.code !== 334) return reply;
  }
  return line.say(base64(password));
}

/** What stands behind a keyword of a server's list; null where it does not offer it. */
function offersOf({ lines }: Reply, keyword: string): string[] | null {
  for (const line of lines) {
    const [name = '', ...rest] = line.toUpperCase().split(/[ =]+/);
    if (name === keyword) return rest;
  }
  return null;
}
