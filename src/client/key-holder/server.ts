import { DomainError } from '../../core/ground/errors.ts';

/** The server could not be reached, or answered with something that is not ours. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** The key holder's few requests. A refusal is thrown as a DomainError with the server's code. */
export interface Server {
  get(path: string): Promise<unknown>;
  post(path: string, body: object): Promise<unknown>;
}

/** Talks to `/key/<wave>/…`, signed in by the session cookie. */
export function serverAt(base: string): Server {
  return {
    get: (path) => request(`${base}/${path}`, {}),
    post: (path, body) =>
      request(`${base}/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
  };
}

async function request(url: string, init: RequestInit): Promise<unknown> {
  const { response, body } = await reach(url, init);
  if (response.ok) return body;
  const code = (body as { error?: unknown } | null)?.error;
  throw new DomainError(typeof code === 'string' ? code : `http.${response.status}`);
}

async function reach(url: string, init: RequestInit) {
  try {
    const headers = { accept: 'application/json', ...init.headers };
    const response = await fetch(url, { ...init, headers, credentials: 'same-origin' });
    return { response, body: (await response.json()) as unknown };
  } catch {
    throw new Unreachable();
  }
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
