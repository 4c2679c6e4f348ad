import { keyHoldingOf } from './key-holding.ts';
import type { Manifest } from './manifest.ts';

/** Who opens the box, and what may therefore be promised (design §4.5); a key of the texts. */
export type PromiseKind =
  | 'anonymousKey'
  | 'anonymousShares'
  | 'confidentialHr'
  | 'confidentialShares'
  | 'confidentialServer';

/**
 * `anonymous` is said only where neither HR nor the system can open the box; where HR holds the
 * key, or the server opens by itself, every text says `confidential`.
 */
export function promiseKind(
  manifest: Pick<Manifest, 'promise' | 'openedBy' | 'keyHolding'>,
): PromiseKind {
  if (manifest.openedBy === 'server-sealed') return 'confidentialServer';
  const anonymous = manifest.promise === 'anonymous';
  if (keyHoldingOf(manifest) === 'two-of-three') {
    return anonymous ? 'anonymousShares' : 'confidentialShares';
  }
  return anonymous ? 'anonymousKey' : 'confidentialHr';
}
