/**
 * What Cloudflare documents of D1 and of Workers on the paid plan, as far as the local runtime does
 * not refuse it by itself. docs/platform.md names the page of each.
 */
export const d1Limits = {
  /** Values bound to one statement. */
  boundValues: 100,
  /** Bytes of one statement's text. */
  statementBytes: 100_000,
  /** Bytes of one value, and of one row. */
  rowBytes: 2_000_000,
  /** Bytes of the pattern of LIKE or GLOB. */
  patternBytes: 50,
  /** Arguments of one function. */
  functionArguments: 32,
  /** Columns of a table, which the schema is held to. */
  columns: 100,
  /** Statements of one request or one run of the clock, each of a batch counted. */
  statements: 1_000,
  /** Bytes of what one statement gives back. */
  resultBytes: 50_000_000,
};

/** D1 would have refused this; the message says which limit. */
class LimitExceeded extends Error {
  override readonly name = 'LimitExceeded';
}

/** Bytes of a value as D1 stores and sends it; numbers count eight. */
export function bytesOf(value: unknown): number {
  if (typeof value === 'string') return utf8Length(value);
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return value.byteLength;
  return value === null || value === undefined ? 0 : 8;
}

const encoder = new TextEncoder();

function utf8Length(text: string): number {
  return text.length < 64 ? encoder.encode(text).length : Buffer.byteLength(text);
}

/** @throws LimitExceeded for a statement that D1 does not take */
export function checkStatement(sql: string, values: readonly unknown[]): void {
  const { boundValues, statementBytes, rowBytes, patternBytes, functionArguments } = d1Limits;
  refuseAbove('bound values', values.length, boundValues, sql);
  refuseAbove('bytes of a statement', bytesOf(sql), statementBytes, sql);
  const bytes = values.map(bytesOf);
  refuseAbove('bytes of a value', Math.max(0, ...bytes), rowBytes, sql);
  // Rows that travel as one JSON text are each smaller than that text.
  if (/^\s*(INSERT|UPDATE|REPLACE)/i.test(sql) && !/json_each/i.test(sql)) {
    refuseAbove('bytes of a row', sum(bytes), rowBytes, sql);
  }
  const words = wordsOf(sql);
  const patterns = patternsIn(words, values).map(bytesOf);
  refuseAbove('bytes of a pattern', Math.max(0, ...patterns), patternBytes, sql);
  refuseAbove('arguments of a function', mostArguments(words), functionArguments, sql);
}

const word = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|\?|\w+|[(),]/g;

/** The words, texts, marks and brackets of a statement, without remarks. */
function wordsOf(sql: string): string[] {
  return (sql.match(word) ?? []).filter((one) => !/^(--|\/\*)/.test(one));
}

/** What stands behind every LIKE and GLOB, bound or written out. */
function patternsIn(words: readonly string[], values: readonly unknown[]): unknown[] {
  let bound = 0;
  return words.flatMap((one, at) => {
    if (one === '?') bound += 1;
    const next = /^(like|glob)$/i.test(one) ? words[at + 1] : undefined;
    if (next === '?') return [values[bound]];
    return next?.startsWith("'") ? [next.slice(1, -1)] : [];
  });
}

/** Words before a bracket that call nothing, and those before the name of a table with its columns. */
const callsNothing =
  /^(in|values|and|or|not|on|where|as|from|join|exists|over|using|select|when|then|else|by|key|check)$/i;
const namesTable = /^(into|table|on|references|recursive)$/i;

function mostArguments(words: readonly string[]): number {
  const open: { calls: boolean; count: number }[] = [];
  let most = 0;
  for (const [at, one] of words.entries()) {
    const last = open.at(-1);
    if (one === ',' && last) last.count += 1;
    if (one === ')' && open.pop()?.calls) most = Math.max(most, last?.count ?? 0);
    if (one !== '(') continue;
    const [before = '', name = ''] = words.slice(Math.max(0, at - 2), at);
    const calls = /^[a-z_]\w*$/i.test(name) && !callsNothing.test(name) && !namesTable.test(before);
    open.push({ calls, count: 1 });
  }
  return most;
}

/** @throws LimitExceeded naming the limit and the statement, never a value bound to it */
export function refuseAbove(what: string, used: number, limit: number, sql: string): void {
  if (used <= limit) return;
  throw new LimitExceeded(`${used} ${what}, D1 takes ${limit}: ${sql.slice(0, 120)}`);
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
