import { fromBase64Url, sha256, toBase64Url } from '../core/ground/bytes.ts';
import { DomainError } from '../core/ground/errors.ts';
import { findInvitation } from '../storage/invitations.ts';
import { findWaveByManifest } from '../storage/waves.ts';
import type { Context } from './context.ts';
import { describeOrganisation } from './describe-organisation.ts';
import { readDefinition } from './field-definition.ts';
import { readTerms } from './read-terms.ts';
import { readWave } from './read-wave.ts';

/**
 * What the bearer of a link may see: the whole questionnaire when the wave is open, and otherwise
 * only why not. It is the same before and after the link was used: whoever holds other people's
 * links must not learn from it who took part.
 * @param auth what the browser derived from the link, base64url
 * @param manifest the manifest hash in the link: the same for everybody, it still names the wave
 *   when the invitations of a cancelled or purged wave are deleted
 * @throws DomainError `link.unknown`
 */
export async function openLink(context: Context, auth: string, manifestHash: string) {
  const authHash = toBase64Url(await sha256(fromBase64Url(auth)));
  const invitation = await findInvitation(context.db, authHash);
  if (!invitation) return describeGone(context, manifestHash);
  const wave = await readWave(context, invitation.wave);
  const organisation = await describeOrganisation(context);
  const about = { wave: wave.id, title: wave.title, organisation };
  const { manifest } = wave;
  const block = manifest?.plan.blocks.find((one) => one.id === invitation.block);
  if (!manifest || !block || wave.state === 'planned') {
    return { state: 'not-yet' as const, ...about, opens: wave.settings.opens };
  }
  if (wave.state !== 'open') {
    return { state: wave.state as 'closed' | 'released', ...about };
  }
  const definition = await readDefinition(context, manifest.definition);
  const { amendments, terms } = await readTerms(context, manifest);
  const sections = definition.sections.filter(
    (section) => section.audience === 'everyone' || block.side === 'leaders',
  );
  return {
    state: 'open' as const,
    ...about,
    block: { ...block, headcount: terms.headcounts[block.id] ?? block.headcount },
    sections: sections.map((section) => section.id),
    language: invitation.language,
    manifest,
    jws: wave.manifestJws,
    amendments,
    definition,
  };
}

const goneStates = ['released', 'purged', 'cancelled'] as const;

/** A wave whose invitations are gone, for whoever still has a link of it. */
async function describeGone(context: Context, manifestHash: string) {
  const row = await findWaveByManifest(context.db, manifestHash);
  const state = goneStates.find((one) => one === row?.state);
  if (!row || !state) throw new DomainError('link.unknown');
  return {
    state,
    wave: row.id,
    title: row.title,
    organisation: await describeOrganisation(context),
    ...(row.cancelReason ? { reason: row.cancelReason } : {}),
  };
}
