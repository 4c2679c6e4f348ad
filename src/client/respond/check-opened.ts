import { followAmendments } from '../../core/ballot/amendments.ts';
import { labelOf } from '../../core/ballot/block-label.ts';
import type { BlockLeaf } from '../../core/ballot/block-leaf.ts';
import { checkLeaf } from '../../core/ballot/check-leaf.ts';
import { type CheckedManifest, checkManifest } from '../../core/ballot/check-served.ts';
import type { Definition } from '../../core/definition/definition-schema.ts';
import { DomainError } from '../../core/ground/errors.ts';
import type { StaffLanguage, Text } from '../../core/language/language.ts';
import type { ServedOpen } from '../../forms/answering.ts';
import { groupTexts } from '../../texts/groups.ts';
import { loadPart } from './load-part.ts';
import { type Early, openQuestions } from './open-questions.ts';
import type { OpenWave } from './served.ts';

/**
 * Holds everything the server says about an open wave against the hash in the person's link, so
 * that nobody can be given a key, a group or a question of their own.
 * @param readQuestions fetches a file of questions; it is checked here
 * @param early what may spare that; it is checked as well
 * @throws DomainError `manifest.other`, `manifest.invalid`, `amendment.refused`,
 *   `definition.other`, `block.other`; and what `readDefinition` throws
 */
export async function checkOpened(
  served: ServedOpen,
  expectedHash: string,
  readQuestions: (path: string) => Promise<unknown>,
  early?: Early,
): Promise<OpenWave> {
  const checked = await checkManifest(served.manifest, served.jws, expectedHash, async (...given) =>
    (await loadPart('first')).checkFirst(...given),
  );
  const { manifest } = checked;
  const leaf = await leafIn(checked, served);
  if (served.wave !== manifest.wave.id) throw new DomainError('block.other');
  const known = { headcounts: { [leaf.block]: leaf.headcount }, allBlocks: false };
  const terms = await followAmendments(manifest, expectedHash, known, served.amendments);
  const { languages } = manifest;
  const language = languages.includes(served.language) ? served.language : languages[0];
  const questions = openQuestions(manifest.definition, readQuestions, early);
  const definition = await questions.first(language ?? served.language);
  return {
    id: manifest.wave.id,
    block: leaf.block,
    group: {
      label: labelsOf(leaf, languages),
      headcount: terms.headcounts[leaf.block] ?? leaf.headcount,
    },
    sections: sectionsOf(definition, leaf),
    language: language ?? served.language,
    manifest,
    manifestHash: expectedHash,
    terms,
    ticketKey: leaf.ticketKey,
    definition,
    speak: questions.in,
    organisation: served.organisation,
  };
}

/** The block as the manifest knows it, whatever the server says of it. */
async function leafIn(checked: CheckedManifest, served: ServedOpen): Promise<BlockLeaf> {
  const { manifest, keyed } = checked;
  if (manifest.format === 'geleding-manifest-2') {
    const leaf = await checkLeaf(manifest, served.bound ?? { leaf: null, place: 0, path: [] });
    if (leaf.block !== served.block) throw new DomainError('block.other');
    return leaf;
  }
  const block = keyed?.plan.blocks.find(({ id }) => id === served.block);
  if (!keyed || !block) throw new DomainError('block.other');
  const { leafOf } = await loadPart('first');
  return leafOf(keyed, block);
}

function labelsOf(leaf: BlockLeaf, languages: readonly StaffLanguage[]): Text {
  const labels = languages.map((one) => [one, labelOf(leaf, groupTexts[one], one)]);
  return Object.fromEntries(labels) as Text;
}

/** The sections asked in a block: leaders' sections only where everybody is a leader. */
function sectionsOf(definition: Definition, { side }: BlockLeaf): string[] {
  return definition.sections
    .filter(({ audience }) => audience === 'everyone' || side === 'leaders')
    .map(({ id }) => id);
}
