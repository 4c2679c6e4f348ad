import type { Socket } from 'cloudflare:sockets';
import { utf8 } from '../../core/ground/bytes.ts';
import { inTime } from '../in-time.ts';

/** A server's answer: three digits and what it says, a line each. */
export interface Reply {
  code: number;
  lines: string[];
}

/** The line ended, was too slow, or carried what is no SMTP. */
export class LineBroken extends Error {
  override readonly name = 'LineBroken';
}

/** Bytes of an answer at most; servers send a few hundred. */
const longestReply = 64 * 1024;

/** How long ending may take (milliseconds): a socket whose handshake broke may never be closed. */
const longestFarewell = 5000;

/** A conversation with a mail server: a command, an answer, and so on. */
export class Line {
  #socket: Socket;
  #reader: ReadableStreamDefaultReader<Uint8Array>;
  #writer: WritableStreamDefaultWriter<Uint8Array>;
  #heard = '';
  readonly #patience: () => number;

  /** @param patience milliseconds that the next answer may take */
  constructor(socket: Socket, patience: () => number) {
    this.#socket = socket;
    this.#reader = socket.readable.getReader();
    this.#writer = socket.writable.getWriter();
    this.#patience = patience;
  }

  /**
   * Goes on over TLS with the same server; what came before is forgotten, so that nothing which was
   * slipped in unencrypted counts afterwards.
   */
  secure(): void {
    this.#reader.releaseLock();
    this.#writer.releaseLock();
    this.#heard = '';
    this.#socket = this.#socket.startTls();
    this.#reader = this.#socket.readable.getReader();
    this.#writer = this.#socket.writable.getWriter();
  }

  /** @throws LineBroken */
  async say(command: string): Promise<Reply> {
    await this.#inTime(this.#writer.write(utf8(`${command}\r\n`)));
    return this.hear();
  }

  /**
   * The next answer, all lines of it.
   * @throws LineBroken
   */
  async hear(): Promise<Reply> {
    const decoder = new TextDecoder();
    for (;;) {
      const reply = this.#takeReply();
      if (reply) return reply;
      if (this.#heard.length > longestReply) throw new LineBroken();
      const { value, done } = await this.#inTime(this.#reader.read());
      if (done || !value) throw new LineBroken();
      this.#heard += decoder.decode(value, { stream: true });
    }
  }

  async hangUp(): Promise<void> {
    await inTime(this.#socket.close(), longestFarewell).catch(() => {});
  }

  #takeReply(): Reply | null {
    const end = /^(\d{3})(?: [^\r\n]*)?\r?\n/m.exec(this.#heard);
    if (!end) return null;
    const whole = this.#heard.slice(0, end.index + end[0].length);
    this.#heard = this.#heard.slice(whole.length);
    const lines = whole.trimEnd().split(/\r?\n/);
    if (!lines.every((line) => /^\d{3}([ -]|$)/.test(line))) throw new LineBroken();
    return { code: Number(end[1]), lines: lines.map((line) => line.slice(4)) };
  }

  async #inTime<T>(work: Promise<T>): Promise<T> {
    try {
      return await inTime(work, this.#patience());
    } catch {
      throw new LineBroken();
    }
  }
}
