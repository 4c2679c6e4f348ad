import type { Terms } from '../core/ballot/amendments.ts';
import { readBallot } from '../core/ballot/read-ballot.ts';
import { receiptOf, receiptsHash } from '../core/ballot/receipt.ts';
import { readRelease } from '../core/disclosure/release/read-release.ts';
import type { Released } from '../core/disclosure/release/release-schema.ts';
import type { Stages } from '../core/ground/audiences.ts';
import { sha256, toHex } from '../core/ground/bytes.ts';
import { DomainError } from '../core/ground/errors.ts';
import { later } from '../core/ground/later.ts';
import { canonicalPieces, utf8OfPieces } from '../core/ground/write-json-pieces.ts';
import type { PostedRelease } from '../forms/key-ceremony.ts';
import { countsAmendments } from '../storage/amendments.ts';
import { listBallots } from '../storage/ballots.ts';
import { deleteHeld } from '../storage/held.ts';
import { countTickets } from '../storage/invitations.ts';
import { insertsOfRelease } from '../storage/releases.ts';
import { changeWave } from '../storage/waves.ts';
import { boxKeyDeleted } from './box-secret.ts';
import { commit, type LogEntry } from './commit.ts';
import type { Actor, Context } from './context.ts';
import { stillIn, untilFirst } from './guards.ts';
import { readKeyedPlan } from './read-plan.ts';
import { readAllTerms } from './read-terms.ts';
import { readWaveIn, type Wave } from './read-wave.ts';

const ballotsAtOnce = 1000;

/**
 * Publishes a release, once and for ever. The server cannot read a ballot, but it checks what it
 * can: that the release keeps its own rules, belongs to this wave, and counts no ballot that is not
 * in the box and no more than were handed in. The release that was published is taken again, for a
 * holder whose reply was lost.
 * @throws DomainError `wave.unknown`, `wave.state`, `release.malformed` and what `readRelease`
 *   finds, `release.other-wave`, `release.terms` for another k than now holds,
 *   `release.receipts`, `release.counts`, `release.published` where another one is out
 */
export function publishRelease(
  context: Context,
  actor: Actor,
  id: string,
  publication: PostedRelease,
): Promise<{ hash: string }> {
  return untilFirst(() => publishOnce(context, actor, id, publication));
}

async function publishOnce(
  context: Context,
  actor: Actor,
  id: string,
  publication: PostedRelease,
): Promise<{ hash: string }> {
  const wave = await readWaveIn(context, id, ['closed', 'released']);
  // Until the box was opened, another ballot may come in.
  if (!wave.boxOpened) throw new DomainError('release.counts');
  const release = readRelease(publication.release);
  if (wave.state === 'released') return asPublished(wave, release);
  const { manifestHash, k } = release.wave;
  if (!wave.manifest || release.wave.id !== id || manifestHash !== wave.manifestHash) {
    throw new DomainError('release.other-wave');
  }
  if (wave.manifest.openedBy === 'server-sealed') throw new DomainError('sign-in.other');
  const { plan } = await readKeyedPlan(context, id);
  const { amendments, terms } = await readAllTerms(context, wave, plan);
  if (k !== terms.k) throw new DomainError('release.terms');
  await checkReceipts(context, id, release, publication.receipts);
  await checkTickets(context, terms, release);
  const { receipts } = publication;
  return storeRelease(context, actor, { release, receipts, amendments: amendments.length });
}

/** A release that was found in order, and what was true when it was made. */
export interface CheckedRelease {
  release: Released;
  receipts: readonly string[];
  /** How many amendments its terms follow from. */
  amendments: number;
}

/**
 * Stores a release that was found in order, for ever, and deletes what only opening needed: the keys
 * of a box that the server opened and its sheets go in the same transaction.
 * @param before what the log says first
 * @throws DomainError `wave.changed`, `release.terms` when k grew since the release was made
 */
