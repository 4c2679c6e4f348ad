import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect } from 'vitest';
import { type Connection, Unreachable } from '../../src/client/base/http.ts';
import type { PreparedBallot } from '../../src/client/respond/prepared-ballot.ts';
import {
  type Opened,
  openLink,
  prepareBallot,
  sendBallot,
} from '../../src/client/respond/protocol.ts';
import { emptyAnswers } from '../../src/core/definition/answers.ts';
import { answering, type RespondShare } from './answering.ts';
import { withoutIntegrity } from './respond-defences.ts';
import { answerOne, openTab, phoneIn, receiptOn, send } from './respond-driver.ts';
import { inShare, shares } from './respond-world.ts';
import { withVoices } from './voices.ts';

const test = answering('csi-pulse');
/** The files that the program of staff loads besides its first one. */
let parts: { part: string; path: string; sha256: string }[];

beforeAll(async () => {
  const list = join(import.meta.dirname, '../../build/assets.json');
  parts = JSON.parse(await readFile(list, 'utf8'))['respond.js'].parts;
});

type Open = Extract<Opened, { state: 'open' }>;

const connectionTo = ({ origin }: RespondShare): Connection => ({
  origin,
  fetch: (url, init) => fetch(url, init),
});

/** A connection that fails on its n-th request, before or after the server did its work. */
function dropping({ origin }: RespondShare, at: number, when: 'request' | 'reply'): Connection {
  let requests = 0;
  return {
    origin,
    fetch: async (url, init) => {
      requests += 1;
      if (requests !== at) return fetch(url, init);
      if (when === 'reply') await fetch(url, init);
      throw new TypeError('network');
    },
  };
}

/** Opens a link nobody used yet. */
async function open(world: RespondShare, who?: 'leader' | 'staff'): Promise<Open> {
  const [, fragment = ''] = world.nextLink(who).split('#');
  const opened = await openLink({ ...connectionTo(world), fragment });
  if (opened.state !== 'open') throw new Error(opened.state);
  return opened;
}

async function prepare(opened: Open): Promise<PreparedBallot> {
  return prepareBallot(opened.wave, { ...emptyAnswers(opened.wave.definition), o1: 4 });
}

describe('from link to receipt', () => {
  test('an honest server is believed, a leader is asked more than staff', async ({ world }) => {
    const [staff, leader] = [await open(world), await open(world, 'leader')];
    expect(staff.wave.group.headcount).toBe(inShare.staff * shares);
    expect(leader.wave.group.headcount).toBe(inShare.leaders * shares);
    expect(staff.wave.block).not.toBe(leader.wave.block);
  });

  test('sending gives a receipt, and the same ballot again the same one', async ({ world }) => {
    const opened = await open(world);
    const ballot = await prepare(opened);
    const sent = await sendBallot(connectionTo(world), opened.auth, ballot);
    expect(sent).toMatchObject({
      outcome: 'received',
      receipt: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await sendBallot(connectionTo(world), opened.auth, ballot)).toEqual(sent);
  });

  for (const [at, what] of [
    [1, 'the ticket'],
    [2, 'the ballot'],
  ] as const) {
    for (const when of ['request', 'reply'] as const) {
      test(`a lost ${when} for ${what} is mended by sending again what was kept`, async ({
        world,
      }) => {
        const opened = await open(world);
        let kept = await prepare(opened);
        const keep = async (ticketed: PreparedBallot) => {
          kept = ticketed;
        };
        const dropped = sendBallot(dropping(world, at, when), opened.auth, kept, keep);
        await expect(dropped).rejects.toBeInstanceOf(Unreachable);
        const sent = await sendBallot(connectionTo(world), opened.auth, kept, keep);
        expect(sent.outcome).toBe('received');
      });
    }
  }

  test('a second ballot from the same link is refused a ticket', async ({ world }) => {
    const opened = await open(world);
    await sendBallot(connectionTo(world), opened.auth, await prepare(opened));
    const again = await sendBallot(connectionTo(world), opened.auth, await prepare(opened));
    expect(again).toEqual({ outcome: 'refused', code: 'ticket.other' });
  });

  test('a ballot moved to another block is refused', async ({ world }) => {
    const opened = await open(world);
    const other = await open(world, 'leader');
    const ballot = await prepare(opened);
    const elsewhere = { ...ballot, block: other.wave.block };
    const asked = await sendBallot(connectionTo(world), opened.auth, elsewhere);
    expect(asked).toEqual({ outcome: 'refused', code: 'ticket.malformed' });
    const moving: Connection = {
      ...connectionTo(world),
      fetch: (url, init) => {
        const body = JSON.parse(String(init.body));
        const moved = url.endsWith('/ballot') ? { ...body, block: other.wave.block } : body;
        return connectionTo(world).fetch(url, { ...init, body: JSON.stringify(moved) });
      },
    };
    const sent = await sendBallot(moving, opened.auth, ballot);
    expect(sent).toEqual({ outcome: 'refused', code: 'ballot.unsigned' });
  });

  test('every sealed ballot of a wave has the same length, whatever the answers', async ({
    world,
  }) => {
    const opened = await open(world);
    const empty = await prepareBallot(opened.wave, emptyAnswers(opened.wave.definition));
    const full = await prepare(opened);
    expect(full.ciphertext.length).toBe(empty.ciphertext.length);
    expect(full.nonce).not.toBe(empty.nonce);
  });
});

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('every script that runs from link to receipt has the hash that the privacy page names', async ({
  context,
  world,
}) => {
  await context.addInitScript(withVoices([{ lang: 'nl-NL', localService: true }]));
  const page = await context.newPage();
  const loaded = new Map<string, Promise<string>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) loaded.set(pathname, response.body().then(digest));
  });
  await page.goto(world.nextLink());
  await page.getByRole('button', { name: 'Lees voor' }).click();
  await answerOne(page);
  await send(page);
  await receiptOn(page);
  // A page that was left may no longer hold what it loaded.
  await Promise.all(loaded.values());
  await page.goto(`${world.origin}/w/${world.wave}/privacy`);
  const told = (await page.locator('#main').textContent()) ?? '';
  // What reads the first format of the manifest is not needed here.
  expect(loaded.size).toBe(parts.length);
  for (const [path, hash] of loaded) {
    expect(told).toContain(path);
    expect(told).toContain(await hash);
  }
});

