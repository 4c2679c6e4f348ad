import { beforeAll, describe, expect, it } from 'vitest';
import { openLink } from '../../src/client/respond/protocol.ts';
import { finishTicket } from '../../src/core/ballot/ticket.ts';
import { fromBase64Url, randomBytes, toBase64Url } from '../../src/core/ground/bytes.ts';
import { startWorld, type World } from '../support/world.ts';
import { expectRefusal, withoutTrace } from '../support/world-dump.ts';
import { withKey } from '../support/world-holder.ts';
import { hrPost } from '../support/world-hr.ts';
import { connectionTo, openAs, prepareAs, type Ready, send } from '../support/world-staff.ts';
import type { Person } from '../support/world-visitor.ts';
import { jsonPost } from '../support/world-visitor.ts';
import {
  closeWave,
  fixWave,
  keyHolders,
  openWave,
  type PlayedWave,
} from '../support/world-wave.ts';

let world: World;
let wave: PlayedWave;
/** A ballot with its ticket, not posted yet. */
let ticketed: Ready & { body: Record<string, string> };

beforeAll(async () => {
  world = await startWorld();
  wave = await openWave(world);
  ticketed = await withTicket('S101');
});

const post = (path: string, body: unknown) => () => world.reach(path, jsonPost(body));
const random = (bytes: number) => toBase64Url(randomBytes(bytes));

async function withTicket(number: string, of = wave): Promise<typeof ticketed> {
  const ready = await prepareAs(world, of, number);
  const { auth, ballot } = ready;
  const reply = await post('/s/ticket', { wave: of.id, auth, blinded: ballot.blinded })();
  const signature = await finishTicket({
    publicSpki: fromBase64Url(ballot.ticketKey),
    nonce: fromBase64Url(ballot.nonce),
    inverse: fromBase64Url(ballot.inverse),
    blindSignature: fromBase64Url(((await reply.json()) as { signature: string }).signature),
  });
  const { wave: id, block, nonce, ciphertext } = ballot;
  const body = { wave: id, block, nonce, signature: toBase64Url(signature), ciphertext };
  return { ...ready, body };
}

describe('wrong types and shapes', () => {
  const shapes: unknown[] = [null, 1, 'x', [], {}, { auth: 1 }, { auth: null, manifest: [] }];

  it('nothing but the expected JSON is read, on each of the three addresses', async () => {
    for (const path of ['/s/open', '/s/ticket', '/ballot']) {
      for (const shape of shapes) {
        await expectRefusal(post(path, shape), 400, 'request.malformed');
      }
    }
  });

  it('a body that is no JSON at all is refused', async () => {
    for (const body of ['', '{', 'auth=x', '\u0000']) {
      const init = { ...jsonPost(null), body };
      await expectRefusal(() => world.reach('/s/open', init), 400, 'request.malformed');
    }
  });

  it('a field too many, too long or in other letters is refused', async () => {
    const good = { auth: random(32), manifest: wave.manifestHash };
    const bad: Record<string, unknown>[] = [
      { ...good, more: 1 },
      { ...good, auth: `${good.auth}A` },
      { ...good, auth: good.auth.slice(1) },
      { ...good, auth: `${good.auth.slice(1)}+` },
      { ...good, auth: `${good.auth.slice(1)}\n` },
      { ...good, manifest: { toString: 'x' } },
    ];
    for (const body of bad) await expectRefusal(post('/s/open', body), 400, 'request.malformed');
    for (const [field, value] of [
      ['nonce', random(31)],
      ['signature', random(255)],
      ['wave', 'w'.repeat(65)],
      ['block', 'b'.repeat(17)],
      ['block', '__proto__'],
      ['ciphertext', 'A'.repeat(8193)],
    ] as const) {
      const body = { ...ticketed.body, [field]: value };
      await expectRefusal(post('/ballot', body), 400, 'request.malformed');
    }
  });

  it('base64url with stray bits is refused, so that equal bytes have one spelling', async () => {
    const auth = `${'A'.repeat(42)}B`;
    const body = { auth, manifest: wave.manifestHash };
    await expectRefusal(post('/s/open', body), 400, 'bytes.malformed');
  });

  it('an oversized body is refused, announced or not', async () => {
    const body = { auth: random(32), manifest: 'A'.repeat(20 * 1024) };
    for (const path of ['/s/open', '/s/ticket', '/ballot']) {
      await expectRefusal(post(path, body), 413, 'body.large');
      const stream = new Response(JSON.stringify(body)).body;
      const init = { ...jsonPost(null), body: stream, duplex: 'half' } as RequestInit;
      await expectRefusal(() => world.reach(path, init), 413, 'body.large');
    }
  });
});

