import { sheetKeeper } from '../core/ballot/kept-sheets.ts';
import { type OpenedPart, openBox } from '../core/ballot/open-box.ts';
import { readBallot } from '../core/ballot/read-ballot.ts';
import type { Definition } from '../core/definition/definition-schema.ts';
import { sha256, toHex, utf8 } from '../core/ground/bytes.ts';
import { canonicalJson } from '../core/ground/canonical-json.ts';
import { DomainError } from '../core/ground/errors.ts';
import { listBallots } from '../storage/ballots.ts';
import {
  findOpenedPart,
  insertOpenedPart,
  isNextPart,
  listOpenedParts,
} from '../storage/opened-parts.ts';
import { commit } from './commit.ts';
import type { Context } from './context.ts';
import { isOvertaken } from './guards.ts';
import type { WaveOfServer } from './read-wave-of-server.ts';
import { decrypt, encrypt } from './wrapping.ts';

/** Every part is filled up to a multiple of this, so that its length says nothing of a sheet. */
const partBytes = 65_536;
const space = 32;

/** As many bytes make a row of some 440 kB: a row takes a third more. */
const mostPartBytes = 5 * partBytes;
/** What is kept of a ballot besides its sheet: its receipt, its block and its place in a count. */
const besideSheet = 200;

/**
 * Ballots that are opened in one step: at most a third of a second's work, and no more than fit in a
 * row if everybody wrote as much as the ballot takes.
 */
export function ballotsPerPart({ ballotBytes }: Definition): number {
  return Math.min(250, Math.floor(mostPartBytes / (ballotBytes + besideSheet)));
}

/**
 * Opens the ballots after the last part and keeps their sheets, encrypted under the wave's secret.
 * Nothing is kept where no ballot follows, or another step was quicker.
 */
export async function openPart(
  context: Context,
  { box, keys, wave: { id } }: WaveOfServer,
  { part, from, atMost }: { part: number; from: string; atMost: number },
): Promise<void> {
  const { db } = context;
  const rows = await listBallots(db, id, from, atMost);
  const upTo = rows.at(-1)?.nonce;
  if (!upTo) return;
  const opened = await openBox({
    ...box,
    privateKey: keys.privateKey,
    ballots: rows.map(readBallot),
  });
  const { excess: _whole, ...sheets } = opened;
  const encrypted = await encrypt(
    keys.secret,
    filledUp(sheets),
    await boundTo(id, part, from, upTo),
  );
  const row = { wave: id, part, upTo, ballots: rows.length, encrypted };
  try {
    await commit(context, 'schedule', {
      guard: [{ holds: isNextPart(row), refusal: new DomainError('wave.changed') }],
      statements: [insertOpenedPart(db, row)],
      entries: [],
    });
  } catch (error) {
    if (!isOvertaken(error)) throw error;
  }
}

/** Everything that was opened; null when a part is missing, changed or of another opening. */
export async function readParts(
  { db }: Context,
  { box, keys, wave: { id } }: WaveOfServer,
): Promise<OpenedPart[] | null> {
  const keep = sheetKeeper(box.definition);
  const read: OpenedPart[] = [];
  let from = '';
  for (const { upTo } of await listOpenedParts(db, id)) {
    const part = read.length;
    const row = await findOpenedPart(db, id, part);
    if (row?.upTo !== upTo) return null;
    try {
      const bound = await boundTo(id, part, from, upTo);
      const bytes = await decrypt(keys.secret, row.encrypted, bound);
      const opened: OpenedPart = JSON.parse(new TextDecoder().decode(bytes));
      read.push({ ...opened, sheets: opened.sheets.map(keep) });
    } catch {
      return null;
    }
    from = upTo;
  }
  return read;
}

function filledUp(part: OpenedPart) {
  const text = utf8(canonicalJson(part));
  const filled = new Uint8Array(Math.ceil(text.length / partBytes) * partBytes).fill(space);
  filled.set(text);
  return filled;
}

/** A part opens in its own place only, after the ballot at which the one before it ends. */
async function boundTo(wave: string, part: number, from: string, upTo: string) {
  return utf8(toHex(await sha256(utf8(canonicalJson([wave, part, from, upTo])))));
}
