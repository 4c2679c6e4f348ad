import * as z from 'zod';
import { type AnyManifest, firstHeadSchema } from '../core/ballot/first-manifest.ts';
import { manifestSchema } from '../core/ballot/manifest.ts';
import { type WaveSettings, waveSettingsSchema } from '../core/disclosure/plan/wave-settings.ts';
import { DomainError } from '../core/ground/errors.ts';
import { findWave, type WaveRow, type WaveState } from '../storage/waves.ts';
import type { Context } from './context.ts';

/** A wave as the code works with it: its stored texts read and checked. */
export interface Wave
  extends Pick<
    WaveRow,
    | 'id'
    | 'title'
    | 'state'
    | 'boxKey'
    | 'boxOpened'
    | 'version'
    | 'closesAt'
    | 'releaseHash'
    | 'origin'
  > {
  settings: WaveSettings;
  manifest: AnyManifest | null;
  manifestHash: string | null;
  manifestJws: string | null;
  openedOn: string | null;
  closedOn: string | null;
  cancelReason: string | null;
}

/** @throws DomainError `wave.unknown` */
export async function readWave({ db }: Context, id: string): Promise<Wave> {
  const row = await findWave(db, id);
  if (!row) throw new DomainError('wave.unknown');
  return parseWave(row);
}

/**
 * A wave that must be in one of these states for what comes next.
 * @throws DomainError `wave.unknown`, or `wave.state` naming the state it is in
 */
export async function readWaveIn(
  context: Context,
  id: string,
  states: readonly WaveState[],
): Promise<Wave> {
  const wave = await readWave(context, id);
  if (!states.includes(wave.state)) throw new DomainError('wave.state', { state: wave.state });
  return wave;
}

/** Of a first manifest, plan and keys are stored apart. */
const storedSchema = z.discriminatedUnion('format', [manifestSchema, firstHeadSchema]);

/** Reads a manifest as it is stored. */
export function parseManifest(text: string): AnyManifest {
  return storedSchema.parse(JSON.parse(text));
}

function parseWave(row: WaveRow): Wave {
  return {
    id: row.id,
    title: row.title,
    state: row.state,
    boxKey: row.boxKey,
    boxOpened: row.boxOpened,
    version: row.version,
    closesAt: row.closesAt,
    releaseHash: row.releaseHash,
    origin: row.origin,
    manifestHash: row.manifestHash,
    manifestJws: row.manifestJws,
    openedOn: row.openedOn,
    closedOn: row.closedOn,
    cancelReason: row.cancelReason,
    settings: waveSettingsSchema.parse(JSON.parse(row.settings)),
    manifest: row.manifest ? parseManifest(row.manifest) : null,
  };
}
