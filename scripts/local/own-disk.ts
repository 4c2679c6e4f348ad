/** What the local runtime needs beside D1, so that the files on a disk of one's own can be rewritten. */

const held = 'ballot|invitation|person|ticket_key|box_secret|box_key|opened_part|participation';
const endings = [
  new RegExp(`^\\s*delete from "(${held})"`, 'i'),
  /^\s*update "(ticket_key|box_secret)" set/i,
  /^\s*update "wave" set .*"(state|box_opened|sign_key)" =/i,
];

/**
 * Whether a statement ends a step of a wave, deletes what it holds or puts another key in a key's
 * place: after it the files hold something that should be nowhere.
 */
export function isEnding(sql: string): boolean {
  return endings.some((pattern) => pattern.test(sql));
}

const mostTries = 400;
const pause = 25;

/**
 * Does something with the database, and again while its files are being rewritten: nothing was done
 * then. D1 on the platform is never locked from outside.
 * @param sql the statements; where all of them only read, what came too late to be marked is read again
 */
export async function unlocked<T>(sql: readonly string[], act: () => Promise<T>): Promise<T> {
  const reading = sql.every((one) => /^\s*select\b/i.test(one));
  for (let tried = 1; ; tried += 1) {
    try {
      return await act();
    } catch (error) {
      if (!isLocked(error, reading) || tried === mostTries) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** The local runtime marks in the file how far a read saw, and names no lock where that fails. */
function isLocked(error: unknown, reading: boolean): boolean {
  if (!(error instanceof Error)) return false;
  const { message } = error;
  return message.includes('SQLITE_BUSY') || (reading && message.includes('session commit token'));
}
