import type { Refusal } from '../../forms/refusal.ts';

/** Where the product lives and how to reach it; passed in, so that Node can play staff members. */
export interface Connection {
  /** Scheme and host without a closing slash, like `https://example.org`. */
  origin: string;
  fetch: (url: string, init: RequestInit) => Promise<Response>;
}

/** How this page reaches its own host. */
export function ownHost(): Connection {
  return { origin: window.location.origin, fetch: (url, init) => fetch(url, init) };
}

/**
 * No usable reply came: trying again later may work. `busy` when the server answered that it could
 * not now; otherwise there was no network, it was too slow, or what answered was not ours (the
 * sign-in page of a guest network, for instance).
 */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';

  constructor(readonly busy = false) {
    super();
  }
}

export interface Reply {
  status: number;
  body: unknown;
}

/** A reply that takes longer counts as a lost connection (milliseconds). */
const patience = 20_000;

/** What is asked; without a `method` it is a GET. */
export interface Question {
  method?: 'POST';
  /** Sent as JSON. */
  body?: object;
  /** More headers. */
  headers?: Record<string, string>;
  /** Whether the session's cookie goes along; what staff send goes without. */
  signedIn?: boolean;
  /** Whether the browser may keep the reply: its address names it by its hash. */
  kept?: boolean;
  /** Milliseconds to wait for a reply. */
  patience?: number;
}

/**
 * Asks the server for JSON, without referrer, and without cache unless it may be kept.
 * @throws Unreachable
 */
export async function ask(
  connection: Connection,
  path: string,
  question: Question = {},
): Promise<Reply> {
  const { method = 'GET', body, signedIn = false, kept = false } = question;
  // Browsers from before 2022 have no AbortSignal.timeout.
  const ended = new AbortController();
  const init: RequestInit = {
    method,
    headers: {
      accept: 'application/json',
      ...(body && { 'content-type': 'application/json' }),
      ...question.headers,
    },
    credentials: signedIn ? 'same-origin' : 'omit',
    ...(!kept && { cache: 'no-store' as const }),
    referrerPolicy: 'no-referrer',
    signal: ended.signal,
    ...(body && { body: JSON.stringify(body) }),
  };
  const timer = setTimeout(() => ended.abort(), question.patience ?? patience);
  try {
    return await reach(connection, path, init);
  } finally {
    clearTimeout(timer);
  }
}

async function reach(connection: Connection, path: string, init: RequestInit): Promise<Reply> {
  const response = await connection.fetch(connection.origin + path, init).catch(() => null);
  if (!response) throw new Unreachable();
  if (response.status === 429 || response.status >= 500) throw new Unreachable(true);
  const body = await response.json().catch(() => undefined);
  if (body === undefined) throw new Unreachable();
  return { status: response.status, body };
}

/** The stable code of a refusal (`link.unknown`, `ticket.other`), or '' when there is none. */
export function refusal({ body }: Reply): string {
  const code = (body as Partial<Refusal> | null)?.error;
  return typeof code === 'string' ? code : '';
}
