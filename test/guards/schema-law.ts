import { type Table, tablesOf } from './schema-tables.ts';

/**
 * Tables that hold who may answer, who asked for a ticket and what was sent, with the only columns
 * they may ever have. A new column is a new promise: it is declared here and in docs/privacy.md.
 */
const declared: Record<string, string[]> = {
  invitation: [
    ...['id', 'wave', 'block', 'auth_hash', 'blinded_hash', 'card_hash'],
    ...['number', 'name', 'email', 'language'],
  ],
  ticket_key: ['wave', 'block', 'public_key', 'private_key'],
  ballot: ['wave', 'nonce', 'block', 'signature', 'ciphertext'],
  receipt: ['wave', 'receipt'],
  undelivered: ['wave', 'round', 'invitation', 'code', 'tries', 'again_at'],
  sign_off: ['wave', 'invitation'],
  link_request: ['name', 'day', 'address', 'origin'],
  opened_part: ['wave', 'part', 'up_to', 'ballots', 'encrypted'],
};

/** The only tables whose rows may keep their order: HR's own steps, and a single row. */
const mayKeepOrder = ['log', 'organisation'];

/** What is against the law in these migrations, one sentence each. */
export function breaches(files: readonly string[]): string[] {
  let tables: Map<string, Table>;
  try {
    tables = tablesOf(files);
  } catch (error) {
    return [(error as Error).message];
  }
  const found: string[] = [];
  for (const [name, { body, options, columns }] of tables) {
    const ordered = !/WITHOUT ROWID/i.test(options);
    if (ordered && !mayKeepOrder.includes(name)) found.push(`${name} has row numbers`);
    if (!/STRICT/i.test(options)) found.push(`${name} takes any type`);
    if (/AUTOINCREMENT/i.test(body)) found.push(`${name} counts up`);
    const allowed = declared[name];
    if (!allowed) continue;
    if (/CURRENT_|DATETIME|julianday|unixepoch|\bREAL\b/i.test(body)) {
      found.push(`${name} keeps a time`);
    }
    for (const column of columns) {
      if (!allowed.includes(column)) found.push(`${name}.${column} is not declared`);
    }
  }
  for (const name of Object.keys(declared)) {
    if (!tables.has(name)) found.push(`${name} is declared and not there`);
  }
  return found;
}
