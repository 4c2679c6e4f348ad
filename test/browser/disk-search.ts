import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** What two tables keep of one person's sending. */
export interface Sent {
  blindedHash: string;
  nonce: string;
  ciphertext: string;
}

export type DiskSearch = ReturnType<typeof searchDisk>;

/** Somebody's look through every file of the data folder of an own installation. */
export function searchDisk(data: string) {
  const files = () =>
    readdirSync(data, { recursive: true, encoding: 'utf8' })
      .map((path) => join(data, path))
      .filter((path) => statSync(path).isFile());

  /** The bytes of every file of the folder, each a character. */
  const bytes = (paths = files()) => paths.map((path) => readFileSync(path, 'latin1')).join('\0');

  const foundOf = (secrets: readonly string[]) => {
    const all = bytes();
    return secrets.filter((secret) => secret !== '' && all.includes(secret)).length;
  };

  function rows(sql: string, ...values: string[]): Record<string, string | null>[] {
    const file = new DatabaseSync(database(), { readOnly: true });
    try {
      file.exec('PRAGMA busy_timeout = 60000');
      return file.prepare(sql).all(...values) as Record<string, string | null>[];
    } finally {
      file.close();
    }
  }

  const database = () =>
    files().find((path) => /d1[\\/][^\\/]+[\\/][0-9a-f]{64}\.sqlite$/.test(path)) ?? '';

  /** Every text of every table, by the table it stands in: also of tables that come after this test. */
  function everyText(): Map<string, Set<string>> {
    const tables = rows(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_cf_%'",
    ).map(({ name }) => String(name));
    return new Map(
      tables.map((table) => {
        const texts = rows(`SELECT * FROM "${table}"`).flatMap((row) => Object.values(row));
        return [
          table,
          new Set(texts.filter((text) => typeof text === 'string' && text.length >= 16)),
        ];
      }),
    ) as Map<string, Set<string>>;
  }

  /** People whose ballot is found by laying two orders side by side: the first or last place of each. */
  function joined(sent: readonly Sent[], place: 'indexOf' | 'lastIndexOf'): number {
    const all = bytes();
    const inOrder = (of: (one: Sent) => string) =>
      [...sent].sort((a, b) => all[place](of(a)) - all[place](of(b)));
    const ballots = inOrder(({ nonce }) => nonce);
    const tickets = inOrder(({ blindedHash }) => blindedHash);
    return tickets.filter((one, at) => one === ballots[at]).length;
  }

  const bestJoin = (sent: readonly Sent[]) =>
    Math.max(joined(sent, 'indexOf'), joined(sent, 'lastIndexOf'));

  /** Whatever stands in these columns of a wave. */
  function textsOf(id: string, sql: string): string[] {
    return rows(sql, id).flatMap((row) =>
      Object.values(row)
        .filter((value) => value !== null)
        .map(String),
    );
  }

  return { files, bytes, database, rows, textsOf, everyText, foundOf, bestJoin };
}
