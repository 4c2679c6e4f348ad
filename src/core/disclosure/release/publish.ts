import { checkRelease } from './check-release.ts';
import type { ReleaseData, Released } from './release-schema.ts';

/**
 * The release of a tally, after checking once more that it keeps its rules. Only this and
 * `readRelease` make a `Released`.
 * @throws DomainError `release.broken`
 */
export function publish(tallied: ReleaseData): Released {
  checkRelease(tallied);
  return tallied as Released;
}
