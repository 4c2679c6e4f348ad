import * as z from 'zod';
import { randomBytes, sha256, toBase64Url } from '../../src/core/ground/bytes.ts';
import { rowsIn } from './box-keys.ts';
import { complaintOf, type Wrangler } from './wrangler.ts';

const twoWeeks = 14 * 86_400_000;
const countSchema = z.object({ ways: z.int() });

/** Runs SQL on the deployed database. @throws Error with wrangler's own complaint */
async function execute(wrangler: Wrangler, sql: string): Promise<string> {
  const answer = await wrangler(['d1', 'execute', 'DB', '--remote', '--json', '--command', sql]);
  if (answer.status !== 0) throw new Error(`the database refused: ${complaintOf(answer)}`);
  return answer.printed;
}

/** Whether HR can get in: by a link that was not used yet, or in a session that still runs. */
export async function canGetIn(wrangler: Wrangler, now: Date): Promise<boolean> {
  const alive = `role = 'hr' AND expires_at > '${now.toISOString()}'`;
  const printed = await execute(
    wrangler,
    `SELECT (SELECT count(*) FROM sign_in WHERE ${alive}) + (SELECT count(*) FROM session WHERE ${alive}) AS ways`,
  );
  const [counted] = rowsIn(printed, countSchema) ?? [];
  if (!counted) throw new Error('the database did not say who can sign in');
  return counted.ways > 0;
}

/** Makes a link with which HR signs in once. @returns its fragment; only the hash is stored */
export async function offerLink(wrangler: Wrangler, now: Date): Promise<string> {
  const token = randomBytes(32);
  const hash = toBase64Url(await sha256(token));
  const until = new Date(now.getTime() + twoWeeks).toISOString();
  await execute(
    wrangler,
    `INSERT INTO sign_in (token_hash, role, expires_at) VALUES ('${hash}', 'hr', '${until}')`,
  );
  return toBase64Url(token);
}
