import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { randomBytes, toHex } from '../../src/core/ground/bytes.ts';
import { firstLanguage, type Language, languages } from '../../src/core/language/language.ts';
import { outboxTexts } from '../../src/texts/outbox.ts';
import { letterPage, listPage } from './outbox-pages.ts';

/** The letters that a local installation would have sent, kept as files and shown on a page. */
export interface Outbox {
  /** Where its Worker posts letters, with a name that nobody guesses. */
  address: string;
  /** Where a person reads them. */
  page: string;
  stop(): void;
}

/** Bytes of a letter at most. */
const longestLetter = 256 * 1024;
const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'";

/**
 * Keeps every letter as `outbox/<number>.eml` in the folder of a local installation, which any mail
 * program opens, and shows them under this host. No deployment has one.
 */
export async function startOutbox(data: string, host = '127.0.0.1'): Promise<Outbox> {
  const folder = join(data, 'outbox');
  await mkdir(folder, { recursive: true });
  const secret = `/${toHex(randomBytes(16))}`;
  let count = (await readdir(folder)).length;
  const server = createServer(async (request, answer) => {
    const say = (status: number, body = '', type = 'text/html; charset=utf-8') =>
      answer
        .writeHead(status, { 'content-type': type, 'content-security-policy': policy })
        .end(body);
    try {
      if (request.method === 'POST') {
        if (request.url !== secret) return say(404);
        count += 1;
        const name = `${String(count).padStart(6, '0')}.eml`;
        await writeFile(join(folder, name), await bodyOf(request), { mode: 0o600 });
        return say(204);
      }
      const { pathname } = addressOf(request);
      const language = languageOf(request);
      if (pathname === '/') return say(200, await listPage(await readAll(folder), language));
      const [, name = '', kind] = /^\/(\d{6})(\.eml)?$/.exec(pathname) ?? [];
      const file = name && (await readFile(join(folder, `${name}.eml`), 'utf8').catch(() => ''));
      if (!file) return say(404, outboxTexts[language].gone, 'text/plain; charset=utf-8');
      return kind
        ? say(200, file, 'message/rfc822')
        : say(200, await letterPage(name, file, language));
    } catch {
      return say(500);
    }
  });
  server.listen(0, host);
  await once(server, 'listening');
  server.unref();
  const { port } = server.address() as AddressInfo;
  const origin = `http://${host}:${port}`;
  return {
    address: `${origin}${secret}`,
    page: `${origin}/`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const addressOf = ({ url }: IncomingMessage) => new URL(url ?? '/', 'http://outbox');

/** The language in the address, or else the first that the browser asks for. */
function languageOf(request: IncomingMessage): Language {
  const wished = addressOf(request).searchParams.get('language');
  const asked = wished ?? request.headers['accept-language'] ?? '';
  return languages.find((one) => asked.startsWith(one)) ?? firstLanguage;
}

/** Letters by their number, the newest first. */
async function readAll(folder: string): Promise<{ name: string; message: string }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort();
  return Promise.all(
    names.reverse().map(async (name) => ({
      name: name.replace('.eml', ''),
      message: await readFile(join(folder, name), 'utf8'),
    })),
  );
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length > longestLetter) throw new Error('longer than any letter');
    parts.push(part);
  }
  return Buffer.concat(parts);
}
