import * as z from 'zod';
import { fromBase64Url, toBase64Url } from '../../src/core/ground/bytes.ts';
import {
  type Checkpoint,
  checkpointsIn,
  readCheckpoint,
} from '../../src/core/ground/checkpoint.ts';
import { isBeginning } from '../../src/core/ground/hash-tree.ts';
import type { Finding, Host } from './finding.ts';
import type { Kept } from './kept.ts';

const proofSchema = z.object({ path: z.array(z.string()) });

/** The signed head of the log, and that the log that was kept before is its beginning. */
export async function checkLog(
  host: Pick<Host, 'text'>,
  name: string,
  before: Kept['log'] | null,
  texts: string[] = [],
): Promise<{ findings: Finding[]; head: Kept['log'] }> {
  const key = (await host.text('/log/key'))?.trim() ?? '';
  const head = await readCheckpoint((await host.text('/log/head')) ?? '', before?.key ?? key);
  const signed = head !== null && head.origin === `${name}/log`;
  const findings: Finding[] = [
    { good: signed, what: 'the head of the log is signed with its key' },
  ];
  if (before)
    findings.push({ good: before.key === key, what: 'the key of the log is the one kept before' });
  for (const text of texts)
    findings.push(...(await checkHeads(host, text, before?.key ?? key, head)));
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

/** Heads that stand in a download or on the council’s papers: signed once, and a beginning now. */
async function checkHeads(
  host: Pick<Host, 'text'>,
  text: string,
  key: string,
  head: Checkpoint | null,
): Promise<Finding[]> {
  const notes = checkpointsIn(text);
  if (notes.length === 0)
    return [{ good: false, what: 'no head of a log stands in the file given' }];
  const findings: Finding[] = [];
  for (const note of notes) {
    const older = await readCheckpoint(note, key);
    if (!older) {
      findings.push({ good: false, what: 'the head in the file was not signed with this key' });
      continue;
    }
    const path = head && older.size < head.size ? await proofOf(host, older.size, head.size) : [];
    const good = head !== null && (await isBeginning(older, head, path));
    const what = `the log of ${older.size} lines named in the file is the beginning of it now`;
    findings.push({ good, what });
  }
  return findings;
}

/** A proof that is none proves nothing, and says so by itself. */
async function proofOf(host: Pick<Host, 'text'>, from: number, to: number) {
  try {
    const { path } = proofSchema.parse(
      JSON.parse((await host.text(`/log/proof/${from}/${to}`)) ?? ''),
    );
    return path.map(fromBase64Url);
  } catch {
    return [];
  }
}
