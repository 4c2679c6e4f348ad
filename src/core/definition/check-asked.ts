import { DomainError } from '../ground/errors.ts';
import type { StaffLanguage } from '../language/language.ts';
import type { Definition } from './definition-schema.ts';
import { editionOf } from './edition.ts';
import { definitionHash } from './hash.ts';

/** What a manifest says about the questions. */
export interface AskedHashes {
  hash: string;
  editions?: Partial<Record<StaffLanguage, string>> | undefined;
}

/** The hash of a definition in each of these languages alone. */
export async function editionHashes(
  definition: Definition,
  languages: readonly StaffLanguage[],
): Promise<Partial<Record<StaffLanguage, string>>> {
  const hashes = languages.map(
    async (one) => [one, await definitionHash(editionOf(definition, one))] as const,
  );
  return Object.fromEntries(await Promise.all(hashes));
}

/**
 * Holds a whole definition against a manifest: its own hash, and that of every language as devices
 * got it, so that nobody was asked something else in another language.
 * @throws DomainError `definition.other`
 */
export async function checkAsked(definition: Definition, asked: AskedHashes): Promise<void> {
  const fixed = Object.entries(asked.editions ?? {}) as [StaffLanguage, string][];
  const own = await editionHashes(
    definition,
    fixed.map(([language]) => language),
  );
  const isWhole = (await definitionHash(definition)) === asked.hash;
  if (!isWhole || fixed.some(([language, hash]) => own[language] !== hash)) {
    throw new DomainError('definition.other');
  }
}
