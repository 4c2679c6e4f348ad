import { DomainError } from '../../core/ground/errors.ts';
import { ask, type Connection, type Question, refusal, Unreachable } from '../base/http.ts';

/** The key holder's few requests. A refusal is thrown as a DomainError with the server's code. */
export interface Server {
  get(path: string, headers?: Record<string, string>): Promise<unknown>;
  post(path: string, body: object, headers?: Record<string, string>): Promise<unknown>;
}

/** Pages of a box and a whole release are large: as long as a slow line takes (milliseconds). */
const patience = 300_000;

/** Talks to `/key/<wave>/…`, signed in by the session cookie. */
export function serverAt(connection: Connection, base: string): Server {
  const request = async (path: string, question: Question) => {
    const settings = { ...question, signedIn: true, patience };
    const reply = await ask(connection, `${base}/${path}`, settings);
    if (reply.status >= 200 && reply.status < 300) return reply.body;
    throw new DomainError(refusal(reply) || `http.${reply.status}`);
  };
  return {
    get: (path, headers = {}) => request(path, { headers }),
    post: (path, body, headers = {}) => request(path, { method: 'POST', body, headers }),
  };
}

interface Failures extends KnownFailures {
  unreachable: string;
  refused: string;
}

/** What a refusal says of the holder and the wave, whatever was asked. */
interface KnownFailures {
  signedOut: string;
  /** The wave went on meanwhile. */
  moved: string;
  /** The key is not, or no longer, the one the wave wants. */
  changed: string;
  /** Another release is out. */
  other?: string;
}

/** What a failed request means, in the reader's words. */
export function failure(error: unknown, words: Failures): string {
  if (error instanceof Unreachable) return words.unreachable;
  const code = error instanceof DomainError ? error.code : 'internal';
  return knownFailure(error, words) ?? words.refused.replace('{code}', code);
}

/** Undefined for a refusal that means nothing of the kind. */
export function knownFailure(error: unknown, words: KnownFailures): string | undefined {
  const code = error instanceof DomainError ? error.code : '';
  if (code === 'sign-in.needed') return words.signedOut;
  if (code === 'wave.state') return words.moved;
  if (code === 'key.other') return words.changed;
  return code === 'release.published' ? words.other : undefined;
}
