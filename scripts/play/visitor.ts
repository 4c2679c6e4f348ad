/** Somebody with a browser: keeps the session cookie and posts forms as a browser would. */
export interface Visitor {
  origin: string;
  /** The same visitor at another time of the played history. */
  at(time: PlayedTime | null): Visitor;
  get(path: string): Promise<string>;
  getJson(path: string, headers?: Record<string, string>): Promise<Record<string, unknown>>;
  getBytes(path: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Posts a form; follows no redirect. Throws on a refusal, with what the page says. */
  postForm(path: string, fields: Record<string, string | string[] | File>): Promise<string>;
  postJson(
    path: string,
    body: object,
    headers?: Record<string, string>,
  ): Promise<Record<string, unknown>>;
}

/** A time in the history that the demo plays, with the key that lets it say so. */
export interface PlayedTime {
  key: string;
  time: Date;
}

/** The header that says which time a request plays at. */
export function playedAt(played: PlayedTime | null): Record<string, string> {
  return played ? { 'x-played-at': `${played.key} ${played.time.toISOString()}` } : {};
}

/** Signs in with a one-time link's token. */
export async function signIn(origin: string, token: string): Promise<Visitor> {
  const response = await fetch(`${origin}/sign-in`, {
    method: 'POST',
    headers: { origin },
    body: new URLSearchParams({ token }),
    redirect: 'manual',
  });
  if (response.status !== 303) throw new Error(`signing in ended with status ${response.status}`);
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return visitor(origin, cookie, null);
}

function visitor(origin: string, cookie: string, played: PlayedTime | null): Visitor {
  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(origin + path, {
      ...init,
      headers: { cookie, origin, ...playedAt(played), ...init.headers },
      redirect: 'manual',
    });
    if (response.status < 400) return response;
    const page = await response.text();
    const said = page
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .slice(0, 300);
    throw new Error(`${path} ended with status ${response.status}: ${said}`);
  }
  const json = { accept: 'application/json' };
  return {
    origin,
    at: (time) => visitor(origin, cookie, time),
    get: async (path) => (await ask(path)).text(),
    getJson: async (path, more) => (await ask(path, { headers: { ...json, ...more } })).json(),
    getBytes: async (path) => new Uint8Array(await (await ask(path)).arrayBuffer()),
    postForm: async (path, fields) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) {
        for (const one of Array.isArray(value) ? value : [value]) body.append(name, one);
      }
      return (await ask(path, { method: 'POST', body })).text();
    },
    postJson: async (path, body, more) => {
      const headers = { ...json, 'content-type': 'application/json', ...more };
      return (await ask(path, { method: 'POST', headers, body: JSON.stringify(body) })).json();
    },
  };
}