describe('unknown links', () => {
  it('a secret nobody was given opens nothing and gets no ticket', async () => {
    const auth = random(32);
    const open = { auth, manifest: wave.manifestHash };
    await expectRefusal(post('/s/open', open), 404, 'link.unknown');
    const ticket = { wave: wave.id, auth, blinded: ticketed.ballot.blinded };
    await expectRefusal(post('/s/ticket', ticket), 404, 'link.unknown');
  });

  it('every unknown link gets the same bytes', async () => {
    const bodies = await Promise.all(
      [random(32), random(32), 'A'.repeat(43)].map(async (auth) => {
        const reply = await post('/s/open', { auth, manifest: wave.manifestHash })();
        return reply.text();
      }),
    );
    expect(new Set(bodies).size).toBe(1);
  });
});

describe('tickets', () => {
  it('the same blinded message again gives the same signature; another one is refused', async () => {
    const { auth, ballot } = ticketed;
    const ask = post('/s/ticket', { wave: wave.id, auth, blinded: ballot.blinded });
    const first = await (await withoutTrace(ask)).text();
    expect(await (await withoutTrace(ask)).text()).toBe(first);
    const second = await prepareAs(world, wave, 'S101', 2);
    const other = post('/s/ticket', { wave: wave.id, auth, blinded: second.ballot.blinded });
    await expectRefusal(other, 409, 'ticket.other');
  });

  it('0, 1, n − 1, n and more are not signed', async () => {
    const { auth } = await prepareAs(world, wave, 'S102');
    const number = (last: number) => {
      const bytes = new Uint8Array(256);
      bytes[255] = last;
      return toBase64Url(bytes);
    };
    for (const blinded of [number(0), number(1), toBase64Url(new Uint8Array(256).fill(255))]) {
      const ask = post('/s/ticket', { wave: wave.id, auth, blinded });
      await expectRefusal(ask, 400, 'ticket.malformed');
    }
  });

  it('a link of another block or wave gets none, whether it was used or not', async () => {
    const unused = await prepareAs(world, wave, 'S102');
    const elsewhere = await openAs(world, wave, 'L201');
    for (const { auth, ballot } of [ticketed, unused]) {
      const asked = { wave: wave.id, block: elsewhere.wave.block, auth, blinded: ballot.blinded };
      await expectRefusal(post('/s/ticket', asked), 400, 'ticket.malformed');
      const nowhere = { ...asked, block: 'b9999' };
      await expectRefusal(post('/s/ticket', nowhere), 400, 'ticket.malformed');
      const other = { ...asked, block: ballot.block, wave: 'ffffffffffff' };
      await expectRefusal(post('/s/ticket', other), 400, 'ticket.malformed');
    }
  });

  it('a page from before the block was asked for gets the same signature', async () => {
    const { auth, ballot } = ticketed;
    const asked = { wave: wave.id, auth, blinded: ballot.blinded };
    const named = await post('/s/ticket', { ...asked, block: ballot.block })();
    expect(named.status).toBe(200);
    expect(await (await post('/s/ticket', asked)()).json()).toEqual(await named.json());
  });

  it('two requests at once for two tickets give one', async () => {
    const [one, two] = await Promise.all([
      prepareAs(world, wave, 'S103', 1),
      prepareAs(world, wave, 'S103', 2),
    ]);
    const replies = await Promise.all(
      [one, two].map(({ auth, ballot }) =>
        post('/s/ticket', { wave: wave.id, auth, blinded: ballot.blinded })(),
      ),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('ballots', () => {
  it('a ticket of another block, a forged one and none at all are refused', async () => {
    const { body } = ticketed;
    const elsewhere = await openAs(world, wave, 'L201');
    const forgeries = [
      { ...body, block: elsewhere.wave.block },
      { ...body, block: 'b9999' },
      { ...body, signature: random(256) },
      { ...body, nonce: random(32) },
    ];
    for (const forged of forgeries) {
      await expectRefusal(post('/ballot', forged), 403, 'ballot.unsigned');
    }
  });

  it('a ticket of one wave opens no other wave', async () => {
    const other = await openWave(world);
    // Test keys are the same in every wave, so only the seal tells these waves apart at opening.
    const unknown = { ...ticketed.body, wave: 'ffffffffffff' };
    await expectRefusal(post('/ballot', unknown), 404, 'wave.unknown');
    expect(other.id).not.toBe(wave.id);
  });

  it('a ballot of another length is refused', async () => {
    const { body } = ticketed;
    for (const ciphertext of ['', random(3152), random(3154), random(16)]) {
      await expectRefusal(post('/ballot', { ...body, ciphertext }), 400, 'ballot.length');
    }
  });

  it('the first ballot on a ticket stays; the same again is welcome, another is refused', async () => {
    const { body } = ticketed;
    const first = await post('/ballot', body)();
    expect(first.status).toBe(201);
    const again = await withoutTrace(post('/ballot', body));
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(await first.json());
    const length = fromBase64Url(body.ciphertext ?? '').length;
    const other = { ...body, ciphertext: random(length) };
    await expectRefusal(post('/ballot', other), 409, 'ballot.other');
  });
});

describe('waves that are not open', () => {
  it('before opening there is a date and nothing else', async () => {
    const planned = await fixWave(world);
    expect(await prepareOn(planned)).toEqual({ state: 'not-yet', ticket: 409 });
  });

  it('after closing no new ticket, but a ticket that was given still counts', async () => {
    const closing = await openWave(world);
    const late = await prepareAs(world, closing, 'S101');
    const given = await withTicket('S102', closing);
    await closeWave(world, closing);
    const asked = { wave: closing.id, auth: late.auth, blinded: late.ballot.blinded };
    const ask = post('/s/ticket', asked);
    await expectRefusal(ask, 410, 'wave.closed');
    expect((await post('/ballot', given.body)()).status).toBe(201);
  });

  it('a wave that is closed and opened takes nothing at all', async () => {
    const shut = await openWave(world);
    const given = await withTicket('S101', shut);
    const [holder] = (await keyHolders(world, shut.id)) as [Person];
    await closeWave(world, shut);
    await withKey(holder, shut).get('box?after=');
    await expectRefusal(post('/ballot', given.body), 410, 'wave.closed');
    const again = { wave: shut.id, auth: given.auth, blinded: given.ballot.blinded };
    await expectRefusal(post('/s/ticket', again), 410, 'wave.closed');
    expect(await send(world, given)).toMatchObject({ outcome: 'refused' });
  });

  it('somebody who is answering when the wave is cancelled is told so, with the reason', async () => {
    const stopped = await openWave(world);
    const answering = await prepareAs(world, stopped, 'S101');
    const given = await withTicket('S102', stopped);
    const reason = 'De afdelingen klopten niet.';
    await hrPost(world, `/manage/waves/${stopped.id}/cancel`, { sure: 'yes', reason })();
    const cancelled = { outcome: 'refused', code: 'wave.cancelled', reason };
    expect(await send(world, answering)).toEqual(cancelled);
    const ballot = { ...given.ballot, signature: given.body.signature ?? '' };
    expect(await send(world, { ...given, ballot })).toEqual(cancelled);
    await expectRefusal(post('/ballot', given.body), 410, 'wave.cancelled');
  });
});

/** What a link says, and the status of asking for a ticket all the same. */
async function prepareOn(planned: PlayedWave) {
  const fragment = planned.links.get('S101') ?? '';
  const opened = await openLink({ ...connectionTo(world), fragment });
  if (!('auth' in opened)) throw new Error('the link is not known');
  const blinded = ticketed.ballot.blinded;
  const reply = await withoutTrace(
    post('/s/ticket', { wave: planned.id, auth: opened.auth, blinded }),
  );
  return { state: opened.state, ticket: reply.status };
}
