import { env } from 'cloudflare:test';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createApp } from '../../src/app.tsx';
import { parseFragment } from '../../src/core/ballot/link.ts';
import { randomBytes, toBase64Url } from '../../src/core/ground/bytes.ts';
import { startWorld, type World } from '../support/world.ts';
import { dump, withoutTrace } from '../support/world-dump.ts';
import { answerAs, openAs, prepareAs, send } from '../support/world-staff.ts';
import { jsonPost, type Reach, reachApp } from '../support/world-visitor.ts';
import { closeWave, openWave, type PlayedWave, publishWave } from '../support/world-wave.ts';
import { talkative, withoutTicketCheck } from './defences.ts';

let world: World;
let wave: PlayedWave;

beforeAll(async () => {
  world = await startWorld();
  wave = await openWave(world);
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** A ballot in the box of the open wave; other waves have theirs in the same table. */
async function someBallot() {
  return (await dump()).ballot?.find((row) => row.wave === wave.id);
}

/** What travels: everything between browser and host that somebody on the way may write down. */
function watched(reach: Reach) {
  const requests: { path: string; headers: string; body: string }[] = [];
  const watching: Reach = async (path, init = {}) => {
    const headers = JSON.stringify(Object.entries((init.headers ?? {}) as object));
    requests.push({ path, headers, body: String(init.body ?? '') });
    return reach(path, init);
  };
  return { requests, reach: watching };
}

/** Everything the runtime writes to its log while something happens. */
async function logged(act: () => Promise<unknown>): Promise<string> {
  const lines: string[] = [];
  for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
    vi.spyOn(console, method).mockImplementation((...words) => {
      lines.push(words.map(String).join(' '));
    });
  }
  await act();
  vi.restoreAllMocks();
  return lines.join('\n');
}

const secretOf = (number: string) => (wave.links.get(number) ?? '').split('.')[0] ?? '';

describe('cases 19 and 22: somebody who reads along', () => {
  it('finds the secret of a link in no address, header or body, and no cookie on the way', async () => {
    const { requests, reach } = watched(world.reach);
    const watching = { ...world, reach };
    const ready = await prepareAs(watching, wave, 'S101');
    await send(watching, ready);
    expect(requests.map(({ path }) => new URL(path).pathname)).toEqual([
      '/s/open',
      expect.stringMatching(/^\/definitions\/\w+\/nl\.json$/),
      '/s/ticket',
      '/ballot',
    ]);
    for (const { path, headers, body } of requests) {
      expect(path + headers + body).not.toContain(secretOf('S101'));
      expect(path).not.toMatch(/[?#]/);
      expect(headers).not.toMatch(/cookie|referer|authorization|origin/i);
    }
    const ballot = requests.at(-1);
    expect(ballot?.body).not.toContain(ready.auth);
    expect(Object.keys(JSON.parse(ballot?.body ?? '{}')).sort()).toEqual(
      ['block', 'ciphertext', 'nonce', 'signature', 'wave'].sort(),
    );
  });

  it('would find it in a link with a question mark', async () => {
    const { requests, reach } = watched(world.reach);
    await reach(`/s?secret=${secretOf('S102')}`);
    expect(requests[0]?.path).toContain(secretOf('S102'));
  });

  it('sees the same length of ballot and of reply from everybody', async () => {
    const { requests, reach } = watched(world.reach);
    for (const number of ['S103', 'S104', 'L101']) {
      await answerAs({ ...world, reach }, wave, number, Number(number.slice(1)));
    }
    const sizes = (path: string) =>
      new Set(requests.filter((one) => one.path.endsWith(path)).map(({ body }) => body.length));
    expect(sizes('/s/ticket').size).toBe(1);
    expect(sizes('/ballot').size).toBe(1);
  });

  it('gets the same answer for every secret that does not exist', async () => {
    const replies = await Promise.all(
      Array.from({ length: 5 }, async () => {
        const auth = toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
        const body = jsonPost({ auth, manifest: wave.manifestHash });
        const reply = await world.reach('/s/open', body);
        return { status: reply.status, text: await reply.text(), headers: [...reply.headers] };
      }),
    );
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
  });
});

describe('case 25: somebody who reads the log of the platform', () => {
  /** A whole visit, with refusals and with an error of ours in it. */
  async function visit(reach: Reach, number: string): Promise<string[]> {
    const ready = await prepareAs(world, wave, number);
    const watching = { ...world, reach };
    await send(watching, ready);
    await reach('/s/open', jsonPost({ auth: ready.auth, manifest: 'x' }));
    await reach('/ballot', jsonPost({ ...ready.ballot, signature: 'x' }));
    await env.DB.prepare('ALTER TABLE invitation RENAME TO hidden').run();
    const failed = await reach(
      '/s/ticket',
      jsonPost({ wave: wave.id, auth: ready.auth, blinded: ready.ballot.blinded }),
    );
    await env.DB.prepare('ALTER TABLE hidden RENAME TO invitation').run();
    expect(failed.status).toBe(500);
    const { nonce, blinded, ciphertext } = ready.ballot;
    return [secretOf(number), ready.auth, nonce, blinded, ciphertext, number];
  }

  it('reads of a whole visit only that an address failed', async () => {
    let told: string[] = [];
    const text = await logged(async () => {
      told = await visit(world.reach, 'S105');
    });
    expect(text).toMatch(/^internal \/s\/ticket \w*Error$/);
    for (const secret of told) expect(text).not.toContain(secret);
  });

  it('would read who it was if errors were written down with their request', async () => {
    const app = talkative(createApp(() => world.clock.now));
    const chatty = reachApp(app, env as unknown as Parameters<typeof reachApp>[1]);
    let told: string[] = [];
    const text = await logged(async () => {
      told = await visit(chatty, 'S106');
    });
    expect(told.some((secret) => text.includes(secret))).toBe(true);
  });

  it('reads nothing of a whole wave, from its plan to its release', async () => {
    const text = await logged(async () => {
      const whole = await openWave(world);
      for (const number of ['L101', 'L102', 'L103', 'L104', 'L105']) {
        await answerAs(world, whole, number);
      }
      await closeWave(world, whole);
      await publishWave(world, whole);
      await world.schedule();
    });
    expect(text).toBe('');
  });
});

describe('case 19: somebody without a ticket of their own', () => {
  /** Ballots that nobody signed for: a made-up ticket, another block's, and one that was used. */
  async function forgeries(number: string) {
    const { ballot } = await prepareAs(world, wave, number);
    const { block: elsewhere } = (await openAs(world, wave, 'L201')).wave;
    const nonce = toBase64Url(randomBytes(32));
    const { wave: id, block, ciphertext } = ballot;
    const used = await someBallot();
    const signature = String(used?.signature);
    return [
      { wave: id, block, nonce, signature: toBase64Url(randomBytes(256)), ciphertext },
      { wave: id, block: elsewhere, nonce: String(used?.nonce), signature, ciphertext },
      { wave: id, block, nonce, signature, ciphertext },
      { wave: id, block: 'b9999', nonce, signature, ciphertext },
    ];
  }

  it('gets no ballot in the box with a forged, foreign or replayed ticket, and one answer for all', async () => {
    const replies = new Set<string>();
    for (const forged of await forgeries('S107')) {
      const reply = await withoutTrace(() => world.reach('/ballot', jsonPost(forged)));
      const headers = JSON.stringify([...reply.headers]);
      replies.add(`${reply.status} ${headers} ${await reply.text()}`);
    }
    expect(replies.size).toBe(1);
    expect([...replies][0]).toMatch(/^403 .*ballot\.unsigned/);
  });

  it('cannot put another sheet under a ticket that was used', async () => {
    const used = await someBallot();
    const { ballot } = await prepareAs(world, wave, 'S107');
    const changed = jsonPost({ ...used, ciphertext: ballot.ciphertext });
    const reply = await withoutTrace(() => world.reach('/ballot', changed));
    expect([reply.status, await reply.json()]).toEqual([409, { error: 'ballot.other' }]);
  });

  it('would vote as often as they like in a box that takes whatever is posted', async () => {
    const count = async () => (await dump()).ballot?.length ?? 0;
    const before = await count();
    const [made] = await forgeries('S107');
    const reply = await withoutTicketCheck(world.reach)('/ballot', jsonPost(made));
    expect(reply.status).toBe(201);
    expect(await count()).toBe(before + 1);
  });
});

describe('case 19: somebody with a link', () => {
  it('cannot guess another: links share nothing but the hash of the manifest', () => {
    const parsed = [...wave.links.values()].map((fragment) => parseFragment(fragment));
    const secrets = parsed.map((link) => toBase64Url(link?.secret ?? new Uint8Array()));
    expect(new Set(secrets).size).toBe(48);
    expect(new Set(parsed.map((link) => link?.manifestHash))).toEqual(new Set([wave.manifestHash]));
    const firsts = new Set(secrets.map((secret) => secret.slice(0, 4)));
    expect(firsts.size).toBeGreaterThan(45);
  });
});
