import { applyD1Migrations, env } from 'cloudflare:test';
import { limitD1, noUse, unlimited } from '../../scripts/local/limited-d1.ts';
import { refuseStrayWrites } from '../../scripts/local/one-way-to-write.ts';
import * as hrDesk from '../../scripts/play/hr.ts';
import type { Context } from '../../src/actions/context.ts';
import { inviteOwner } from '../../src/actions/members/invite-member.ts';
import { redeemInvite } from '../../src/actions/members/start-visit.ts';
import { runSchedule } from '../../src/actions/run-schedule.ts';
import { createApp } from '../../src/app.tsx';
import { readEnv } from '../../src/env.ts';
import { newPress } from '../../src/routes/press.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { type Person, personWith, type Reach, reachApp, signIn } from './world-visitor.ts';

/** The product on an empty database with the real migrations, an organisation and HR signed in. */
export interface World {
  /** What the product takes for the time; tests move it on. */
  clock: { now: Date };
  reach: Reach;
  hr: Person;
  /** What actions are given, for what no page does. */
  context: () => Context;
  /** What cron runs every minute. */
  schedule: () => Promise<void>;
  /** Signs in with a token that HR was shown, also a reader who has to wait for the report. */
  signIn: (token: string) => Promise<Person>;
  /** One more one-time token for HR, as a first start prints it. */
  offerHr: () => Promise<string>;
}

const hour = 3_600_000;

/** Starts a world on a Monday morning. Each test file has a database of its own. */
export async function startWorld(): Promise<World> {
  await applyD1Migrations(unlimited(env.DB), env.TEST_MIGRATIONS);
  const clock = { now: new Date('2026-11-23T09:00:00.000Z') };
  const reach = reachApp(
    createApp(() => clock.now),
    env,
  );
  const context = (): Context => {
    const { database, ...rest } = readEnv(env, () => clock.now);
    return { ...rest, db: openDatabase(database) };
  };
  const offerHr = () => inviteOwner(context());
  const hr = await signIn(reach, await offerHr());
  await hrDesk.describeOrganisation(hr);
  return {
    clock,
    reach,
    hr,
    context,
    schedule: () =>
      runSchedule({ ...context(), db: openDatabase(limitD1(env.DB, noUse(), refuseStrayWrites)) }),
    signIn: async (token) => {
      const entered = await redeemInvite(context(), token, null, newPress());
      return personWith(reach, `__Host-session=${entered.token}`);
    },
    offerHr,
  };
}

/** Lets time pass; HR signs in again, because a session lasts half a day. */
export async function pass(world: World, time: { hours?: number; days?: number }): Promise<void> {
  const hours = (time.hours ?? 0) + 24 * (time.days ?? 0);
  world.clock.now = new Date(world.clock.now.getTime() + hours * hour);
  world.hr = await world.signIn(await world.offerHr());
}
