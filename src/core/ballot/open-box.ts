import type { Sheet } from '../definition/answers.ts';
import { checkAsked } from '../definition/check-asked.ts';
import { itemsOf } from '../definition/definition.ts';
import type { Definition } from '../definition/definition-schema.ts';
import { answersReader } from '../definition/read-answers.ts';
import { type Bytes, fromBase64Url, toBase64Url } from '../ground/bytes.ts';
import { DomainError } from '../ground/errors.ts';
import type { Terms } from './amendments.ts';
import type { AnyManifest, KeyedPlan } from './first-manifest.ts';
import { ballotOpener, type OpenedBallot } from './open-ballot.ts';
import { receiptOf } from './receipt.ts';
import { type BallotContext, publicKeyOf } from './seal.ts';
import { ticketVerifier } from './ticket.ts';

/**
 * Opening the ballot box: verify every ticket, open every envelope, check every sheet against the
 * definition. The key holder's browser and a server that opens a box run this same code. Nothing is
 * dropped in silence: what is not counted is counted as refused.
 */

/** A ballot as it lies in the box. */
export interface SealedBallot {
  block: string;
  nonce: Bytes;
  signature: Bytes;
  ciphertext: Bytes;
}

/** Ballots that were not counted, by the first thing that was wrong with them. */
interface Refused {
  /** No valid ticket of its block. */
  unsigned: number;
  /** The envelope does not open: another wave, block or nonce, or damage. */
  unreadable: number;
  /** A second ballot on the same ticket. */
  duplicate: number;
  /** Opened, but not an answer sheet of this definition and block. */
  invalid: number;
}

/** A block with more ballots than tickets, or more tickets than people: do not publish this. */
interface Excess {
  block: string;
  ballots: number;
  tickets: number;
  headcount: number;
}

export interface OpenedBox {
  sheets: Sheet[];
  /** Of the counted ballots, sorted. */
  receipts: string[];
  refused: Refused;
  /** Ballots with a ticket of their own per block, whatever was in them. */
  ballots: Record<string, number>;
  excess: Excess[];
}

export interface Box extends KeyedPlan {
  manifest: AnyManifest;
  /** As checked by `checkManifest`; plan and keys as checked by `checkPlan`. */
  manifestHash: string;
  /** What holds after the amendments: headcounts per block. */
  terms: Pick<Terms, 'headcounts'>;
  definition: Definition;
  privateKey: Bytes;
  /** Tickets given out per block. */
  tickets: Record<string, number>;
  /** All at once, or page by page as they arrive. */
  ballots: Iterable<SealedBallot> | AsyncIterable<SealedBallot>;
  /** How a counted sheet is kept; as it was read unless said otherwise (`sheetKeeper`). */
  keep?: (sheet: Sheet) => Sheet;
  /** Called after every few ballots with how many were looked at. */
  onProgress?: (done: number) => void;
}

const atOnce = 32;

/**
 * Opens a whole box.
 * @throws DomainError `definition.other` when the definition is not the manifest's, `key.malformed`,
 *   `key.other` when the key is not the wave's
 */
export async function openBox(box: Box): Promise<OpenedBox> {
  await checkAsked(box.definition, box.manifest.definition);
  if (toBase64Url(await publicKeyOf(box.privateKey)) !== box.manifest.boxKey) {
    throw new DomainError('key.other');
  }
  const judge = await ballotJudge(box);
  const opened = emptyBox();
  const { ballots } = opened;
  const { keep = (sheet: Sheet) => sheet } = box;
  const seen = new Set<string>();
  let done = 0;
  for await (const some of inChunks(box.ballots, atOnce)) {
    const verdicts = await Promise.all(some.map(judge));
    for (const [at, verdict] of verdicts.entries()) {
      const { block, nonce } = some[at] as SealedBallot;
      const ticket = toBase64Url(nonce);
      if (verdict === 'unsigned') opened.refused.unsigned += 1;
      else if (seen.has(ticket)) opened.refused.duplicate += 1;
      else {
        seen.add(ticket);
        ballots[block] = (ballots[block] ?? 0) + 1;
        if (typeof verdict === 'string') opened.refused[verdict] += 1;
        else {
          opened.sheets.push(keep(verdict.sheet));
          opened.receipts.push(verdict.receipt);
        }
      }
    }
    done += some.length;
    box.onProgress?.(done);
  }
  opened.receipts.sort();
  return { ...opened, excess: excessOf(box, ballots) };
}

