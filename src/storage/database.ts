import type { D1Database } from '@cloudflare/workers-types';
import { type DrizzleD1Database, drizzle } from 'drizzle-orm/d1';
import { oncePer } from '../core/ground/once-per.ts';

/** The one way into the database; queries live in the files beside this one, one per noun. */
export type Database = DrizzleD1Database;

export const openDatabase: (binding: D1Database) => Database = oncePer(drizzle);

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
