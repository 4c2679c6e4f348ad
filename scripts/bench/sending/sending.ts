import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLink, prepareBallot } from '../../../src/client/respond/protocol.ts';
import { finishTicket } from '../../../src/core/ballot/ticket.ts';
import { emptyAnswers } from '../../../src/core/definition/answers.ts';
import { fromBase64Url, toBase64Url } from '../../../src/core/ground/bytes.ts';
import { offerHrSignIns, prepareLocal, startLocal } from '../../local/start-local.ts';
import { chanceFrom } from '../../play/chance.ts';
import { openPulse } from '../../play/open-pulse.ts';
import { staffList } from '../../play/organisation.ts';
import { signIn } from '../../play/visitor.ts';
import { complete, load, type Reached, type Sends } from './load.ts';

const clients = [1, 16, 64];
/** Turns that each of the two takes at each number of clients. */
const rounds = 6;

/** Complete sends through the built Worker, and the same writes through a bare one. */
export interface SendingSpeed {
  clients: number;
  blocks: number;
  product: Reached;
  bare: Reached;
  ratio: number;
}

/**
 * Complete sends a second (ticket and ballot) at 1, 16 and 64 clients, each beside a bare Worker with
 * the same two writes in the same run. What people's own devices do is left out of the time: blinding
 * and sealing before it, taking the blinding off between all tickets and all ballots. Both run at the
 * same time on a database of their own and take turns, so that whatever else the machine does meets
 * both.
 */
export async function measureSending(people: number): Promise<SendingSpeed[]> {
  const data = await mkdtemp(join(tmpdir(), 'geleding-bench-'));
  try {
    await prepareLocal(data);
    const [token = ''] = await offerHrSignIns(data, new Date(), 1);
    const first = await startLocal({ data, port: 0, worker: 'product' });
    const prepared = await prepareBallots(first.origin, token, people);
    await first.stop();
    await cp(data, `${data}-bare`, { recursive: true });
    return await takeTurns(data, prepared);
  } finally {
    await rm(data, { recursive: true, force: true });
    await rm(`${data}-bare`, { recursive: true, force: true });
  }
}

async function takeTurns(
  data: string,
  { ballots, count: blocks }: { ballots: Ready[]; count: number },
): Promise<SendingSpeed[]> {
  const own = await startLocal({ data, port: 0, worker: 'product' });
  const bare = await startLocal({ data: `${data}-bare`, port: 0, worker: 'bare' });
  const part = Math.floor((ballots.length - 1) / clients.length / rounds);
  const results: SendingSpeed[] = [];
  const first = ballots.slice(0, 1);
  let next = 1;
  try {
    // A Worker that has just started compiles at its first request: start-up has a bench of its own.
    await sendAll(own.origin, first, 1);
    await sendBare(bare.origin, first, 1);
    for (const number of clients) {
      const both: Record<'own' | 'bare', Sends[]> = { own: [], bare: [] };
      for (let round = 0; round < rounds; round += 1) {
        const some = ballots.slice(next, next + part);
        next += part;
        if (round % 2 === 0) both.own.push(await sendAll(own.origin, some, number));
        both.bare.push(await sendBare(bare.origin, some, number));
        if (round % 2 === 1) both.own.push(await sendAll(own.origin, some, number));
      }
      const [product, least] = [complete(both.own), complete(both.bare)];
      const ratio = product.perSecond / least.perSecond;
      results.push({ clients: number, blocks, product, bare: least, ratio });
    }
  } finally {
    await own.stop();
    await bare.stop();
  }
  return results;
}

interface Ready {
  ticket: { wave: string; block: string; auth: string; blinded: string };
  ballot: Record<string, string>;
  finish: (blindSignature: string) => Promise<string>;
}

async function prepareBallots(origin: string, token: string, people: number) {
  const hr = await signIn(origin, token);
  const { links, blocks } = await openPulse(hr, 'Bench', staffList(people, chanceFrom(3)));
  const connection = { origin, fetch: (url: string, init: RequestInit) => fetch(url, init) };
  const ballots: Ready[] = [];
  for (const link of links.values()) {
    const opened = await openLink({ ...connection, fragment: new URL(link).hash });
    if (opened.state !== 'open') throw new Error(`the link led to ${opened.state}`);
    const { wave } = opened;
    const made = await prepareBallot(wave, emptyAnswers(wave.definition));
    const { nonce, inverse, ciphertext, blinded, block, ticketKey } = made;
    ballots.push({
      ticket: { wave: wave.id, block, auth: opened.auth, blinded },
      ballot: { wave: wave.id, block, nonce, ciphertext },
      finish: async (blindSignature) =>
        toBase64Url(
          await finishTicket({
            publicSpki: fromBase64Url(ticketKey),
            nonce: fromBase64Url(nonce),
            inverse: fromBase64Url(inverse),
            blindSignature: fromBase64Url(blindSignature),
          }),
        ),
    });
  }
  return { ballots, count: blocks };
}

async function sendAll(origin: string, all: readonly Ready[], number: number): Promise<Sends> {
  const signed = new Map<Ready, string>();
  const ticket = (one: Ready) => async () => {
    const { signature } = await post(`${origin}/s/ticket`, one.ticket);
    signed.set(one, signature ?? '');
  };
  const tickets = await load(number, all.map(ticket));
  const signatures = await Promise.all(all.map((one) => one.finish(signed.get(one) ?? '')));
  const ballot =
    ({ ballot: sealed }: Ready, at: number) =>
    async () => {
      await post(`${origin}/ballot`, { ...sealed, signature: signatures[at] });
    };
  return { tickets, ballots: await load(number, all.map(ballot)) };
}

/** Bytes as long as a real signature; nobody checks them. */
const anySignature = 'A'.repeat(342);

async function sendBare(origin: string, all: readonly Ready[], number: number): Promise<Sends> {
  const ticket = (one: Ready) => async () => {
    await post(`${origin}/ticket`, one.ticket);
  };
  const ballot =
    ({ ballot: sealed }: Ready) =>
    async () => {
      await post(`${origin}/ballot`, { ...sealed, signature: anySignature });
    };
  const tickets = await load(number, all.map(ticket));
  return { tickets, ballots: await load(number, all.map(ballot)) };
}

async function post(url: string, body: object): Promise<Record<string, string>> {
  const headers = { 'content-type': 'application/json' };
  const reply = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!reply.ok) throw new Error(`${reply.status}`);
  return (await reply.json()) as Record<string, string>;
}
