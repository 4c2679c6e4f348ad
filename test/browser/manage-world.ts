import { rm } from 'node:fs/promises';
import { type LocalOptions, startLocal } from '../../scripts/local/start-local.ts';
import { signIn, type Visitor } from '../../scripts/play/visitor.ts';
import { startFirst } from './first-start.ts';

/** An empty deployment for HR to fill. */
export interface ManageWorld {
  origin: string;
  /** HR's one-time link of the first start. */
  signIn: string;
  /** Another link for an owner, each time. */
  another: () => string;
  /** HR at another computer, for what is done beside the browser. */
  hrBeside: () => Promise<Visitor>;
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
    hrBeside: () => signIn(origin, more.pop() ?? ''),
    runSchedule: () => local.runSchedule(),
    stop: async () => {
      await local.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}
