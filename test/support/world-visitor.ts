import type { Hono } from 'hono';
import { limitD1, noUse } from '../../scripts/local/limited-d1.ts';
import { refuseStrayWrites } from '../../scripts/local/one-way-to-write.ts';
import { checkAnswer } from '../../scripts/local/worker-limits.ts';
import type { Visitor } from '../../scripts/play/visitor.ts';
import type { AppEnv } from '../../src/routes/app-env.ts';
import { keepBudget } from './budgets.ts';

export const origin = 'https://geleding.test';

/** Sends a request into the app, as it would arrive from a browser. */
export type Reach = (path: string, init?: RequestInit) => Promise<Response>;

/** Somebody who is signed in, or nobody; `ask` gives every answer as it is, refusals too. */
export interface Person extends Visitor {
  ask: Reach;
}

/** Reaches an app with these bindings on its own host; no request may use more than its budget. */
export function reachApp(app: Hono<AppEnv>, bindings: AppEnv['Bindings']): Reach {
  return async (path, init) => {
    const url = new URL(path, origin);
    const used = noUse();
    const limited = bindings.DB
      ? { ...bindings, DB: limitD1(bindings.DB, used, refuseStrayWrites) }
      : bindings;
    const answer = await app.request(url, init, limited);
    keepBudget(init?.method ?? 'GET', url.pathname, used);
    checkAnswer(answer, url.pathname);
    return answer;
  };
}

/** Signs in with a one-time token. */
export async function signIn(reach: Reach, token: string): Promise<Person> {
  const response = await reach('/sign-in', {
    method: 'POST',
    headers: { origin },
    body: new URLSearchParams({ token }),
  });
  if (response.status !== 303) throw new Error(`signing in ended with ${response.status}`);
  return personWith(reach, response.headers.getSetCookie()[0]?.split(';')[0] ?? '');
}

/** Somebody whose browser sends this cookie. */
export function personWith(reach: Reach, cookie: string): Person {
  const ask: Reach = (path, init = {}) =>
    reach(path, { ...init, headers: { cookie, origin, ...init.headers } });
  const answered = async (path: string, init?: RequestInit) => {
    const response = await ask(path, init);
    if (response.status < 400) return response;
    throw new Error(`${path} ended with ${response.status}: ${await response.text()}`);
  };
  const json = { accept: 'application/json' };
  const person: Person = {
    origin,
    ask,
    at: () => person,
    get: async (path) => (await answered(path)).text(),
    getJson: async (path, more) => (await answered(path, { headers: { ...json, ...more } })).json(),
    getBytes: async (path) => new Uint8Array(await (await answered(path)).arrayBuffer()),
    postForm: async (path, fields) =>
      (await answered(path, { method: 'POST', body: formOf(fields) })).text(),
    postJson: async (path, body, more) => (await answered(path, jsonPost(body, more))).json(),
  };
  return person;
}

export function formOf(fields: Record<string, string | (string | File)[] | File>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, one);
  }
  return form;
}

/** A request as the product's own scripts post it. */
export function jsonPost(body: unknown, more: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json', ...more },
    body: JSON.stringify(body),
  };
}
