import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { offerHrSignIns, prepareLocal, startLocal } from '../local/start-local.ts';
import { describeOrganisation } from '../play/hr.ts';
import { signIn, type Visitor } from '../play/visitor.ts';
import { type LargeList, largeLists } from './large-lists.ts';
import type { Part } from './part.ts';

const most = { seconds: 10, megabytes: 128 };
/** Of Linux, on every machine that is common. */
const ticksPerSecond = 100;

/** Staff lists that take all memory or time, as HR's browser sends them to the Worker in its runtime. */
export const lists: Part = {
  name: 'lists',
  about: `staff lists of every size and trap: read or refused in words within ${most.seconds} s and a heap of ${most.megabytes} MB`,
  run: async (_size, say) => {
    process.env.MINIFLARE_WORKERD_V8_FLAGS = `--max-old-space-size=${most.megabytes}`;
    const data = await mkdtemp(join(tmpdir(), 'geleding-lists-'));
    await prepareLocal(data);
    const [token = ''] = await offerHrSignIns(data, new Date(), 1);
    const local = await startLocal({ data, port: 0 });
    try {
      const hr = await signIn(local.origin, token);
      await describeOrganisation(hr);
      await hr.postForm('/manage/waves', { title: 'Lijsten', definition: 'csi-pulse' });
      const [, wave] = /\/manage\/waves\/(\w+)/.exec(await hr.get('/manage')) ?? [];
      const runtimes = runtimesBelow(String(process.pid));
      let held = true;
      for (const list of largeLists) {
        held = (await tried(list, `/manage/waves/${wave}/roster`, hr, runtimes, say)) && held;
      }
      return held;
    } finally {
      await local.stop();
      await rm(data, { recursive: true, force: true });
    }
  },
};

async function tried(
  list: LargeList,
  path: string,
  hr: Visitor,
  runtimes: string[],
  say: (line: string) => void,
): Promise<boolean> {
  const file = new File([list.make()], 'lijst.xlsx');
  // Making it took long: the connection may be gone.
  await hr.get('/health').catch(() => '');
  // The peak of memory is counted afresh.
  for (const pid of runtimes) writeFileSync(`/proc/${pid}/clear_refs`, '5');
  const [before, from] = [megabytesOf(runtimes), secondsOf(runtimes)];
  const answer = await hr.postForm(path, { roster: file }).catch((error) => String(error));
  const seconds = secondsOf(runtimes) - from;
  const taken = megabytesOf(runtimes) - before;
  const words = answer.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  const [, count = ''] = /(?:Alle )?([\d.]+) (?:mensen zijn|persoon is) gelezen/.exec(words) ?? [];
  const read = Number(count.replaceAll('.', '')) === list.people;
  const refused = / (?:413|422): /.test(words);
  const held = (list.people ? read : refused) && seconds < most.seconds && taken < most.megabytes;
  const size = (file.size / 1024 / 1024).toFixed(1);
  const outcome = read ? 'read' : refused ? 'refused' : words.slice(0, 120);
  const cost = `${seconds.toFixed(1)} s, ${Math.round(taken)} MB more at its peak`;
  say(`${held ? ' ' : 'X'} ${list.what} (${size} MB): ${outcome}, ${cost}`);
  return held;
}

/** The programs below another that run Workers; none where the system does not tell. */
function runtimesBelow(pid: string): string[] {
  if (process.platform !== 'linux') return [];
  const parents = readdirSync('/proc')
    .filter((one) => /^\d+$/.test(one))
    .map((one) => ({ pid: one, parent: fieldOf(one, 'PPid'), name: fieldOf(one, 'Name') }));
  const below = (above: string): typeof parents =>
    parents.filter(({ parent }) => parent === above).flatMap((one) => [one, ...below(one.pid)]);
  return below(pid).flatMap((one) => (one.name.startsWith('workerd') ? [one.pid] : []));
}

/** What the system says of a program; nothing once it has ended. */
function fieldOf(pid: string, name: string): string {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return new RegExp(`^${name}:\\s*(\\S+)`, 'm').exec(status)?.[1] ?? '';
  } catch {
    return '';
  }
}

/** What the processor did: a busy machine takes longer, and not more. */
function secondsOf(pids: string[]): number {
  if (pids.length === 0) return performance.now() / 1000;
  const ticks = pids.flatMap((pid) =>
    readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
      .slice(11, 13),
  );
  return ticks.reduce((sum, one) => sum + Number(one), 0) / ticksPerSecond;
}

function megabytesOf(pids: string[]): number {
  return pids.reduce((sum, pid) => sum + Number(fieldOf(pid, 'VmHWM')), 0) / 1024;
}