export async function storeRelease(
  context: Context,
  actor: Actor,
  { release, receipts, amendments }: CheckedRelease,
  before: readonly LogEntry[] = [],
): Promise<{ hash: string }> {
  const { id } = release.wave;
  const { body, hash } = await bodyOf(release);
  const { ballots } = release.participation;
  const published = { wave: id, release: hash, ballots };
  const stages = stagesFrom(context.now);
  const { db } = context;
  await commit(context, actor, {
    guard: [
      stillIn(id, ['closed']),
      { holds: countsAmendments(id, amendments), refusal: new DomainError('release.terms') },
    ],
    statements: [
      changeWave(db, id, { state: 'released', releaseHash: hash }),
      ...insertsOfRelease(db, id, body, receipts, stages),
      ...deleteHeld(db, id, ['boxSecret', 'boxKey', 'openedParts']),
    ],
    entries: [
      ...before,
      { action: 'release.published', details: published },
      ...(await boxKeyDeleted(context, id)),
    ],
  });
  return { hash };
}

async function bodyOf(release: Released): Promise<{ body: string[]; hash: string }> {
  const body = [...canonicalPieces(release)];
  return { body, hash: toHex(await sha256(utf8OfPieces(body))) };
}

/** What is out already, where this is the same. @throws DomainError `release.published` */
async function asPublished({ releaseHash }: Wave, release: Released): Promise<{ hash: string }> {
  const { hash } = await bodyOf(release);
  if (hash !== releaseHash) throw new DomainError('release.published');
  return { hash };
}

/** Counted and refused ballots together are the box, and every counted one lies in it. */
async function checkReceipts(
  { db }: Context,
  id: string,
  { participation, receiptsHash: expected }: Released,
  receipts: readonly string[],
): Promise<void> {
  const inBox = new Set<string>();
  let ballots = 0;
  let after = '';
  for (;;) {
    const rows = await listBallots(db, id, after, ballotsAtOnce);
    ballots += rows.length;
    for (const { nonce, ciphertext } of rows.map(readBallot)) {
      inBox.add(await receiptOf(nonce, ciphertext));
    }
    if (rows.length < ballotsAtOnce) break;
    after = rows.at(-1)?.nonce ?? '';
  }
  const refused = Object.values(participation.refused).reduce((sum, n) => sum + n, 0);
  const counted = new Set(receipts);
  const known = [...counted].every((receipt) => inBox.has(receipt));
  if (!known || counted.size !== receipts.length || (await receiptsHash(receipts)) !== expected) {
    throw new DomainError('release.receipts');
  }
  if (participation.ballots !== receipts.length || receipts.length + refused !== ballots) {
    throw new DomainError('release.counts');
  }
}

async function checkTickets({ db }: Context, terms: Terms, release: Released): Promise<void> {
  const tickets = await countTickets(db, release.wave.id);
  const total = Object.values(tickets).reduce((sum, n) => sum + n, 0);
  const { participation, blocks } = release;
  const fits = blocks.every(
    (block) =>
      block.ballots <= block.tickets &&
      block.tickets === sumOf(block.planned, tickets) &&
      block.headcount === sumOf(block.planned, terms.headcounts),
  );
  const headcount = sumOf(Object.keys(terms.headcounts), terms.headcounts);
  if (!fits || participation.tickets !== total || participation.headcount !== headcount) {
    throw new DomainError('release.counts');
  }
}

function sumOf(blocks: readonly string[], counts: Record<string, number>): number {
  return blocks.reduce((sum, block) => sum + (counts[block] ?? 0), 0);
}

/** HR sees a release at once; the others a week after each other, unless HR sets other dates. */
function stagesFrom(now: Date): Stages {
  return {
    hr: now.toISOString(),
    management: later(now, 7, 'days'),
    council: later(now, 7, 'days'),
    'unit-heads': later(now, 14, 'days'),
    staff: later(now, 21, 'days'),
  };
}
