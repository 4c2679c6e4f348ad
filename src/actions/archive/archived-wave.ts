import { followAmendments, plannedHeadcounts } from '../../core/ballot/amendments.ts';
import { signedForm } from '../../core/ballot/first-manifest.ts';
import { type Plan, planSchema } from '../../core/ballot/plan-schema.ts';
import { receiptsHash } from '../../core/ballot/receipt.ts';
import { manifestHash, verifyManifest } from '../../core/ballot/verify-manifest.ts';
import { readRelease } from '../../core/disclosure/release/read-release.ts';
import { sha256, toHex, utf8 } from '../../core/ground/bytes.ts';
import { type WaveFile, waveFileSchema } from '../../forms/archive.ts';
import { parseManifest } from '../read-wave.ts';
import type { ArchivedLog } from './archived-log.ts';
import { broken, type OpenArchive, readFile } from './open-archive.ts';

/** A wave of an archive, with the texts that lie beside it. */
export interface WaveRead {
  wave: WaveFile;
  plan: string | null;
  release: string | null;
}

/**
 * Reads a wave and checks that it is one that this product may have made: what was signed is signed,
 * what was published is what the log named, and a draft has nothing that only comes later.
 * @throws DomainError `archive.broken` naming the file
 */
export async function readArchivedWave(
  archive: OpenArchive,
  log: ArchivedLog,
  id: string,
): Promise<WaveRead> {
  const path = `waves/${id}/wave.json`;
  const wave = readFile(path, waveFileSchema, archive.text(path));
  const beside = (name: string) => {
    const at = `waves/${id}/${name}`;
    return archive.has(at) ? archive.text(at) : null;
  };
  const plan = beside('plan.json');
  const planned = plan === null ? null : readFile(`waves/${id}/plan.json`, planSchema, plan);
  const release = beside('release.json');
  const sound =
    wave.id === id &&
    isInItsState(wave, plan, release) &&
    (await isSigned(wave, planned, log)) &&
    (await isReleased(wave, release, log));
  if (!sound) throw broken(path);
  return { wave, plan, release };
}

/**
 * Whether a wave has what its state has and no more. A draft that brought its terms, its key or the
 * council's word along would open without anybody here having fixed, proved or said them.
 */
function isInItsState(wave: WaveFile, plan: string | null, release: string | null): boolean {
  const { state, manifest, boxKey, boxOpened, openedOn, closedOn, closesAt, decision } = wave;
  const isPublished = state === 'released' || state === 'purged';
  const { stages, receipts, withdrawn, agreements, earlier, releaseHash } = wave;
  const published = [...Object.keys(stages), ...receipts, ...withdrawn, ...agreements, ...earlier];
  if (isPublished) return release !== null && manifest !== null && Object.keys(stages).length > 0;
  if (release !== null || releaseHash !== null || published.length > 0) return false;
  if (state !== 'draft') return true;
  const later = [manifest, plan, boxKey, openedOn, closedOn, closesAt, decision];
  return later.every((one) => one === null) && !boxOpened;
}

/** Whether its manifest is the one that it names, that the log names and its own key signed. */
async function isSigned(wave: WaveFile, plan: Plan | null, log: ArchivedLog): Promise<boolean> {
  const { id, manifest, manifestHash: hash, manifestJws, blocks, amendments } = wave;
  if (manifest === null || plan === null || hash === null) {
    const fixed = [...blocks, ...amendments];
    return manifest === null && hash === null && manifestJws === null && fixed.length === 0;
  }
  try {
    const read = parseManifest(JSON.stringify(manifest));
    const ticketKeys = Object.fromEntries(blocks.map(({ block, ticketKey }) => [block, ticketKey]));
    const signed = { ...signedForm(read, { plan, ticketKeys }), signKey: read.signKey };
    await verifyManifest(signed, manifestJws ?? '');
    await followAmendments(read, hash, plannedHeadcounts(plan), amendments);
    return (
      read.wave.id === id &&
      (await manifestHash(signed)) === hash &&
      log.names('manifest.fixed', { wave: id, manifest: hash })
    );
  } catch {
    return false;
  }
}

/** Whether its release is of this manifest, and the one that the log names, with its receipts. */
async function isReleased(wave: WaveFile, release: string | null, log: ArchivedLog) {
  const { id, releaseHash, receipts, manifestHash: fixed } = wave;
  if (release === null) return true;
  const hash = toHex(await sha256(utf8(release)));
  if (releaseHash !== null && hash !== releaseHash) return false;
  try {
    const read = readRelease(JSON.parse(release));
    return (
      read.wave.id === id &&
      read.wave.manifestHash === fixed &&
      read.receiptsHash === (await receiptsHash(receipts)) &&
      log.names('release.published', { wave: id, release: hash })
    );
  } catch {
    return false;
  }
}
