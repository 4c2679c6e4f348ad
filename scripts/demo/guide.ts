import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { firstLanguage } from '../../src/core/language/language.ts';
import { languageSchema } from '../../src/core/language/language-schema.ts';
import { inviteHolder, inviteOwner, inviteViewer } from '../play/hr.ts';
import type { OpenedWave } from '../play/measure.ts';
import type { DemoCompany } from './company.ts';

/** What the guide can lead to; grows while the demo plays. */
interface Stops {
  company?: DemoCompany;
  open?: OpenedWave;
  /** Id of the wave whose report is ready. */
  report?: string;
}

export interface Guide {
  origin: string;
  show(more: Stops): void;
}

/**
 * A little server beside the demo that hands visitors one-time links as they are needed, so that
 * the product itself holds no door for them. Listens on loopback only.
 */
export async function startGuide(): Promise<Guide> {
  const stops: Stops = {};
  const server = createServer((request, response) => {
    lead(stops, request, response).catch((error: Error) => {
      response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(`${error.message}\n`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  server.unref();
  return {
    origin: `http://127.0.0.1:${port}`,
    show: (more) => void Object.assign(stops, more),
  };
}

async function lead(stops: Stops, request: IncomingMessage, response: ServerResponse) {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://guide');
  const language = languageSchema.catch(firstLanguage).parse(searchParams.get('language'));
  const [, stop = '', file = ''] = pathname.split('/');
  if (stop === 'files') return sendFile(stops, file, language, response);
  const path = await pathOf(stops, stop, language);
  response.writeHead(302, { location: path, 'cache-control': 'no-store' });
  response.end();
}

/** Where a stop lies right now, with a fresh one-time link where one is needed. */
async function pathOf(stops: Stops, stop: string, language: string): Promise<string> {
  const { company, open } = stops;
  if (!company || !open) throw new Error('Nog even / one moment: the demo is starting.');
  const { hr, local } = company;
  const signIn = (token: string) => `${local.origin}/sign-in?language=${language}#${token}`;
  const links = [...open.links.values()];
  switch (stop) {
    case 'answer':
      return links.splice(Math.floor(Math.random() * links.length), 1)[0] ?? '';
    case 'leader':
      return open.links.values().next().value ?? '';
    case 'hr':
      return signIn(await inviteOwner(hr));
    case 'keyHolder':
      return signIn(await inviteHolder(hr, open.id, 0));
    case 'report':
      return signIn(await inviteViewer(hr, ready(stops), null));
    case 'unitHead':
      return signIn(await inviteViewer(hr, ready(stops), 'Klantenservice'));
    case 'privacy':
      return `${local.origin}/w/${open.id}/privacy?language=${language}`;
    case 'receipts':
      return `${local.origin}/w/${ready(stops)}/receipts?language=${language}`;
    default:
      return `${local.origin}/`;
  }
}

function ready({ report }: Stops): string {
  if (!report) throw new Error('Nog even / one moment: the report is being made.');
  return report;
}

/** Files that are not named by their kind. */
const ownNames = new Map([
  ['codebook', 'codebook.csv'],
  ['json', 'release.json'],
  ['schema', 'release.schema.json'],
]);

async function sendFile(stops: Stops, file: string, language: string, response: ServerResponse) {
  const path = `/results/${ready(stops)}/files/${file}?language=${language}`;
  const bytes = await stops.company?.hr.getBytes(path);
  const name = ownNames.get(file) ?? `report.${file}`;
  response.writeHead(200, { 'content-disposition': `attachment; filename="${name}"` });
  response.end(bytes);
}
