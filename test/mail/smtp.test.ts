import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import PostalMime from 'postal-mime';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/mail/sender.ts';
import { letter, type MailRuntime, startMailRuntime } from './mail-runtime.ts';
import { answer, type MailServer, startMailServer } from './mail-server.ts';

/** The real runtime and its sockets, against a mail server that is not ours, on loopback. */

let worker: MailRuntime;
let send: MailRuntime['send'];
const running: (() => Promise<void>)[] = [];

beforeAll(async () => {
  worker = await startMailRuntime();
  send = worker.send;
});

afterAll(() => worker.stop());

afterEach(async () => {
  for (const end of running.splice(0)) await end();
});

async function serve(options: Parameters<typeof startMailServer>[0] = {}): Promise<MailServer> {
  const server = await startMailServer(options);
  running.push(server.stop);
  return server;
}

const accepted = { became: 'accepted' };
const everybody = ['a@x.example', 'b@x.example', 'c@x.example'].map(letter);

describe('letters through a mail server', () => {
  it.each([['PLAIN'], ['LOGIN']])('arrive whole, over TLS, signed in by %s', async (way) => {
    const server = await serve({ authMethods: [way] });
    const delivery = await send(server.port, everybody);
    expect(delivery).toEqual({ outcomes: [accepted, accepted, accepted] });
    expect(server.received.map(({ to }) => to)).toEqual([
      ['a@x.example'],
      ['b@x.example'],
      ['c@x.example'],
    ]);
    expect(server.received.every(({ secure }) => secure)).toBe(true);
    const read = await PostalMime.parse(server.received[0]?.message ?? '');
    expect(read.text?.trimEnd()).toBe(everybody[0]?.text.trimEnd());
    expect(read.subject).toBe('Hoe is het, één vraag?');
    expect(read.from).toEqual({ name: 'Personeelszaken De Brug', address: 'hr@brug.example' });
  });

  it('go without signing in where the server asks for none', async () => {
    const server = await serve({ authOptional: true });
    const delivery = await send(server.port, everybody, { MAIL_SMTP_USER: '' });
    expect(delivery.outcomes).toEqual([accepted, accepted, accepted]);
  });

  it('are refused or put off one by one, and the others go on', async () => {
    const server = await serve({
      onRcptTo({ address }, _session, done) {
        if (address.startsWith('a')) return done(answer(550));
        return address.startsWith('b') ? done(answer(451)) : done();
      },
    });
    expect(await send(server.port, [...everybody, letter('niet een adres')])).toEqual({
      outcomes: [
        { became: 'refused', code: '550' },
        { became: 'later', code: '451' },
        accepted,
        { became: 'refused', code: 'address' },
      ],
    });
    expect(server.received).toHaveLength(1);
  });

  it('stop where the number for a day is reached, and none that is left counts as refused', async () => {
    const server = await serve({
      onData(stream, _session, done) {
        stream.resume();
        stream.on('end', () => done(handed++ > 0 ? answer(550, '5.4.5 Enough for today') : null));
      },
    });
    let handed = 0;
    expect(await send(server.port, everybody)).toEqual({ outcomes: [accepted], trouble: 'quota' });
  });

  it('pass a greylist when they come again', async () => {
    const seen = new Set<string>();
    const server = await serve({
      onRcptTo({ address }, _session, done) {
        if (seen.has(address)) return done();
        seen.add(address);
        return done(answer(450));
      },
    });
    const put = { became: 'later', code: '450' };
    expect((await send(server.port, everybody)).outcomes).toEqual([put, put, put]);
    expect((await send(server.port, everybody)).outcomes).toEqual([accepted, accepted, accepted]);
  });

  it.each([
    ['before it is handed over', 'later', 'broken'],
    ['after that', 'unsure', 'unsure'],
  ])('whose line breaks %s is told as such, and those after it as none', async (_when, became, code) => {
    let taken = 0;
    const server = await serve({
      onRcptTo(_address, _session, done) {
        taken += 1;
        if (taken === 2 && became === 'later') server.drop();
        else done();
      },
      onData(stream, _session, done) {
        stream.resume();
        stream.on('end', () => (taken === 2 ? server.drop() : done()));
      },
    });
    expect(await send(server.port, everybody)).toEqual({
      outcomes: [accepted, { became, code }],
      trouble: 'broken',
    });
  });
});

