import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { offerHrSignIns, prepareLocal } from '../../scripts/local/start-local.ts';
import {
  inShare,
  type OpenDefinition,
  type RespondWorld,
  startRespondWorld,
} from './respond-world.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a test file asks for its part of the shared world. */
    sharedWorld: string;
  }
}

/** What one test file gets of the world that all of them share: links that are nobody else's. */
export interface Share extends Omit<RespondWorld, 'open' | 'stop'> {
  wave: string;
  leaders: string[];
  staff: string[];
}

/** What a deployment is before anybody was in it. */
export interface FirstStart {
  /** Its folder, which others copy. */
  data: string;
  /** One-time sign-ins for an owner. */
  tokens: string[];
}

/**
 * Runs once, around the browser lane: one deployment for every file that only answers, and one that
 * nobody was in yet, for those that play from the start. Each is made when the first file asks for it,
 * so a run without such a file does not wait for it.
 */
export default async function shareWorld(project: TestProject): Promise<() => Promise<void>> {
  let world: Promise<RespondWorld> | undefined;
  let first: Promise<FirstStart> | undefined;
  const server = createServer(async (request, reply) => {
    try {
      if (request.url === '/first-start') {
        first ??= makeFirstStart();
        return reply.end(JSON.stringify(await first));
      }
      world ??= startRespondWorld();
      const definition = request.url?.slice(1) as OpenDefinition;
      reply.end(JSON.stringify(shareOf(await world, definition)));
    } catch (error) {
      reply.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  project.provide('sharedWorld', `http://127.0.0.1:${port}`);
  return async () => {
    server.close();
    await (await world)?.stop();
    if (first) await rm((await first).data, { recursive: true, force: true });
  };
}

async function makeFirstStart(): Promise<FirstStart> {
  const data = await mkdtemp(join(tmpdir(), 'geleding-first-'));
  await prepareLocal(data);
  return { data, tokens: await offerHrSignIns(data, new Date(), 3) };
}

function shareOf({ open, stop: _, ...same }: RespondWorld, definition: OpenDefinition): Share {
  const { wave, leaders, staff } = open[definition];
  const share = {
    leaders: leaders.splice(0, inShare.leaders),
    staff: staff.splice(0, inShare.staff),
  };
  if (share.staff.length < inShare.staff) throw new Error('the shared world has no links left');
  return { ...same, wave, ...share };
}
