/** Where the product lives and how to reach it; passed in, so that Node can play staff members. */
export interface Connection {
  /** Scheme and host without a closing slash, like `https://example.org`. */
  origin: string;
  fetch: (url: string, init: RequestInit) => Promise<Response>;
}

/** The server could not be reached or was too busy: trying again later may work. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

export interface Reply {
  status: number;
  body: Record<string, unknown>;
}

/** A reply that takes longer counts as a lost connection (milliseconds). */
const patience = 20_000;

/**
 * Posts JSON without cookies, cache or referrer.
 *
 * @throws Unreachable when no usable reply came: no network, too slow, too busy, or not ours (the
 * sign-in page of a guest network, for instance).
 */
export async function post(connection: Connection, path: string, body: object): Promise<Reply> {
  try {
    const response = await connection.fetch(connection.origin + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    });
    if (response.status === 429 || response.status >= 500) throw new Unreachable();
    return { status: response.status, body: await response.json() };
  } catch {
    throw new Unreachable();
  }
}

/** The stable code of a refusal (`link.unknown`, `ticket.other`), or '' when there is none. */
export function refusal(reply: Reply): string {
  return typeof reply.body.error === 'string' ? reply.body.error : '';
}