test('every page of staff names the integrity of its scripts and allows nothing inline', async ({
  context,
  world,
}) => {
  const page = await context.newPage();
  const broken: string[] = [];
  page.on('console', (message) => {
    if (/content security|integrity/i.test(message.text())) broken.push(message.text());
  });
  for (const path of ['/s', `/w/${world.wave}/privacy`, world.counted.path, '/sign-in', '/']) {
    const reply = await page.goto(world.origin + path);
    const policy = reply?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    const scripts = await page
      .locator('script, link[rel=modulepreload], link[rel=stylesheet]')
      .evaluateAll((all) =>
        all.map((one) => [
          one.getAttribute('src') ?? one.getAttribute('href') ?? 'inline',
          one.getAttribute('integrity') ?? '',
        ]),
      );
    for (const [source, integrity] of scripts) {
      expect(source).toMatch(/^\/assets\//);
      expect(integrity).toMatch(/^sha384-/);
    }
    expect(await page.locator('[style]').count()).toBe(0);
    for (const style of await page.locator('style').allTextContents()) {
      expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    }
  }
  expect(broken).toEqual([]);
});

describe('case 18: a server that changes a part of the program and leaves its name', () => {
  /** Adds a line to one file, as whoever holds the host could for one person. */
  async function change(context: BrowserContext, path: string): Promise<void> {
    await context.route(`**${path}*`, async (route) => {
      const response = await route.fetch();
      const body = `${await response.text()}\nglobalThis.changed = true;`;
      await route.fulfill({ response, body });
    });
  }
  const changed = (page: Page) => page.evaluate(() => 'changed' in globalThis);

  /** As far as somebody gets who answers with a program of which a part was changed. */
  async function tryToSend(page: Page): Promise<boolean> {
    await page.waitForSelector('.welcome');
    await answerOne(page);
    await send(page);
    await page.locator('.thanks, .sending .notice').first().waitFor();
    return page.locator('.thanks').isVisible();
  }

  test('is refused by the browser, for each part', async ({ device, world }) => {
    for (const { part, path } of parts.filter(({ part }) => part !== 'first')) {
      const context = await device(phoneIn('nl-NL'));
      await context.addInitScript(withVoices([{ lang: 'nl-NL', localService: true }]));
      await change(context, path);
      const asked = context.waitForEvent('request', (one) => one.url().includes(path));
      const page = await openTab(context, world.nextLink());
      await page.getByRole('button', { name: 'Lees voor' }).click();
      expect({ part, sent: await tryToSend(page) }).toEqual({ part, sent: part !== 'ballot' });
      await asked;
      expect({ part, changed: await changed(page) }).toEqual({ part, changed: false });
    }
  });

  test('is refused for a wave of the first format too', async ({ context, world }) => {
    const first = parts.find(({ part }) => part === 'first')?.path ?? '';
    await change(context, first);
    const page = await context.newPage();
    await page.route('**/s/open', async (route) => {
      const response = await route.fetch();
      const served = await response.json();
      served.manifest.format = 'geleding-manifest-1';
      await route.fulfill({ response, json: served });
    });
    await page.goto(world.nextLink());
    await page.waitForSelector('h1');
    expect(await changed(page)).toBe(false);
  });

  test('would have its way with a page that names no integrity', async ({ context, world }) => {
    await change(context, parts.find(({ part }) => part === 'ballot')?.path ?? '');
    await withoutIntegrity(context);
    const page = await openTab(context, world.nextLink());
    expect(await tryToSend(page)).toBe(true);
    expect(await changed(page)).toBe(true);
  });
});
