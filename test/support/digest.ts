import { expect } from 'vitest';
import { hashOfLine } from '../../src/actions/log-chain.ts';
import { type Dump, dump } from './world-dump.ts';

type Row = Record<string, string | number | null>;

/** What of a row is made by chance: of it only whether it is there. */
const chance: Record<string, string[]> = {
  wave: ['sign_key', 'manifest_hash', 'manifest_jws', 'version'],
  ticket_key: ['public_key', 'private_key'],
  invitation: ['id', 'auth_hash'],
  invite: ['token_hash', 'member', 'uses'],
  member: ['id'],
  results_token: ['id', 'token_hash'],
  member_right: ['id', 'member'],
  sign_in_code: ['id', 'code', 'tries'],
  visit: ['id', 'token_hash'],
  visit_member: ['visit', 'member'],
  box_secret: ['wrapped'],
  box_key: ['encrypted'],
  opened_part: ['encrypted'],
  amendment: ['jws'],
  // A proof is counted before it is sent, as a try that cannot be had back.
  mailing: ['step', 'proof_day', 'proofs'],
  spent_proof: ['token'],
  link_request: ['name'],
  sign_off: ['invitation'],
  undelivered: ['invitation'],
};

/**
 * The whole database, without what chance made and the order in which lines of the log came. When an
 * answer was lost and somebody did it again, a line may stand there twice, and a link or a visit
 * that nobody has the token of.
 */
export function digestOf(all: Dump): string[] {
  return Object.entries(all).flatMap(([table, rows]) => {
    const told = digests.get(rows) ?? digestOfTable(table, rows);
    digests.set(rows, told);
    return told;
  });
}

/** A table that nobody wrote in comes again as the same rows. */
const digests = new WeakMap<Row[], string[]>();

const digestOfTable = (table: string, rows: Row[]) =>
  uniqueIn(
    table,
    rows.map((row) => (table === 'log' ? lineOf(row) : written(table, row))),
  ).sort();

const repeatable = [
  ...[
    'log',
    'invite',
    'member',
    'member_right',
    'visit',
    'visit_member',
    'results_token',
    'sign_in_code',
  ],
];

const uniqueIn = (table: string, rows: string[]) =>
  repeatable.includes(table) ? [...new Set(rows)] : rows;

const written = (table: string, row: Row) => `${table} ${JSON.stringify(without(table, row))}`;

function lineOf({ actor, action, details }: Row): string {
  return `log ${actor} ${action} ${withoutChance(String(details))}`;
}

const withoutChance = (text: string) => text.replace(/[A-Za-z0-9_-]{43}|\b[0-9a-f]{16}\b/g, '#');

function without(table: string, row: Row): Row {
  const hidden = Object.fromEntries((chance[table] ?? []).map((name) => [name, row[name] ? 1 : 0]));
  const kept: Row = { ...row, ...hidden };
  if (table === 'wave') Object.assign(kept, { manifest: manifestOf(row), ...sealedKey(row) });
  if (table === 'invitation') kept.blinded_hash = row.blinded_hash ? 1 : 0;
  return kept;
}

/** A key that a server makes is another one each time. */
function sealedKey({ settings, box_key }: Row): Row {
  const sealed = String(settings).includes('"server-sealed"');
  return sealed ? { box_key: box_key ? 1 : 0 } : {};
}

/** What the manifest says, but for the keys in it; whether those hold is said apart. */
function manifestOf({ manifest }: Row): string {
  if (!manifest) return '';
  const {
    signKey: _sign,
    ticketKeys: _keys,
    ticketRoot: _root,
    ...rest
  } = JSON.parse(String(manifest));
  return JSON.stringify(rest);
}

type Line = Parameters<typeof hashOfLine>[0];
const hashes = new Map<string, string>();

/** The first place at which the log is no chain; what was hashed before is remembered. */
async function firstBroken(log: readonly Row[]): Promise<number | null> {
  let previousHash = '';
  for (const [at, { previous_hash, hash, mark: _mark, ...rest }] of log.entries()) {
    const line = { ...rest, previousHash } as unknown as Line;
    const text = JSON.stringify(line);
    const known = hashes.get(text) ?? (await hashOfLine(line));
    hashes.set(text, known);
    if (rest.position !== at + 1 || previous_hash !== previousHash || hash !== known) return at + 1;
    previousHash = known;
  }
  return null;
}

/** The log is whole and one chain, and no manifest names other keys or people than there are. */
export async function expectSound(all?: Dump): Promise<void> {
  const { log = [], wave = [], key_holder: holders = [] } = all ?? (await dump());
  expect(await firstBroken(log)).toBe(null);
  for (const { id, settings, manifest, box_key: boxKey } of wave) {
    const named = JSON.parse(String(settings)).keyHolders;
    const listed = holders.filter((one) => one.wave === id).map(({ name }) => name);
    expect(listed).toEqual(named);
    if (!manifest) continue;
    const fixed = JSON.parse(String(manifest));
    expect(fixed).toMatchObject({ boxKey, keyHolders: named });
  }
}
