import { checkServed } from '../../core/ballot/check-served.ts';
import type { Manifest } from '../../core/ballot/manifest.ts';
import type { Definition } from '../../core/definition/definition.ts';
import { definitionHash } from '../../core/definition/hash.ts';
import { DomainError } from '../../core/ground/errors.ts';
import type { OpenWave, ServedOpen } from './served.ts';

/**
 * Holds everything the server says about an open wave against the hash in the person's link, so
 * that nobody can be given a key, a group or a question of their own.
 * @throws DomainError `manifest.other`, `manifest.invalid`, `amendment.refused`,
 *   `definition.other`, `block.other`
 */
export async function checkOpened(served: ServedOpen, expectedHash: string): Promise<OpenWave> {
  const { manifest, terms } = await checkServed(
    served.manifest,
    served.jws,
    served.amendments,
    expectedHash,
  );
  const definition = served.definition as Definition;
  if ((await definitionHash(definition)) !== manifest.definition.hash) {
    throw new DomainError('definition.other');
  }
  const ticketKey = manifest.ticketKeys[served.block];
  const headcount = terms.headcounts[served.block];
  const sections = sectionsOf(definition, manifest, served.block);
  if (
    served.wave !== manifest.wave.id ||
    !ticketKey ||
    headcount !== served.group.headcount ||
    [...served.sections].sort().join() !== [...sections].sort().join()
  ) {
    throw new DomainError('block.other');
  }
  return {
    id: manifest.wave.id,
    block: served.block,
    group: { label: served.group.label, headcount },
    sections,
    language: served.language,
    manifest,
    manifestHash: expectedHash,
    terms,
    ticketKey,
    definition,
    organisation: served.organisation,
  };
}

/** The sections asked in a block: leaders' sections only where everybody is a leader. */
function sectionsOf(definition: Definition, manifest: Manifest, block: string): string[] {
  const side = manifest.plan.blocks.find(({ id }) => id === block)?.side;
  return definition.sections
    .filter(({ audience }) => audience === 'everyone' || side === 'leaders')
    .map(({ id }) => id);
}
