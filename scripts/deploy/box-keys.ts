import * as z from 'zod';
import type { Finding } from './finding.ts';
import { jsonIn } from './json-in.ts';

/**
 * Whether the key of every box that the server opened is destroyed: its rows deleted, and the backups
 * expired that could bring them back. That a secret was taken away shows nothing by itself: the platform
 * can go back to an older version, and whoever copied it keeps it.
 */

/** One row per wave that is over and whose box the server opened, with its certificate. */
export const endedBoxes = `SELECT w.id AS wave,
  (SELECT count(*) FROM box_secret WHERE wave = w.id)
    + (SELECT count(*) FROM box_key WHERE wave = w.id)
    + (SELECT count(*) FROM opened_part WHERE wave = w.id) AS held,
  (SELECT details FROM log WHERE action = 'key.deleted' AND json_extract(details, '$.wave') = w.id
    ORDER BY position DESC LIMIT 1) AS certificate
  FROM wave w WHERE w.state IN ('released', 'purged', 'cancelled')
    AND json_extract(w.settings, '$.openedBy') = 'server-sealed'`;

/** How many stored keys lie under each wrapping secret, by fingerprint. */
export const wrappedKeys = `SELECT CASE WHEN instr(wrapped, '.') THEN substr(wrapped, 1, 16) ELSE '' END
    AS secret, count(*) AS keys
  FROM (SELECT wrapped FROM box_secret
    UNION ALL SELECT sign_key FROM wave WHERE sign_key IS NOT NULL
    UNION ALL SELECT private_key FROM ticket_key WHERE private_key IS NOT NULL) GROUP BY 1`;

const boxSchema = z.object({
  wave: z.string(),
  held: z.int(),
  certificate: z.string().nullable(),
});
const certificateSchema = z.object({ secret: z.string(), backupsUntil: z.iso.date() });
const keysSchema = z.object({ secret: z.string(), keys: z.int() });

/** The rows in what `wrangler d1 execute --json` prints; null when it is something else. */
export function rowsIn<T>(printed: string | null, row: z.ZodType<T>): T[] | null {
  try {
    const [{ results } = { results: null }] = z
      .array(z.object({ results: z.array(row) }))
      .parse(jsonIn(printed ?? ''));
    return results;
  } catch {
    return null;
  }
}

/**
 * @param printed what the database answered to `endedBoxes`
 * @param present fingerprints of the wrapping secrets the deployment has; null when it did not say
 * @param today like 2026-11-21
 */
export function judgeBoxes(
  printed: string | null,
  present: readonly string[] | null,
  today: string,
): Finding[] {
  const what = 'keys of boxes that the server opened are destroyed';
  const boxes = rowsIn(printed, boxSchema);
  if (!boxes) return [{ what, good: null, remedy: 'the database did not answer' }];
  if (boxes.length === 0) return [{ what, good: true, remedy: '' }];
  return boxes.map((box) => judgeBox(box, present, today));
}

function judgeBox(
  { wave, held, certificate }: z.infer<typeof boxSchema>,
  present: readonly string[] | null,
  today: string,
): Finding {
  const what = `the box key of wave ${wave} is destroyed`;
  if (held > 0) {
    const remedy = `${held} of its rows are still there; they go when the wave is purged`;
    return { what, good: false, remedy };
  }
  if (!certificate) return { what, good: null, remedy: 'the log holds no certificate of it' };
  const { secret, backupsUntil } = certificateSchema.parse(JSON.parse(certificate));
  if (today > backupsUntil) {
    return {
      what: `${what}: deleted, and backups expired on ${backupsUntil}`,
      good: true,
      remedy: '',
    };
  }
  // An older secret beside the newest may open an older backup.
  if (secret !== '' && present?.length === 1 && !present.includes(secret)) {
    const remedy = `deleted, and the deployment no longer has its wrapping secret ${secret}; but until ${backupsUntil} a backup holds its rows, and nobody can show that no copy of that secret is left, nor an older version of the Worker that has it`;
    return { what, good: 'wait', remedy };
  }
  const rotate = present
    ? `while the deployment has its wrapping secret (${secret || 'unknown'})`
    : 'if the deployment still has its wrapping secret (give the address to find out)';
  const remedy = `deleted, but until ${backupsUntil} a backup could bring it back ${rotate}; changing that secret (README) closes that way sooner, if nobody kept a copy of it`;
  return { what, good: 'wait', remedy };
}

/**
 * @param printed what the database answered to `wrappedKeys`
 * @param present fingerprints of the deployment's wrapping secrets, the one in use first
 * @param names of these secrets, in the same order; null when they could not be listed
 */
export function judgeWrapping(
  printed: string | null,
  present: readonly string[] | null,
  names: readonly string[] | null,
): Finding {
  const what = 'every stored key lies under the newest wrapping secret, and there is no older one';
  const counts = rowsIn(printed, keysSchema);
  if (!counts || !present) {
    return { what, good: null, remedy: 'the database or the address did not answer' };
  }
  const lost = counts.filter(({ secret }) => secret !== '' && !present.includes(secret));
  if (lost.length > 0) {
    const which = lost.map(({ secret, keys }) => `${keys} under ${secret}`).join(', ');
    return { what, good: false, remedy: `nobody can read ${which}: put that secret back` };
  }
  const stale = counts.some(({ secret }) => secret !== present[0]);
  if (stale) return { what, good: 'wait', remedy: 'the schedule moves them within the hour' };
  if (present.length === 1) return { what, good: true, remedy: '' };
  const older = (names ?? []).slice(1).map((name) => `npx wrangler secret delete ${name}`);
  const remedy = `nothing needs the older one any more: ${older.join(' and ') || 'delete it'}`;
  return { what, good: 'wait', remedy };
}
