import type { ExecutionContext, ScheduledController } from '@cloudflare/workers-types';
import { runSchedule } from './actions/run-schedule.ts';
import { createApp } from './app.tsx';
import { readEnv, type UncheckedEnv } from './env.ts';
import { openDatabase } from './storage/database.ts';
import { loadLanguages } from './texts/of-the-deployment.ts';

const clock = () => new Date();
const app = createApp(clock);

export default {
  fetch: app.fetch,
  async scheduled(_event: ScheduledController, bindings: UncheckedEnv, _context: ExecutionContext) {
    const { database, ...env } = readEnv(bindings, clock);
    const letters = await loadLanguages(bindings.ASSETS);
    await runSchedule({ ...env, db: openDatabase(database) }, letters);
  },
};
