import type { D1Database, D1PreparedStatement, D1Result } from '@cloudflare/workers-types';
import { bytesOf, checkStatement, d1Limits, refuseAbove, sum } from './d1-limits.ts';
import { isEnding, unlocked } from './own-disk.ts';

/** What one request, or one run of the clock, used of D1. */
export interface Use {
  /** Round trips: a batch is one. */
  calls: number;
  /** Statements, each of a batch counted. */
  statements: number;
  /** As D1 counts them for its bill, also rows that were only passed over. */
  rowsRead: number;
  rowsWritten: number;
  /** Bytes bound to statements. */
  sent: number;
  /** Bytes of the values that came back. */
  received: number;
  /** Bytes of the largest row that came back. */
  largestRow: number;
  /** Statements that end a step of a wave, or delete what it holds. */
  endings: number;
  /** Columns with large texts or secrets that came back, such as `release.body`. */
  fat: string[];
}

/** Large texts and secrets, which only what shows or uses them should read, by column. */
const fatColumns: Record<string, string> = {
  manifest: 'wave.manifest',
  sign_key: 'wave.sign_key',
  attributes: 'person.attributes',
  private_key: 'ticket_key.private_key',
  ciphertext: 'ballot.ciphertext',
  leaf: 'block.leaf',
  wrapped: 'box_secret.wrapped',
  logo: 'organisation.logo',
};

/** The fat columns among those of a row; `body` is what three tables call their text. */
function fatIn(sql: string, row: Record<string, unknown> = {}): string[] {
  const [, table = 'release'] =
    /\bFROM\s+"?(plan_part|release|fielded_definition)\b/i.exec(sql) ?? [];
  const opened = /\bopened_part\b/.test(sql) ? { encrypted: 'opened_part.encrypted' } : {};
  const labels = { ...fatColumns, ...opened, body: `${table}.body` } as Record<string, string>;
  return Object.keys(row).flatMap((name) => labels[name.replace(/:\d+$/, '')] ?? []);
}

export function noUse(): Use {
  return {
    calls: 0,
    statements: 0,
    rowsRead: 0,
    rowsWritten: 0,
    sent: 0,
    received: 0,
    largestRow: 0,
    endings: 0,
    fat: [],
  };
}

/** A statement of the wrapper, and the one of D1 that stands behind it. */
interface Prepared {
  sql: string;
  values: readonly unknown[];
  /** Made when it is sent: beside the runtime each making is a round trip. */
  own: () => D1PreparedStatement;
}

const originals = new WeakMap<D1Database, D1Database>();
const prepared = new WeakMap<D1PreparedStatement, Prepared>();

/**
 * A D1 database that refuses what Cloudflare documents it would refuse, and adds up what was used.
 * The local runtime takes nearly everything, so tests, the demo and the benches see their database
 * through this.
 * @param use of one request; without it, every round trip stands alone
 * @param refuse throws at what may not be sent in one round trip
 */
export function limitD1(
  database: D1Database,
  use?: Use,
  refuse: (together: readonly string[]) => void = () => {},
): D1Database {
  const own = unlimited(database);
  const limited = {
    prepare: (sql: string) => statement({ own, use, refuse }, sql, []),
    async batch(statements: D1PreparedStatement[]) {
      const all = statements.map(preparedOf);
      refuse(all.map(({ sql }) => sql));
      const count = begin(use ?? noUse(), all);
      const results = await unlocked(
        all.map(({ sql }) => sql),
        () => own.batch<Record<string, unknown>>(all.map((one) => one.own())),
      );
      for (const [at, result] of results.entries()) add(count, result, all[at] as Prepared);
      await checkRows(own, all);
      return results;
    },
    exec(sql: string) {
      refuse([sql]);
      return own.exec(sql);
    },
  } as unknown as D1Database;
  originals.set(limited, own);
  return limited;
}

/** The database behind the limits, for the runtime's own tools. */
export function unlimited(database: D1Database): D1Database {
  return originals.get(database) ?? database;
}