/** Looks at one ballot: its sheet and receipt, or why it does not count. */
async function ballotJudge(box: Box) {
  const { manifest, manifestHash, definition, plan } = box;
  const { ballotBytes } = manifest.definition;
  const [open, verifiers] = await Promise.all([ballotOpener(box.privateKey), ticketVerifiers(box)]);
  const readAnswers = answersReader(definition);
  const forLeaders = itemsOf(definition).filter((item) => item.audience === 'leaders');
  const leaderBlocks = new Set(
    plan.blocks.filter((block) => block.side === 'leaders').map((block) => block.id),
  );
  const sheetOf = (opened: OpenedBallot, block: string): Sheet | 'invalid' => {
    const answers = readAnswers(opened.answers);
    if (!answers) return 'invalid';
    const asked = leaderBlocks.has(block);
    const unasked = forLeaders.some((item) => !asked && answers[item.id] !== null);
    return unasked ? 'invalid' : { block, answers, recordKey: opened.recordKey };
  };
  return async (ballot: SealedBallot) => {
    const { block, nonce, signature, ciphertext } = ballot;
    const verify = verifiers.get(block);
    if (!verify || nonce.length !== 32 || !(await verify(nonce, signature))) return 'unsigned';
    const context: BallotContext = { manifestHash, block, nonce, ballotBytes };
    try {
      const sealed = open({ ...context, ciphertext });
      const [opened, receipt] = await Promise.all([sealed, receiptOf(nonce, ciphertext)]);
      const counted = sheetOf(opened, block);
      return counted === 'invalid' ? counted : { sheet: counted, receipt };
    } catch {
      return 'unreadable';
    }
  };
}

async function ticketVerifiers({ ticketKeys }: KeyedPlan) {
  const keys = Object.entries(ticketKeys);
  return new Map(
    await Promise.all(
      keys.map(async ([block, key]) => [block, await ticketVerifier(fromBase64Url(key))] as const),
    ),
  );
}

/** A part of a box that was opened: everything but what only the whole can tell. */
export type OpenedPart = Omit<OpenedBox, 'excess'>;

/**
 * Puts a box together that was opened in parts, in whatever order.
 * @param parts of which no two hold a ballot with the same nonce
 */
export function joinParts(
  box: Pick<Box, 'plan' | 'tickets' | 'terms'>,
  parts: Iterable<OpenedPart>,
): OpenedBox {
  const whole = emptyBox();
  for (const { sheets, receipts, refused, ballots } of parts) {
    for (const sheet of sheets) whole.sheets.push(sheet);
    for (const receipt of receipts) whole.receipts.push(receipt);
    addTo(whole.refused, refused);
    addTo(whole.ballots, ballots);
  }
  whole.receipts.sort();
  return { ...whole, excess: excessOf(box, whole.ballots) };
}

function emptyBox(): OpenedPart {
  const refused = { unsigned: 0, unreadable: 0, duplicate: 0, invalid: 0 };
  return { sheets: [], receipts: [], refused, ballots: {} };
}

function addTo(sum: object, more: object): void {
  const before: Record<string, number> = { ...sum };
  for (const [name, n] of Object.entries(more)) before[name] = (before[name] ?? 0) + n;
  Object.assign(sum, before);
}

/** Ballots ≤ tickets ≤ headcount must hold in every block; the blocks where it does not. */
function excessOf(
  box: Pick<Box, 'plan' | 'tickets' | 'terms'>,
  ballots: Record<string, number>,
): Excess[] {
  return box.plan.blocks
    .map(({ id }) => ({
      block: id,
      ballots: ballots[id] ?? 0,
      tickets: box.tickets[id] ?? 0,
      headcount: box.terms.headcounts[id] ?? 0,
    }))
    .filter((block) => block.ballots > block.tickets || block.tickets > block.headcount);
}

async function* inChunks<T>(all: Iterable<T> | AsyncIterable<T>, size: number) {
  let chunk: T[] = [];
  for await (const one of all) {
    chunk.push(one);
    if (chunk.length === size) {
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}
