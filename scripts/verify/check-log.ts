import * as z from 'zod';
import { fromBase64Url, toBase64Url } from '../../src/core/ground/bytes.ts';
import { readCheckpoint } from '../../src/core/ground/checkpoint.ts';
import { isBeginning } from '../../src/core/ground/hash-tree.ts';
import type { Finding, Host } from './finding.ts';
import type { Kept } from './kept.ts';

const proofSchema = z.object({ path: z.array(z.string()) });

/** The signed head of the log, and that the log that was kept before is its beginning. */
export async function checkLog(
  host: Host,
  name: string,
  before: Kept['log'] | null,
): Promise<{ findings: Finding[]; head: Kept['log'] }> {
  const key = (await host.text('/log/key'))?.trim() ?? '';
  const head = await readCheckpoint((await host.text('/log/head')) ?? '', before?.key ?? key);
  const signed = head !== null && head.origin === `${name}/log`;
  const findings: Finding[] = [
    { good: signed, what: 'the head of the log is signed with its key' },
  ];
  if (before)
    findings.push({ good: before.key === key, what: 'the key of the log is the one kept before' });
  if (!head) return { findings, head: before ?? { key, size: 0, root: '' } };
  if (before) {
    const older = { size: before.size, root: fromBase64Url(before.root) };
    const path = older.size < head.size ? await proofOf(host, older.size, head.size) : [];
    const good = await isBeginning(older, head, path);
    findings.push({
      good,
      what: `the log of ${older.size} lines kept before is the beginning of its ${head.size}`,
    });
  }
  return { findings, head: { key, size: head.size, root: toBase64Url(head.root) } };
}

/** A proof that is none proves nothing, and says so by itself. */
async function proofOf(host: Host, from: number, to: number) {
  try {
    const { path } = proofSchema.parse(
      JSON.parse((await host.text(`/log/proof/${from}/${to}`)) ?? ''),
    );
    return path.map(fromBase64Url);
  } catch {
    return [];
  }
}
