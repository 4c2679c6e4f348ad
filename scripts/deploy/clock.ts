import * as z from 'zod';
import { rowsIn } from './box-keys.ts';
import type { Finding } from './finding.ts';

/** When the clock ran last, and what it could not do then: one row, or none before its first run. */
export const lastRun = 'SELECT ran_at AS ranAt, failures FROM clock';

const runSchema = z.object({ ranAt: z.iso.datetime(), failures: z.string() });
const failuresSchema = z.array(
  z.object({ step: z.string(), wave: z.string().nullable(), code: z.string() }),
);

/** It runs every minute; so long without a run is no chance. */
const longestSilence = 15 * 60_000;

/**
 * Whether the clock runs, and whether its last run did all that was due.
 * @param printed what the database answered to `lastRun`
 */
export function judgeClock(printed: string | null, now: Date): Finding {
  const what = 'the clock runs, and did what was due';
  const runs = rowsIn(printed, runSchema);
  if (!runs) return { what, good: null, remedy: 'the database did not answer' };
  const [run] = runs;
  if (!run) return { what, good: 'wait', remedy: 'it has not run yet; give it a minute' };
  const ran = `it ran last at ${run.ranAt}`;
  if (now.getTime() - Date.parse(run.ranAt) > longestSilence) {
    return {
      what,
      good: false,
      remedy: `${ran}; check [triggers] in the settings and deploy again`,
    };
  }
  const failures = failuresSchema.parse(JSON.parse(run.failures));
  if (failures.length === 0) return { what: `${what}: ${ran}`, good: true, remedy: '' };
  const said = failures.map(
    ({ step, wave, code }) => `${step}${wave ? ` of ${wave}` : ''} (${code})`,
  );
  return { what, good: false, remedy: `${ran} and could not do: ${said.join(', ')}` };
}
