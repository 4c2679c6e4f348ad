import { rm } from 'node:fs/promises';
import {
  type Local,
  type LocalOptions,
  startLocal,
  withDatabase,
} from '../../scripts/local/start-local.ts';
import { recordProof, setBoxKey } from '../../src/actions/set-box-key.ts';
import { generateBoxKey } from '../../src/core/ballot/seal.ts';
import { toBase64Url } from '../../src/core/ground/bytes.ts';
import { listWaves } from '../../src/storage/waves.ts';
import { startFirst } from './first-start.ts';

/** An empty deployment for HR to fill. */
export interface ManageWorld {
  origin: () => string;
  /** HR's one-time link of the first start. */
  signIn: string;
  /** Another link for an owner, each time. */
  another: () => string;
  /** What the key holders do on their own computers: make a key, prove it, rehearse. */
  keyHoldersAreReady: () => Promise<void>;
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
  let local: Local = await startLocal({ data, port: 0, bindings });
  return {
    origin: () => local.origin,
    signIn: `${local.origin}/sign-in#${token}`,
    another: () => `${local.origin}/sign-in#${more.pop()}`,
    keyHoldersAreReady: async () => {
      const port = Number(new URL(local.origin).port);
      await local.stop();
      await withDatabase(data, new Date(), async (context) => {
        const [wave] = await listWaves(context.db);
        const id = wave?.id ?? '';
        const { publicKey } = await generateBoxKey();
        const key = {
          publicKey: toBase64Url(publicKey),
          holding: 'either',
          instead: null,
        } as const;
        await setBoxKey(context, id, key);
        for (const position of [0, 1]) await recordProof(context, id, position, 'proven', key);
        await recordProof(context, id, 0, 'rehearsed', key);
      });
      local = await startLocal({ data, port, bindings });
    },
    runSchedule: () => local.runSchedule(),
    stop: async () => {
      await local.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}
