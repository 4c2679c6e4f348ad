import { type Definition, definitionSchema } from '../core/definition/definition-schema.ts';
import { definitionHash } from '../core/definition/hash.ts';
import { DomainError } from '../core/ground/errors.ts';
import { keptWithin } from '../core/ground/kept-within.ts';
import { findBundled, type OwnParts, withOwnParts } from '../definitions.ts';
import {
  findFieldedBody,
  findFieldedHash,
  insertFielded,
  isSameFielded,
} from '../storage/fielded-definitions.ts';
import type { Statement } from '../storage/transactions.ts';
import type { Guard } from './commit.ts';
import type { Context } from './context.ts';

/** Which definition a wave uses. */
export interface DefinitionName {
  id: string;
  version: string;
}

/** What of a wave decides which questions it asks. */
export interface Asking {
  settings: { definition: DefinitionName } & OwnParts;
  manifest: { definition: DefinitionName } | null;
}

/**
 * What a wave asks: as its manifest fixed it, or else what it would ask now, with the organisation's
 * own values and questions, and without the modules that are left out.
 * @throws DomainError `definition.unknown`, `definition.values`, `definition.own-questions`
 */
export async function readWaveDefinition(
  context: Context,
  { settings, manifest }: Asking,
): Promise<Definition> {
  if (manifest) return readDefinition(context, manifest.definition);
  return withOwnParts(await readDefinition(context, settings.definition), settings);
}

/**
 * A definition by name: as it was fielded, or else the one this deployment carries.
 * @throws DomainError `definition.unknown`
 */
export async function readDefinition(
  context: Context,
  { id, version }: DefinitionName,
): Promise<Definition> {
  const hash = await findFieldedHash(context.db, id, version);
  if (hash !== null) return readFielded(context, hash);
  const bundled = findBundled(id, version);
  if (!bundled) throw new DomainError('definition.unknown', { id, version });
  return bundled;
}

/** A definition that was fielded, by its hash; an isolate remembers what it read. */
export function readFielded({ db }: Context, hash: string): Promise<Definition> {
  const read = async () => {
    const body = await findFieldedBody(db, hash);
    if (body === null) throw new DomainError('definition.unknown');
    return { definition: definitionSchema.parse(JSON.parse(body)), length: body.length };
  };
  return kept(hash, read).then(({ definition }) => definition);
}

/** Characters of definitions that an isolate remembers. */
const mostKept = 1_000_000;

const kept = keptWithin<{ definition: Definition; length: number }>(
  mostKept,
  ({ length }) => length,
);

/** A definition as it is fielded: what its hash is, and what keeps it for ever. */
export interface Fielding {
  definition: Definition;
  hash: string;
  /** Nobody fielded this version in other words. */
  guard: Guard;
  statement: Statement;
}

/**
 * Freezes a definition, because people are about to be asked it.
 * @throws DomainError `definition.changed` when this version was fielded before in other words
 */
export async function fieldDefinition(
  context: Context,
  settings: Asking['settings'],
): Promise<Fielding> {
  const { id: base, version } = settings.definition;
  const whole =
    findBundled(base, version) ?? (await readDefinition(context, { id: base, version }));
  const definition = withOwnParts(whole, settings);
  const { id } = definition;
  const hash = await definitionHash(definition);
  const row = { id, version, hash, body: JSON.stringify(definition) };
  const refusal = new DomainError('definition.changed', { id, version });
  const fielded = await findFieldedHash(context.db, id, version);
  if (fielded !== null && fielded !== hash) throw refusal;
  const guard = { holds: isSameFielded(row), refusal };
  return { definition, hash, guard, statement: insertFielded(context.db, row) };
}
