import { request } from 'node:http';
import type { Connection } from '../../src/client/base/http.ts';
import type { Chance } from '../play/chance.ts';

type Fetch = Connection['fetch'];

/** What a request meets on its way; each gets what it asked and how to ask it. */
const faults: Record<string, (ask: Fetch, url: string, init: RequestInit) => Promise<Response>> = {
  'never arrived': () => Promise.reject(new TypeError('fetch failed')),
  'reply lost': async (ask, url, init) => {
    await ask(url, init);
    throw new TypeError('fetch failed');
  },
  'reply lost, and asked on': async (ask, url, init) => {
    ask(url, init).catch(() => undefined);
    throw new TypeError('fetch failed');
  },
  'sent twice at once': async (ask, url, init) => {
    const [first] = await Promise.all([ask(url, init), ask(url, init)]);
    return first;
  },
  'sent twice, the first late': async (ask, url, init) => {
    const late = ask(url, init);
    const answer = await ask(url, init);
    await late;
    return answer;
  },
  delayed: async (ask, url, init) => {
    await new Promise((resolve) => setTimeout(resolve, 120));
    return ask(url, init);
  },
  'question cut off': (_ask, url, init) => cutOff(url, init),
  'reply cut off': async (ask, url, init) => {
    const text = await (await ask(url, init)).text();
    return new Response(text.slice(0, Math.floor(text.length / 2)), { status: 200 });
  },
  'a gateway answers': async () => new Response('<h1>502 Bad Gateway</h1>', { status: 502 }),
  'a gateway answers after it': async (ask, url, init) => {
    await ask(url, init);
    return new Response('upstream timed out', { status: 504 });
  },
  'a guest network answers': async () => new Response('<html>Welcome', { status: 200 }),
  'a guest network answers in JSON': async () => Response.json({ login: 'https://hotspot.test' }),
  'a firewall answers': async () => Response.json({ message: 'blocked' }, { status: 403 }),
};

/** A network that fails so often, and what befell how many requests. */
export function wornNetwork(chance: Chance, share: number) {
  const met: Record<string, number> = {};
  let requests = 0;
  const names = Object.keys(faults);
  const worn: Fetch = async (url, init) => {
    requests += 1;
    if (chance.next() >= share) return fetch(url, init);
    const name = chance.pick(names);
    met[name] = (met[name] ?? 0) + 1;
    return (faults[name] as (typeof faults)[string])(fetch, url, init);
  };
  return { fetch: worn, met, requests: () => requests };
}

/** Says how long the question is, sends half of it and hangs up. */
function cutOff(url: string, { method = 'GET', headers, body }: RequestInit): Promise<never> {
  return new Promise((_resolve, reject) => {
    const text = String(body ?? '');
    const length = { 'content-length': String(Buffer.byteLength(text)) };
    const sent = request(url, {
      method,
      headers: { ...(headers as Record<string, string>), ...length },
    });
    sent.on('error', () => reject(new TypeError('fetch failed')));
    sent.on('response', (answer) => {
      answer.resume();
      reject(new TypeError('fetch failed'));
    });
    sent.write(text.slice(0, Math.floor(text.length / 2)) || ' ', () => sent.destroy());
  });
}
