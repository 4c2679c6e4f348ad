import { beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/world.ts';
import { withoutTrace } from '../support/world-dump.ts';
import { draftWave } from '../support/world-hr.ts';
import { formOf, origin } from '../support/world-visitor.ts';

/**
 * What no page of ours sends: names that mean something to a program, a field twice, a file where
 * text is expected, another charset, a body without its boundary. Each gets a clear 4xx in words, or
 * is read as if the odd field were not there; none gets a 500, and nothing changes.
 */
let world: World;
let wave: string;

beforeAll(async () => {
  world = await startWorld();
  wave = await draftWave(world);
});

const paths = () => [
  '/manage/waves',
  '/manage/organisation',
  '/manage/members',
  `/manage/waves/${wave}/settings`,
  `/manage/waves/${wave}/roster`,
  `/manage/waves/${wave}/plan`,
  `/manage/waves/${wave}/keys`,
  `/manage/waves/${wave}/copy`,
  `/manage/waves/${wave}/fix`,
  `/manage/waves/${wave}/cancel`,
  `/manage/waves/${wave}/links.csv`,
  '/account/passkeys/remove',
  '/account/devices/end',
  '/sign-in',
];

/** A page in words that says what is wrong; never an error of ours. */
async function expectWords(path: string, init: RequestInit): Promise<void> {
  const answer = await withoutTrace(() => world.hr.ask(path, { method: 'POST', ...init }));
  const page = await answer.text();
  expect({ path, status: answer.status }).toEqual({
    path,
    status: expect.toSatisfy((status: number) => status >= 400 && status < 500),
  });
  expect(page).toMatch(/<h1[ >]/);
}

describe('a form that no browser of ours would send', () => {
  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
  ])('may hold a field named %s, which is nobody’s field', async (name) => {
    for (const path of paths()) {
      const fields = { [name]: 'x', [`column:${name}`]: 'layer', [`value:${name}:x`]: 'x' };
      await expectWords(path, { body: formOf(fields) });
    }
  });

  it('says that a field came in twice, beside the field', async () => {
    const body = formOf({ title: ['One', 'Two'], definition: 'pulse' });
    const answer = await world.hr.ask('/manage/waves?language=en', { method: 'POST', body });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toMatch(/id="title-problem">[^<]*came in more than once/);
  });

  it('says that a file came in where text is expected, beside the field', async () => {
    const file = new File(['x'], 'x.txt');
    const body = formOf({ title: file, definition: 'pulse' });
    const answer = await world.hr.ask('/manage/waves?language=nl', { method: 'POST', body });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toMatch(/id="title-problem">Vul dit in[^<]*|kwam een bestand/);
  });

  it('is refused in words when its body is no form, is cut off or claims another charset', async () => {
    const cut = '--x\r\nContent-Disposition: form-data; name="title"\r\n\r\nhalf';
    const bodies: [string, BodyInit][] = [
      ['multipart/form-data', cut],
      ['multipart/form-data; boundary=', cut],
      ['multipart/form-data; boundary=x', cut],
      ['multipart/form-data; boundary=y', `${cut}\r\n--x--`],
      ['application/x-www-form-urlencoded; charset=utf-16', 'title=x'],
      ['application/x-www-form-urlencoded', new Uint8Array([0xff, 0xfe, 0x00, 0x3d])],
      ['text/plain', 'title=x'],
      ['application/json', '{"title":"x"'],
      ['image/png', new Uint8Array(16)],
    ];
    for (const [type, body] of bodies) {
      for (const path of paths()) {
        const headers = { 'content-type': type, accept: 'text/html' };
        const answer = await withoutTrace(() =>
          world.hr.ask(path, { method: 'POST', headers, body }),
        );
        expect({ type, path, status: answer.status }).toEqual({
          type,
          path,
          status: expect.toSatisfy((status: number) => status >= 400 && status < 500),
        });
      }
    }
  });

  it('of a quarter of a megabyte is refused wherever nobody uploads anything', async () => {
    const body = 'token=x&'.repeat(40_000);
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    for (const path of [
      '/sign-in',
      '/account',
      '/results/w/agreements',
      '/council/x',
      '/nowhere',
    ]) {
      const answer = await withoutTrace(() =>
        world.hr.ask(path, { method: 'POST', headers, body }),
      );
      expect({ path, status: answer.status }).toEqual({ path, status: 413 });
    }
    const sent = await world.hr.ask('/manage/waves', { method: 'POST', headers, body });
    expect(sent.status).toBe(422);
  });

  /** Comes a piece at a time, of no length that was said before, and ends or breaks off. */
  const inPieces = (pieces: number, end: (body: ReadableStreamDefaultController) => void) => {
    let sent = 0;
    return new ReadableStream({
      pull(body) {
        if (sent === pieces) return end(body);
        sent += 1;
        body.enqueue(new TextEncoder().encode('token=x&'.repeat(8_000)));
      },
    });
  };

  it.each([
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'text/plain',
  ])('of %s that breaks off is no error of ours, signed in or not', async (type) => {
    const headers = { 'content-type': type };
    for (const path of paths()) {
      const breaking = () =>
        inPieces(1, (body) => body.error(new Error('Network connection lost.')));
      await expectWords(path, { headers, body: breaking() });
      // As the runtime hands on what was announced as longer than it was.
      const announced = { ...headers, 'content-length': '100000' };
      await expectWords(path, { headers: announced, body: breaking() });
      const stranger = await world.reach(path, {
        method: 'POST',
        headers: { ...announced, origin },
        body: breaking(),
      });
      expect({ path, status: stranger.status }).toMatchObject({
        status: path === '/sign-in' ? 400 : 401,
      });
    }
  });

  it('that is too long and came without a length is read to its end before it is refused', async () => {
    let ended = false;
    const body = inPieces(20, (stream) => {
      ended = true;
      stream.close();
    });
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'transfer-encoding': 'chunked',
    };
    await expectWords('/sign-in', { headers, body });
    expect(ended).toBe(true);
  });
});
