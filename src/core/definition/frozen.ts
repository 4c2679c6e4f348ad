import * as z from 'zod';
import type { Definition } from './definition-schema.ts';
import { definitionHash } from './hash.ts';
import type { Problem } from './problem.ts';

/** `survey-definitions/fielded.json`: the hash of every version that was ever asked of people. */
export const fieldedSchema = z.record(
  z.string().regex(/^[a-z][a-z0-9_-]*@\d+\.\d+\.\d+$/, 'id@version, like csi-pulse@1.0.0'),
  z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'),
);
export type Fielded = z.infer<typeof fieldedSchema>;

/** What names one version of a definition. */
export function versionName({ id, version }: Pick<Definition, 'id' | 'version'>): string {
  return `${id}@${version}`;
}

/**
 * Refuses a definition that differs from what was fielded under the same version: answers to other
 * words would be compared as if nothing had changed. A version that was not fielded may still change.
 */
export async function frozenProblems(definition: Definition, fielded: Fielded): Promise<Problem[]> {
  const recorded = fielded[versionName(definition)];
  if (!recorded || recorded === (await definitionHash(definition))) return [];
  const message = `version ${definition.version} was fielded with other contents and is frozen: give the changed file a new version`;
  return [{ path: ['version'], message }];
}
