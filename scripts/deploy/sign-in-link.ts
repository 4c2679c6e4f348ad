import * as z from 'zod';
import { randomBytes, sha256, toBase64Url, toHex } from '../../src/core/ground/bytes.ts';
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

/** Whether an owner or HR can get in: by a link that still works, a passkey, or a visit that runs. */
export async function canGetIn(wrangler: Wrangler, now: Date): Promise<boolean> {
  const at = `'${now.toISOString()}'`;
  const printed = await execute(
    wrangler,
    `SELECT count(*) AS ways FROM member_right r
      WHERE r.role IN ('owner', 'hr') AND (r.until IS NULL OR r.until > ${at}) AND (
        EXISTS (SELECT 1 FROM invite i WHERE i.member = r.member AND i.uses > 0 AND i.expires_at > ${at})
        OR EXISTS (SELECT 1 FROM passkey p WHERE p.member = r.member)
        OR EXISTS (SELECT 1 FROM visit_member m JOIN visit v ON v.id = m.visit
          WHERE m.member = r.member AND v.expires_at > ${at}))`,
  );
  const [counted] = rowsIn(printed, countSchema) ?? [];
  if (!counted) throw new Error('the database did not say who can sign in');
  return counted.ways > 0;
}

/** Makes a link with which an owner signs in once. @returns its fragment; only the hash is stored */
export async function offerLink(wrangler: Wrangler, now: Date): Promise<string> {
  const token = randomBytes(32);
  const hash = toBase64Url(await sha256(token));
  const id = toHex(randomBytes(8));
  const until = new Date(now.getTime() + twoWeeks).toISOString();
  await execute(
    wrangler,
    `INSERT INTO member (id, name) VALUES ('${id}', '');
     INSERT INTO member_right (id, member, role) VALUES ('${id}', '${id}', 'owner');
     INSERT INTO invite (token_hash, member, uses, expires_at) VALUES ('${hash}', '${id}', 1, '${until}')`,
  );
  return toBase64Url(token);
}
