import { rm } from 'node:fs/promises';
import { type LocalOptions, startLocal } from '../../scripts/local/start-local.ts';
import { inviteHolder } from '../../scripts/play/hr.ts';
import { holdCeremony } from '../../scripts/play/key-holder.ts';
import { signIn, type Visitor } from '../../scripts/play/visitor.ts';
import { startFirst } from './first-start.ts';

/** An empty deployment for HR to fill. */
export interface ManageWorld {
  origin: string;
  /** HR's one-time link of the first start. */
  signIn: string;
  /** Another link for an owner, each time. */
  another: () => string;
  /** What the key holders do on their own computers: make a key, prove it, rehearse. */
  keyHoldersAreReady: (wave: string) => Promise<void>;
  runSchedule: () => Promise<void>;
  stop: () => Promise<void>;
}

/** @param bindings what an operator sets besides the secrets */
export async function startManageWorld(
  bindings: NonNullable<LocalOptions['bindings']> = {},
): Promise<ManageWorld> {
  const {
    data,
    tokens: [token, ...more],
  } = await startFirst();
  const local = await startLocal({ data, port: 0, bindings });
  const { origin } = local;
  return {
    origin,
    signIn: `${origin}/sign-in#${token}`,
    another: () => `${origin}/sign-in#${more.pop()}`,
    keyHoldersAreReady: async (wave) => {
      const hr = await signIn(origin, more.pop() ?? '');
      const holders: Visitor[] = [];
      for (const position of [0, 1])
        holders.push(await signIn(origin, await inviteHolder(hr, wave, position)));
      await holdCeremony(holders, wave);
    },
    runSchedule: () => local.runSchedule(),
    stop: async () => {
      await local.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}
