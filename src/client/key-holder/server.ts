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

/** `changed` is for a key that is not, or no longer, the one the wave wants. */
interface Failures {
  unreachable: string;
  refused: string;
  changed?: string;
}

/** What a failed request means, in the reader's words. */
export function failure(error: unknown, words: Failures): string {
  if (error instanceof Unreachable) return words.unreachable;
  const code = error instanceof DomainError ? error.code : 'internal';
  if (code === 'key.other' && words.changed) return words.changed;
  return words.refused.replace('{code}', code);
}
