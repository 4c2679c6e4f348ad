import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomBytes, toHex } from '../../src/core/ground/bytes.ts';
import { rewriteFiles } from './rewrite-files.ts';

/** Rewrites the files of an installation whenever its Worker asks. */
export interface Rewriter {
  /** On loopback, with a name that nobody guesses. */
  address: string;
  stop(): void;
}

/** Listens for the Worker of the installation in a folder. */
export async function startRewriter(data: string): Promise<Rewriter> {
  const path = `/${toHex(randomBytes(16))}`;
  const server = createServer((request, answer) => {
    if (request.url !== path) return answer.writeHead(404).end();
    try {
      rewriteFiles(data);
      answer.writeHead(204).end();
    } catch {
      answer.writeHead(503).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${path}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
