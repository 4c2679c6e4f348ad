/** Something was written past `commit`, so without its conditions and its line in the log. */
export class StrayWrite extends Error {
  override readonly name = 'StrayWrite';
}

const writing =
  /\b(INSERT|UPDATE|DELETE|REPLACE(?!\s*\()|CREATE|DROP|ALTER|PRAGMA|ATTACH|VACUUM)\b/i;

/** What runs by itself, in docs/decisions/one-way-to-write.md: a ticket, a ballot, missing hashes, a try. */
const alone = [
  /^\s*UPDATE invitation SET blinded_hash = \?\s+WHERE\b/,
  /^\s*INSERT INTO ballot \(wave, nonce, block, signature, ciphertext\)\s+SELECT\b/,
  /^\s*INSERT INTO sign_in_try \(counter, period, tries\) VALUES \(/,
  /^\s*UPDATE "log" SET previous_hash = /,
];

/** How every transaction of `commit` begins: with the conditions it relies on. */
const conditions = /^select json\(CASE WHEN 1\b.* THEN '1' ELSE 'overtaken' END\) from/s;

/** What a statement says besides texts and names. */
const bare = (sql: string) => sql.replace(/'(?:[^']|'')*'|"[^"]*"/g, "''");

/**
 * Refuses what a request or the clock would write in another way than through `commit`.
 * @param together the statements of one round trip, in order
 * @throws StrayWrite naming the statement, never a value bound to it
 */
export function refuseStrayWrites(together: readonly string[]): void {
  const [first = '', ...rest] = together;
  const committed = rest.length > 0 && conditions.test(first);
  const stray = together.find(
    (sql) => writing.test(bare(sql)) && !alone.some((one) => one.test(sql)),
  );
  if (stray === undefined || committed) return;
  throw new StrayWrite(`written outside commit: ${stray.slice(0, 120)}`);
}