describe('a delivery has an end', () => {
  it('no letter begins when the time is over, and those that went are told', async () => {
    const server = await serve();
    const many = Array.from({ length: 20 }, (_, at) => letter(`p${at}@x.example`));
    const { outcomes, trouble } = await send(server.port, many, {}, 60_000);
    expect(trouble).toBe('slow');
    expect(outcomes.length).toBeGreaterThan(1);
    expect(outcomes.length).toBeLessThan(many.length);
    expect(outcomes.every(({ became }) => became === 'accepted')).toBe(true);
    expect(server.received).toHaveLength(outcomes.length);
  });

  it('no answer is waited for after its end, at whatever point of the conversation', async () => {
    const server = await serve({ onData: (stream) => void stream.resume() });
    const endless = { MAIL_SMTP_PATIENCE: '3600000' };
    const ends: Delivery[] = [];
    for (let look = 1; ends.at(-1)?.outcomes[0]?.became !== 'unsure'; look += 1)
      ends.push(await send(server.port, everybody, endless, 1e9, look));
    const trouble = 'broken';
    expect(ends[0]).toEqual({ outcomes: [], trouble: 'unreachable' });
    expect(ends).toContainEqual({ outcomes: [], trouble });
    expect(ends).toContainEqual({ outcomes: [{ became: 'later', code: 'broken' }], trouble });
    expect(ends.at(-1)).toEqual({ outcomes: [{ became: 'unsure', code: 'unsure' }], trouble });
  });
});

describe('nothing is sent, and no password', () => {
  it('to a server that offers no encryption', async () => {
    let passwords = 0;
    const server = await serve({
      hideSTARTTLS: true,
      onAuth: (_auth, _session, done) => {
        passwords += 1;
        done(null, { user: 'hr' });
      },
    });
    expect(await send(server.port, everybody)).toEqual({ outcomes: [], trouble: 'insecure' });
    expect(passwords).toBe(0);
  });

  it('to a server whose certificate is of another host', async () => {
    const server = await serve();
    const delivery = await send(server.port, everybody, { MAIL_SMTP_HOST: '127.0.0.1' });
    expect(delivery).toEqual({ outcomes: [], trouble: 'handshake' });
    expect(server.received).toEqual([]);
  });
});

describe('no secure connection', () => {
  /** Offers to encrypt, and does this once it should. */
  async function breaking(act: (socket: Socket) => void): Promise<number> {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.write('220 hi\r\n');
      socket.on('data', (data) => {
        if (data.includes('EHLO')) socket.write('250-x\r\n250 STARTTLS\r\n');
        else if (data.includes('STARTTLS')) socket.write('220 go on\r\n', () => act(socket));
      });
    });
    running.push(async () => void server.close());
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  }

  it.each<[string, (socket: Socket) => void]>([
    ['hangs up', (socket) => void socket.end()],
    ['breaks off', (socket) => void socket.resetAndDestroy()],
    ['goes on in plain words', (socket) => void socket.write('250 hello\r\n')],
  ])('with a server that offers it and then %s', async (_how, act) => {
    const delivery = await send(await breaking(act), everybody);
    expect(delivery).toEqual({ outcomes: [], trouble: 'handshake' });
  });
});

describe('what stands in the way is named', () => {
  it('a wrong password', async () => {
    const server = await serve();
    const delivery = await send(server.port, everybody, { MAIL_SMTP_PASSWORD: 'fout' });
    expect(delivery).toEqual({ outcomes: [], trouble: 'login' });
  });

  it.each([
    [553, 'from'],
    [530, 'login'],
  ])('an address that may not send, with code %i', async (code, trouble) => {
    const server = await serve({ onMailFrom: (_address, _session, done) => done(answer(code)) });
    expect(await send(server.port, everybody)).toEqual({ outcomes: [], trouble });
  });

  it('a server that has had enough for now', async () => {
    let letters = 0;
    const server = await serve({
      onMailFrom(_address, _session, done) {
        letters += 1;
        return letters > 1 ? done(answer(452)) : done();
      },
    });
    expect(await send(server.port, everybody)).toEqual({ outcomes: [accepted], trouble: 'busy' });
  });

  it('nobody at that port', async () => {
    const server = await startMailServer();
    await server.stop();
    expect(await send(server.port, everybody)).toEqual({ outcomes: [], trouble: 'unreachable' });
  });

  it.each([
    ['says nothing', (_socket: Socket) => {}],
    [
      'says what is no SMTP',
      (socket: Socket) => void socket.write('HTTP/1.1 400 Bad\r\n'.repeat(5000)),
    ],
    ['hangs up', (socket: Socket) => void socket.end('220 x\r\n')],
  ])('a server that %s', async (_what, talk) => {
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      sockets.add(socket.on('error', () => {}));
      talk(socket);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const delivery = await send(port, everybody, { MAIL_SMTP_PATIENCE: '5000' });
    expect(delivery).toEqual({ outcomes: [], trouble: 'broken' });
    for (const socket of sockets) socket.destroy();
    server.close();
  });
});
