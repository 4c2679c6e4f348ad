import { joinParts } from '../core/ballot/open-box.ts';
import type { Sheet } from '../core/definition/answers.ts';
import { formatOf, itemsOf } from '../core/definition/definition.ts';
import type { Redactions } from '../core/disclosure/protect/comments.ts';
import { readRelease } from '../core/disclosure/release/read-release.ts';
import { releaseOf } from '../core/disclosure/release/release-box.ts';
import type { ReleaseData } from '../core/disclosure/release/release-schema.ts';
import { concat, sha256, toHex, utf8 } from '../core/ground/bytes.ts';
import { DomainError } from '../core/ground/errors.ts';
import type { Text } from '../core/language/language.ts';
import { countBallots } from '../storage/ballots.ts';
import type { Actor, Context } from './context.ts';
import { readParts } from './open-part.ts';
import { storeRelease } from './publish-release.ts';
import { readWaveOfServer, type WaveOfServer } from './read-wave-of-server.ts';
import { startOpeningAgain } from './start-opening-again.ts';

/** What HR did with the open answers it was shown, by their ids. */
export interface Reading {
  seen: ReadonlySet<string>;
  leftOut: ReadonlySet<string>;
}

/** The open answers of one question that would be published and that HR has not seen. */
export interface UnreadQuestion {
  title: Text;
  comments: { id: string; text: string }[];
}

export type Publication =
  | { outcome: 'published' }
  /** What was opened is not all there; opening has to go on first. */
  | { outcome: 'unopened' }
  /** Nothing was published: HR reads these first. */
  | { outcome: 'unread'; questions: UnreadQuestion[] };

const nothingRead: Reading = { seen: new Set(), leftOut: new Set() };

/**
 * Makes the tables of a box that the server opened, and publishes them once HR has seen every open
 * answer in them. Leaving answers out can only merge groups; answers that come in through that are
 * read as well. Nothing readable is stored on the way: the tables are made again for each reading.
 * @throws DomainError what `readWaveOfServer` finds, `release.counts` when a block has more ballots
 *   than tickets
 */
export async function publishOpenedBox(
  context: Context,
  actor: Actor,
  id: string,
  reading: Reading = nothingRead,
): Promise<Publication> {
  const made = await tablesOf(context, id, reading);
  if (made === 'lost') await startOpeningAgain(context, id);
  if (made === 'lost' || made === 'unopened') return { outcome: 'unopened' };
  const { questions, ...tables } = made;
  if (questions.length > 0) return { outcome: 'unread', questions };
  const read = reading.seen.size > 0 ? [{ action: 'comments.read', details: { wave: id } }] : [];
  const release = readRelease(tables.release);
  try {
    await storeRelease(context, actor, { ...tables, release }, read);
    return { outcome: 'published' };
  } catch (error) {
    // k grew while the tables were made: other groups, and perhaps other answers to read.
    if (!(error instanceof DomainError) || error.code !== 'release.terms') throw error;
    return publishOpenedBox(context, actor, id, reading);
  }
}

/**
 * The open answers HR has to read before a box can be published; null where opening has to go on
 * first. Changes nothing.
 * @throws DomainError as `publishOpenedBox`
 */
export async function readSealedComments(
  context: Context,
  id: string,
): Promise<UnreadQuestion[] | null> {
  const made = await tablesOf(context, id, nothingRead);
  return made === 'lost' || made === 'unopened' ? null : made.questions;
}

/**
 * The tables of the whole box, unless opening has to go on first, or to start again because what was
 * opened is lost.
 */
async function tablesOf(context: Context, id: string, reading: Reading) {
  const served = await readWaveOfServer(context, id);
  // Until the box is shut, another ballot may come in.
  if (!served.wave.boxOpened) return 'unopened';
  const parts = await readParts(context, served);
  if (!parts) return 'lost';
  const opened = joinParts(served.box, parts);
  const missing =
    (await countBallots(context.db, id)) - opened.receipts.length - sum(opened.refused);
  if (missing !== 0) return missing < 0 ? 'lost' : 'unopened';
  if (opened.excess.length > 0) throw new DomainError('release.counts');
  const { openedOn, closedOn } = served.wave;
  const release = await releaseOf({
    ...served.box,
    opened,
    openedOn: openedOn ?? '',
    closedOn: closedOn ?? '',
    redactions: await redactionsOf(served, opened.sheets, reading.leftOut),
  });
  const questions = await unreadIn(served, release, reading);
  const { amendments } = served;
  return { release, receipts: opened.receipts, amendments, questions };
}

async function unreadIn(
  { box }: WaveOfServer,
  { comments }: ReleaseData,
  { seen }: Reading,
): Promise<UnreadQuestion[]> {
  const titles = new Map(itemsOf(box.definition).map((item) => [item.id, item.text]));
  const questions: UnreadQuestion[] = [];
  for (const { item, rows } of comments) {
    const texts = [...new Set(rows.flatMap((row) => row.texts))];
    const named = await Promise.all(
      texts.map(async (text) => ({ id: await idOf(box.manifestHash, text), text })),
    );
    const unread = named.filter(({ id }) => !seen.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
    const title = titles.get(item);
    if (title && unread.length > 0) questions.push({ title, comments: unread });
  }
  return questions;
}

async function redactionsOf(
  { box }: WaveOfServer,
  sheets: readonly Sheet[],
  leftOut: ReadonlySet<string>,
): Promise<Redactions> {
  if (leftOut.size === 0) return {};
  const redacted: [answer: string, printed: null][] = [];
  const open = itemsOf(box.definition).filter(
    (item) => formatOf(box.definition, item).kind === 'open',
  );
  for (const { answers } of sheets) {
    for (const { id } of open) {
      const answer = answers[id];
      if (typeof answer !== 'string') continue;
      if (leftOut.has(await idOf(box.manifestHash, answer.trim()))) redacted.push([answer, null]);
    }
  }
  // An answer may be called `__proto__`; as an entry it is a name like any other.
  return Object.fromEntries(redacted);
}

/** Names an answer on HR's page without a place that would say where it was given. */
async function idOf(manifestHash: string, text: string): Promise<string> {
  return toHex(await sha256(concat(utf8(manifestHash), utf8(text))));
}

function sum(counts: object): number {
  return Object.values(counts).reduce((total: number, n: number) => total + n, 0);
}
