import type { D1Database } from '@cloudflare/workers-types';
import { type DrizzleD1Database, drizzle } from 'drizzle-orm/d1';

/** The one way into the database; queries live in the files beside this one, one per noun. */
export type Database = DrizzleD1Database;

export function openDatabase(binding: D1Database): Database {
  return drizzle(binding);
}

/** D1 binds at most 100 values a statement, so many rows travel as one JSON text, this many each. */
const rowsPerStatement = 500;

/** Cuts a list into statements' worth of rows. */
export function inStatements<T>(rows: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let from = 0; from < rows.length; from += rowsPerStatement) {
    parts.push(rows.slice(from, from + rowsPerStatement));
  }
  return parts;
}
