import { DomainError } from '../core/ground/errors.ts';
import type { WaveEnd } from '../storage/waves.ts';

/**
 * Why somebody who is sending is refused: a cancelled wave is called cancelled, with the reason HR
 * gave, so that nobody thinks they came too late; otherwise `code`.
 */
export function goneOr(code: string, wave: WaveEnd | null): DomainError {
  if (wave?.state !== 'cancelled') return new DomainError(code);
  return new DomainError('wave.cancelled', { reason: wave.cancelReason ?? '' });
}
