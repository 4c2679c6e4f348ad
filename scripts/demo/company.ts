import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes, toBase64Url } from '../../src/core/ground/bytes.ts';
import { build } from '../build/build.ts';
import { startOutbox } from '../local/outbox.ts';
import {
  type Local,
  type LocalOptions,
  offerHrSignIns,
  outboxBindings,
  prepareLocal,
  type Reached,
  startLocal,
} from '../local/start-local.ts';
import { describeOrganisation } from '../play/hr.ts';
import type { Company } from '../play/measure.ts';
import type { Progress } from '../play/progress.ts';
import { signIn } from '../play/visitor.ts';
import type { DemoOptions } from './options.ts';

/** A running demo with its organisation named and HR signed in. */
export interface DemoCompany extends Company {
  local: Local;
  /** Where mail that would have been sent can be read. */
  outbox: string;
  /** Ends it and starts it again at the same address, on the same data, from what is built now. */
  restart(): Promise<Local>;
}

/**
 * Builds, migrates, starts the Worker and signs HR in.
 * @param tour where the guide listens, whose doors the front page then shows
 * @param built whether the program is there already: tests beside each other share one
 */
export async function foundCompany(
  options: Pick<DemoOptions, 'data' | 'port'>,
  progress: Progress,
  { reached, tour, built = false }: { reached?: Reached; tour?: string; built?: boolean } = {},
): Promise<DemoCompany> {
  const now = new Date();
  const data = options.data ?? (await mkdtemp(join(tmpdir(), 'geleding-')));
  const playKey = toBase64Url(randomBytes(24));
  const [hrToken = ''] = await progress.step('prepare', async () => {
    if (!built) await build();
    await prepareLocal(data);
    return offerHrSignIns(data, now, 1);
  });
  const outbox = await startOutbox(data, reached?.host);
  const bindings: LocalOptions['bindings'] = {
    PLAY_KEY: playKey,
    ...outboxBindings(outbox),
    ...(tour ? { TOUR: tour } : {}),
  };
  const start = (port: number) => startLocal({ data, port, bindings, ...(reached && { reached }) });
  const local = await progress.step('start', () => start(options.port));
  const restart = async () => {
    await local.stop();
    return start(Number(new URL(local.origin).port));
  };
  const hr = await signIn(local.origin, hrToken);
  await describeOrganisation(hr);
  return { local, hr, playKey, now, outbox: outbox.page, restart };
}
