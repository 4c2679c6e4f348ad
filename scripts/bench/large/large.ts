import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayOf } from '../../../src/core/ground/local-day.ts';
import { reportPageIds } from '../../../src/core/report/report-pages.ts';
import { fileKinds } from '../../demo/file-kinds.ts';
import { offerHrSignIns, prepareLocal, startLocal, withDatabase } from '../../local/start-local.ts';
import * as hrDesk from '../../play/hr.ts';
import { holdCeremony, openAndPublish } from '../../play/key-holder.ts';
import { signIn, type Visitor } from '../../play/visitor.ts';
import type { BenchOptions } from '../options.ts';
import { fillBox, fillTicketKeys } from './fill.ts';
import { largeStaffList } from './large-staff-list.ts';
import { meterRequests, type Step } from './meter.ts';
import { openByServer } from './open-by-server.ts';
import { ownQuestions } from './own-questions.ts';

const day = 86_400_000;
/** Ticket keys that are made as the page makes them, for the time of one. */
const keysMade = 30;
const response = 0.7;
const megabytes = 128;

/** How a whole wave of an organisation of this size went. */
export interface LargeWave {
  people: number;
  blocks: number;
  ballots: number;
  /** Megabytes at most in use while the box was opened, by the program that opens it. */
  openingMegabytes: number;
  steps: Step[];
}

/**
 * A whole wave of many people in units of twenty, through the Worker within the limits of D1 and with
 * a heap of 128 MB in each isolate. Ticket keys and ballots are put into the database
 * (`fill.ts`); the box is opened by the code of the key holder's page, or by the Worker.
 */
export async function playLargeWave(
  people: number,
  { definition, server, own }: Pick<BenchOptions, 'definition' | 'server' | 'own'>,
): Promise<LargeWave> {
  process.env.MINIFLARE_WORKERD_V8_FLAGS = `--max-old-space-size=${megabytes}`;
  const data = await mkdtemp(join(tmpdir(), 'geleding-large-'));
  await prepareLocal(data);
  const now = new Date();
  const [token = ''] = await offerHrSignIns(data, now, 1);
  let local = await startLocal({ data, port: 0 });
  const port = Number(new URL(local.origin).port);
  /** The database is only opened while the Worker stands still. */
  const beside = async <T>(act: Parameters<typeof withDatabase<T>>[2]): Promise<T> => {
    await local.stop();
    const made = await withDatabase(data, now, act);
    local = await startLocal({ data, port });
    return made;
  };
  const meter = meterRequests();
  const say = (text: string) => console.error(`${people}: ${text}`);
  try {
    const hr = await signIn(local.origin, token);
    await hrDesk.describeOrganisation(hr);
    const on = (days: number) => dayOf(new Date(now.getTime() + days * day).toISOString());
    const id = await hrDesk.planWave(hr, {
      title: 'Groot',
      definition,
      roster: largeStaffList(people),
      k: 7,
      tree: 'sides',
      promise: server ? 'server' : 'anonymous',
      ownQuestions: own ? ownQuestions : [],
      opens: on(0),
      closes: on(14),
    });
    say('planned');
    await hr.get(`/manage/waves/${id}/plan`);
    const prepare = () =>
      hr.postJson(`/manage/waves/${id}/ticket-keys`, {}) as Promise<{
        made: number;
        total: number;
      }>;
    let ready = await prepare();
    while (ready.made < Math.min(ready.total, keysMade)) ready = await prepare();
    const blocks = ready.total;
    const ticketKey = await beside((context) => fillTicketKeys(context, id));
    // With every key there, what is left is the invitations.
    while (ready.made < ready.total) ready = await prepare();
    const openBox = server ? () => openByServer(hr, id) : await holdKey(hr, id);
    await hrDesk.takeStep(hr, id, 'fix');
    say('fixed');
    await hrDesk.takeStep(hr, id, 'open');
    const [link = ''] = (await hrDesk.exportLinks(hr, id)).values();
    for (const path of ['cards?for=everyone', 'invite', 'participation'])
      await hr.get(`/manage/waves/${id}/${path}`).catch((error) => say(String(error)));
    await hr.get('/manage');
    await hr.get('/manage/log');
    await hr.get(`/manage/waves/${id}`);
    const ballots = await beside((context) => fillBox(context, id, ticketKey, response));
    say(`${ballots} ballots`);
    await local.runSchedule();
    await hrDesk.takeStep(hr, id, 'close');
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss);
    }, 500);
    const from = performance.now();
    const counted = await openBox(new URL(link).hash.split('.')[1] ?? '');
    clearInterval(watch);
    say(`opened ${counted} in ${Math.round((performance.now() - from) / 1000)} s`);
    for (const page of reportPageIds)
      await hr.get(`/results/${id}/${page}`).catch((error) => say(String(error)));
    const kinds = ['json', ...fileKinds.map(({ kind }) => kind)];
    for (const kind of kinds)
      await hr.getBytes(`/results/${id}/files/${kind}`).catch((error) => say(String(error)));
    const openingMegabytes = Math.round(most / 1e6);
    return { people, blocks, ballots, openingMegabytes, steps: meter.steps() };
  } finally {
    meter.stop();
    await local.stop();
    await rm(data, { recursive: true, force: true });
  }
}

/** Has two holders make the key. @returns what opens the box with it, given the manifest's hash */
async function holdKey(hr: Visitor, id: string): Promise<(hash: string) => Promise<number>> {
  const [holder, other] = await Promise.all(
    [0, 1].map(async (at) => signIn(hr.origin, await hrDesk.inviteHolder(hr, id, at))),
  );
  if (!holder || !other) throw new Error('there is no key holder');
  const key = await holdCeremony([holder, other], id);
  return (hash) => openAndPublish(holder, id, hash, key);
}

/** A line per step, slowest first. */
export function rowsOf(wave: LargeWave): Record<string, string | number>[] {
  return wave.steps
    .toSorted((a, b) => b.seconds - a.seconds)
    .map((step) => ({
      people: wave.people,
      step: step.step,
      requests: step.requests,
      's, all': round(step.seconds),
      's, slowest': round(step.slowest),
      'kB, all': Math.round(step.bytes / 1000),
      'kB, largest': Math.round(step.largest / 1000),
      statements: step.statements,
      'rows read': step.rowsRead,
      'rows written': step.rowsWritten,
    }));
}

const round = (value: number) => Math.round(100 * value) / 100;
