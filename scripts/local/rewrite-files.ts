import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Milliseconds to wait for the runtime to be done with a file. */
const patience = 30_000;

/**
 * Rewrites the databases of a local installation, so that nothing is left in its files of what was
 * deleted or overwritten, nor of the order in which rows came: the log of writes is emptied into the
 * database, that is written again in the order of its keys with what is freed set to zeros (SQLite's
 * secure_delete and VACUUM), and the log is emptied once more. D1 refuses all three, so it is done
 * beside the runtime, on the same files, under SQLite's own locks.
 * @param data the folder that holds the installation
 * @throws when a file stays in use
 */
export function rewriteFiles(data: string): void {
  for (const file of databasesIn(data)) {
    const database = new DatabaseSync(file, { timeout: patience });
    try {
      database.exec('PRAGMA secure_delete = ON');
      // Else the copy that VACUUM makes lies in a temporary file elsewhere.
      database.exec('PRAGMA temp_store = MEMORY');
      emptyLog(database);
      database.exec('VACUUM');
      emptyLog(database);
    } finally {
      database.close();
    }
  }
}

function emptyLog(database: DatabaseSync): void {
  const done = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
  if (done?.busy !== 0) throw new Error('the database stays in use: its log was not emptied');
}

function databasesIn(data: string): string[] {
  return readdirSync(data, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|[\\/])d1[\\/].*\.sqlite$/.test(path))
    .map((path) => join(data, path));
}
