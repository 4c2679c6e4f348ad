import type { ExecutionContext, ScheduledController } from '@cloudflare/workers-types';
import { runSchedule } from './actions/run-schedule.ts';
import { createApp } from './app.tsx';
import { readEnv, type UncheckedEnv } from './env.ts';
import { openDatabase } from './storage/database.ts';

const app = createApp(() => new Date());

export default {
  fetch: app.fetch,
  async scheduled(_event: ScheduledController, bindings: UncheckedEnv, _context: ExecutionContext) {
    const { database, ...env } = readEnv(bindings, new Date());
    await runSchedule({ ...env, db: openDatabase(database) });
  },
};
