import { itemsOf } from '../../definition/definition.ts';
import type { Definition } from '../../definition/definition-schema.ts';
import type { Released } from '../../disclosure/release/release-schema.ts';
import type { Text } from '../../language/language.ts';
import { commentId } from './comments.ts';

/** A released open answer with its question. */
export interface ReleasedComment {
  id: string;
  text: string;
  question: Text;
}

/** The released comment with this id, or null. */
export function findComment(
  release: Released,
  definition: Definition,
  id: string,
): ReleasedComment | null {
  for (const { item, rows } of release.comments) {
    const question = itemsOf(definition).find((one) => one.id === item)?.text;
    for (const [row, { texts }] of rows.entries()) {
      const text = texts.find((_, place) => commentId(item, row, place) === id);
      if (text !== undefined && question) return { id, text, question };
    }
  }
  return null;
}
