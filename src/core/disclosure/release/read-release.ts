import * as z from 'zod';
import { DomainError } from '../../ground/errors.ts';
import { sharedLists } from '../../ground/read-json-pieces.ts';
import { checkRelease } from './check-release.ts';
import { type Released, releaseSchema } from './release-schema.ts';

/** The lists that grow with the organisation, each with the shape of its entries. */
const { shape } = releaseSchema;
const long = {
  blocks: shape.blocks.element,
  groups: shape.groups.element,
  pairs: shape.pairs.element,
  variables: shape.variables.element,
  comments: shape.comments.element,
} as const;
const names = Object.keys(long) as (keyof typeof long)[];

/** Levels of lists and objects in the text of a release above the rows of its tables. */
export const releaseLevels = 4;

/** All of a release but the entries of those lists. */
const outline = releaseSchema.extend(
  Object.fromEntries(names.map((name) => [name, z.array(z.unknown())])),
);

/**
 * Reads a release from a file, a request or the database. Of its long lists each entry is put in the
 * place of the one that was read: a copy of the whole beside it takes as much memory again, and of a
 * large organisation that is more than there is.
 * @throws DomainError `release.malformed` with the path of the first field that is wrong, or
 *   `release.broken` when it does not keep its own rules
 */
export function readRelease(data: unknown): Released {
  const head = checked(outline, data, []) as Released;
  const share = sharedLists();
  for (const name of names) {
    const list = (data as Record<string, unknown[]>)[name] as unknown[];
    for (const [at, entry] of list.entries()) list[at] = checked(long[name], entry, [name, at]);
    Object.assign(head, { [name]: list });
  }
  for (const { fine, coarse } of head.variables) for (const row of [...fine, ...coarse]) share(row);
  checkRelease(head);
  return head;
}

function checked(schema: z.ZodType, value: unknown, path: (string | number)[]): unknown {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const within = read.error.issues[0]?.path ?? [];
  throw new DomainError('release.malformed', { path: [...path, ...within].join('.') });
}