/** Readings are made through `all`, the one way in which D1 says how many rows it read. */
function statement(
  behind: { own: D1Database; use: Use | undefined; refuse: (together: readonly string[]) => void },
  sql: string,
  values: readonly unknown[],
): D1PreparedStatement {
  const reading = /^\s*(SELECT|WITH)\b/i.test(sql);
  const one: Prepared = { sql, values, own: () => behind.own.prepare(sql).bind(...values) };
  const run = async (own = one.own()): Promise<D1Result<Record<string, unknown>>> => {
    behind.refuse([sql]);
    const use = begin(behind.use ?? noUse(), [one]);
    const result = await unlocked([sql], () => own.all<Record<string, unknown>>());
    add(use, result, one);
    await checkRows(behind.own, [one]);
    return result;
  };
  /** Two columns of one name get names of their own in a subquery. */
  const named = () =>
    reading ? behind.own.prepare(`SELECT * FROM (${sql})`).bind(...values) : one.own();
  const limited = {
    bind: (...bound: unknown[]) => statement(behind, sql, bound),
    all: () => run(),
    run: () => run(),
    async first(column?: string) {
      const [row] = (await run()).results;
      if (!row) return null;
      return column === undefined ? row : row[column];
    },
    async raw(options?: { columnNames?: boolean }) {
      const { results } = await run(named());
      const names = Object.keys(results[0] ?? {});
      if (names.some((name) => /^\d+$/.test(name))) return inOrder(one, reading, options);
      const rows = results.map((row) => Object.values(row));
      return options?.columnNames ? [names, ...rows] : rows;
    },
  } as unknown as D1PreparedStatement;
  prepared.set(limited, one);
  return limited;
}

/**
 * The rows of a statement with a column whose name is a number, such as `SELECT name, 1`: an object
 * gives it before all others, so they are read once more, as D1 itself orders them.
 */
async function inOrder(
  { sql, own }: Prepared,
  reading: boolean,
  options?: { columnNames?: boolean },
): Promise<unknown[][]> {
  if (!reading) throw new Error(`a column of what was written needs a name: ${sql.slice(0, 120)}`);
  return options?.columnNames ? own().raw({ columnNames: true }) : own().raw();
}

function preparedOf(limited: D1PreparedStatement): Prepared {
  const one = prepared.get(limited);
  if (!one) throw new Error('a statement of another database');
  return one;
}

function begin(use: Use, all: readonly Prepared[]): Use {
  for (const { sql, values } of all) checkStatement(sql, values);
  use.calls += 1;
  use.statements += all.length;
  use.endings += all.filter(({ sql }) => isEnding(sql)).length;
  use.sent += sum(all.flatMap(({ values }) => values.map(bytesOf)));
  refuseAbove('statements', use.statements, d1Limits.statements, all[0]?.sql ?? '');
  return use;
}

function add(use: Use, { results, meta }: D1Result<Record<string, unknown>>, { sql }: Prepared) {
  const rows = (results ?? []).map((row) => sum(Object.values(row).map(bytesOf)));
  const bytes = sum(rows);
  refuseAbove('bytes of a result', bytes, d1Limits.resultBytes, sql);
  use.received += bytes;
  use.largestRow = rows.reduce((most, row) => Math.max(most, row), use.largestRow);
  use.fat = [...new Set([...use.fat, ...fatIn(sql, results?.[0])])];
  use.rowsRead += meta.rows_read ?? 0;
  use.rowsWritten += meta.rows_written ?? 0;
}

/** Bytes bound to a statement from which on the rows of its table are looked at. */
const large = 250_000;

/** A row may have been small before a large value was put into it. */
async function checkRows(database: D1Database, all: readonly Prepared[]): Promise<void> {
  for (const { sql, values } of all) {
    const table = /^\s*(?:INSERT INTO|UPDATE)\s+"?(\w+)"?/i.exec(sql)?.[1];
    if (!table || sum(values.map(bytesOf)) < large) continue;
    const columns = await database
      .prepare(`SELECT name FROM pragma_table_info(?)`)
      .bind(table)
      .all<{ name: string }>();
    const bytes = columns.results.map(({ name }) => `coalesce(octet_length("${name}"), 0)`);
    const largest = await database
      .prepare(`SELECT max(${bytes.join(' + ')}) AS bytes FROM "${table}"`)
      .first<number>('bytes');
    refuseAbove('bytes of a row', largest ?? 0, d1Limits.rowBytes, sql);
  }
}
