import type { ReleaseData } from '../../../src/core/disclosure/release/release-schema.ts';

/** Parts of whatever release; each throws where it has none. */
export function some<T>(list: readonly T[], fits: (one: T) => boolean = () => true): T {
  const found = list.find(fits);
  if (found === undefined) throw new Error('nothing to plant it in');
  return found;
}

export const scaleOf = ({ variables }: ReleaseData) =>
  some(variables, ({ kind }) => kind === 'scale');
export const counted = ({ variables }: ReleaseData) =>
  some(variables, ({ coarse }) => coarse.length > 0);
export const rowsOf = ({ variables }: ReleaseData) => variables.flatMap(({ fine }) => fine);
export const wide = (release: ReleaseData) =>
  some(
    release.variables.flatMap(({ fine, coarse }) => [...fine, ...coarse]),
    ({ blocks }) => blocks.length > 1,
  );
