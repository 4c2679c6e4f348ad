import type { Definition } from '../core/definition/definition-schema.ts';
import { readRelease, releaseLevels } from '../core/disclosure/release/read-release.ts';
import type { Released } from '../core/disclosure/release/release-schema.ts';
import { sha256, toHex } from '../core/ground/bytes.ts';
import { DomainError } from '../core/ground/errors.ts';
import { keptWithin } from '../core/ground/kept-within.ts';
import { readJsonPieces } from '../core/ground/read-json-pieces.ts';
import { utf8OfPieces } from '../core/ground/write-json-pieces.ts';
import { findRelease } from '../storage/releases.ts';
import type { VisibleRelease } from '../storage/reports.ts';
import type { Context } from './context.ts';
import { readDefinition, readFielded } from './field-definition.ts';

/** A release as it was published, read and checked, with what it measured with. */
export interface Published {
  release: Released;
  /** SHA-256 of its text, in hex. */
  hash: string;
  definition: Definition;
}

/** Characters of releases that an isolate remembers; read, a text takes some twice its length. */
const mostKept = 16_000_000;

/** A release without what it measured with. */
type Stored = Omit<Published, 'definition'>;

/**
 * Reads a release that somebody may see; whether they may is asked of the database each time before.
 * An isolate remembers what it read by the hash of the text, the same for everybody. A text that is
 * not the one that was published is not shown.
 * @throws DomainError `release.none` when there is no text, `release.changed`, `release.malformed`,
 *   `release.broken`
 */
export async function readPublished(context: Context, visible: VisibleRelease): Promise<Published> {
  const { definition } = visible;
  const [stored, asked] = await Promise.all([
    readStored(context, visible.wave, visible.hash),
    definition.hash ? readFielded(context, definition.hash) : readDefinition(context, definition),
  ]);
  return { ...stored, definition: asked };
}

/**
 * The release of a wave, whoever asks.
 * @param hash of its text, as the wave names it; null where it does not
 * @throws DomainError as `readPublished`
 */
export async function readStored(
  { db }: Context,
  wave: string,
  hash: string | null,
): Promise<Stored> {
  const read = async () => {
    const parts = await findRelease(db, wave);
    if (parts === null) throw new DomainError('release.none');
    const found = toHex(await sha256(utf8OfPieces(parts)));
    if (hash !== null && found !== hash) throw new DomainError('release.changed');
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    return {
      release: readRelease(readJsonPieces(emptied(parts), releaseLevels)),
      hash: found,
      length,
    };
  };
  const { length: _length, ...stored } = hash === null ? await read() : await kept(hash, read);
  return stored;
}

/** The parts one after another, each forgotten once it was read. */
function* emptied(parts: string[]): Generator<string> {
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) yield part;
}

const kept = keptWithin<Stored & { length: number }>(mostKept, ({ length }) => length);
