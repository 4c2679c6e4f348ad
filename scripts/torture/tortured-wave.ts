import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection } from '../../src/client/base/http.ts';
import { offerHrSignIns, prepareLocal } from '../local/start-local.ts';
import { chanceFrom } from '../play/chance.ts';
import { takeStep } from '../play/hr.ts';
import { openAndPublish } from '../play/key-holder.ts';
import type { OpenedWave } from '../play/measure.ts';
import { openPulse } from '../play/open-pulse.ts';
import { staffList } from '../play/organisation.ts';
import { staffOf } from '../play/staff.ts';
import { signIn, type Visitor } from '../play/visitor.ts';
import { checkWave } from '../verify/check-wave.ts';
import { type Served, serveBeside } from './served.ts';
import { answerStubbornly } from './stubborn-staff.ts';

/** Times that closing, opening the box and publishing are tried, half a second apart. */
const mostTries = 600;

export interface Torture {
  people: number;
  /** How staff reach the Worker. */
  fetch: Connection['fetch'];
  /** After each receipt. */
  onReceipt?: (served: Served, received: number) => void;
  /** While the wave is closed, its box opened and its release published. */
  whilePublishing?: (served: Served) => () => Promise<void>;
  say: (line: string) => void;
}

/**
 * A wave in which everybody answers, through whatever is done to the Worker or the network, to a
 * release. @returns what did not hold, in words
 */
export async function torturedWave(torture: Torture): Promise<string[]> {
  const data = await mkdtemp(join(tmpdir(), 'geleding-torture-'));
  await prepareLocal(data);
  const [token = ''] = await offerHrSignIns(data, new Date(), 1);
  const served = await serveBeside(data);
  try {
    return await play(torture, served, data, token);
  } finally {
    await served.kill();
    await rm(data, { recursive: true, force: true });
  }
}

async function play(torture: Torture, served: Served, data: string, token: string) {
  const { origin } = served;
  const hr = await signIn(origin, token);
  const roster = staffList(torture.people, chanceFrom(11));
  const wave = await openPulse(hr, 'Torture', roster);
  const done = await answerStubbornly({
    staff: staffOf(roster, wave.links),
    connection: { origin, fetch: torture.fetch },
    onReceipt: (received) => torture.onReceipt?.(served, received),
  });
  torture.say(`${done.receipts.length} receipts after ${done.retries} retries`);
  const stop = torture.whilePublishing?.(served);
  const release = await publishStubbornly(hr, wave).finally(stop);
  const counted = receiptsOn(await hr.get(`/w/${wave.id}/receipts`));
  const { ballots } = JSON.parse(release).participation;
  torture.say(`${ballots} counted`);
  const links = [...wave.links.values()].map((link) => new URL(link).hash.slice(1, 23));
  const { LINK_KEY, WRAP_KEY } = JSON.parse(await readFile(join(data, 'secrets.json'), 'utf8'));
  const secrets = [...links, LINK_KEY, WRAP_KEY, ...done.receipts];
  const checked = await checkWave(hostOf(hr), wave.id, null, [release], noPages);
  return [
    ...done.wrong,
    ...(done.receipts.length === torture.people ? [] : ['not everybody has a receipt']),
    ...(ballots === counted.length ? [] : ['the release counts other ballots']),
    ...(same(counted, done.receipts) ? [] : ['the receipts counted are not those acknowledged']),
    ...checked.findings.filter(({ good }) => !good).map(({ what }) => `not so: ${what}`),
    ...(secrets.some((secret) => served.said().includes(secret)) ? ['the log told a secret'] : []),
    ...(/Medewerker|Collega \d/.test(served.said()) ? ['the log told a name'] : []),
  ];
}

/** Closes, opens the box and publishes, again and again until the release is there. */
async function publishStubbornly(hr: Visitor, wave: OpenedWave): Promise<string> {
  const [link = ''] = wave.links.values();
  const manifestHash = new URL(link).hash.split('.')[1] ?? '';
  const steps = [
    () => takeStep(hr, wave.id, 'close'),
    () => openAndPublish(wave.holder, wave.id, manifestHash, wave.key),
    () => hr.get(`/results/${wave.id}/files/json`),
  ];
  let last: unknown = null;
  for (let tried = 0; tried < mostTries; tried += 1) {
    for (const step of steps) {
      try {
        last = await step();
      } catch (error) {
        last = error;
      }
    }
    if (typeof last === 'string') return last;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`the wave was never published: ${last}`);
}

/** What stands on pages is compared where one host is verified. */
const noPages = async () => [];

const hostOf = (hr: Visitor) => ({ text: (path: string) => hr.get(path).catch(() => null) });

const receiptsOn = (html: string) => [...new Set(html.match(/\b[0-9a-f]{64}\b/g) ?? [])];

const same = (some: readonly string[], others: readonly string[]) =>
  [...some].sort().join() === [...others].sort().join();
