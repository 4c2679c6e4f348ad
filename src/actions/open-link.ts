import { fromBase64Url, sha256, toBase64Url } from '../core/ground/bytes.ts';
import { DomainError } from '../core/ground/errors.ts';
import { staffLanguages } from '../core/language/language.ts';
import type { LinkReply } from '../forms/answering.ts';
import { findLink } from '../storage/answering.ts';
import { findWaveByManifest } from '../storage/waves.ts';
import type { Context } from './context.ts';
import { describeOrganisation } from './describe-organisation.ts';
import { readSigned } from './read-plan.ts';
import { readWave } from './read-wave.ts';

/**
 * What the bearer of a link may see: what the questionnaire is made from when the wave is open, and
 * otherwise only why not. It is the same before and after the link was used: whoever holds other
 * people's links must not learn from it who took part.
 * @param auth what the browser derived from the link, base64url
 * @param manifestHash the manifest hash in the link: the same for everybody, it still names the wave
 *   when the invitations of a cancelled or purged wave are deleted
 * @throws DomainError `link.unknown`
 */
export async function openLink(
  context: Context,
  auth: string,
  manifestHash: string,
): Promise<LinkReply> {
  const link = await findLink(context.db, toBase64Url(await sha256(fromBase64Url(auth))));
  if (!link) return describeGone(context, manifestHash);
  const organisation = await describeOrganisation(context);
  const about = { wave: link.wave, title: link.title, organisation };
  const { manifest, jws, state } = link;
  const language = staffLanguages.find((one) => one === link.language);
  if (!manifest || !jws || !language || state === 'draft' || state === 'planned') {
    return { state: 'not-yet' as const, ...about, opens: link.opens };
  }
  if (state !== 'open') return { state, ...about };
  const { leaf, place, path } = link;
  const bound = leaf && path ? { leaf: JSON.parse(leaf), place, path: JSON.parse(path) } : null;
  return {
    state,
    ...about,
    block: link.block,
    bound,
    language,
    // Without a leaf it is a manifest that holds the plan itself.
    manifest: bound
      ? JSON.parse(manifest)
      : await readSigned(context, await readWave(context, link.wave)),
    jws,
    amendments: link.amendments,
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
