import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { firstLanguage, type Language, languages } from '../../src/core/language/language.ts';
import type { Reached } from '../local/start-local.ts';
import { come, doors, NotYet, type Stops, savedKey } from './doors.ts';
import { waitPage } from './wait-page.ts';

export interface Guide {
  origin: string;
  show(more: Stops): void;
}

/**
 * A little server beside the demo that hands visitors one-time links as they are needed, so that
 * the product itself holds no door for them. Listens where the demo is reached.
 */
export async function startGuide({ host, tls }: Reached): Promise<Guide> {
  const stops: Stops = {};
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    lead(stops, request, response).catch((error: Error) => {
      const { searchParams } = addressOf(request);
      const early = error instanceof NotYet;
      response.writeHead(503, {
        'content-type': `${early ? 'text/html' : 'text/plain'}; charset=utf-8`,
        'cache-control': 'no-store',
      });
      response.end(early ? waitPage(languageOf(searchParams)) : `${error.message}\n`);
    });
  };
  // A browser refuses files over plain HTTP to a page that came over TLS.
  const server = tls
    ? createTlsServer(
        { cert: await readFile(tls.certificate), key: await readFile(tls.key) },
        answer,
      )
    : createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  server.unref();
  return {
    origin: `${tls ? 'https' : 'http'}://${host}:${port}`,
    show: (more) => void Object.assign(stops, more),
  };
}

async function lead(stops: Stops, request: IncomingMessage, response: ServerResponse) {
  const { pathname, searchParams } = addressOf(request);
  const language = languageOf(searchParams);
  const [, stop = '', file = ''] = pathname.split('/');
  if (stop === 'files') return sendFile(stops, file, language, response);
  const front = () => `${come(stops.company).local.origin}/?language=${language}`;
  const path = await (Object.hasOwn(doors, stop) ? doors[stop]?.(stops, language) : front());
  response.writeHead(302, { location: path, 'cache-control': 'no-store' });
  response.end();
}

const addressOf = ({ url }: IncomingMessage) => new URL(url ?? '/', 'http://guide');

function languageOf(wishes: URLSearchParams): Language {
  return languages.find((one) => one === wishes.get('language')) ?? firstLanguage;
}

/** Files that are not named by their kind. */
const ownNames = new Map([
  ['codebook', 'codebook.csv'],
  ['json', 'release.json'],
  ['key', 'key.json'],
  ['schema', 'release.schema.json'],
]);

async function sendFile(stops: Stops, file: string, language: string, response: ServerResponse) {
  const bytes =
    file === 'key'
      ? savedKey(stops)
      : await come(stops.company).hr.getBytes(
          `/results/${come(stops.report)}/files/${file}?language=${language}`,
        );
  const name = ownNames.get(file) ?? `report.${file}`;
  response.writeHead(200, {
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  });
  response.end(bytes);
}
