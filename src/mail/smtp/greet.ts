import { base64 } from '../header-words.ts';
import type { Trouble } from '../sender.ts';
import type { Line, Reply } from './line.ts';

export interface Login {
  user: string;
  password: string;
}

/**
 * Greets a server, goes over to TLS and signs in. Nothing goes over a line that is not encrypted:
 * where a server offers no STARTTLS, it gets neither password nor letter.
 * @param host how this side calls itself
 * @returns what stands in the way, or null
 * @throws LineBroken
 */
export async function greet(
  line: Line,
  { host, login, secured }: { host: string; login: Login | null; secured: boolean },
): Promise<Trouble | null> {
  if ((await line.hear()).code !== 220) return 'busy';
  let offers = await line.say(`EHLO ${host}`);
  if (offers.code !== 250) return 'busy';
  if (!secured) {
    if (!offersOf(offers, 'STARTTLS')) return 'insecure';
    if ((await line.say('STARTTLS')).code !== 220) return 'insecure';
    line.secure();
    offers = await line.say(`EHLO ${host}`);
    if (offers.code !== 250) return 'busy';
  }
  return login ? signIn(line, login, offersOf(offers, 'AUTH') ?? []) : null;
}

async function signIn(line: Line, login: Login, ways: readonly string[]): Promise<Trouble | null> {
  const reply = ways.includes('PLAIN')
    ? await line.say(`AUTH PLAIN ${base64(`\0${login.user}\0${login.password}`)}`)
    : ways.includes('LOGIN')
      ? await signInByLogin(line, login)
      : null;
  if (reply?.code === 235) return null;
  return reply && reply.code < 500 ? 'busy' : 'login';
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
