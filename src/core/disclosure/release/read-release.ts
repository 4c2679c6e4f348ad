import { DomainError } from '../../ground/errors.ts';
import { checkRelease } from './check-release.ts';
import { type Released, releaseSchema } from './release-schema.ts';

/**
 * Reads a release from a file, a request or the database.
 * @throws DomainError `release.malformed` with the path of the first field that is wrong, or
 *   `release.broken` when it does not keep its own rules
 */
export function readRelease(data: unknown): Released {
  const read = releaseSchema.safeParse(data);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new DomainError('release.malformed', { path: issue?.path.join('.') ?? '' });
  }
  checkRelease(read.data);
  return read.data as Released;
}
